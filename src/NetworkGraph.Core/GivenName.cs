using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkGraph.Core;

/// <summary>
/// What to call somebody in a greeting. Names come with titles, credentials, pronouns, nicknames and signs; calling somebody "Dr.Pavla", "CA" or
/// "(She/Her)" is worse than the full name, so that in doubt the name stays whole. The lists are this program's own.
/// </summary>
public static partial class GivenName
{
    private static readonly HashSet<string> Titles = Read(
        "dr dra prof profa professor doctor mr mrs ms miss mx sir madam rev hon herr frau ing dipl engr capt captain sgt sra srta señor señora monsieur madame mme mlle " +
        "sig dott dottssa avv mgr mudr judr phdr rndr paeddr mvdr shri smt mba phd pmp cpa");

    // Names as well: titles only with a full stop ("Gen. Ash"); without one the name stays whole ("Don Ash").
    private static readonly HashSet<string> TitlesWithStop = Read("don doc mag gen sri er eng adv maj col lt hr fr sr ir arch univ bc lord lady dame med hc drs");

    // Titles only in capitals: "CA Rohan", but not "Ca Van".
    private static readonly HashSet<string> TitlesInCapitals = new(StringComparer.Ordinal) { "CA", "CS", "CMA" };

    private static readonly HashSet<string> Particles = Read(
        "al el abu abd abdul abdel ibn bin bint umm van von de der den del della di da du la le md mohd muhd st ter ten zu zum عبد أبو ابو أم");

    /// <summary>The given name ("Dr.Pavla Munter" gives "Pavla", "𝗨𝗺𝗮 𝗞𝗿𝗮𝗻" gives "Uma"), or the full name where it does not tell.</summary>
    public static string Of(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        var plain = PlainLetters.WithoutStyle(fullName);
        if (plain.Any(IsFamilyFirst) || FamilyComma(plain))
        {
            return fullName.Trim();
        }

        var words = Words(plain);
        var first = Array.FindIndex(words, word => !IsTitle(word));
        if (first < 0)
        {
            return fullName.Trim();
        }

        var name = words[first];
        if (IsInitials(name) || Particles.Contains(name.Trim('.')) || TitlesWithStop.Contains(name) || name.EndsWith('.'))
        {
            return string.Join(' ', words[first..]);
        }

        return Array.TrueForAll(words, word => !word.Any(char.IsLower)) && name.Any(char.IsUpper)
            ? name.Length > 2 ? Calm(name) : string.Join(' ', words[first..])
            : name;
    }

    private static string[] Words(string plain)
    {
        // Most names are nothing but words: none of the patterns below finds anything in them, and their first use takes longest.
        if (plain.All(c => char.IsAsciiLetter(c) || c == ' '))
        {
            return plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        var text = Quoted().Replace(Bracketed().Replace(Pronouns().Replace(Tail().Replace(plain, ""), " "), " "), " ");
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var stays = Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '\'' or '’' or '‐' or '·'
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            clean.Append(stays ? rune.ToString() : " ");
        }

        return [.. GluedTitle().Replace(clean.ToString(), "$1 ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(c => char.IsLetter(c) || char.IsSurrogate(c)))];
    }

    private static bool IsTitle(string word)
    {
        var bare = word.Replace(".", "", StringComparison.Ordinal);
        return Titles.Contains(bare) || TitlesInCapitals.Contains(bare) || (word.EndsWith('.') && TitlesWithStop.Contains(bare));
    }

    private static bool IsInitials(string word) => word.Trim('.').Length == 1 || (word.Contains('.', StringComparison.Ordinal) && Initials().IsMatch(word));

    // "Quill, Ada" may be family name first; "Ada, PhD" is not.
    private static bool FamilyComma(string name) =>
        name.Split(',') is [var before, var after, ..] && Words(before).Length == 1 && Words(after) is [var next, ..] && !IsTitle(next);

    // Chinese, Japanese and Korean names begin with the family name.
    private static bool IsFamilyFirst(char c) => c is (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static string Calm(string word)
    {
        var calm = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < calm.Length; i++)
        {
            calm[i] = i == 0 || calm[i - 1] is '-' or '\'' or '’' ? char.ToUpperInvariant(calm[i]) : calm[i];
        }

        return new string(calm);
    }

    private static HashSet<string> Read(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    // What stands behind the name: a role behind a dash, bar or dot, a credential behind a comma.
    [GeneratedRegex(@"(?<=\p{L}.*)(\s[-–—·•]\s|[,|♦★]).*$", RegexOptions.Singleline)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\b(she|he|they|her|him|them)(\s*/\s*(she|he|they|her|hers|him|his|them|theirs))+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?")]
    private static partial Regex Bracketed();

    // A nickname behind a name goes; where the quotes come first they hold the only given name.
    [GeneratedRegex("(?<=\\p{L}.*)[\"“„«][^\"“”„«»]*[\"“”»]")]
    private static partial Regex Quoted();

    // A full stop between two words, but not inside initials.
    [GeneratedRegex(@"(\p{L}{2,}\.)(?=\p{L}{2,})")]
    private static partial Regex GluedTitle();

    [GeneratedRegex(@"^(\p{L}\.)+\p{L}?\.?$")]
    private static partial Regex Initials();
}
