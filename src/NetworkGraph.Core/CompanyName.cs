namespace NetworkGraph.Core;

/// <summary>Company and school names as one key: whatever spelling a list holds, one firm is one.</summary>
public static class CompanyName
{
    // "C&A" and "CA", "B&Q" and "BQ" are different firms, "AT&T" and "ATT" are one.
    private const int FewestLettersWithoutAnd = 3;

    /// <summary>
    /// The form by which two names are one company: without case, accents, letter styles, spacing, punctuation, "and", a leading article, legal forms of any
    /// country (<see cref="LegalForms"/>), notes in brackets (<see cref="NameNotes"/>), and with the one name for firms that have several
    /// (<see cref="CompanyAliases"/>). "Müller &amp; Co. GmbH" and "muller" are one, "JP Morgan" and "JPMorgan", "株式会社サンプル" and "サンプル". A key is its own
    /// key. Empty where it names no company: nothing but punctuation is left, or it is an employment status (<see cref="EmploymentStatus"/>).
    /// Two empty keys are therefore no shared company. Source: docs/model.md, section 5.1.
    /// </summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EmploymentStatus.Is(name, Words(name)) ? "" : KeyOf(CompanyNameParts.Of(name));
    }

    /// <summary>The key of a name that has been taken apart.</summary>
    internal static string KeyOf(CompanyNameParts parts)
    {
        var key = KeyOf(parts.Words);
        if (!EmploymentStatus.Is(key))
        {
            return key;
        }

        // "The Independent" is a newspaper, "Freelance (remote)" is not.
        var whole = string.Join(' ', parts.AllWords);
        return EmploymentStatus.Is(whole) ? "" : whole;
    }

    /// <summary>The key of words that are left of a name.</summary>
    internal static string KeyOf(IReadOnlyList<string> words)
    {
        var joined = Joined(words);
        // Joined words may begin or end with a form that is written onto names.
        return CompanyAliases.OneName(joined.Length == 0 ? joined : LegalForms.Without([joined])[0]);
    }

    /// <summary>The words in one, "and" among them only where little else is left; the dot of an address stays where the address ends the name.</summary>
    internal static string Joined(IReadOnlyList<string> words)
    {
        var letters = string.Concat(words.Select((word, place) => word == NameWords.And ? "" : Bare(word, place == words.Count - 1)));
        return letters.Length < FewestLettersWithoutAnd ? string.Concat(words) : letters;
    }

    private static string Bare(string word, bool isLast) => word.AsSpan().IndexOfAny('/', '.') < 0 ? word
        : isLast ? word.Replace("/", "", StringComparison.Ordinal)
        : word.Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    /// <summary>Words between single blanks, without case and accents; dots and apostrophes join what stands around them ("S.A." is "sa").</summary>
    internal static string Words(string name) => PlainLetters.Words(name
        .Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
}
