using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>A judgement that holds.</summary>
/// <param name="Person">Of whom.</param>
/// <param name="Said">The judgement.</param>
/// <param name="On">Day on which it was said.</param>
/// <param name="Facts">Every word that must be taken back so that nothing of this kind is said of the person; the one that holds is the last.</param>
public sealed record HeldJudgement(Person Person, Judgement Said, DateOnly On, IReadOnlyList<UserFact> Facts);

/// <summary>
/// What a member says of people, and what follows from it. Of "known" and "not a tie" the last word holds; a reminder holds beside it, unless
/// "not a tie" was said after it. Points, bands and statuses never change. What changes, at once and on every date:
/// <list type="bullet">
/// <item>Not a tie: in no list and no count of silent ties, in no case of the coach, never proposed as an introducer or as somebody who may
/// know a target. They stay in People, Companies and the ledger of favours, marked, and others can still introduce them.</item>
/// <item>Known well: silence means nothing, so they are in no list and no count that rests on it (losing touch, worth a hello, due, better
/// rest, second exchanges). Their questions still wait for an answer, and they stay introducers, with the user's word beside the evidence.</item>
/// <item>A reminder: the user's own interval takes the place of the usual one in Due and in the week.</item>
/// </list>
/// "Known a little" and "not known" change no list; the first is no stranger to the coach. A convention of this program.
/// </summary>
public sealed class Judgements
{
    private readonly Dictionary<int, HeldJudgement> _standing = [];
    private readonly Dictionary<int, HeldJudgement> _reminders = [];
    private readonly Dictionary<int, List<Guid>> _words = [];

    private Judgements(Network network, Member viewer)
    {
        foreach (var fact in network.Facts.UserFacts.OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (JudgementCodec.Read(fact) is { } said && UserWordOwner.IsOf(network, viewer, fact) && network.Find(fact.Subject) is { } person)
            {
                Hear(person, said, fact);
            }
        }

        All = [.. _standing.Values.Concat(_reminders.Values).OrderByDescending(held => held.Facts[^1].At).ThenBy(held => held.Person.Number).ThenBy(held => held.Said is RemindEvery)];
    }

    /// <summary>Every judgement that holds, newest first.</summary>
    public IReadOnlyList<HeldJudgement> All { get; }

    /// <summary>The judgements of a member.</summary>
    public static Judgements Of(Network network, Member viewer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Undated.Get((typeof(Judgements), viewer.Person.Number), () => new Judgements(network, viewer));
    }

    /// <summary>"Known" or "not a tie", whichever was said last; null where neither was.</summary>
    public HeldJudgement? Standing(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _standing.GetValueOrDefault(person.Number);
    }

    /// <summary>The reminder for a person, or null.</summary>
    public HeldJudgement? Reminder(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _reminders.GetValueOrDefault(person.Number);
    }

    /// <summary>What holds of a person: none, one or two.</summary>
    public IReadOnlyList<HeldJudgement> On(Person person) => [.. new[] { Standing(person), Reminder(person) }.OfType<HeldJudgement>()];

    /// <summary>Every word said of a person, those that no longer hold included: taking all of them back leaves nothing said.</summary>
    public IReadOnlyList<Guid> WordsOn(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _words.TryGetValue(person.Number, out var words) ? words : [];
    }

    /// <summary>Whether the person is no tie.</summary>
    internal bool IsNotATie(int person) => _standing.TryGetValue(person, out var held) && held.Said is NotATie;

    /// <summary>Whether silence between the two is no news: the person is known well, or is no tie.</summary>
    internal bool ExplainsSilence(int person) => _standing.TryGetValue(person, out var held) && held.Said is NotATie or Known { Level: Acquaintance.Well };

    /// <summary>Whether the person is known, at least a little.</summary>
    internal bool IsKnown(int person) => _standing.TryGetValue(person, out var held) && held.Said is Known { Level: Acquaintance.Well or Acquaintance.Some };

    /// <summary>Whether the user has set an interval of their own.</summary>
    internal bool HasReminder(int person) => _reminders.ContainsKey(person);

    private void Hear(Person person, Judgement said, UserFact fact)
    {
        if (!_words.TryGetValue(person.Number, out var all))
        {
            _words[person.Number] = all = [];
        }

        all.Add(fact.Id);
        var words = said is RemindEvery ? _reminders : _standing;
        var earlier = words.TryGetValue(person.Number, out var held) ? held.Facts : [];
        words[person.Number] = new HeldJudgement(person, said, DateOnly.FromDateTime(fact.At.UtcDateTime), [.. earlier, fact]);
        if (said is NotATie)
        {
            _reminders.Remove(person.Number);
        }
    }
}
