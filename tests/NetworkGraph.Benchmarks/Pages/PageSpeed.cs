using System.Globalization;
using Microsoft.Playwright;
using NetworkGraph.Benchmarks.Graphs;
using NetworkGraph.Benchmarks.Import;
using NetworkGraph.Benchmarks.Load;

namespace NetworkGraph.Benchmarks.Pages;

/// <summary>
/// What a user waits for in a real browser: from the click to the last visual that has followed, as the browser's own clock tells it.
/// Usage: <c>pages [connections] [messages] [folder]</c>; with a folder, what is in it is measured, or made there the first time.
/// </summary>
internal static class PageSpeed
{
    private const int Times = 30;

    public static async Task<int> RunAsync(string[] args)
    {
        var (connections, messages) = (args.ElementAtOrDefault(0) ?? "30000", args.ElementAtOrDefault(1) ?? "500000");
        var folder = args.ElementAtOrDefault(2) ?? Directory.CreateTempSubdirectory("networkgraph-pages-").FullName;
        var program = Environment.GetEnvironmentVariable("NETWORKGRAPH_CHROMIUM") is { Length: > 0 } named ? named : Programs.OnPath("chromium", "google-chrome", "chrome");
        if (program is null)
        {
            await Console.Error.WriteLineAsync("Needs Chromium: install one, or name its program in NETWORKGRAPH_CHROMIUM.");
            return 1;
        }

        try
        {
            using var dashboard = await Dashboard.StartAsync(await SampleFolder.DataInAsync(folder, connections, messages, "1"));
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
            await MeasureAsync(new(await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } }), dashboard));
            return 0;
        }
        finally
        {
            if (args.Length < 3)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(SeenPage page)
    {
        Console.WriteLine("| What | Goal | median | 95 % | largest |\n|---|---|---:|---:|---:|");
        var bytes = await page.FirstVisitAsync();
        Row("Overview, from the address to all drawn", "1,500 ms", await SeenPage.RepeatAsync(Times, _ => page.OpenAsync("/")));
        Row("a bar of the Overview, from the click to all drawn", "250 ms", await SeenPage.RepeatAsync(Times, page.ClickBarAsync));
        Row("a value of a slicer on People, from the click to all drawn", "250 ms", await page.SlicerAsync(Times));
        Row("the map, from the address to the picture", "1,500 ms", await SeenPage.RepeatAsync(Times, _ => page.OpenAsync("/map")));
        var (frames, people) = await page.PanAsync();
        Say($"the map of {people} people, frames a second while it is moved", "20", frames);
        Say("the map, months a second while it plays", "10", await page.PlayAsync());
        Say("the first visit, kilobytes over the wire", "600", bytes / 1000.0);
        foreach (var (name, answered, drawn) in await page.EachPageAsync())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} from the menu: ms to its frame or title, and to all drawn | 300, | {answered:0} | | {drawn:0} |"));
        }
    }

    private static void Row(string name, string goal, double[] milliseconds)
    {
        var timing = new Timing(milliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {goal} | {timing.Median:0} | {timing.P95:0} | {milliseconds.Max():0} |"));
    }

    private static void Say(string name, string goal, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {goal} | {figure:0} | | |"));
}
