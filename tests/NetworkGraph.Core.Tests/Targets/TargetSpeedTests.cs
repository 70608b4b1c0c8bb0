using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Targets;

public class TargetSpeedTests(ITestOutputHelper output)
{
    private const int People = 30_000;
    private const int Companies = 5_000;
    private const double MostMilliseconds = 50;

    [Fact]
    public void The_list_over_thirty_thousand_people_and_five_thousand_companies_comes_at_once()
    {
        var random = new Random(7);
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var person = 0; person < People; person++)
        {
            story.Connects("ada", $"p{person}", "2020-01-01", $"{Word(random.Next(Companies))} {Forms[person % Forms.Length]}", "Analyst");
        }

        for (var message = 0; message < 20_000; message++)
        {
            var who = $"p{(int)(People * Math.Pow(random.NextDouble(), 4))}";
            story.Writes(message % 2 == 0 ? "ada" : who, message % 2 == 0 ? who : "ada", "2026-0" + random.Next(1, 7).ToString(CultureInfo.InvariantCulture) + "-15");
        }

        for (var target = 0; target < 500; target++)
        {
            story.LooksAt("ada", (InterestKind)(target % 3), Word(random.Next(Companies)), "2026-01-01");
        }

        var network = story.Network();
        var viewer = network.Viewer(null)!;
        var asOf = Story.Day("2026-06-30");
        var clock = Stopwatch.StartNew();
        var rows = TargetList.Of(network, viewer, asOf).Rows;
        var first = clock.Elapsed;
        Assert.True(rows.Count > 400);

        // What a page waits for when it opens, and the whole list anew with ties and chances at hand; the best of five, since others use the machine as well.
        var (kept, anew) = (Best(() => TargetList.Of(network, viewer, asOf)), Best(() => TargetList.Build(network, viewer, asOf)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first {first.TotalMilliseconds:0} ms, anew {anew:0.0} ms, kept {kept:0.000} ms, {rows.Count} rows, {rows.Sum(row => row.Now.Count)} people"));
        Assert.True(kept < MostMilliseconds && anew < MostMilliseconds, $"{anew:0} ms");
    }

    private static double Best(Func<object> ask) => Enumerable.Range(0, 5).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        ask();
        return clock.Elapsed.TotalMilliseconds;
    });

    private static readonly string[] Forms = ["GmbH", "Inc.", ""];
    private static readonly string[] Syllables = ["ba", "ke", "lo", "mi", "nu", "pra", "ste", "vo", "zu", "ri"];

    private static string Word(int number) => string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => Syllables[digit - (char)48]));
}
