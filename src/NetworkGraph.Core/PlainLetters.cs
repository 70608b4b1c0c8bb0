using System.Text;
using AnyAscii;

namespace NetworkGraph.Core;

/// <summary>
/// Text as people type it, for comparing names: without case, accents and letter styles. Styles (mathematical bold, circled, full width) go by
/// Unicode's compatibility decomposition, Latin letters that have no accent to take off ("ø", "đ", "ß") by AnyAscii. Other alphabets keep their letters,
/// and marks that are no accents but vowels or sounds (Hindi, Thai, kana) stay, so that two names do not fall into one.
/// </summary>
internal static class PlainLetters
{
    // Looking a letter up costs a microsecond, and names are made of few different ones: those of the first two planes, where letters with a style are.
    private static readonly string?[] Known = new string?[0x20000];

    /// <summary>"Élodie Åberg" becomes "elodie aberg", "Ștefan" "stefan", "𝗨𝗺𝗮" "uma", "Nguyễn" "nguyen".</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);
        var mayCompose = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append(char.ToLowerInvariant((char)rune.Value));
                continue;
            }

            var letter = rune.Value < Known.Length ? Known[rune.Value] ??= Letter(rune) : Letter(rune);
            mayCompose |= letter.Length > 0 && MayJoinOnto(letter[0]);
            plain.Append(letter);
        }

        return mayCompose ? NormalForm.Composed(plain.ToString()) : plain.ToString();
    }

    /// <summary>The letters as they are but for their style, case and accents included: "𝗨𝗺𝗮" gives "Uma", "Ｕｍａ" as well.</summary>
    public static string WithoutStyle(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(IsEnclosed(rune) ? rune.ToString().Transliterate()
                : rune.Value > '\u02FF' && Rune.IsLetter(rune) ? rune.ToString().Normalize(NormalizationForm.FormKC)
                : rune.ToString());
        }

        return NormalForm.Composed(plain.ToString());
    }

    /// <summary>Whether a character of a folded text belongs to a word: a letter, a digit, a mark on one of them.</summary>
    public static bool IsWord(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || (Rune.TryCreate(c, out var rune) && NormalForm.IsMark(rune));

    /// <summary>The letters and digits of <see cref="Of"/> as words between single blanks.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in Of(text))
        {
            if (IsWord(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    private static string Letter(Rune rune)
    {
        if (IsEnclosed(rune))
        {
            return rune.ToString().Transliterate().ToLowerInvariant();
        }

        // "™" is no "tm", and U+FFFE nothing that the platform decomposes.
        if (Rune.IsSymbol(rune) || !(Rune.IsLetterOrDigit(rune) || NormalForm.IsMark(rune) || Rune.IsNumber(rune)))
        {
            return Rune.IsWhiteSpace(rune) ? " " : rune.ToString();
        }

        var plain = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsAccent(part.Value))
            {
                plain.Append(part.IsAscii || !IsLatin(part.Value) ? part.ToString() : part.ToString().Transliterate());
            }
        }

        return plain.Replace('ς', 'σ').ToString().ToLowerInvariant().Normalize();
    }

    // Marks, and parts of Korean syllables, which some systems write one by one.
    private static bool MayJoinOnto(char c) => c is >= '\u1100' and <= '\u11FF' || (Rune.TryCreate(c, out var rune) && NormalForm.IsMark(rune));

    // Marks of Latin, Greek and Cyrillic, the optional points of Hebrew and Arabic, and variation selectors.
    private static bool IsAccent(int point) => point is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x489) or (>= 0x591 and <= 0x5C7 and not 0x5BE) or (>= 0x64B and <= 0x65F) or 0x670
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE2F) or (>= 0xE0100 and <= 0xE01EF);

    // Latin letters that are left after decomposition, and the letters that stand for an apostrophe.
    private static bool IsLatin(int point) => point is (>= 0xC0 and <= 0x2AF) or (>= 0x2B9 and <= 0x2BF) or (>= 0x1D00 and <= 0x1DBF) or (>= 0x1E00 and <= 0x1EFF)
        or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F);

    // Letters in circles and squares; some have no decomposition. Flags are made of others.
    private static bool IsEnclosed(Rune rune) => rune.Value is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);
}
