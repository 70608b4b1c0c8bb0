using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// What the viewer and each person wrote to each other up to the as-of date, one run of letters per person, oldest first.
/// </summary>
internal sealed class Correspondence
{
    private readonly AllLetters _all;
    private readonly int[] _end;
    private List<TheirQuestion>? _openQuestions;

    private Correspondence(Network network, Member viewer, DateOnly asOf)
    {
        (Network, Viewer, AsOf) = (network, viewer, asOf);
        Rows = network.Facts.Interactions;
        var ends = network.Facts.Imports
            .Where(i => network.PersonOf(i.Member) == Me)
            .SelectMany(i => i.Files.Where(f => f.Kind is ExportFile.Messages or ExportFile.Table).Select(i.SilenceKnownUntil))
            .ToList();
        HasMessages = ends.Count > 0;
        var judged = HasMessages && ends.Max() < asOf ? ends.Max() : asOf;
        JudgedDay = DayNumber.Of(judged);
        _all = AllLetters.Of(network, viewer);
        _end = _all.EndsBefore((DayNumber.Of(asOf) + 1L) * Moment.SecondsPerDay);
        Corrections = new Corrections(network);
        Judgements = Judgements.Of(network, viewer);
        Writers = [.. Enumerable.Range(0, People).Where(p => _end[p] > _all.Start[p] && !Judgements.IsNotATie(p))];
    }

    internal Network Network { get; }

    internal Member Viewer { get; }

    internal DateOnly AsOf { get; }

    internal InteractionFacts Rows { get; }

    internal Corrections Corrections { get; }

    internal Judgements Judgements { get; }

    /// <summary>Whether the viewer's own imports hold a messages file: without one, silence means nothing.</summary>
    internal bool HasMessages { get; }

    /// <summary>Day up to which silence means something: the as-of day, or the end of the viewer's messages.</summary>
    internal int JudgedDay { get; }

    /// <summary>People with at least one letter, by number, without those whom the user calls no tie.</summary>
    internal IReadOnlyList<int> Writers { get; }

    internal DateOnly Judged => DayNumber.ToDate(JudgedDay);

    internal int Me => Viewer.Person.Number;

    internal int People => _end.Length;

    // Null where the user has said nothing of the kind, which nearly nobody has.
    private Func<int, int, bool>? IsAnswered => !Corrections.HasSaid(FollowUp.Topic) ? null
        : (person, day) => Corrections.IsNotSo(FollowUp.Topic, person, day) || Corrections.IsDone(FollowUp.Topic, person, day);

    private List<TheirQuestion> AllQuestions => field ??= TheirQuestion.All(this, null);

    internal static Correspondence Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get(("letters", viewer.Person.Number, asOf), () => new Correspondence(network, viewer, asOf));

    /// <summary>Letters with one person, oldest first; empty for nearly everybody.</summary>
    internal ReadOnlySpan<Letter> With(int person) => _all.Letters.AsSpan(_all.Start[person], _end[person] - _all.Start[person]);

    /// <summary>The viewer's one-to-one conversations, by person, oldest first.</summary>
    internal IReadOnlyList<Conversation> Conversations => field ??= Conversation.All(this);

    /// <summary>Questions that waited, or wait, for the viewer, by person, oldest first; without those that the user said need, or needed, no answer.</summary>
    internal List<TheirQuestion> OpenQuestions => _openQuestions ??= IsAnswered is null ? AllQuestions : TheirQuestion.All(this, IsAnswered);

    /// <summary>The same where all are known already, else of those people alone who wrote since a day: enough for who asked since then, and a small part of all letters.</summary>
    internal List<TheirQuestion> OpenQuestionsSince(int day) => _openQuestions ?? TheirQuestion.All(this, IsAnswered, day);

    /// <summary>The same, without those that the user said were none to be measured.</summary>
    internal List<TheirQuestion> MeasuredQuestions => field ??= !Corrections.HasSaid(Responsiveness.Topic) ? AllQuestions : TheirQuestion.All(
        this, (person, day) => Corrections.IsNotSo(Responsiveness.Topic, person, day));

    /// <summary>Who fits which of the stated goals.</summary>
    internal GoalFit Fit => field ??= new GoalFit(this, Goals.Of(Network));

    /// <summary>Changes of companies between two uploads, newest first.</summary>
    internal IReadOnlyList<JobChange> JobChanges => field ??= JobChange.Of(this);

    /// <summary>How soon answers to the viewer's own letters come.</summary>
    internal ReplyCurve Replies => field ??= ReplyCurve.Of(this);

    /// <summary>Whether both have written.</summary>
    internal bool IsTwoWay(int person) => LastTwoWay(person, int.MinValue, JudgedDay) is not null;

    /// <summary>The last letter after one day and up to another, where both wrote in that time; else null.</summary>
    internal Letter? LastTwoWay(int person, int after, int to)
    {
        var run = With(person);
        var last = LastUntil(run, to);
        for (var i = last; i >= 0 && run[i].Day > after; i--)
        {
            if (run[i].Mine != run[last].Mine)
            {
                return run[last];
            }
        }

        return null;
    }

    /// <summary>Place of the last letter up to a day, or -1: the older the window, the fewer of the later letters are looked at.</summary>
    internal static int LastUntil(ReadOnlySpan<Letter> run, int day)
    {
        var (first, end) = (0, run.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = run[middle].Day <= day ? (middle + 1, end) : (first, middle);
        }

        return first - 1;
    }

    internal bool Has(ExportFile kind) => Viewer.Files.Contains(kind);

    /// <summary>The same happenings, newest first, then by person key, then in the order of the interactions.</summary>
    internal List<Happening> NewestFirst(IEnumerable<Happening> happenings)
    {
        var people = Network.People;
        var sorted = happenings.ToList();
        sorted.Sort((a, b) =>
            a.Day != b.Day ? b.Day.CompareTo(a.Day)
            : a.Person != b.Person ? people[a.Person].Key.CompareTo(people[b.Person].Key)
            : a.Row != b.Row ? a.Row.CompareTo(b.Row)
            : a.Days.CompareTo(b.Days));
        return sorted;
    }

    /// <summary>File and line of a row, where the viewer's own import states it.</summary>
    internal (string? File, int? Line) SourceOf(int row)
    {
        var import = Network.Facts.Imports[Rows.Import[row]];
        var source = Rows.Source[row];
        return Network.PersonOf(import.Member) == Me && source.File < import.Files.Count ? (import.Files[source.File].Name, source.Line) : (null, null);
    }
}
