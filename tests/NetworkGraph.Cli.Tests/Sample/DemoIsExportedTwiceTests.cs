using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Cli.Tests.Sample;

/// <summary>One member of the demo has exported twice, half a year apart: what became of her people in between.</summary>
public sealed class DemoIsExportedTwiceTests(DemoNetwork demo)
{
    private static readonly DateOnly AsOf = new(2026, 10, 30);

    [Fact]
    public async Task The_two_exports_show_new_people_people_gone_and_people_who_moved()
    {
        var network = await NetworkOfAsync(demo.Data);
        var change = Assert.Single(ChangesBetweenSnapshots.Of(network, network.Viewer("Mara Lindqvist")!, AsOf));
        Assert.Equal((new DateOnly(2026, 4, 27), new DateOnly(2026, 10, 27)), (change.From, change.To));
        Assert.InRange(change.Gained.Count, 20, 80);
        Assert.All(change.Gained, gained => Assert.True(gained.ConnectedOn >= change.From.AddDays(-1), $"{gained.Person.Name} had been connected before."));
        Assert.InRange(change.Gone.Count, 5, 20);
        Assert.InRange(change.Changed.Count(moved => moved.NewCompany), 15, 60);
        Assert.InRange(change.Changed.Count(moved => !moved.NewCompany && moved.NewTitle), 3, 30);
        Assert.Contains(change.Changed, moved => EmploymentStatus.Is(moved.Before.Company) && !EmploymentStatus.Is(moved.After.Company));
        Assert.Contains(change.Changed, moved => !EmploymentStatus.Is(moved.Before.Company) && EmploymentStatus.Is(moved.After.Company));
    }

    [Fact]
    public async Task What_both_exports_state_counts_once()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.Of("import", DemoNetwork.Archives.Single(path => path.EndsWith("10-27-2026.zip", StringComparison.Ordinal)), "--data", folder.File("once"));
        using var both = new TemporaryFolder();
        await CommandLineRun.Of(["import", .. DemoNetwork.Archives[..2], "--data", both.File("twice")]);
        var (newest, pooled) = ((await NetworkOfAsync(folder.File("once"))).Facts, (await NetworkOfAsync(both.File("twice"))).Facts);
        foreach (var kind in new[] { InteractionKind.Message, InteractionKind.Endorsement, InteractionKind.Recommendation })
        {
            Assert.Equal(newest.Interactions.Kind.Count(k => k == kind), pooled.Interactions.Kind.Count(k => k == kind));
        }

        // Only the earlier one lists those who are gone.
        Assert.InRange(pooled.Connections.Count - newest.Connections.Count, 5, 20);
    }

    [Fact]
    public async Task Gone_and_new_people_are_in_the_answer_of_the_command_and_a_move_is_news_of_the_week()
    {
        var printed = (await demo.Ask("changes")).Output;
        Assert.StartsWith("27 Apr 2026 to 27 Oct 2026: ", printed, StringComparison.Ordinal);
        Assert.Contains("no longer listed", printed, StringComparison.Ordinal);
        Assert.Contains(" before your upload of 27 Oct 2026.", (await demo.Ask("week", "--today", "2026-10-31")).Output, StringComparison.Ordinal);
    }

    private static async Task<Network> NetworkOfAsync(string data)
    {
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(data), ImportLimits.Default, TestContext.Current.CancellationToken);
        return await services.Current.GetAsync(TestContext.Current.CancellationToken);
    }
}
