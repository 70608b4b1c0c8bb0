using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>What the user looks for, in their own words.</summary>
/// <param name="Roles">Titles or parts of titles.</param>
/// <param name="Fields">Fields of work, as they stand in titles or company names.</param>
/// <param name="Companies">Companies.</param>
/// <param name="Places">Places; kept for the user, since no file of an export tells where a contact is.</param>
public sealed record Goals(IReadOnlyList<string> Roles, IReadOnlyList<string> Fields, IReadOnlyList<string> Companies, IReadOnlyList<string> Places)
{
    /// <summary>Subject of the user fact.</summary>
    public const string Subject = "goals";

    /// <summary>True for the goals that come with the demo network, which nobody has said.</summary>
    public bool AreSample { get; init; }

    /// <summary>Nothing stated.</summary>
    public static Goals None { get; } = new([], [], [], []);

    /// <summary>How many of the four parts hold anything, 0 to 4.</summary>
    public int PartsStated => new[] { Roles, Fields, Companies, Places }.Count(part => part.Count > 0);

    /// <summary>The goals said last; <see cref="None"/> where none were.</summary>
    public static Goals Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var said = network.Facts.UserFacts.Where(f => f.Kind == UserFactKinds.Goals).MaxBy(f => (f.At, f.Id));
        return said is null ? None : new Goals(Read(said, "roles"), Read(said, "fields"), Read(said, "companies"), Read(said, "places"))
        {
            AreSample = UserFactJson.Flag(said, "sample") is true,
        };
    }

    /// <summary>The form in which they are kept.</summary>
    public string ToJson()
    {
        var parts = new Dictionary<string, object> { ["roles"] = Roles, ["fields"] = Fields, ["companies"] = Companies, ["places"] = Places };
        if (AreSample)
        {
            parts["sample"] = true;
        }

        return JsonSerializer.Serialize(parts);
    }

    private static List<string> Read(UserFact fact, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(fact.Json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!.Trim()).Where(t => t.Length > 0)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
