using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>
/// Growth is one number everywhere: the report behind the Overview, the question of commands and HTTP, and the database, for every member
/// and several dates; and what a filter leaves in the columns is what it leaves in the list.
/// </summary>
internal static class SameGrowth
{
    private static readonly ListedQuestion Growth = Questions.All.Single(question => question.Name == "growth");

    public static async Task AssertAsync(NetworkGraphServices memory, INetworkAnswers database, CancellationToken cancellation)
    {
        var network = await memory.Current.GetAsync(cancellation);
        foreach (var member in network.Members)
        {
            // A database answers for the date that its ties carry; another one is asked of the snapshot only.
            var newest = network.Members.Max(one => one.SnapshotDate);
            var point = (await database.PointOfViewAsync(member.Person.Key.ToString(), newest, cancellation))!;
            Assert.Equal(Told(MonthlyGrowth.Of(network, member, point.Until)), Told(await database.GrowthAsync(point, cancellation)));
            foreach (var asOf in new[] { member.SnapshotDate, member.SnapshotDate.AddDays(-200), member.SnapshotDate.AddYears(-3) })
            {
                await AssertAsync(memory, network, member, asOf, cancellation);
            }
        }
    }

    private static async Task AssertAsync(NetworkGraphServices memory, Network network, Member member, DateOnly asOf, CancellationToken cancellation)
    {
        var months = Told(MonthlyGrowth.Of(network, member, asOf));
        var report = Overview.Of(network, member, ReportSelection.None, asOf);
        Assert.Equal(months, report.Growth.Select(column => (column.Month, column.All, column.Total, column.TwoWay)));

        var values = new Dictionary<string, object> { [Parameter.Viewer.Name] = member.Person.Key.ToString(), [Parameter.AsOf.Name] = asOf };
        var asked = Assert.IsType<Answered>(await memory.AskAsync(Growth, values, cancellation));
        Assert.Equal(months, ((IEnumerable<MonthJson>)Growth.Json(asked.Answer)).Select(month => (DateOnly.Parse(month.Month + "-01", null), month.Connections, month.Total, month.TwoWay)));

        foreach (var bar in report.Bars[ReportField.Company].Take(3))
        {
            var selection = new ReportSelection { Values = new Dictionary<ReportField, IReadOnlySet<string>> { [ReportField.Company] = new HashSet<string> { bar.Value } } };
            var filtered = Overview.Of(network, member, selection, asOf);
            Assert.Equal(bar.All, filtered.People.Value);
            Assert.Equal(
                filtered.List.Where(one => one.Tie.ConnectedOn is not null).GroupBy(one => new DateOnly(one.Tie.ConnectedOn!.Value.Year, one.Tie.ConnectedOn!.Value.Month, 1)).OrderBy(month => month.Key).Select(month => (month.Key, month.Count())),
                filtered.Growth.Where(column => column.Selected > 0).Select(column => (column.Month, column.Selected)));
        }
    }

    private static IEnumerable<(DateOnly Month, int Connections, int Total, int? TwoWay)> Told(IEnumerable<GrowthMonth> months) =>
        months.Select(month => (month.Month, month.Connections, month.Total, month.TwoWay));
}
