using System.Buffers;
using System.Text;

namespace NetworkGraph.Core;

/// <summary>Full names, compared as people read them.</summary>
internal static class PersonName
{
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\t\n\v\f\r");

    /// <summary>
    /// The name without case, with single spaces, its Latin words without accents and letter styles: equal for names that differ in those only.
    /// Punctuation and words of other alphabets stay as they are: who may be one person is decided more strictly than who may be meant in a search.
    /// </summary>
    public static string Key(string name)
    {
        var plain = PlainLetters.Of(name);
        return Ascii.IsValid(plain) ? SingleSpaced(plain) : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Word));
    }

    private static string SingleSpaced(string plain) => plain.AsSpan().ContainsAny(OtherBlanks) || plain.Contains("  ", StringComparison.Ordinal) || plain.StartsWith(' ') || plain.EndsWith(' ')
        ? string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : plain;

    private static string Word(string word)
    {
        var plain = PlainLetters.Of(word);
        return plain.EnumerateRunes().All(rune => rune.IsAscii || !Rune.IsLetter(rune)) ? plain : NormalForm.Composed(word).ToLowerInvariant();
    }
}
