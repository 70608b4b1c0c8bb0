namespace NetworkGraph.Core.Texts.PhraseLists;

/// <summary>
/// What one language is read with. Words are separated by blanks, phrases by line ends. In a phrase <c>(a|b)</c> is a choice, <c>(a|)</c> may be absent,
/// <c>*</c> is any one word, <c>...</c> up to three words, <c>.....</c> up to eight, and a <c>?</c> at the end asks that the sentence ends with a question mark.
/// Case, accents, commas, hyphens and apostrophes make no difference; a phrase never crosses the end of a sentence.
/// A phrase from a <c>Not</c> list silences every phrase of its kind that it overlaps.
/// </summary>
internal sealed record LanguageLists
{
    /// <summary>Frequent words, by which the language is recognised.</summary>
    public required string Common { get; init; }

    /// <summary>Words for "I, me, my".</summary>
    public required string FirstPerson { get; init; }

    /// <summary>Words for "you, your".</summary>
    public required string SecondPerson { get; init; }

    /// <summary>Words that mean "you" only when written with a capital inside a sentence.</summary>
    public string SecondPersonWithCapital { get; init; } = "";

    /// <summary>The writer thanks.</summary>
    public required string Thanks { get; init; }

    /// <summary>Looks like thanks and is not.</summary>
    public required string NotThanks { get; init; }

    /// <summary>The writer asks for something.</summary>
    public required string Ask { get; init; }

    /// <summary>Looks like an ask and is not: offers, hearsay.</summary>
    public required string NotAsk { get; init; }

    /// <summary>The writer claims shared work with the reader.</summary>
    public required string ClaimWork { get; init; }

    /// <summary>The writer claims a shared school.</summary>
    public required string ClaimSchool { get; init; }

    /// <summary>The writer claims friendship or an earlier meeting.</summary>
    public required string ClaimFriend { get; init; }

    /// <summary>Looks like a claim and is not: wishes, denials, other people.</summary>
    public required string NotClaim { get; init; }
}
