using System.Globalization;
using System.Text;

namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>A file of an era archive: its name and its exact bytes.</summary>
internal sealed record EraFile(string Name, byte[] Bytes)
{
    /// <summary>The usual encoding: UTF-8 without a byte order mark.</summary>
    public static EraFile Utf8(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The twin of old exports: UTF-16 with a byte order mark, tabs, every cell quoted.</summary>
    public static EraFile Utf16Tabs(string name, params IReadOnlyList<string>[] rows)
    {
        var text = string.Concat(rows.Select(r => string.Join('\t', r.Select(c => $"\"{c}\"")) + "\n"));
        return new EraFile(name, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
    }
}

/// <summary>One tiny archive per era of LinkedIn's export, all of the same invented member, Robin Adair, written out by hand.</summary>
internal static class EraArchives
{
    /// <summary>The three lines above the header of Connections.csv since the end of 2020.</summary>
    public const string Preamble =
        """
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"


        """;

    private static readonly (string Kind, DateOnly Date, Func<IReadOnlyList<EraFile>> Files)[] Eras =
    [
        ("Complete", new DateOnly(2018, 11, 21), Era2018.Files),
        ("Basic", new DateOnly(2020, 12, 5), Era2020.Files),
        ("Basic", new DateOnly(2023, 2, 10), Era2023.BeforeAddresses),
        ("Basic", new DateOnly(2023, 6, 12), Era2023.EmptyAddresses),
        ("Complete", new DateOnly(2024, 12, 9), Era2024.Files),
        ("Basic", new DateOnly(2025, 12, 18), Era2025.Files),
        ("Complete", new DateOnly(2026, 3, 9), Era2026.Files),
    ];

    public static IReadOnlyList<string> Write(string directory)
    {
        Directory.CreateDirectory(directory);
        return [.. Eras.Select(era =>
        {
            var path = Path.Combine(directory, $"{era.Kind}_LinkedInDataExport_{era.Date.ToString("MM-dd-yyyy", CultureInfo.InvariantCulture)}.zip");
            using var file = File.Create(path);
            using var zip = new SampleZip(file, era.Date);
            foreach (var entry in era.Files())
            {
                zip.Add(entry.Name, stream => stream.Write(entry.Bytes));
            }

            return path;
        })];
    }
}
