namespace NetworkGraph.Core.Companies;

/// <summary>Rule: "Group" and "Holding" in any language, before or behind a name of its own, name the same firm, likely: "BMW Group", "Groupe Danone", "Contoso Holding GmbH"; not "Capital Group", nor "Alpha Group".</summary>
internal static class GroupName
{
    private const int FewestLetters = 3;
    private const int LettersOfASign = 2;

    private static readonly HashSet<string> Words = new(
        ["group", "groups", "gruppe", "gruppen", "groupe", "gruppo", "grupo", "grupa", "grup", "groep", "konzern", "koncern", "konsern", "holding", "holdings", "ομιλος", "группа", "холдинг", "група", "集团", "集團", "グループ", "그룹", "مجموعة", "קבוצת"],
        StringComparer.Ordinal);

    private static readonly string[] WrittenOnto = ["集团", "集團", "グループ", "그룹"];

    /// <summary>The name without such words; null where none stands there or too little would be left.</summary>
    public static IReadOnlyList<string>? Without(IReadOnlyList<string> words)
    {
        var left = words.ToList();
        while (left.Count > 1 && Words.Contains(left[^1]))
        {
            left.RemoveAt(left.Count - 1);
        }

        while (left.Count > 1 && Words.Contains(left[0]))
        {
            left.RemoveAt(0);
        }

        foreach (var word in WrittenOnto)
        {
            if (left[^1].Length > word.Length && left[^1].EndsWith(word, StringComparison.Ordinal))
            {
                left[^1] = left[^1][..^word.Length];
            }
        }

        return left.SequenceEqual(words) || CommonWords.IsNamesake(left) || left.Sum(Letters) < FewestLetters ? null : LegalForms.Without(left);
    }

    // A Chinese sign says as much as a syllable.
    private static int Letters(string word) => word.Sum(c => c is >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' ? LettersOfASign : 1);
}
