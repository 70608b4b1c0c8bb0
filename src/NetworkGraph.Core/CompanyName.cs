using System.Text;

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
    /// ("Müller &amp; Co. GmbH" and "muller" are one). Empty when nothing but punctuation is left. A convention of this program.
    /// </summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = new StringBuilder(name.Length);
        foreach (var c in PlainLetters.Of(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (c is not ('.' or '\'' or '’'))
            {
                plain.Append(' ');
            }
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Length;
        while (kept > 1 && LegalForms.Contains(words[kept - 1]))
        {
            kept--;
        }

        return string.Join(' ', words, 0, kept);
    }
}
