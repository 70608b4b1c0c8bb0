using Microsoft.AspNetCore.Components;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Report;

/// <summary>A page that needs the whole network in memory; where a database answers in its place, the page says so.</summary>
[Layout(typeof(InMemoryLayout))]
public abstract class ReportPage : QuestionPage
{
    /// <summary>Asks Core for what the page shows.</summary>
    protected abstract void Ask(ReportSnapshot snapshot);

    /// <inheritdoc />
    protected sealed override Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation)
    {
        Ask(snapshot);
        return Task.CompletedTask;
    }
}
