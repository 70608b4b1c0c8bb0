using System.Runtime.InteropServices;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// What the viewer and each person wrote to each other up to the as-of date, one run of letters per person, oldest first. Promotional messages and empty
/// invitations are no letters. An invitation note that comes back as the first message of the conversation counts once.
/// </summary>
internal sealed class Correspondence
{
    private readonly Letter[] _letters;
    private readonly int[] _start;

    private Correspondence(Network network, Member viewer, DateOnly asOf)
    {
        (Network, Viewer, AsOf) = (network, viewer, asOf);
        Rows = network.Facts.Interactions;
        var ends = network.Facts.Imports
            .Where(i => network.PersonOf(i.Member) == Me)
            .SelectMany(i => i.Files.Where(f => f.Kind is ExportFile.Messages or ExportFile.Table).Select(f => f.CoversTo ?? i.SnapshotDate))
            .ToList();
        HasMessages = ends.Count > 0;
        var judged = HasMessages && ends.Max() < asOf ? ends.Max() : asOf;
        JudgedDay = DayNumber.Of(judged);
        (_letters, _start) = Sort();
        Corrections = new Corrections(network);
        Writers = [.. Enumerable.Range(0, People).Where(p => _start[p + 1] > _start[p])];
    }

    internal Network Network { get; }

    internal Member Viewer { get; }

    internal DateOnly AsOf { get; }

    internal InteractionFacts Rows { get; }

    internal Corrections Corrections { get; }

    /// <summary>Whether the viewer's own imports hold a messages file: without one, silence means nothing.</summary>
    internal bool HasMessages { get; }

    /// <summary>Day up to which silence means something: the as-of day, or the end of the viewer's messages.</summary>
    internal int JudgedDay { get; }

    /// <summary>People with at least one letter, by number.</summary>
    internal IReadOnlyList<int> Writers { get; }

    internal DateOnly Judged => DayNumber.ToDate(JudgedDay);

    internal int Me => Viewer.Person.Number;

    internal int People => _start.Length - 1;

    internal static Correspondence Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get(("letters", viewer.Person.Number, asOf), () => new Correspondence(network, viewer, asOf));

    /// <summary>Letters with one person, oldest first; empty for nearly everybody.</summary>
    internal ReadOnlySpan<Letter> With(int person) => _letters.AsSpan(_start[person], _start[person + 1] - _start[person]);

    /// <summary>The viewer's one-to-one conversations, by person, oldest first.</summary>
    internal IReadOnlyList<Conversation> Conversations => field ??= Conversation.All(this);

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

    private (Letter[] Letters, int[] Start) Sort()
    {
        var found = new List<(int Person, Letter Letter)>(Rows.Count);
        Collect(found);
        var start = new int[Network.People.Count + 1];
        foreach (var (person, _) in found)
        {
            start[person + 1]++;
        }

        for (var p = 0; p < Network.People.Count; p++)
        {
            start[p + 1] += start[p];
        }

        var next = start[..^1];
        var letters = new Letter[start[^1]];
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(found))
        {
            letters[next[entry.Person]++] = entry.Letter;
        }

        return WithoutRepeatedNotes(letters, start);
    }

    private void Collect(List<(int Person, Letter Letter)> found)
    {
        var end = (DayNumber.Of(AsOf) + 1L) * Moment.SecondsPerDay;
        for (var i = 0; i < Rows.Count && Rows.At[i] < end; i++)
        {
            if (Rows.Promotional[i] || !IsLetter(i))
            {
                continue;
            }

            var (from, to) = (Rows.RecipientStart[i], Rows.RecipientStart[i + 1]);
            var sender = Network.PersonOf(Rows.Sender[i]);
            for (var r = from; r < to; r++)
            {
                var recipient = Network.PersonOf(Rows.Recipients[r]);
                if (sender == Me && recipient >= 0 && recipient != Me)
                {
                    found.Add((recipient, new Letter(Rows, i, true, to - from == 1)));
                }
                else if (recipient == Me && sender >= 0 && sender != Me)
                {
                    found.Add((sender, new Letter(Rows, i, false, to - from == 1)));
                }
            }
        }
    }

    private bool IsLetter(int row) => Rows.Kind[row] switch
    {
        InteractionKind.Message or InteractionKind.Table => true,
        InteractionKind.Invitation => Rows.HasTraits[row] && Rows.Traits[row].Words > 0,
        _ => false,
    };

    private (Letter[] Letters, int[] Start) WithoutRepeatedNotes(Letter[] letters, int[] start)
    {
        var kept = new Letter[letters.Length];
        var keptStart = new int[start.Length];
        var count = 0;
        for (var person = 0; person < start.Length - 1; person++)
        {
            Letter? note = null;
            for (var i = start[person]; i < start[person + 1]; i++)
            {
                var letter = letters[i];
                var isNote = Rows.Kind[letter.Row] == InteractionKind.Invitation;
                if (note is { } sent && !isNote && letter.Mine == sent.Mine && Rows.Traits[letter.Row] == Rows.Traits[sent.Row])
                {
                    note = null;
                    continue;
                }

                note = isNote ? letter : note;
                kept[count++] = letter;
            }

            keptStart[person + 1] = count;
        }

        return (kept[..count], keptStart);
    }
}
