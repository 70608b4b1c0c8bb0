using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>A member's tie with what its owner may see of it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="IsConnected">Whether the connection stands on the date.</param>
/// <param name="Origin">How the connection began.</param>
/// <param name="Closeness">By what it is ranked among the member's connections before strength, see <see cref="Layers"/>.</param>
/// <param name="IsNotATie">Whether the member's word says that it is none.</param>
/// <param name="Evidence">Which rows of the member's files show it, in sentences; the one on its strength is made of the tie itself.</param>
public sealed record OwnTie(Tie Tie, bool IsConnected, string Origin, double Closeness, bool IsNotATie, IReadOnlyList<string> Evidence);

/// <summary>A member's own list, for stores that others ask directly.</summary>
public static class OwnTies
{
    /// <summary>Every tie of a member as of a date, strongest first; only with those of whom <paramref name="with"/> says so.</summary>
    public static IEnumerable<OwnTie> Of(Network network, Member member, DateOnly asOf, Func<Person, bool>? with = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(member);
        var table = TieTable.Of(network, member, asOf);
        var reader = TieReader.Of(network, member, asOf);
        var judgements = Judgements.Of(network, member);
        var origins = ConnectionOrigin.Of(network, member, table);
        var evidence = new StepEvidence(network, IntroductionLegs.Of(network, member, asOf), asOf);
        return MemberTies.RowsByStrength(table).Where(row => with?.Invoke(network.People[table.Person[row]]) != false).Select(row => (Tie: reader.Tie(row), Row: row)).Select(t => new OwnTie(
            t.Tie, table.Connected[t.Row], origins[t.Row], LosingTouch.Weight(table, t.Row, table.Conversations(t.Row).TwoSidedWeight), judgements.IsNotATie(table.Person[t.Row]),
            evidence.Rows(t.Tie.Person, t.Tie)));
    }

    /// <summary>With whom a member has ties as of a date.</summary>
    public static IEnumerable<Person> PeopleOf(Network network, Member member, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        return TieTable.Of(network, member, asOf).Person.Select(number => network.People[number]);
    }

    /// <summary>People with whom a member has exchanged messages by a date: the degree of <see cref="IntroducerFactor"/>.</summary>
    public static int PartnersOf(Network network, Member member, DateOnly asOf) => TieTable.Of(network, member, asOf).MessagePartners;

    /// <summary>Last day of a member's messages, or null without any.</summary>
    public static DateOnly? MessagesEndOf(Network network, Member member)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.HistoryOf(member).MessagesEnd is var end && end != MemberHistory.NoDay ? DayNumber.ToDate(end) : null;
    }

    /// <summary>
    /// Whether a member's ties are on every later date what they are on this one, as long as no export is added: the messages end by then, and
    /// nothing that is dated lies behind it.
    /// </summary>
    public static bool AreSettled(Network network, Member member, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(member);
        var (history, day) = (network.HistoryOf(member), DayNumber.Of(asOf));
        return history.MessagesEnd != MemberHistory.NoDay && history.MessagesEnd <= day
            && history.TieDay.All(tie => tie <= day || tie == int.MaxValue) && history.FirstDay.All(first => first <= day || first == int.MaxValue)
            && history.Out.Day.All(on => on <= day) && history.In.Day.All(on => on <= day) && history.ServiceDay.All(on => on <= day)
            && network.Backgrounds.Of(member.Person.Number).All(b => (b.From is null || b.From <= asOf) && (b.To is null || b.To <= asOf));
    }
}
