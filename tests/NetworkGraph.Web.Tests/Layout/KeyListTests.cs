using System.Text.RegularExpressions;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Tests.Layout;

/// <summary>The sheet behind <c>?</c> lists every key that a script listens to, and no other.</summary>
public sealed partial class KeyListTests
{
    // What a browser does by itself with a button, a box and the Tab key.
    private static readonly KeyPress[] OfTheBrowser = [new("Enter"), new(" "), new("Tab")];

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Repository.PathOf("src", "NetworkGraph.Web", "wwwroot", "js"), "*.js").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_key_that_a_script_listens_to_is_on_the_sheet(string script)
    {
        var listed = KeyList.All.Where(group => group.File == script).SelectMany(group => group.Lines).SelectMany(line => line.Presses).Select(press => press.Key).ToHashSet();
        Assert.Empty(HeardIn(script).Except(listed));
    }

    [Fact]
    public void Every_key_on_the_sheet_is_heard_by_its_script_or_by_the_browser() => Assert.All(KeyList.All.Where(group => group.File is not null), group =>
    {
        var heard = HeardIn(group.File!);
        Assert.All(group.Lines.SelectMany(line => line.Presses), press => Assert.True(heard.Contains(press.Key) || OfTheBrowser.Contains(press), $"{group.Where}: {press.Words}"));
    });

    [Fact]
    public void The_script_of_the_frame_knows_each_act_of_the_list_and_no_other()
    {
        var acts = Acts().Match(Script("layout.js")).Groups["name"].Captures.Select(name => name.Value).Order(StringComparer.Ordinal);
        Assert.Equal(KeyList.Anywhere.Select(line => line.Act!).Order(StringComparer.Ordinal), acts);
    }

    [Fact]
    public void No_two_acts_that_work_anywhere_have_one_key() =>
        Assert.Equal(KeyList.Anywhere.Sum(line => line.Presses.Count), KeyList.Anywhere.SelectMany(line => line.Presses).Distinct().Count());

    [Fact]
    public void The_keys_of_the_search_field_are_on_the_sheet()
    {
        var field = File.ReadAllText(Repository.PathOf("src", "NetworkGraph.Web", "Layout", "SearchPalette.razor"));
        var heard = Case().Matches(field).Select(match => match.Groups[1].Value).Append("Enter").Order(StringComparer.Ordinal);
        Assert.Equal(KeyList.All.Single(group => group.Where == "In the search field").Lines.SelectMany(line => line.Presses).Select(press => press.Key).Order(StringComparer.Ordinal), heard);
    }

    [Theory]
    [InlineData("if (event.key === 'Delete') return;", "Delete")]
    [InlineData("const next = { PageDown: at + 10, 0: 1 }[event.key];", "0 PageDown")]
    [InlineData("if (event.key !== ' ' && event.key.length === 1) x('Home');", " ")]
    [InlineData("addEventListener('storage', event => event.key === 'theme' && show());", "")]
    public void A_key_that_is_listened_to_is_seen(string line, string keys) => Assert.Equal(keys, string.Join(' ', Heard(line).Order(StringComparer.Ordinal)));

    private static string Script(string name) => File.ReadAllText(Repository.PathOf("src", "NetworkGraph.Web", "wwwroot", "js", name));

    private static HashSet<string> HeardIn(string script) => Heard(Script(script));

    private static HashSet<string> Heard(string script) =>
    [
        .. script.Split('\n').Where(line => !line.Contains("'storage'", StringComparison.Ordinal)).SelectMany(line =>
            Compared().Matches(line).Select(match => match.Groups[1].Value).Concat(Tables().Matches(line).SelectMany(table => Names().Matches(table.Groups[1].Value).Select(name => name.Groups[1].Value)))),
    ];

    [GeneratedRegex("event\\.key [!=]== '([^']+)'")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\{ ([^{}]+) \}\[event\.key\]")]
    private static partial Regex Tables();

    [GeneratedRegex(@"(?:^|, )'?([^\s':,]+)'?: ")]
    private static partial Regex Names();

    [GeneratedRegex("case \"(\\w+)\"")]
    private static partial Regex Case();

    [GeneratedRegex(@"const acts = \{\n(?:  (?<name>\w+): .*\n(?:    .*\n|  \},\n|  //.*\n)*|  //.*\n)*\};")]
    private static partial Regex Acts();
}
