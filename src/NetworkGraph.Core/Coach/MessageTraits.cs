using System.Buffers;

namespace NetworkGraph.Core.Coach;

/// <summary>Phrases that were found in a text. Each is counted while reading; the text is then dropped.</summary>
[Flags]
public enum Phrases
{
    /// <summary>None found, or the language was not recognised.</summary>
    None = 0,

    /// <summary>The writer thanks.</summary>
    Thanks = 1,

    /// <summary>The writer asks for something (an introduction, a meeting, a job, help).</summary>
    Ask = 2,

    /// <summary>The writer claims shared work.</summary>
    ClaimWork = 4,

    /// <summary>The writer claims a shared school.</summary>
    ClaimSchool = 8,

    /// <summary>The writer claims friendship or an earlier meeting.</summary>
    ClaimFriend = 16,
}

/// <summary>Language guessed from common words.</summary>
public enum TextLanguage
{
    /// <summary>Too short or not recognised: phrases are unknown, not absent.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,

    /// <summary>French.</summary>
    French,

    /// <summary>Spanish.</summary>
    Spanish,

    /// <summary>Portuguese.</summary>
    Portuguese,

    /// <summary>Dutch.</summary>
    Dutch,
}

/// <summary>All that is kept of a text: counts and flags, never words.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="Questions">Number of questions.</param>
/// <param name="FirstPerson">Words for "I, me, my" in the recognised language.</param>
/// <param name="SecondPerson">Words for "you, your" in the recognised language.</param>
/// <param name="Found">Phrases found.</param>
/// <param name="Language">Language guessed.</param>
public readonly record struct MessageTraits(
    int Words, int Questions, int FirstPerson, int SecondPerson, Phrases Found, TextLanguage Language)
{
    /// <summary>Changes whenever the same text would be counted otherwise; part of "already imported".</summary>
    public const int Version = 2;

    /// <summary>The traits of an empty text (an attachment, a reaction, a voice message).</summary>
    public static MessageTraits Empty { get; }

    /// <summary>
    /// Counts a text. The text itself is not kept anywhere.
    /// A word is a run of letters and digits, with apostrophes inside; a run of question marks is one question; addresses (<c>https:</c>, <c>www.</c>) are
    /// neither. Without a recognised language the person counts are 0 and no phrase is reported: unknown, not absent.
    /// </summary>
    public static MessageTraits Of(ReadOnlySpan<char> text)
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

    private const int StackTokens = 1024;
}
