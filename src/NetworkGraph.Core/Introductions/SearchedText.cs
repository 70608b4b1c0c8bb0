using System.Text;

namespace NetworkGraph.Core.Introductions;

/// <summary>What a search compares: lower case without accents, words separated by single spaces, other alphabets in Latin letters as well, empty where unknown.</summary>
/// <param name="Name">Name.</param>
/// <param name="Company">Company on the date.</param>
/// <param name="Title">Title on the date.</param>
public sealed record SearchedText(string Name, string Company, string Title)
{
    /// <summary>The text of a person in a role.</summary>
    public static SearchedText Of(Person person, Role role)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(role);
        return new SearchedText(Searchable(person.Name), Searchable(role.Company), Searchable(role.Title));
    }

    /// <summary>Lower case without accents and letter styles, words separated by single spaces.</summary>
    public static string Fold(string? text) => PlainWords.Of(text ?? "");

    /// <summary>
    /// What is searched: the folded text; a Chinese, Japanese or Korean name of two parts the other way round as well, since either part may be written
    /// first; and what is in another alphabet in Latin letters, with and without blanks between its syllables.
    /// </summary>
    public static string Searchable(string? text)
    {
        if (text is null || Ascii.IsValid(text))
        {
            return Fold(text);
        }

        var terms = PlainWords.Terms(text);
        if (terms.All(term => Ascii.IsValid(term)))
        {
            return string.Join(' ', terms);
        }

        string[] orders = terms is [var one, var other] && PlainWords.IsSyllables(one) && PlainWords.IsSyllables(other) ? [$"{one} {other}", $"{other} {one}"] : [];
        var latin = terms.Concat(orders).Select(PlainWords.InLatin).Where(term => term.Length > 0).ToArray();
        var joined = latin.Where(term => term.Contains(' ', StringComparison.Ordinal)).Select(term => term.Replace(" ", "", StringComparison.Ordinal));
        return string.Join(' ', [.. terms, .. orders.Skip(1), .. latin, .. joined]);
    }

    /// <summary>Whether a text holds what is typed into the filter of a list: as it is written, or folded. Any place will do, inside a word as well.</summary>
    public static bool Holds(string? text, string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return (text ?? "").Contains(part.Trim(), StringComparison.OrdinalIgnoreCase)
            || (FoldedPart(part) is { } folded && Searchable(text).Contains(folded, StringComparison.Ordinal));
    }

    /// <summary>What is typed into a filter, folded; null where signs would get lost, so that "C++" does not find every "c".</summary>
    public static string? FoldedPart(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var folded = Fold(part);
        return folded.Length > 0 && Joined(folded) == Joined(PlainLetters.Of(part)) ? folded : null;
    }

    /// <summary>
    /// How well they match: 0 the name starts with the text, 1 words of the name start with all its words, 2 the company, 3 all three together;
    /// null for no match.
    /// </summary>
    internal int? Rank(SearchWords wanted) =>
        Name.StartsWith(wanted.Text, StringComparison.Ordinal) ? 0
        : wanted.Words.All(word => HasWord(Name, word)) ? 1
        : wanted.Words.All(word => HasWord(Company, word)) ? 2
        : wanted.Words.All(word => HasWord(Name, word) || HasWord(Company, word) || HasWord(Title, word)) ? 3
        : null;

    /// <summary>The same where name and role are asked for apart: 0 or 1 as the name fits, where company and title hold all words of the role.</summary>
    internal int? Rank(SearchWords name, SearchWords role) =>
        !name.Words.All(word => HasWord(Name, word)) || !role.Words.All(word => HasWord(Company, word) || HasWord(Title, word)) ? null
        : Name.StartsWith(name.Text, StringComparison.Ordinal) ? 0
        : 1;

    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool HasWord(string text, string start)
    {
        for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
