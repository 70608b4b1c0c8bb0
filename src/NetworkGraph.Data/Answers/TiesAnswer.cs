using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>A tie with the reason why a list holds it.</summary>
public sealed record ListedTie(Tie Tie, string? Why);

/// <summary>A list of the viewer's ties.</summary>
/// <param name="List">Name of the list, or null for those losing touch and then every other one.</param>
/// <param name="Lines">The ties, in order.</param>
/// <param name="Losing">How many ties inside the filter are losing touch.</param>
/// <param name="Ties">How many ties the viewer has inside the filter.</param>
public sealed record TiesAnswer(string? List, IReadOnlyList<ListedTie> Lines, int Losing, int Ties)
{
    public static IReadOnlyList<string> Lists { get; } = ["hello", "dormant", "due", "one-sided", "rest"];

    public static TiesAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var inside = asking.Inside();
        Tie[] urgent = [.. LosingTouch.Of(asking.Network, asking.Viewer, asking.AsOf).Where(IsInside)];
        Tie[] all = [.. MemberTies.Of(asking.Network, asking.Viewer, asking.AsOf).Where(IsInside)];
        var lines = asking.Text("list") is { } list ? Named(list, asking)
            : (asking.Flag("decaying") ? urgent : urgent.Concat(all).DistinctBy(tie => tie.Person)).Select(tie => new ListedTie(tie, tie.WhyStatus));
        return new TiesAnswer(asking.Text("list"), [.. lines.Where(line => IsInside(line.Tie))], urgent.Length, all.Length);

        bool IsInside(Tie tie) => inside is null || inside(tie.Person);
    }

    /// <summary>Ties, or in a list of a name of its own ties with their reasons.</summary>
    public object Json() => List is null ? Lines.Select(line => TieJson.Of(line.Tie)) : Lines.Select(line => new ListedTieJson(TieJson.Of(line.Tie), line.Why));

    private static IEnumerable<ListedTie> Named(string list, Asking asking)
    {
        var (network, viewer, asOf) = (asking.Network, asking.Viewer, asking.AsOf);
        return list switch
        {
            "hello" => DormantTies.Of(network, viewer, asOf).Select(dormant => new ListedTie(dormant.Tie, dormant.Why)),
            "dormant" => DormantTies.All(network, viewer, asOf).Select(tie => new ListedTie(tie, tie.WhyStatus)),
            "due" => TiesByCadence.Due(network, viewer, asOf, asking.Today).Select(due => new ListedTie(due.Tie, due.Why)),
            "one-sided" => OneSidedTies.Of(network, viewer, asOf).Select(tie => new ListedTie(tie, tie.WhyStatus)),
            _ => TiesByCadence.Resting(network, viewer, asOf).Select(resting => new ListedTie(resting.Tie, resting.Why)),
        };
    }
}

/// <summary>A tie of such a list as JSON.</summary>
public sealed record ListedTieJson(TieJson Tie, string? Why);
