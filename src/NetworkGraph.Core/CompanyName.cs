namespace NetworkGraph.Core;

/// <summary>Company names, compared without case, punctuation, accents and legal form.</summary>
public static class CompanyName
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ab", "ag", "as", "asa", "bv", "co", "corp", "corporation", "cv", "eg", "ev", "gbr", "gmbh", "inc", "incorporated", "kg", "kgaa",
        "limited", "llc", "llp", "ltd", "ltda", "mbh", "nv", "oy", "plc", "pte", "pty", "sa", "sarl", "sas", "se", "sl", "slu", "spa", "srl", "ug",
    };

    /// <summary>
    /// The form by which two names are one company: lower case, without accents, punctuation and trailing legal forms
    /// ("Müller &amp; Co. GmbH" and "muller" are one). Empty where it names no company: nothing but punctuation is left, or it is an employment
    /// status (<see cref="EmploymentStatus"/>). Two empty keys are therefore no shared company. A convention of this program.
    /// </summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Words(name);
        return EmploymentStatus.Is(name, words) ? "" : WithoutLegalForms(words);
    }

    /// <summary>Words between single blanks, without case and accents; dots and apostrophes join what stands around them ("S.A." is "sa").</summary>
    internal static string Words(string name) => PlainLetters.Words(name
        .Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));

    /// <summary>The words without trailing legal forms; the first word always stays.</summary>
    internal static string WithoutLegalForms(string words)
    {
        var end = words.Length;
        while (words.LastIndexOf(' ', end - 1) is > 0 and var blank && LegalForms.Contains(words[(blank + 1)..end]))
        {
            end = blank;
        }

        return words[..end];
    }
}
