namespace NetworkGraph.Cli.Sample;

/// <summary>An embedded file of invented words: a section in brackets, then a line of alternatives parted by bars.</summary>
internal sealed class WordList
{
    public static readonly WordList Names = new("names");
    public static readonly WordList Work = new("work");
    private static readonly Dictionary<string, WordList> Languages = new[] { "en", "de", "fr", "es" }.ToDictionary(l => l, l => new WordList(l));

    private readonly Dictionary<string, string[]> _sections = [];

    private WordList(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"NetworkGraph.Cli.Sample.Words.{name}.txt")!;
        using var reader = new StreamReader(stream);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
            }
            else if (!line.StartsWith('#') && section.Length > 0)
            {
                _sections.Add(section, line.Split('|'));
            }
        }
    }

    public string[] this[string section] => _sections[section];

    public static WordList Language(string code) => Languages[code];

    /// <summary>The words about work that people of a culture use, or those of everybody where it has none of its own.</summary>
    public static string[] WorkIn(string culture, string section) => Work._sections.GetValueOrDefault($"{section}.{culture}") ?? Work[section];

    /// <summary>Whether it stands where a company belongs and is none.</summary>
    public static bool IsStatus(string company) =>
        Work._sections.Any(section => section.Key.StartsWith("statuses", StringComparison.Ordinal) && section.Value.Any(status => status.StartsWith(company + '~', StringComparison.Ordinal)));
}
