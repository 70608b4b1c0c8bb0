using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>A message or invitation note between the viewer and one person.</summary>
/// <param name="Row">Place in <see cref="NetworkFacts.Interactions"/>.</param>
/// <param name="At">Unix seconds.</param>
/// <param name="Mine">Whether the viewer wrote it.</param>
/// <param name="OneToOne">Whether nobody else was addressed.</param>
internal readonly record struct Letter(int Row, long At, bool Mine, bool OneToOne)
{
    internal int Day => (int)Math.Floor((double)At / Moment.SecondsPerDay);
}

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

    /// <summary>Whether both have written.</summary>
    internal bool IsTwoWay(int person) => LastTwoWay(person, int.MinValue, JudgedDay) is not null;

    /// <summary>The last letter after one day and up to another, where both wrote in that time; else null.</summary>
    internal Letter? LastTwoWay(int person, int after, int to)
    {
        var run = With(person);
        var (last, mine, theirs) = (-1, false, false);
        for (var i = run.Length - 1; i >= 0 && run[i].Day > after && !(mine && theirs); i--)
        {
            if (run[i].Day <= to)
            {
                last = last < 0 ? i : last;
                mine |= run[i].Mine;
                theirs |= !run[i].Mine;
            }
        }

        return mine && theirs ? run[last] : null;
    }

    internal MessageTraits Traits(Letter letter) => Rows.Traits[letter.Row];

    /// <summary>Whether phrases of the letter can be told: a text was there and its language was recognised.</summary>
    internal bool IsRead(Letter letter) => Rows.HasTraits[letter.Row] && Rows.Traits[letter.Row].Language != TextLanguage.Unknown;

    internal bool Has(ExportFile kind) => Viewer.Files.Contains(kind);

    /// <summary>File and line of a row, where the viewer's own import states it.</summary>
    internal (string? File, int? Line) SourceOf(int row)
    {
        var import = Network.Facts.Imports[Rows.Import[row]];
        var source = Rows.Source[row];
        return Network.PersonOf(import.Member) == Me && source.File < import.Files.Count ? (import.Files[source.File].Name, source.Line) : (null, null);
    }

    private (Letter[] Letters, int[] Start) Sort()
    {
        var end = (DayNumber.Of(AsOf) + 1L) * Moment.SecondsPerDay;
        var start = new int[Network.People.Count + 1];
        Walk(end, (person, _) => start[person + 1]++);
        for (var p = 0; p < Network.People.Count; p++)
        {
            start[p + 1] += start[p];
        }

        var next = start[..^1];
        var letters = new Letter[start[^1]];
        Walk(end, (person, letter) => letters[next[person]++] = letter);
        return WithoutRepeatedNotes(letters, start);
    }

    private void Walk(long end, Action<int, Letter> found)
    {
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
                    found(recipient, new Letter(i, Rows.At[i], true, to - from == 1));
                }
                else if (recipient == Me && sender >= 0 && sender != Me)
                {
                    found(sender, new Letter(i, Rows.At[i], false, to - from == 1));
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
                if (note is { } sent && !isNote && letter.Mine == sent.Mine && Traits(letter) == Traits(sent))
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
