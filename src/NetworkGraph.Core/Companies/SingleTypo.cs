namespace NetworkGraph.Core.Companies;

/// <summary>
/// Rule: one slip of the keyboard (Damerau 1964: a letter too many or too few, two exchanged, one for another) in a long word is the same firm, likely. Names that are one letter apart are mostly different
/// firms ("Audi" and "Aldi", "Deutsche Bahn" and "Deutsche Bank"), so that a slip counts the less the more it may be a name: never in the first letter, in a digit or at the end ("Stripe", "Stripes"), one letter for another
/// only between vowels; doubled letters and vowels are no slip in surnames ("Anderson", "Andersson").
/// The words that agree count: two of their own make a shorter word safe, none asks for the longest.
/// </summary>
internal static class SingleTypo
{
    private enum Slip { None, Exchanged, Missing, Doubled, DoubledAtEnd, Vowel, Sibilant }

    private const int LettersOfRarity = 2;

    private static readonly string[] Surnames = ["son", "sen", "mann", "man", "ssen"];

    /// <summary>Whether two names are one but for a slip.</summary>
    /// <param name="one">Words of a name.</param>
    /// <param name="other">Words of another.</param>
    /// <param name="isRare">Whether hardly anybody writes one of them and many the other: a slip is then likely in shorter words.</param>
    public static bool Is(IReadOnlyList<string> one, IReadOnlyList<string> other, bool isRare)
    {
        // Most names differ at once; a first letter is never a slip.
        if (one.Count == 0 || other.Count == 0 || one[0][0] != other[0][0] || Math.Abs(Letters(one) - Letters(other)) > 1)
        {
            return false;
        }

        if (one.Count != other.Count)
        {
            var (joined, joinedOther) = (CompanyName.Joined(one), CompanyName.Joined(other));
            return Math.Min(joined.Length, joinedOther.Length) >= 12 && Allows(Of(joined, joinedOther), joined, joinedOther, 0, isRare);
        }

        var at = -1;
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i] != other[i])
            {
                if (at >= 0)
                {
                    return false;
                }

                at = i;
            }
        }

        return at >= 0 && Allows(Of(one[at], other[at]), one[at], other[at], one.Where((word, place) => place != at && word.Length >= 3 && !CommonWords.Is(word)).Count(), isRare);
    }

    private static int Letters(IReadOnlyList<string> words)
    {
        var letters = 0;
        for (var i = 0; i < words.Count; i++)
        {
            letters += words[i].Length;
        }

        return letters;
    }

    // Letters that the longer word must have, by the slip and by how many words of their own agree.
    private static bool Allows(Slip slip, string one, string other, int agreeing, bool isRare)
    {
        var longer = Math.Max(one.Length, other.Length) + (isRare ? LettersOfRarity : 0);
        var isSurname = Array.Exists(Surnames, ending => one.EndsWith(ending, StringComparison.Ordinal) || other.EndsWith(ending, StringComparison.Ordinal));
        return slip switch
        {
            Slip.Exchanged => longer >= Least(agreeing, 8, 7, 5),
            Slip.Missing => longer >= Least(agreeing, 10, 8, 6) && !(isSurname && agreeing == 0),
            Slip.Doubled => longer >= Least(agreeing, 10, 8, 6) && !(isSurname && agreeing == 0),
            Slip.DoubledAtEnd => longer >= Least(agreeing, 10, 8, 6),
            Slip.Vowel => longer >= Least(agreeing, 9, 8, 7) && !isSurname,
            Slip.Sibilant => longer >= Least(agreeing, 9, 8, 7),
            _ => false,
        };
    }

    private static int Least(int agreeing, int alone, int withOne, int withTwo) => agreeing switch { 0 => alone, 1 => withOne, _ => withTwo };

    private static Slip Of(string one, string other)
    {
        if (one.Length > other.Length)
        {
            (one, other) = (other, one);
        }

        var start = 0;
        while (start < one.Length && one[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < one.Length - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var left = one.AsSpan(start, one.Length - start - end);
        var leftOther = other.AsSpan(start, other.Length - start - end);
        if (start == 0 || !AreLetters(left) || !AreLetters(leftOther))
        {
            return Slip.None;
        }

        return (left.Length, leftOther.Length) switch
        {
            (0, 1) => leftOther[0] == other[start - 1] ? (end == 0 ? Slip.DoubledAtEnd : Slip.Doubled) : end == 0 ? Slip.None : Slip.Missing,
            (2, 2) when left[0] == leftOther[1] && left[1] == leftOther[0] => Slip.Exchanged,
            (1, 1) when IsVowel(left[0]) && IsVowel(leftOther[0]) && end > 0 => Slip.Vowel,
            (1, 1) when (left[0], leftOther[0]) is ('s', 'z') or ('z', 's') or ('c', 'k') or ('k', 'c') => Slip.Sibilant,
            _ => Slip.None,
        };
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'я' or 'ю';
}
