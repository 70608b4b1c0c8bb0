using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Twelve layouts of one table, in five encodings and two kinds of line ends: the same facts from each.</summary>
public sealed class CsvCaseTests
{
    private const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    private const string Ada = "connection ada-byron \"Ada Byron\" since 2026-02-25 at Looms & Söhne as Weaver";
    private const string Kit = "connection kit-stone \"Kit “K” Stone, PhD\" since 2026-02-24 at - as -";
    private static readonly string[] Both = [Ada, Kit];

    private static readonly Dictionary<string, (string Text, string[] Facts, string Remarks)> Layouts = new(StringComparer.Ordinal)
    {
        ["plain"] = ($"{Header}\n{Row1}\n{Row2}\n", Both, ""),
        ["no newline at the end"] = ($"{Header}\n{Row1}\n{Row2}", Both, ""),
        ["blank lines"] = ($"\n\n{Header}\n\n{Row1}\n\n\n{Row2}\n\n", Both, ""),
        ["preamble"] = ($"Notes:\n\"Some, \"\"quoted\"\" words\"\n\n{Header}\n{Row1}\n{Row2}\n", Both, ""),
        ["all quoted"] = (AllQuoted($"{Header}\n{Row1}") + $"\n{Row2}\n", Both, ""),
        ["other order and a strange column"] = ("Shoe Size,Connected On,Last Name,URL,First Name,Company,Position\n42,25 Feb 2026,Byron,https://www.linkedin.com/in/ada-byron,Ada,Looms & Söhne,Weaver\n,24 Feb 2026,\"Stone, PhD\",https://www.linkedin.com/in/kit-stone,Kit “K”,,\n", Both, "column not used: Shoe Size 0"),
        ["other spelling of columns"] = ($"first_name,LASTNAME, Url ,\"E-Mail Address\",company,position,Connected_On\n{Row1}\n{Row2}\n", Both, ""),
        ["tabs"] = ($"{Header}\n{Row1}".Replace(',', '\t') + "\nKit “K”\tStone, PhD\thttps://www.linkedin.com/in/kit-stone\t\t\t\t24 Feb 2026\n", Both, ""),
        ["semicolons"] = ($"{Header}\n{Row1}".Replace(',', ';') + "\nKit “K”;Stone, PhD;https://www.linkedin.com/in/kit-stone;;;;24-Feb-26\n", Both, ""),
        ["ragged"] = ($"{Header}\n{Row1},more,and more\nUna,Vale,https://www.linkedin.com/in/una-vale\n{Row2}\n", [Ada, "connection una-vale \"Una Vale\" since - at - as -", Kit], "fewer cells than columns 1; more cells than columns 1"),
        ["double and nameless columns"] = ($"{Header},Company,,\n{Row1},Other,x,y\n{Row2},,,\n", Both, "column not used: Company 0"),
        ["dates that nobody understands"] = ($"{Header}\n{Row1}\nUna,Vale,https://www.linkedin.com/in/una-vale,,,,2/3/2021\n{Row2}\n", [Ada, "connection una-vale \"Una Vale\" since - at - as -", Kit], "day and month could change places, and no other date of the column shows which comes first 1"),
    };

    private static readonly Dictionary<string, Func<string, byte[]>> Encodings = new(StringComparer.Ordinal)
    {
        ["UTF-8"] = Encoding.UTF8.GetBytes,
        ["UTF-8 with a mark"] = text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        ["UTF-16 LE"] = text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        ["UTF-16 BE"] = text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["Windows-1252"] = Windows1252,
    };

    private static string Row1 => "Ada,Byron,https://www.linkedin.com/in/ada-byron,,Looms & Söhne,Weaver,25 Feb 2026";

    private static string Row2 => "Kit “K”,\"Stone, PhD\",https://www.linkedin.com/in/kit-stone,,,,24 Feb 2026";

    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, bool>();
            foreach (var layout in Layouts.Keys)
            {
                foreach (var encoding in Encodings.Keys)
                {
                    cases.Add(layout, encoding, false);
                    cases.Add(layout, encoding, true);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void There_are_a_hundred_and_twenty_cases() => Assert.Equal(120, Cases.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_layout_gives_the_same_facts(string layout, string encoding, bool carriageReturns)
    {
        var (text, expected, remarks) = Layouts[layout];
        text = carriageReturns ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv", Encodings[encoding](text)));
        Assert.Equal(expected, facts.Connections.Select(FactText.Of));
        var file = Assert.Single(reading.Files);
        Assert.Equal(file.Rows, file.Accepted + file.RejectedRows);
        var found = file.Remarks.Where(r => !r.Key.Contains("Windows-1252", StringComparison.Ordinal)).Select(r => $"{r.Key} {r.Value}");
        Assert.Equal(remarks, string.Join("; ", found));
        Assert.Equal(encoding == "Windows-1252", file.Remarks.Keys.Any(r => r.Contains("Windows-1252", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_in_two_bytes_without_a_mark_is_recognised()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Connections.csv", Encoding.Unicode.GetBytes($"{Header}\n{Row1}\n")));
        Assert.Equal([Ada], facts.Connections.Select(FactText.Of));
    }

    [Fact]
    public void A_stray_quotation_mark_costs_nothing()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv", $"{Header}\nAda,Byron,https://www.linkedin.com/in/ada-byron,,The \"Looms\" Ltd,\"Weaver\"x,25 Feb 2026\n{Row2}\n"));
        Assert.Equal(["The \"Looms\" Ltd", null], facts.Connections.Select(c => c.Company));
        Assert.Equal(1, reading.Files[0].Remarks["stray quotation mark, kept as text"]);
    }

    [Fact]
    public void A_quotation_mark_never_closed_is_reported_with_the_lines_behind_it()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv", $"{Header}\n{Row1}\nKit,\"Stone\n{Row1}\n{Row1}\n"));
        Assert.Single(facts.Connections);
        Assert.Equal((2, 1, 1), (reading.Files[0].Rows, reading.Files[0].Accepted, reading.Files[0].Rejected["quotation mark never closed"]));
        Assert.Equal(3, reading.Files[0].Remarks["lines lost behind a quotation mark that is never closed"]);
        Assert.Equal(3, Assert.Single(reading.Files[0].Issues).Line);
    }

    [Theory]
    [InlineData("Colour,Size\nred,4\n", "its columns are not known (found Colour, Size; expected First Name, Connected On or those of another LinkedIn file, or from, to, at)")]
    [InlineData("\n\n\n", "no columns were found in it")]
    [InlineData("PK\u0003\u0004rest of a workbook", "")]
    [InlineData("<html><body>Sign in</body></html>", "a web page")]
    public void A_single_table_that_is_not_known_is_refused_with_its_columns(string text, string reason)
    {
        using var export = new TestExport();
        var sentence = TestExport.Refusal(export.Write("table.csv", text));
        Assert.Contains(reason, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_of_a_table_are_limits()
    {
        using var export = new TestExport();
        var path = export.Write("Connections.csv", $"{Header}\n{Row1}\n{Row2}\n");
        Assert.Contains("more than 1 rows", TestExport.Refusal(ImportLimits.Default with { MaxRows = 1 }, path), StringComparison.Ordinal);
        Assert.Contains("more than 3 columns", TestExport.Refusal(ImportLimits.Default with { MaxColumns = 3 }, path), StringComparison.Ordinal);
        Assert.Contains("is too long to be real", TestExport.Refusal(ImportLimits.Default with { MaxFieldChars = 20 }, path), StringComparison.Ordinal);
        Assert.Contains("larger than the limit", TestExport.Refusal(ImportLimits.Default with { MaxEntryBytes = 20 }, path), StringComparison.Ordinal);
    }

    private static string AllQuoted(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(',', line.Split(',').Select(cell => $"\"{cell}\""))));

    private static byte[] Windows1252(string text) =>
        [.. text.Select(c => c switch { '“' => (byte)0x93, '”' => (byte)0x94, _ => (byte)c })];
}
