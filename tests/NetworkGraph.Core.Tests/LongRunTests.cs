using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkGraph.Core.Tests;

/// <summary>Whatever amount a test takes from its surroundings, <c>tests/run-long</c> takes more of it.</summary>
public sealed partial class LongRunTests
{
    // Every how-manieth write fails, or is the last one: here less is more.
    private const string Step = "_STEP";

    [Fact]
    public void Every_amount_of_a_test_is_raised()
    {
        var usual = Amounts(Usual(), [.. Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Where(file => !file.EndsWith("LongRunTests.cs", StringComparison.Ordinal)).Select(File.ReadAllText)]);
        Assert.True(usual.Count > 5);
        Assert.Equal([], NotRaised(usual, Amounts(Long(), [File.ReadAllText(Repository.PathOf("tests", "run-long"))])));
    }

    [Fact]
    public void An_amount_that_is_not_raised_is_named()
    {
        var usual = Amounts(Usual(), ["Amount.Of(\"NETWORKGRAPH_TEST_KILLS\", 50)", "Amount.Of(\"NETWORKGRAPH_TEST_WRITE_STEP\", 10)", "Amount.Of(\"NETWORKGRAPH_TEST_FLIPS\", 2_000)"]);
        var raised = Amounts(Long(), ["export NETWORKGRAPH_TEST_KILLS=\"${NETWORKGRAPH_TEST_KILLS:-1000}\"\nexport NETWORKGRAPH_TEST_WRITE_STEP=\"${NETWORKGRAPH_TEST_WRITE_STEP:-10}\""]);
        Assert.Equal(["NETWORKGRAPH_TEST_FLIPS", "NETWORKGRAPH_TEST_WRITE_STEP"], NotRaised(usual, raised));
    }

    private static string[] NotRaised(Dictionary<string, int> usual, Dictionary<string, int> raised) =>
    [
        .. usual.Where(one => !raised.TryGetValue(one.Key, out var amount) || (one.Key.EndsWith(Step, StringComparison.Ordinal) ? amount >= one.Value : amount <= one.Value)).Select(one => one.Key).Order(StringComparer.Ordinal),
    ];

    private static Dictionary<string, int> Amounts(Regex pattern, IEnumerable<string> texts) =>
        texts.SelectMany(text => pattern.Matches(text)).DistinctBy(one => one.Groups[1].Value)
            .ToDictionary(one => one.Groups[1].Value, one => int.Parse(one.Groups[2].Value.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    [GeneratedRegex("""Amount\.Of\("(NETWORKGRAPH_TEST_\w+)", (\d[\d_]*)\)""")]
    private static partial Regex Usual();

    [GeneratedRegex("""(NETWORKGRAPH_TEST_\w+):-(\d+)\}""")]
    private static partial Regex Long();
}
