using System.Globalization;
using System.Xml;

namespace NetworkGraph.Data.Tables;

/// <summary>A graph as GraphML (graphml.graphdrawing.org), which Gephi, yEd, igraph, NetworkX and QuikGraph read.</summary>
public static class GraphMl
{
    /// <summary>What the file is, for whoever downloads it.</summary>
    public const string ContentType = "application/graphml+xml";

    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("description", "graph", "string"), ("name", "node", "string"), ("company", "node", "string"), ("title", "node", "string"), ("layer", "node", "string"), ("status", "node", "string"),
        ("viewer", "node", "boolean"), ("kind", "edge", "string"), ("band", "edge", "string"), ("chance", "edge", "double"), ("strength", "edge", "double"), ("last_message", "edge", "string"),
    ];

    /// <summary>Writes the graph; what is unknown of a person or a tie is left out.</summary>
    public static async Task WriteAsync(Stream output, GraphFile graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        await using var xml = XmlWriter.Create(output, new XmlWriterSettings { Async = true, Indent = true, CloseOutput = false });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", Space);
        foreach (var (id, on, type) in Keys)
        {
            await StartAsync("key", ("id", id), ("for", on), ("attr.name", id), ("attr.type", type));
            await xml.WriteEndElementAsync();
        }

        await StartAsync("graph", ("id", "NetworkGraph"), ("edgedefault", "directed"));
        await DataAsync("description", graph.Description);
        foreach (var (place, person) in graph.People.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            await StartAsync("node", ("id", Node(place)));
            await DataAsync("name", person.Name);
            await DataAsync("company", person.Company);
            await DataAsync("title", person.Title);
            await DataAsync("layer", person.Layer);
            await DataAsync("status", person.Status);
            await DataAsync("viewer", person.IsViewer ? "true" : "false");
            await xml.WriteEndElementAsync();
        }

        foreach (var (place, tie) in graph.Ties.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            await StartAsync("edge", ("id", string.Create(CultureInfo.InvariantCulture, $"e{place}")), ("source", Node(tie.From)), ("target", Node(tie.To)));
            await DataAsync("kind", tie.Kind);
            await DataAsync("band", tie.Band);
            await DataAsync("chance", tie.Chance.ToString("0.####", CultureInfo.InvariantCulture));
            await DataAsync("strength", tie.Strength?.ToString("0.#", CultureInfo.InvariantCulture));
            await DataAsync("last_message", tie.LastMessage?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();

        async Task StartAsync(string element, params (string Name, string Value)[] attributes)
        {
            await xml.WriteStartElementAsync(null, element, Space);
            foreach (var (name, value) in attributes)
            {
                await xml.WriteAttributeStringAsync(null, name, null, value);
            }
        }

        async Task DataAsync(string key, string? value)
        {
            if (value is not null)
            {
                await StartAsync("data", ("key", key));
                await xml.WriteStringAsync(Writable(value));
                await xml.WriteEndElementAsync();
            }
        }
    }

    private static string Node(int place) => string.Create(CultureInfo.InvariantCulture, $"n{place}");

    // XML holds no control characters and no half of a surrogate pair.
    private static string Writable(string text)
    {
        var signs = text.ToCharArray();
        for (var at = 0; at < signs.Length; at++)
        {
            if (at + 1 < signs.Length && XmlConvert.IsXmlSurrogatePair(signs[at + 1], signs[at]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(signs[at]))
            {
                signs[at] = '\uFFFD';
            }
        }

        return new string(signs);
    }
}
