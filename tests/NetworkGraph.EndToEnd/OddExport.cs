using System.IO.Compression;
using System.Text;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// The demo's archives with names, companies and titles as they are found in the world: as long as LinkedIn allows, without a space,
/// from right to left, of pictures, and forty people of one name. Addresses, dates and messages stay, so every page has what it shows.
/// </summary>
internal static class OddExport
{
    public const string LongName = "Maximiliana Anastasia Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von und zu Hohenlangenburgtal";
    public const string LongCompany = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsnachfolgeverwaltung";
    public const string LongTitle = "Rechtsschutzversicherungsgesellschaftsangestelltenfortbildungsbeauftragtenstellvertretungsassistance";
    public const string Namesake = "Anna Muster";
    private const int Namesakes = 40;

    private static readonly string[] Names =
    [
        LongName, "محمد عبد الرحمن بن عبد العزيز الهاشمي", "יעל בן־דוד לוי", "🌟 Zoë 🚀 O’Neill-Łukaszewicz 👩‍💻", "欧阳 娜娜", "佐藤 健太郎", "สมชาย ใจดี", "Llanfairpwllgwyngyllgogerychwyrndrobwll Jones",
    ];

    private static readonly string[] Companies = [LongCompany, "شركة الاتصالات والتقنية المتقدمة", "株式会社日本総合研究開発機構東京本社", "🚀🚀 ToTheMoon GmbH & Co. KG 🚀🚀", "Bundesministerium für Ernährung, Landwirtschaft und Verbraucherschutz, Außenstelle Süd-West"];

    private static readonly string[] Titles = [LongTitle, "מנהלת פיתוח עסקי", "代表取締役社長兼最高経営責任者", "Chief ✨ Happiness ✨ Officer | Speaker | Author | Mentor | Dad of 3 | ex-everything | we are hiring!"];

    private static readonly string[] First = ["First Name", "Endorser First Name", "Endorsee First Name"];
    private static readonly HashSet<string> People = ["FROM", "TO", "From", "To"], Employers = ["Company", "Company Name", "Organization"], Jobs = ["Position", "Title", "Job Title"];

    /// <summary>The newest archive of one member.</summary>
    public static string[] WriteOne(string folder) => Write(folder, Built.DemoArchives()[1..2]);

    /// <summary>Four members' archives.</summary>
    public static string[] WriteFour(string folder) => Write(folder, Built.DemoArchives());

    private static string[] Write(string folder, string[] archives)
    {
        var namesakes = new HashSet<string>();
        return [.. archives.Select(archive => Rewrite(archive, Path.Combine(folder, Path.GetFileName(archive)), namesakes))];
    }

    private static string Rewrite(string from, string to, HashSet<string> namesakes)
    {
        using var demo = ZipFile.OpenRead(from);
        using var odd = ZipFile.Open(to, ZipArchiveMode.Create);
        foreach (var entry in demo.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var written = odd.CreateEntry(entry.FullName);
            written.LastWriteTime = entry.LastWriteTime;
            using var writer = new StreamWriter(written.Open(), new UTF8Encoding(false));
            string[] header = [];
            foreach (var row in Rows(reader.ReadToEnd()))
            {
                if (header.Length == 0 && row.Any(cell => First.Contains(cell) || People.Contains(cell) || Employers.Contains(cell)))
                {
                    header = row;
                }
                else
                {
                    Rename(row, header, namesakes);
                }

                writer.Write(string.Join(',', row.Select(cell => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"')) + "\r\n");
            }
        }

        return to;
    }

    private static void Rename(string[] row, string[] header, HashSet<string> namesakes)
    {
        for (var column = 0; column < Math.Min(row.Length, header.Length); column++)
        {
            if (First.Contains(header[column]))
            {
                var name = NameOf(row[column] + " " + row[column + 1], namesakes);
                var space = name.LastIndexOf(' ');
                (row[column], row[column + 1]) = (name[..space], name[(space + 1)..]);
                column++;
            }
            else if (People.Contains(header[column]))
            {
                row[column] = string.Join(',', row[column].Split(',').Select(name => NameOf(name, namesakes)));
            }
            else if (Employers.Contains(header[column]))
            {
                row[column] = Some(row[column], Companies, 4) ?? row[column];
            }
            else if (Jobs.Contains(header[column]))
            {
                row[column] = Some(row[column], Titles, 3) ?? row[column];
            }
        }
    }

    // The same person has the same name in every archive.
    private static string NameOf(string name, HashSet<string> namesakes)
    {
        if (string.IsNullOrWhiteSpace(name) || !name.Contains(' ', StringComparison.Ordinal) || name.StartsWith("LinkedIn", StringComparison.Ordinal))
        {
            return name;
        }

        var isNamesake = Place(name) % 7 == 3 && (namesakes.Count < Namesakes ? namesakes.Add(name) || true : namesakes.Contains(name));
        return name == "Mara Lindqvist" ? LongName : isNamesake ? Namesake : Some(name, Names, 3) ?? name;
    }

    private static string? Some(string text, string[] odd, uint one) => text.Length > 0 && Place(text) is var place && place % one == 0 ? odd[place / one % odd.Length] : null;

    // Not string.GetHashCode, which differs from run to run.
    private static uint Place(string text) => text.Aggregate(2166136261, (hash, letter) => (hash ^ letter) * 16777619) >> 4;

    private static IEnumerable<string[]> Rows(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    yield return [.. row, cell.ToString()];
                    row.Clear();
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        if (row.Count > 0)
        {
            yield return [.. row, cell.ToString()];
        }
    }
}
