namespace NetworkGraph.Core;

/// <summary>A legal form.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Countries">Codes of the countries that know it (ISO 3166); empty where it says nothing of one.</param>
internal sealed record LegalForm(string Words, IReadOnlyList<string> Countries);

/// <summary>
/// Takes legal forms (<see cref="LegalFormList"/>) off a name, behind and before it and where they are written onto it, again and again ("GmbH &amp; Co. KG"). One word always
/// stays, and a form before a name goes only where more than common words is left: "PT Astra" is Astra, "PT Solutions" is not "Solutions".
/// </summary>
internal static class LegalForms
{
    // Thai, Chinese, Japanese and Korean: below, names and forms are written apart.
    private const char FirstWrittenOnto = '\u0E00';

    private static readonly Dictionary<string, LegalForm> Behind = Read(LegalFormList.Behind);
    private static readonly Dictionary<string, LegalForm> Before = Read(LegalFormList.Before);
    private static readonly Dictionary<string, string[]> PerhapsBefore = LegalFormList.PerhapsBefore.Split(';').Select(one => one.Split('/')).ToDictionary(one => one[0], StringComparer.Ordinal);
    private static readonly string[] WrittenOnto = [.. LegalFormList.WrittenOnto.Split(' ').Select(PlainLetters.Of)];
    private static readonly HashSet<string> LastWords = new(Behind.Keys.Select(form => form[(form.LastIndexOf(' ') + 1)..]), StringComparer.Ordinal);
    private static readonly HashSet<string> FirstWords = new(Before.Keys.Select(form => form.Split(' ')[0]), StringComparer.Ordinal);
    private static readonly int Longest = Behind.Keys.Concat(Before.Keys).Max(form => form.Split(' ').Length);

    /// <summary>Whether words in brackets are a legal form or, as in "(P) Ltd", the beginning of one.</summary>
    public static bool IsPart(string[] words) => words is ["p"] || Behind.ContainsKey(string.Join(' ', words));

    /// <summary>The words without legal forms.</summary>
    /// <param name="words">Words of the name.</param>
    /// <param name="found">Takes the forms found.</param>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> words, List<LegalForm>? found = null)
    {
        var left = words.ToList();
        while (TakeBehind(left, found) || TakeBefore(left, found) || TakeWrittenOnto(left, found))
        {
        }

        return left;
    }

    /// <summary>The words without a first word that may be a form, null where there is none, and that form where the end of the name confirms it.</summary>
    /// <param name="words">Words without certain forms.</param>
    /// <param name="forms">The certain forms.</param>
    public static (IReadOnlyList<string>? Words, LegalForm? Certain) WithoutPerhapsLeading(IReadOnlyList<string> words, IReadOnlyList<LegalForm> forms)
    {
        if (words.Count < 2 || !PerhapsBefore.TryGetValue(words[0], out var partners))
        {
            return (null, null);
        }

        IReadOnlyList<string> rest = [.. words.Skip(1)];
        return CommonWords.AreAll(rest) ? (null, null) : (rest, forms.FirstOrDefault(form => partners.Contains(form.Words)));
    }

    private static bool TakeBehind(List<string> words, List<LegalForm>? found)
    {
        if (words.Count > 1 && words[^1] == NameWords.And)
        {
            words.RemoveAt(words.Count - 1);
            return true;
        }

        if (words.Count > 1 && words[0] == NameWords.And)
        {
            words.RemoveAt(0);
            return true;
        }

        if (words.Count < 2 || !LastWords.Contains(words[^1]))
        {
            return false;
        }

        for (var length = Math.Min(Longest, words.Count - 1); length > 0; length--)
        {
            if (Behind.TryGetValue(string.Join(' ', words.Skip(words.Count - length)), out var form))
            {
                words.RemoveRange(words.Count - length, length);
                found?.Add(form);
                return true;
            }
        }

        return false;
    }

    private static bool TakeBefore(List<string> words, List<LegalForm>? found)
    {
        if (words.Count < 2 || !FirstWords.Contains(words[0]))
        {
            return false;
        }

        for (var length = Math.Min(Longest, words.Count - 1); length > 0; length--)
        {
            if (Before.TryGetValue(length == 1 ? words[0] : string.Join(' ', words.Take(length)), out var form) && !CommonWords.AreAll(words.Skip(length)))
            {
                words.RemoveRange(0, length);
                found?.Add(form);
                return true;
            }
        }

        return false;
    }

    private static bool TakeWrittenOnto(List<string> words, List<LegalForm>? found)
    {
        if (words.Count == 0 || (words[0][0] < FirstWrittenOnto && words[^1][^1] < FirstWrittenOnto))
        {
            return false;
        }

        foreach (var form in WrittenOnto)
        {
            if (words[^1].Length > form.Length && words[^1].EndsWith(form, StringComparison.Ordinal))
            {
                words[^1] = words[^1][..^form.Length];
            }
            else if (words[0].Length > form.Length && words[0].StartsWith(form, StringComparison.Ordinal))
            {
                words[0] = words[0][form.Length..];
            }
            else
            {
                continue;
            }

            if (Behind.TryGetValue(form, out var known) || Before.TryGetValue(form, out known))
            {
                found?.Add(known);
            }

            return true;
        }

        return false;
    }

    private static Dictionary<string, LegalForm> Read(string list)
    {
        var forms = new Dictionary<string, LegalForm>(StringComparer.Ordinal);
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var countries = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var words in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries).Select(PlainLetters.Of))
            {
                forms[words] = forms.TryGetValue(words, out var known) ? new LegalForm(words, [.. known.Countries.Union(countries)]) : new LegalForm(words, countries);
            }
        }

        return forms;
    }
}
