using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>
/// The people who are compared with the rest, as they stand in an address beside the filter: <c>compare=company%3DAcme</c>. Back closes the comparison and a bookmark keeps it.
/// </summary>
/// <param name="Field">The field that is chosen by.</param>
/// <param name="Values">Its values: several of a column that stands for several months.</param>
public sealed record ComparedChoice(ReportField Field, IReadOnlyList<string> Values)
{
    private const string Name = "compare";

    /// <summary>The people as a selection.</summary>
    public ReportSelection Selection => new() { Values = new Dictionary<ReportField, IReadOnlySet<string>> { [Field] = Values.ToHashSet(StringComparer.OrdinalIgnoreCase) } };

    /// <summary>The choice in words.</summary>
    public string Words => $"{ReportFilter.Label(Field)}: {ReportWords.Joined(Field, Values)}";

    /// <summary>What an address compares; null where it compares nothing, or what cannot be read.</summary>
    public static ComparedChoice? Of(string address)
    {
        if (!QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue(Name, out var text))
        {
            return null;
        }

        var values = FilterText.Read(text.ToString()).Values;
        return values.Count == 1 && values.Single() is var (field, chosen) ? new ComparedChoice(field, [.. chosen.Order(StringComparer.Ordinal)]) : null;
    }

    /// <summary>Path and query of a page with the comparison over it.</summary>
    public string At(string address) => QueryHelpers.AddQueryString(Without(address), Name, FilterText.Write(Selection));

    /// <summary>Path and query of a page without any comparison over it.</summary>
    public static string Without(string address)
    {
        var uri = new Uri(address);
        string[] parts = [.. uri.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !part.StartsWith(Name + "=", StringComparison.Ordinal))];
        return uri.AbsolutePath + (parts.Length == 0 ? "" : "?" + string.Join('&', parts));
    }
}
