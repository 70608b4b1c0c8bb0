using NetworkGraph.Core.Targets;

namespace NetworkGraph.Web.Pages;

/// <summary>Which targets an address shows, and in which order.</summary>
internal static class TargetsView
{
    /// <summary>The parts of the list, by the word in the address.</summary>
    public static IReadOnlyList<(string Word, string Name, Func<TargetRow, bool> Holds)> Parts { get; } =
    [
        ("", "All", _ => true),
        ("known", "You know somebody", row => row.KnowsSomebody),
        ("applied", "Applied", row => Has(row, TargetReasonKind.Applied)),
        ("saved", "Saved jobs", row => Has(row, TargetReasonKind.SavedJob)),
        ("goals", "Goals", row => Has(row, TargetReasonKind.Goal)),
        ("by-hand", "Put here by you", row => Has(row, TargetReasonKind.ByHand)),
        ("followed", "Followed", row => Has(row, TargetReasonKind.Followed)),
        ("asked", "Asked", row => row.Ask is not null),
    ];

    /// <summary>The orders, by the word in the address.</summary>
    public static IReadOnlyList<(string Word, string Name)> Orders { get; } =
        [("", "Best first"), ("name", "Name"), ("people", "Most people you know"), ("newest", "Newest reason")];

    /// <summary>The rows of a part in an order; an unknown word counts as none.</summary>
    public static IReadOnlyList<TargetRow> Of(IReadOnlyList<TargetRow> rows, string? show, string? sort)
    {
        var part = Parts.FirstOrDefault(one => one.Word == (show ?? "")).Holds ?? Parts[0].Holds;
        var shown = rows.Where(part);
        return sort switch
        {
            "name" => [.. shown.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase)],
            "people" => [.. shown.OrderByDescending(row => row.IsCompany ? row.Now.Count : row.Tie is null ? 0 : 1).ThenByDescending(row => row.Before.Count)],
            "newest" => [.. shown.OrderByDescending(row => row.Reasons.Max(reason => reason.Last))],
            _ => [.. shown],
        };
    }

    /// <summary>What <see cref="Of"/> shows, in words; an unknown word counts as none.</summary>
    public static string InWords(string? show, string? sort)
    {
        var part = Parts.FirstOrDefault(one => one.Word == (show ?? "")).Name ?? Parts[0].Name;
        var order = Orders.FirstOrDefault(one => one.Word == (sort ?? "")).Name ?? Orders[0].Name;
        return $"Shown: {part}; order: {order}.";
    }

    /// <summary>The word of the part that holds what the sentence counts.</summary>
    public static string WordOf(TargetReasonKind about) => about switch
    {
        TargetReasonKind.Applied => "applied",
        TargetReasonKind.SavedJob => "saved",
        _ => "goals",
    };

    private static bool Has(TargetRow row, TargetReasonKind kind) => row.Reasons.Any(reason => reason.Kind == kind);
}
