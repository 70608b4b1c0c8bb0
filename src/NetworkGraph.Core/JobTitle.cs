using System.Collections.Concurrent;

namespace NetworkGraph.Core;

/// <summary>
/// What a job title tells, guessed from its words: a function and a level.
/// Level: the highest one named; "Professional" where a function but no level is named. Function: the last one named before the first
/// comma, bar or "at". No answer: "Unknown" where no word is known. A guess, marked as one on screen; the lists of words are this
/// program's own.
/// </summary>
/// <param name="Function">For instance "Engineering and IT", or "Unknown".</param>
/// <param name="Seniority">Owner or founder, Executive, Director, Manager, Senior, Professional, Entry, or "Unknown".</param>
public sealed record JobTitle(string Function, string Seniority)
{
    /// <summary>Stands for what no word tells.</summary>
    public const string Unknown = "Unknown";

    private const int MostKept = 200_000;
    private static readonly WordList Levels = new(TitleWords.Seniority);
    private static readonly WordList FunctionWords = new(TitleWords.Function);
    private static readonly ConcurrentDictionary<string, JobTitle> Known = new(StringComparer.Ordinal);
    private static readonly JobTitle Unread = new(Unknown, Unknown);
    private static readonly string[] Ends = [",", "|", " - ", " – ", " — ", " @ ", " at ", " to ", " bei ", " chez ", " en ", " bij ", ";", "·", "/"];

    /// <summary>True when at least one word told something.</summary>
    public bool IsRead => Function != Unknown || Seniority != Unknown;

    /// <summary>Levels from the highest to the lowest.</summary>
    public static IReadOnlyList<string> SeniorityLevels { get; } =
        ["Owner or founder", "Executive", "Director", "Manager", "Senior", "Professional", "Entry"];

    /// <summary>Functions that a title can name.</summary>
    public static IReadOnlyList<string> Functions { get; } = [.. TitleWords.Function.Select(function => function.Value).Where(name => name != TitleWords.NoFunction).Distinct()];

    /// <summary>Reads a title; null or empty gives "Unknown" for both.</summary>
    public static JobTitle Read(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return Unread;
        }

        if (Known.TryGetValue(title, out var known))
        {
            return known;
        }

        var read = Guess(title);
        return Known.Count < MostKept ? Known.GetOrAdd(title, read) : read;
    }

    private static JobTitle Guess(string title)
    {
        var cut = Ends.Select(end => title.IndexOf(end, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(title.Length).Min();
        var function = LastFunction(Words(title[..cut])) ?? LastFunction(Words(title)) ?? Unknown;
        var level = HighestLevel(Words(title)) ?? (function == Unknown ? Unknown : "Professional");
        return new JobTitle(function, level);
    }

    private static string? LastFunction(string[] words)
    {
        var last = -1;
        for (var i = 0; i < words.Length;)
        {
            var (value, taken) = FunctionWords.At(words, i);
            last = value >= 0 && TitleWords.Function[value].Value != TitleWords.NoFunction ? value : last;
            i += taken;
        }

        return last < 0 ? null : TitleWords.Function[last].Value;
    }

    private static string? HighestLevel(string[] words)
    {
        var best = int.MaxValue;
        for (var i = 0; i < words.Length;)
        {
            var (value, taken) = Levels.At(words, i);
            best = value >= 0 ? Math.Min(best, value) : best;
            i += taken;
        }

        return best == int.MaxValue ? null : TitleWords.Seniority[best].Value;
    }

    private static string[] Words(string title)
    {
        var plain = PlainLetters.Of(title).ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = PlainLetters.IsWord(plain[i]) || plain[i] is '&' or '-' ? plain[i] : ' ';
        }

        return new string(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
