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
/// <param name="Of">The answer of Core.</param>
internal sealed record TieList(
    string? Key, string Name, string Order, string Empty, Func<IReadOnlyList<TieLine>, string> Title, Func<ReportSnapshot, IEnumerable<TieLine>> Of)
{
    public static IReadOnlyList<TieList> All { get; } =
    [
        new(null, "Losing touch",
            "Most urgent first: how strong the tie was, times how far the silence exceeds what is usual for the two of you. A silent tie may be a weekly phone friend; say so, and it is remembered.",
            "No tie is silent for longer than is usual for the two of you.",
            ties => ties.Count switch
            {
                0 => "No tie is known to be fading",
                1 => $"One tie is going quiet: {ties[0].Tie.Person.Name}",
                _ => $"{Words.Number(ties.Count)} ties are quieter than usual; {ties[0].Tie.Person.Name} first",
            },
            at => DecayingTies.Of(at.Network, at.Viewer, at.AsOf).Select(tie => new TieLine(tie, tie.WhyStatus))),
        new("hello", "Worth a hello",
            "Dormant ties that were once something, most promising first: who comes back can hardly be forecast, so take at most three a week. Ties that slept for years are often as useful as live ones, and know other people.",
            "No dormant tie stands out: none was once close, shared an employer with you or holds a recommendation.",
            ties => ties.Count switch
            {
                0 => "No dormant tie stands out",
                1 => $"One dormant tie is worth a hello: {ties[0].Tie.Person.Name}",
                _ => $"{Words.Number(ties.Count)} dormant ties are worth a hello; {ties[0].Tie.Person.Name} first",
            },
            at => DormantTies.Of(at.Network, at.Viewer, at.AsOf).Select(dormant => new TieLine(dormant.Tie, dormant.Why))),
        new("due", "Due",
            "Ties that are silent for longer than they are usually kept up, the longest overdue first; dormant ones are under Worth a hello.",
            "No tie is due: all were kept up as usual.",
            ties => ties.Count == 0 ? "No tie is due" : $"{Words.Number(ties.Count)} {(ties.Count == 1 ? "tie is" : "ties are")} due",
            at => TiesByCadence.Due(at.Network, at.Viewer, at.AsOf).Select(due => new TieLine(due.Tie, due.Why))),
        new("rest", "Better rest",
            "Your messages to them are unanswered; with each further one the share of answers falls. The longest streak first.",
            "Nobody has left several messages of yours unanswered.",
            ties => ties.Count == 0 ? "Nobody needs a rest" : $"{Words.Number(ties.Count)} {(ties.Count == 1 ? "tie is" : "ties are")} better left to rest",
            at => TiesByCadence.Resting(at.Network, at.Viewer, at.AsOf).Select(resting => new TieLine(resting.Tie, resting.Why))),
    ];
}
