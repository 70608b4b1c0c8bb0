using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Web.Report;

/// <summary>A tie that the user noted from elsewhere.</summary>
/// <param name="Id">To take it back.</param>
/// <param name="Introducer">Key of the one who knows.</param>
/// <param name="Target">Key of the one who is known.</param>
/// <param name="Level">"close", "knows" or "barely".</param>
public sealed record ToldTie(Guid Id, string Introducer, string Target, string Level)
{
    /// <summary>Reads it from a fact; null for facts of another kind or shape.</summary>
    public static ToldTie? Read(UserFact fact)
    {
        if (fact.Kind != UserFactKinds.ToldTie)
        {
            return null;
        }

        var details = JsonSerializer.Deserialize<Dictionary<string, string>>(fact.Json);
        return details?.GetValueOrDefault("target") is { } target ? new ToldTie(fact.Id, fact.Subject, target, details.GetValueOrDefault("level") ?? "knows") : null;
    }
}
