using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>A tie of a list, and why it stands there.</summary>
internal sealed record TieLine(Tie Tie, string? Why);

/// <summary>One of the lists of the Ties page.</summary>
/// <param name="Key">Its name in the address; null for the first one.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Order">What it holds and in which order, in one sentence.</param>
/// <param name="Empty">What an empty list means.</param>
/// <param name="Title">The head line, from how many there are and who is first.</param>
/// <param name="Of">The answer of Core, for a snapshot and today.</param>
internal sealed record TieList(
    string? Key, string Name, string Order, string Empty, Func<IReadOnlyList<TieLine>, string> Title, Func<ReportSnapshot, DateOnly, IEnumerable<TieLine>> Of)
{
    public static IReadOnlyList<TieList> All { get; } =
    [
        new(null, "Losing touch",
            "Both of you wrote in several conversations, and it has been quiet for 60 days to three years and longer than usual for you two. Most to lose first: many conversations, and not too long ago. A silent tie may be a weekly phone friend; say so, and it is remembered.",
            "Nobody with whom you had several conversations has fallen silent.",
            ties => ties.Count switch
            {
                0 => "You are losing touch with nobody that the data shows",
                1 => $"You are losing touch with one person: {ties[0].Tie.Person.Name}",
                _ => $"You are losing touch with {Words.Number(ties.Count)} people; {ties[0].Tie.Person.Name} first",
            },
            (at, _) => LosingTouch.Of(at.Network, at.Viewer, at.AsOf).Select(tie => new TieLine(tie, tie.WhyStatus))),
        new("hello", "Worth a hello",
            "Silent for half a year or more after one conversation, or never written to in spite of a shared employer or school; most promising first. Who comes back can hardly be forecast, so take at most three a week. Ties that slept for years are often as useful as live ones, and know other people.",
            "No silent tie stands out: none had a conversation, shared an employer with you or holds a recommendation.",
            ties => ties.Count switch
            {
                0 => "No silent tie stands out",
                1 => $"One silent tie is worth a hello: {ties[0].Tie.Person.Name}",
                _ => $"{Words.Number(ties.Count)} silent ties are worth a hello; {ties[0].Tie.Person.Name} first",
            },
            (at, _) => DormantTies.Of(at.Network, at.Viewer, at.AsOf).Select(dormant => new TieLine(dormant.Tie, dormant.Why))),
        new("dormant", "Long silent",
            "Both of you wrote once, and nobody has for more than three years. Formerly strongest first.",
            "Nobody has been silent for more than three years.",
            ties => ties.Count == 0 ? "Nobody is long silent" : $"{Words.Number(ties.Count)} {(ties.Count == 1 ? "tie has" : "ties have")} been silent for more than three years; {ties[0].Tie.Person.Name} first",
            (at, _) => DormantTies.All(at.Network, at.Viewer, at.AsOf).Select(tie => new TieLine(tie, tie.WhyStatus))),
        new("due", "Due",
            "Ties with a rhythm of their own (three conversations over half a year) that are past it, the longest overdue first.",
            "No tie is due: none with a rhythm of its own is past it.",
            ties => ties.Count == 0 ? "No tie is due" : $"{Words.Number(ties.Count)} {(ties.Count == 1 ? "tie is" : "ties are")} due",
            (at, today) => TiesByCadence.Due(at.Network, at.Viewer, at.AsOf, today).Select(due => new TieLine(due.Tie, due.Why))),
        new("one-sided", "Never answered",
            "Only one of you ever wrote: first people whom you never answered, whom you may leave as they are; then people who never answered you, who are better left to rest. The newest message first.",
            "Everybody who wrote was answered.",
            ties => ties.Count == 0 ? "Every first letter was answered" : $"In {Words.Number(ties.Count)} {(ties.Count == 1 ? "tie" : "ties")} only one of you ever wrote",
            (at, _) => OneSidedTies.Of(at.Network, at.Viewer, at.AsOf).Select(tie => new TieLine(tie, tie.WhyStatus))),
        new("rest", "Better rest",
            "Your messages to them are unanswered; with each further one the share of answers falls. The longest streak first.",
            "Nobody has left several messages of yours unanswered.",
            ties => ties.Count == 0 ? "Nobody needs a rest" : $"{Words.Number(ties.Count)} {(ties.Count == 1 ? "tie is" : "ties are")} better left to rest",
            (at, _) => TiesByCadence.Resting(at.Network, at.Viewer, at.AsOf).Select(resting => new TieLine(resting.Tie, resting.Why))),
    ];
}
