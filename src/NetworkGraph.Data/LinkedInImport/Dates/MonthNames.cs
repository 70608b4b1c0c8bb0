using System.Collections.Frozen;
using System.Reflection;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>A word that names a month, and in which languages; a bit of <paramref name="Languages"/> stands for one.</summary>
internal readonly record struct MonthMeaning(int Month, ulong Languages);

/// <summary>Month names of the languages in <c>MonthNames.txt</c>.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, MonthMeaning[]>.AlternateLookup<ReadOnlySpan<char>> Words =
        Read().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word may mean: nothing, one month, or another one in another language.</summary>
    public static MonthMeaning[] Meanings(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var meanings) ? meanings : [];

    private static Dictionary<string, MonthMeaning[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("MonthNames.txt")
            ?? throw new InvalidOperationException("The month names are not in the program.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return lines
            .SelectMany((line, language) => line.Skip(1).SelectMany((names, month) => names.Split(',').Select(name => (name, month: month + 1, language: 1UL << language))))
            .GroupBy(entry => entry.name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                word => word.Key,
                word => word.GroupBy(entry => entry.month)
                    .Select(month => new MonthMeaning(month.Key, month.Aggregate(0UL, (all, entry) => all | entry.language))).ToArray(),
                StringComparer.OrdinalIgnoreCase);
    }
}
