using System.Buffers;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Texts;

/// <summary>Reads the text of a message once, for what may be kept of it.</summary>
public static class MessageText
{
    private const int StackTokens = 1024;

    /// <summary>
    /// Counts a text. The text itself is not kept anywhere.
    /// A word is a run of letters and digits, with apostrophes inside; a run of question marks is one question; addresses (<c>https:</c>, <c>www.</c>) are
    /// neither. Without a recognised language the person counts are 0 and no phrase is reported: unknown, not absent.
    /// </summary>
    public static MessageTraits TraitsOf(ReadOnlySpan<char> text)
    {
        var capacity = text.Length + 1;
        var rented = capacity > StackTokens ? ArrayPool<ushort>.Shared.Rent(capacity) : null;
        var counted = new TextCounts(rented ?? stackalloc ushort[StackTokens]);
        counted.Read(text);
        var language = counted.GuessLanguage();
        var found = language == TextLanguage.Unknown
            ? Phrases.None
            : PhraseMatcher.Of(language).Find(counted.Tokens);
        var traits = new MessageTraits(
            counted.Words, counted.Questions, counted.FirstPerson(language), counted.SecondPerson(language), found, language);
        if (rented is not null)
        {
            ArrayPool<ushort>.Shared.Return(rented, clearArray: true);
        }

        return traits;
    }
}
