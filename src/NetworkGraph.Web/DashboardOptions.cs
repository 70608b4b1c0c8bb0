using NetworkGraph.Data.Intake;

namespace NetworkGraph.Web;

/// <summary>What the person who starts the dashboard may choose.</summary>
public sealed record DashboardOptions
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    public const string Usage =
        """
        Usage: dotnet run -c Release --project src/NetworkGraph.Web [-- options]

          --urls URL             where to listen; default http://127.0.0.1:5080
          --data DIR             where everything is kept; default: the per-user data folder, or NETWORKGRAPH_DATA
          --store ADDRESS        a Neo4j server, as neo4j://host:7687 or http://host:7474; default: NETWORKGRAPH_STORE, else the data folder
          --push-down            let the Neo4j server answer growth, people, reach and intro instead of loading the network
          --no-browser           do not open a browser
          --new-token            lock out every browser and program that was let in: new address, new token
          --public-url URL       for a container only: the address on the host's loopback under which the dashboard is published
        """;

    public string Urls { get; init; } = DefaultUrls;

    public string? Data { get; init; }

    public string? Store { get; init; }

    public bool PushDown { get; init; }

    public bool OpenBrowser { get; init; } = true;

    /// <summary>Whether everyone who was let in before is locked out.</summary>
    public bool NewToken { get; init; }

    public Uri? PublicUrl { get; init; }

    /// <summary>How often the store is asked whether another program has changed it.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long an announced upload may send nothing before another one takes its place.</summary>
    public TimeSpan LongestUploadSilence { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pages that may be open at once: at five megabytes each, a gigabyte.</summary>
    public int MostPages { get; init; } = 200;

    public ImportLimits Limits { get; init; } = ImportLimits.Default;

    public static DashboardOptions Parse(IReadOnlyList<string> args)
    {
        var options = new DashboardOptions
        {
            Urls = Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? DefaultUrls,
            PublicUrl = Address(Environment.GetEnvironmentVariable("NETWORKGRAPH_PUBLIC_URL")),
        };
        for (var at = 0; at < args.Count; at++)
        {
            var (name, value) = args[at].Split('=', 2) is [var left, var right] ? (left, right) : (args[at], null);
            options = name switch
            {
                "--no-browser" => options with { OpenBrowser = false },
                "--new-token" => options with { NewToken = true },
                "--push-down" => options with { PushDown = true },
                "--urls" => options with { Urls = value ?? Next() },
                "--data" => options with { Data = value ?? Next() },
                "--store" => options with { Store = value ?? Next() },
                "--public-url" => options with { PublicUrl = Address(value ?? Next()) },
                _ => throw new UsageException($"Unknown option {name}."),
            };

            string Next() => ++at < args.Count ? args[at] : throw new UsageException($"{name} needs a value.");
        }

        return options;
    }

    private static Uri? Address(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw new UsageException($"{text} is not an address such as http://127.0.0.1:5080.");
}

/// <summary>The start options cannot be used; the message says which and why.</summary>
public sealed class UsageException(string message) : Exception(message);
