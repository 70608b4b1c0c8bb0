namespace NetworkGraph.Core.Companies;

/// <summary>
/// Rule: a branch is a name and a place or an office, nothing else: "Contoso Deutschland GmbH", "Contoso (Shanghai) Co., Ltd.", "Contoso London Office". What is left must be a
/// name of its own. It is none where only common words are left ("Air France", "Bank of China", "Stadtwerke Köln"), a name that firms everywhere bear ("Apex India"), or a
/// school, whose places are other schools ("University of California, Berkeley"). Two branches in two places are weak: they may be sisters, or share no more than a word ("NHS England", "NHS Scotland").
/// </summary>
internal static class BranchName
{
    private static readonly HashSet<string> Places = Read(PlaceList.States, PlaceList.Regions, PlaceList.Cities);
    private static readonly HashSet<string> Offices = Read(PlaceList.Offices);
    private static readonly string[] WrittenOnto = [.. PlaceList.WrittenOnto.Split(' ').Select(PlainLetters.Of)];
    private static readonly HashSet<string> Leading = new(["in", "en", "w", "v", "ve", "i", "na", "of", "de", "do", "da", "del", "di", "du", "des", "the", "&"], StringComparer.Ordinal);
    private static readonly HashSet<string> InsideNames = new(["of", "di", "du", "des", "del", "the", "&", "for"], StringComparer.Ordinal);
    private static readonly HashSet<string> Schools = new(
        [
            "university", "universitat", "universitaet", "universite", "universidad", "universidade", "universita", "univerzita", "uniwersytet", "universiteit", "universitas", "college", "institute", "institut", "instituto", "istituto", "school",
            "schule", "hochschule", "academy", "akademie", "sciences", "polytechnic", "politecnico", "iit", "iim", "nit", "hec", "ministry", "ministerio", "ministere", "embassy", "consulate", "teach",
        ],
        StringComparer.Ordinal);
    private static readonly HashSet<string> LastWords = new(Places.Concat(Offices).Select(place => place[(place.LastIndexOf(' ') + 1)..]), StringComparer.Ordinal);
    private static readonly int Longest = Places.Max(place => place.Split(' ').Length);

    /// <summary>The names of which this is a branch: without the office, without the place, without both. Empty where it is none.</summary>
    /// <param name="words">Words without legal forms.</param>
    public static IEnumerable<IReadOnlyList<string>> FirmsOf(IReadOnlyList<string> words)
    {
        var left = words.ToList();
        if (TakeWrittenOnto(left) && IsName(left))
        {
            yield return [.. left];
        }

        while (left.Count > 1 && Take(left))
        {
            while (left.Count > 1 && Leading.Contains(left[^1]))
            {
                if (InsideNames.Contains(left[^1]))
                {
                    yield break;
                }

                left.RemoveAt(left.Count - 1);
            }

            left = [.. LegalForms.Without(left)];
            if (IsName(left))
            {
                yield return [.. left];
            }
        }
    }

    /// <summary>Whether a name is a school's, or an authority's.</summary>
    public static bool IsSchool(IEnumerable<string> words) => words.Any(Schools.Contains);

    private static bool IsName(List<string> name) => !IsSchool(name) && !CommonWords.IsNamesake(name) && string.Concat(name).Length > 1;

    private static bool Take(List<string> words)
    {
        if (!LastWords.Contains(words[^1]))
        {
            return false;
        }

        for (var length = Math.Min(Longest, words.Count - 1); length > 0; length--)
        {
            var last = length == 1 ? words[^1] : string.Join(' ', words.Skip(words.Count - length));
            if (Places.Contains(last) || Offices.Contains(last))
            {
                words.RemoveRange(words.Count - length, length);
                return true;
            }
        }

        return false;
    }

    private static bool TakeWrittenOnto(List<string> words)
    {
        var any = false;
        foreach (var office in WrittenOnto)
        {
            if (words[^1].Length > office.Length && words[^1].EndsWith(office, StringComparison.Ordinal))
            {
                words[^1] = words[^1][..^office.Length];
                any = true;
            }
        }

        var place = any ? Places.Where(one => words[^1].Length > one.Length && words[^1].EndsWith(one, StringComparison.Ordinal)).MaxBy(one => one.Length) : null;
        if (place is not null)
        {
            words[^1] = words[^1][..^place.Length];
        }

        return any;
    }

    private static HashSet<string> Read(params string[] lists) =>
        new(lists.SelectMany(list => list.Split((char[])[';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(PlainLetters.Of), StringComparer.Ordinal);
}
