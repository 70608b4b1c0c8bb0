using Microsoft.AspNetCore.Components;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Pages;

/// <summary>What should I do this week, and how do I treat my network?</summary>
public sealed partial class Coach
{
    private IReadOnlyList<CoachReason> _reasons = [];
    private CoachReason? _open;
    private string _title = "";
    private bool _paused;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _reasons = EightReasons.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        var week = ThisWeek.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        _paused = week.PausedUntil is not null;
        _open = !_paused && Enum.TryParse<Reason>(FromAddress("reason"), out var reason) ? _reasons.FirstOrDefault(r => r.Reason == reason) : null;
        _title = _paused ? "The coach is paused" : week.Actions.Count switch
        {
            0 => "Nothing is due; eight habits to look at",
            1 => "One small thing, then eight habits",
            var things => $"{Spelled[things]} small things, then eight habits",
        };
    }

    private static readonly string[] Spelled = ["No", "One", "Two", "Three", "Four", "Five"];

    private string LedgerHref => "coach/ledger" + Snapshot.Filter.ToQuery();

    private string Address(Reason? reason) => "coach" + Snapshot.Filter.ToQuery(("reason", reason?.ToString()));
}
