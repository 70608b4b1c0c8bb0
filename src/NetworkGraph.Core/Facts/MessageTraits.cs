namespace NetworkGraph.Core.Facts;

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
}
