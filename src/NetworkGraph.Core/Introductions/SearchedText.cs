using System.Text;

namespace NetworkGraph.Core.Introductions;

/// <summary>What a search compares: lower case without accents, words separated by single spaces, empty where unknown.</summary>
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
        return new SearchedText(Fold(person.Name), Fold(role.Company), Fold(role.Title));
    }

    /// <summary>Lower case without accents, words separated by single spaces.</summary>
    public static string Fold(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in PlainLetters.Of(text ?? ""))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>
    /// How well they match: 0 the name starts with the text, 1 words of the name start with all its words, 2 the company, 3 all three together;
    /// null for no match.
    /// </summary>
    internal int? Rank(string wanted, string[] words) =>
        Name.StartsWith(wanted, StringComparison.Ordinal) ? 0
        : Array.TrueForAll(words, word => HasWord(Name, word)) ? 1
        : Array.TrueForAll(words, word => HasWord(Company, word)) ? 2
        : Array.TrueForAll(words, word => HasWord(Name, word) || HasWord(Company, word) || HasWord(Title, word)) ? 3
        : null;

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
