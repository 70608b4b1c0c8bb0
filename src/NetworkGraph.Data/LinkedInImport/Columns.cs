using System.Reflection;
using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Column names in normal form: lower case letters and digits only, because exports write one name in several ways.</summary>
internal static class Columns
{
    // One word alone may mean something else in another language; a header has several of one language.
    private const int EnoughOfOneLanguage = 3;

    private static readonly Dictionary<string, string> ShownNames = new(StringComparer.Ordinal)
    {
        ["firstname"] = "First Name",
        ["connectedon"] = "Connected On",
        ["sentat"] = "Sent At",
        ["skillname"] = "Skill Name",
        ["companyname"] = "Company Name",
        ["schoolname"] = "School Name",
        ["creationdate"] = "Creation Date",
        ["endorseefirstname"] = "Endorsee First Name",
        ["endorserfirstname"] = "Endorser First Name",
        ["fullname"] = "FullName",
        ["joburl"] = "Job Url",
        ["saveddate"] = "Saved Date",
        ["applicationdate"] = "Application Date",
        ["connectionprofileurl"] = "Connection Profile URL",
        ["organization"] = "Organization",
        ["direction"] = "Direction",
        ["from"] = "From",
        ["to"] = "To",
        ["at"] = "at",
        ["date"] = "Date",
        ["link"] = "Link",
    };

    private static readonly List<Dictionary<string, string>> Languages = ReadLanguages();

    /// <summary>The normal form of a header: every cell, in English where it is in a language that is known.</summary>
    public static IReadOnlyList<string> Normalise(IEnumerable<string> header)
    {
        var names = header.Select(Normalise).ToList();
        var language = Languages.MaxBy(l => names.Distinct().Count(l.ContainsKey));
        return language is null || names.Distinct().Count(language.ContainsKey) < EnoughOfOneLanguage || names.Contains("firstname")
            ? names
            : [.. names.Select(name => language.GetValueOrDefault(name, name))];
    }

    /// <summary>The normal form of a header cell.</summary>
    public static string Normalise(string header)
    {
        var name = new StringBuilder(header.Length);
        foreach (var c in VisibleText.Clean(Mojibake.Undo(header, out _) ?? header))
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
        }

        return name.ToString();
    }

    /// <summary>A normal form as LinkedIn writes it.</summary>
    public static string Shown(string normal) => ShownNames.GetValueOrDefault(normal, normal);

    private static List<Dictionary<string, string>> ReadLanguages()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HeaderNames.txt")
            ?? throw new InvalidOperationException("The column names are not in the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line =>
            line.Split(' ').Skip(1).Select(column => column.Split('=')).SelectMany(pair => pair[1].Split('|').Select(name => (name, column: pair[0])))
                .ToDictionary(entry => entry.name, entry => entry.column, StringComparer.Ordinal))];
    }
}
