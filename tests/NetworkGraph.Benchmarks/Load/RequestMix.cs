using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>Every address that answers a GET, asked in turn at an even rate whatever the answers take; each is timed from the moment at which it was due.</summary>
internal sealed partial class RequestMix(HttpClient client, IReadOnlyList<(string Name, Uri Address)> all)
{
    private const int MostWaiting = 1_000;
    private readonly ConcurrentBag<(string Name, double Milliseconds, string? Problem)> _answers = [];
    private readonly Dictionary<string, double> _alone = [];
    private int _waiting;

    public int Count => _answers.Count;

    public IEnumerable<string> Problems => _answers.Where(one => one.Problem is not null).Select(one => $"{one.Name}: {one.Problem}");

    /// <summary>All questions, what the map and the import page ask, and the pages themselves.</summary>
    public static async Task<RequestMix> OfAsync(HttpClient client)
    {
        using var described = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var questions = described.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToArray();
        using var people = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/ties", UriKind.Relative)));
        var person = Key().Match(people.RootElement.GetRawText()).Groups[1].Value;
        string[] others = ["/api/imports", "/api/map", "/api/map/circles", "/api/map/months", $"/api/map/person?key={person}", "/api/people.csv?connected=1m", "/api/targets.csv", "/api/asks.ics", "/api/store", "/health", "/openapi/v1.json"];
        string[] asked = [.. questions.Select(path => path switch { "/api/person" => $"{path}?person={person}", "/api/intro" or "/api/draft" => $"{path}?target={person}", _ => path }), .. others, .. Pages];
        return new RequestMix(client, [.. asked.Select(path => (path.Split('?')[0], new Uri(path, UriKind.Relative)))]);
    }

    /// <summary>The pages of the dashboard; of a person, one that is there.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        ["/", "/growth", "/people", "/companies", "/ties", "/introductions", "/reach", "/groups", "/coach", "/coach/ledger", "/map", "/targets", "/asks", "/import", "/settings"];

    /// <summary>Each address by itself, twice; the second time counts.</summary>
    public async Task AloneAsync()
    {
        foreach (var (name, address) in all.Concat(all))
        {
            var clock = Stopwatch.StartNew();
            using var answer = await client.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            _alone[name] = clock.Elapsed.TotalMilliseconds;
        }
    }

    public async Task RunAsync(int perSecond, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var asked = new List<Task>();
        for (var number = 0; clock.Elapsed < time; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond);
            if (due > clock.Elapsed)
            {
                await Task.Delay(due - clock.Elapsed);
            }

            asked.Add(AskAsync(all[number % all.Count], clock, due));
        }

        await Task.WhenAll(asked);
    }

    public void Write(TextWriter output)
    {
        output.WriteLine("| Address | Requests | Errors | Alone | p50 | p95 | Longest |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var same in _answers.GroupBy(one => one.Name).OrderBy(same => same.Key, StringComparer.Ordinal).Prepend(_answers.GroupBy(_ => "all").First()))
        {
            double[] times = [.. same.Select(one => one.Milliseconds).Order()];
            var alone = _alone.TryGetValue(same.Key, out var time) ? string.Create(CultureInfo.InvariantCulture, $"{time:0} ms") : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {same.Key} | {times.Length:N0} | {same.Count(one => one.Problem is not null)} | {alone} | {times[times.Length / 2]:0} ms | {times[times.Length * 95 / 100]:0} ms | {times[^1]:0} ms |"));
        }
    }

    private async Task AskAsync((string Name, Uri Address) one, Stopwatch clock, TimeSpan due)
    {
        string? problem = null;
        try
        {
            if (Interlocked.Increment(ref _waiting) > MostWaiting)
            {
                problem = $"not sent, because {MostWaiting} others wait";
            }
            else
            {
                using var answer = await client.GetAsync(one.Address);
                await answer.Content.ReadAsByteArrayAsync();
                problem = answer.IsSuccessStatusCode ? null : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
            }
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            problem = e.GetType().Name;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        _answers.Add((one.Name, (clock.Elapsed - due).TotalMilliseconds, problem));
    }

    [GeneratedRegex("\"(?:key|person)\":\"([a-z0-9-]+)\"")]
    private static partial Regex Key();
}
