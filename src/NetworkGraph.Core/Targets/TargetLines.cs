using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetworkGraph.Core.Targets;

/// <summary>
/// Which companies and people does the user mean? Each line is the name of a company, the name of a person, "Name, Company, Title", "Title at Company", the address of
/// a LinkedIn profile or company page, or a key; <c>company:</c> or <c>person:</c> before a name settles what it is. What nothing in the data is called is kept as it
/// is written, and the sentence says so. Nothing is guessed between namesakes. A convention of this program.
/// </summary>
public static class TargetLines
{
    /// <summary>Most lines that are read at once.</summary>
    public const int MostLines = 200;

    /// <summary>Most people between whom the user is asked to choose.</summary>
    public const int MostChoices = 8;

    /// <summary>Letters and signs of the longest line that may be a name.</summary>
    public const int LongestLine = 200;

    private const int Shown = 60;
    private const string CompanyWord = "company:";
    private const string PersonWord = "person:";

    // Signs that turn the direction of writing around, and the mark at the start of files: invisible, and no part of a name.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\0");

    /// <summary>What was understood of a text, line by line. Empty for a text without letters; nothing is kept by asking.</summary>
    public static UnderstoodText Read(Network network, Member viewer, string text, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = [.. text.Split('\n', '\r').Select(Clean).Where(line => line.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        var reader = new LineReader(network, viewer, asOf);
        var on = TargetList.Of(network, viewer, asOf).Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var (understood, seen) = (new List<UnderstoodLine>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in lines.Take(MostLines))
        {
            var one = One(reader, line);
            understood.Add(one.Id is null ? one
                : on.TryGetValue(one.Id, out var row) ? one with { Meaning = LineMeaning.AlreadyThere, Sentence = $"{one.Sentence} Already on your list: {row.Why}." }
                : !seen.Add(one.Id) ? one with { Meaning = LineMeaning.AlreadyThere, Sentence = $"{one.Sentence} The same as a line above." }
                : one);
        }

        return new UnderstoodText(understood, Math.Max(0, lines.Length - MostLines));
    }

    private static UnderstoodLine One(LineReader reader, string line)
    {
        if (line.Length > LongestLine)
        {
            return LineReader.Nothing(Cut(line), FormattableString.Invariant($"{line.Length:N0} characters are no name: left out."));
        }

        if (line.AsSpan().IndexOfAny('<', '>') >= 0)
        {
            return LineReader.Nothing(Cut(line), "This reads like the text of a web page, not like a name: left out.");
        }

        if (TargetAddress.IsAddress(line))
        {
            return TargetAddress.Read(line) is not { } address ? LineReader.Nothing(Cut(line), "This address is neither a profile nor a company page of LinkedIn: left out.")
                : address.IsCompany ? reader.Company(line, address.Key, null)
                : reader.Profile(line, address.Key);
        }

        if (!line.Any(char.IsLetterOrDigit) && !line.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            return LineReader.Nothing(Cut(line), "No letters are in it: left out.");
        }

        return line.StartsWith(CompanyWord, StringComparison.OrdinalIgnoreCase) ? reader.Company(line, line[CompanyWord.Length..].Trim(), null)
            : line.StartsWith(PersonWord, StringComparison.OrdinalIgnoreCase) ? reader.Person(line, line[PersonWord.Length..].Trim())
            : reader.Named(line);
    }

    private static string Clean(string line)
    {
        var clean = line.AsSpan().IndexOfAny(Invisible) < 0 ? line : string.Concat(line.Where(c => !Invisible.Contains(c)));
        // Half a sign is none, and cannot be kept.
        clean = clean.Any(char.IsSurrogate) ? string.Concat(clean.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar)) : clean;
        // Bullets and numbers in front of a copied list.
        return clean.Trim().TrimStart('-', '*', '•', '·', '–').Trim();
    }

    private static string Cut(string line) => line.Length <= Shown ? line : new StringInfo(line).SubstringByTextElements(0, Math.Min(Shown, new StringInfo(line).LengthInTextElements)) + "…";
}
