using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Companies;

/// <summary>Whether a title is the one asked for: all its words begin words of the title, or one is the initials of the other ("CTO", "Chief Technology Officer").</summary>
internal static class TitleFit
{
    public static bool Holds(string? title, SearchWords wanted)
    {
        var words = SearchedText.Searchable(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && wanted.Words.Count > 0
            && (wanted.Words.All(word => Array.Exists(words, own => own.StartsWith(word, StringComparison.Ordinal)))
                || (wanted.Words is [{ Length: > 1 } initials] && Initials(words).Contains(initials, StringComparison.Ordinal))
                || (wanted.Words.Count > 1 && words.Contains(Initials(wanted.Words))));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));
}
