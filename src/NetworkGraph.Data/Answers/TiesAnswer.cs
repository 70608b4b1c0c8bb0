using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>A tie of a list.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Reason">Why the list holds it, where that is more than its status.</param>
public sealed record ListedTie(Tie Tie, string? Reason = null)
{
    /// <summary>Why it is listed, in a sentence, which is made where it is read: of thousands of ties a few are.</summary>
    public string? Why => Reason ?? Tie.WhyStatus;
}

/// <summary>A list of the viewer's ties.</summary>
/// <param name="List">Name of the list, or null for those losing touch and then every other one.</param>
/// <param name="Lines">The ties, in order: of a list of a name of its own all, else as many as are wanted.</param>
/// <param name="Losing">How many ties inside the filter are losing touch.</param>
/// <param name="Ties">How many ties the viewer has inside the filter.</param>
public sealed record TiesAnswer(string? List, IReadOnlyList<ListedTie> Lines, int Losing, int Ties)
{
    public static IReadOnlyList<string> Lists { get; } = ["hello", "dormant", "due", "one-sided", "rest"];

    public static TiesAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var inside = asking.Inside();
        var urgent = Inside(LosingTouch.Of(asking.Network, asking.Viewer, asking.AsOf));
        var all = Inside(MemberTies.Of(asking.Network, asking.Viewer, asking.AsOf));
        ListedTie[] lines = asking.Text("list") is { } list ? [.. Named(list, asking).Where(line => inside is null || inside(line.Tie.Person))]
            : [.. (asking.Flag("decaying") ? urgent : urgent.Concat(all).DistinctBy(tie => tie.Person)).Take(asking.Rows).Select(tie => new ListedTie(tie))];
        return new TiesAnswer(asking.Text("list"), lines, urgent.Count, all.Count);

        IReadOnlyList<Tie> Inside(IReadOnlyList<Tie> ties) => inside is null ? ties : [.. ties.Where(tie => inside(tie.Person))];
    }

    /// <summary>Ties, or in a list of a name of its own ties with their reasons.</summary>
    public object Json() => List is null ? Lines.Select(line => TieJson.Of(line.Tie)) : Lines.Select(line => new ListedTieJson(TieJson.Of(line.Tie), line.Why));

    private static IEnumerable<ListedTie> Named(string list, Asking asking)
    {
        var (network, viewer, asOf) = (asking.Network, asking.Viewer, asking.AsOf);
        return list switch
        {
            "hello" => DormantTies.Of(network, viewer, asOf).Select(dormant => new ListedTie(dormant.Tie, dormant.Why)),
            "dormant" => DormantTies.All(network, viewer, asOf).Select(tie => new ListedTie(tie)),
            "due" => TiesByCadence.Due(network, viewer, asOf, asking.Today).Select(due => new ListedTie(due.Tie, due.Why)),
            "one-sided" => OneSidedTies.Of(network, viewer, asOf).Select(tie => new ListedTie(tie)),
            _ => TiesByCadence.Resting(network, viewer, asOf).Select(resting => new ListedTie(resting.Tie, resting.Why)),
        };
    }
}

/// <summary>A tie of such a list as JSON.</summary>
public sealed record ListedTieJson(TieJson Tie, string? Why);
