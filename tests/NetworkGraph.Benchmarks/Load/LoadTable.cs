using System.Globalization;
using NetworkGraph.Benchmarks.Import;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>
/// Fifty pages open and a hundred requests a second on a large network, while another large export is imported; before that 500 pages that are opened and dropped.
/// Usage: <c>load [minutes] [connections] [messages]</c>.
/// </summary>
internal static class LoadTable
{
    private const int OpenPages = 50;
    private const int Dropped = 500;
    private const int AtOnce = 25;
    private const int PerSecond = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] args)
    {
        var minutes = double.Parse(args.ElementAtOrDefault(0) ?? "10", CultureInfo.InvariantCulture);
        var (connections, messages) = (args.ElementAtOrDefault(1) ?? "30000", args.ElementAtOrDefault(2) ?? "500000");
        var folder = Directory.CreateTempSubdirectory("networkgraph-load-").FullName;
        try
        {
            await NetworkGraphProcess.RunAsync("sample", "--connections", connections, "--messages", messages, "--members", "2", "--out", folder);
            var archives = Directory.GetFiles(folder, "*.zip").Order(StringComparer.Ordinal).ToArray();
            var data = Path.Combine(folder, "data");
            await NetworkGraphProcess.RunAsync("import", archives[0], "--data", data);
            using var dashboard = await Dashboard.StartAsync(data);
            await MeasureAsync(dashboard, archives[1], TimeSpan.FromMinutes(minutes));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Dashboard dashboard, string archive, TimeSpan time)
    {
        var mix = await RequestMix.OfAsync(dashboard.Client);
        await mix.AloneAsync();
        var alone = await dashboard.ImportAsync(archive);
        await dashboard.UndoAsync(alone.Import);
        await mix.AloneAsync();
        await DropAsync(dashboard, OpenPages);
        await Task.Delay(TimeSpan.FromSeconds(5));
        var idle = dashboard.Mebibytes;
        await DropAsync(dashboard, Dropped);
        var dropped = dashboard.Mebibytes;
        await Task.Delay(Settling);
        var settled = dashboard.Mebibytes;

        var pages = new List<BlazorCircuit>();
        for (var number = 0; number < OpenPages; number++)
        {
            pages.Add(await OpenAsync(dashboard, number));
        }

        var open = dashboard.Mebibytes;
        var load = mix.RunAsync(PerSecond, time);
        await Task.Delay(time / 3);
        var loaded = await dashboard.ImportAsync(archive);
        await load;
        var (end, broken) = (dashboard.Mebibytes, pages.Where(page => page.Problem is not null).Select(page => page.Problem!).ToArray());
        var drawn = pages.Average(page => page.Drawn.Bytes) / 1_000;
        pages.ForEach(page => page.Dispose());

        mix.Write(Console.Out);
        Console.WriteLine();
        Console.WriteLine("| What | Measured |");
        Console.WriteLine("|---|---|");
        Line("Requests a second, asked for and answered", $"{PerSecond}, {mix.Count / time.TotalSeconds:0}");
        Line("Pages that broke", $"{broken.Length} of {OpenPages} {string.Join("; ", broken.Distinct().Take(3))}");
        Line("A page from the request to its answers, one after the other", $"p50 {Quantile(pages, .5):0} ms, p95 {Quantile(pages, .95):0} ms, {drawn:0} kB drawn in all");
        Line("Import alone: upload and reading, commit", $"{alone.Reading.TotalSeconds:0.0} s, {alone.Commit.TotalSeconds:0.0} s");
        Line("Import under load: upload and reading, commit", $"{loaded.Reading.TotalSeconds:0.0} s, {loaded.Commit.TotalSeconds:0.0} s");
        Line($"Memory at the start, after {Dropped} pages were opened and dropped, {Settling.TotalSeconds:0} s later", $"{idle:0} MiB, {dropped:0} MiB, {settled:0} MiB ({(settled - idle) / idle:+0%;-0%})");
        Line($"Memory with {OpenPages} pages open, for each", $"{open:0} MiB, {(open - settled) / OpenPages:0.0} MiB");
        Line("Memory at the end of the load", $"{end:0} MiB");
        foreach (var problem in mix.Problems.GroupBy(problem => problem).OrderByDescending(same => same.Count()).Take(10))
        {
            Line("Error", $"{problem.Count()} × {problem.Key}");
        }
    }

    private static async Task<BlazorCircuit> OpenAsync(Dashboard dashboard, int number)
    {
        var page = await BlazorCircuit.OpenAsync(dashboard.Client, new Uri(RequestMix.Pages[number % RequestMix.Pages.Count], UriKind.Relative));
        await page.AnswersAsync(Longest);
        return page;
    }

    /// <summary>Opens pages, a few at once, and lets each go without a word when it has its answers.</summary>
    private static Task DropAsync(Dashboard dashboard, int count) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            using var page = await OpenAsync(dashboard, number);
        });

    private static double Quantile(List<BlazorCircuit> pages, double share) => pages.Select(page => page.Answered.TotalMilliseconds).Order().ElementAt((int)(pages.Count * share));

    private static void Line(string what, FormattableString measured) => Console.WriteLine($"| {what} | {measured.ToString(CultureInfo.InvariantCulture).TrimEnd()} |");
}
