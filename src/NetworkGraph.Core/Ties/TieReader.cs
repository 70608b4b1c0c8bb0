using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Reads rows of a <see cref="TieTable"/> as ties, each when it is first asked for.</summary>
internal sealed class TieReader
{
    private readonly Network _network;
    private readonly TieTable _table;
    private readonly DateOnly _asOf;
    private readonly KnownParts _known;
    private readonly Judgements _judgements;
    private readonly IReadOnlyList<string>[] _assumed;
    private readonly Layer?[] _layers;
    private readonly Tie?[] _ties;

    private TieReader(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _table, _asOf) = (network, TieTable.Of(network, viewer, asOf), asOf);
        _known = KnownParts.Of(network, viewer);
        _judgements = Judgements.Of(network, viewer);
        _ties = new Tie?[_table.Count];
        _layers = Layers.ByRow(network, viewer, asOf);
        _assumed = [.. Enumerable.Range(0, 4).Select(i => _known.Assumed(i % 2 == 1, i / 2 == 1))];
    }

    /// <summary>The reader of a viewer's ties on a date, from the cache of the network where it was asked before.</summary>
    public static TieReader Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(TieReader), viewer.Person.Number, asOf), () => new TieReader(network, viewer, asOf));

    /// <summary>The tie in a row of the table.</summary>
    public Tie Tie(int row) => _ties[row] ??= Read(row);

    private Tie Read(int row)
    {
        var table = _table;
        var (history, entry) = (table.History, table.Entry[row]);
        var contactKnown = table.ContactKnown[row];
        var historyKnown = table.FirstDay[row] != int.MaxValue;
        var assumed = _assumed[(contactKnown ? 1 : 0) + (historyKnown ? 2 : 0)];
        var parts = table.Parts[row];
        var strength = TieStrength.Of(parts);
        var spoke = table.LastDay[row] != MemberHistory.NoDay;
        var conversations = table.Conversations(row);
        return new Tie
        {
            Person = _network.People[table.Person[row]],
            Strength = strength,
            Points = TieStrength.Round(parts),
            Band = TieStrength.BandOf(strength),
            Layer = _layers[row],
            Confidence = _known.Confidence(spoke, historyKnown, IsPlaced(table.Person[row])),
            Assumed = assumed,
            Status = table.Status[row],
            RhythmDays = Known(conversations.RhythmDays),
            Conversations = conversations.Count,
            TwoSidedConversations = conversations.TwoSided,
            TalkedSince = conversations.Count > 0 ? DayNumber.ToDate(conversations.FirstDay) : null,
            LastContact = spoke ? DayNumber.ToDate(table.LastDay[row]) : null,
            ConnectedOn = history.ConnectedDay[entry] is var day && day != MemberHistory.NoDay && day <= DayNumber.Of(_asOf)
                ? DayNumber.ToDate(day)
                : null,
            IsConnected = table.Connected[row],
            DaysIn = table.DaysIn[row],
            DaysOut = table.DaysOut[row],
            Unanswered = table.Unanswered[row],
            JudgedOn = DayNumber.ToDate(table.JudgedDay[row]),
            Said = _judgements.Standing(_network.People[table.Person[row]])?.Said,
            FormerStrength = spoke ? table.Former(row) : null,
            Grounds = new TieGrounds(
                historyKnown ? DayNumber.ToDate(table.FirstDay[row]) : null, table.SharedAt[row],
                ServiceCounts.Of(history, entry, DayNumber.Of(_asOf)), table.Shared[row]),
        };
    }

    private bool IsPlaced(int person) => _network.Roles.CompanyOf(person, _asOf) >= 0 || _network.Backgrounds.Of(person).Count > 0;

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
