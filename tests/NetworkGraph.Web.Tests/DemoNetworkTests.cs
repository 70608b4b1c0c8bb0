using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests;

public sealed class DemoNetworkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_all_eight_reasons_with_sample_goals_that_go_with_it()
    {
        await using var folder = new PageFolder();
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, Cancellation);
        using var demo = new DemoNetwork(services.Store, services.Runner, services.Current);
        var empty = await services.Store.ContentHashAsync(Cancellation);

        await demo.OpenAsync(Cancellation);
        var network = await services.Current.GetAsync(Cancellation);
        var reasons = EightReasons.Of(network, network.Viewer(null)!, network.Viewer(null)!.SnapshotDate);
        Assert.Equal(8, reasons.Count);
        Assert.All(reasons, reason => Assert.True(reason.Unknown is null && reason.Of > 0, $"{reason.Reason}: {reason.Unknown}"));
        Assert.True(Goals.Of(network).AreSample);

        // Some of what is looked for lies where people are known, and some where nobody is.
        var known = MemberCompanies.Of(network, network.Viewer(null)!, network.Viewer(null)!.SnapshotDate).Where(company => company.Within > 0).Select(company => company.Name).ToHashSet();
        Assert.Contains(Goals.Of(network).Companies, known.Contains);
        Assert.Contains(Goals.Of(network).Companies, company => !known.Contains(company));

        await demo.LeaveAsync(Cancellation);
        Assert.Equal(empty, await services.Store.ContentHashAsync(Cancellation));
    }

    [Fact]
    public async Task Goals_that_the_user_stated_are_the_last_word_and_stay()
    {
        await using var folder = new PageFolder();
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, Cancellation);
        using var demo = new DemoNetwork(services.Store, services.Runner, services.Current);
        var own = new Goals(["baker"], [], [], []);
        await services.Store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, Goals.Subject, own.ToJson(), new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero)), Cancellation);

        await demo.OpenAsync(Cancellation);
        Assert.Equal(own.ToJson(), Goals.Of(await services.Current.GetAsync(Cancellation)).ToJson());
        await demo.LeaveAsync(Cancellation);
        Assert.Equal(own.ToJson(), Assert.Single((await services.Store.LoadAsync(Cancellation)).UserFacts).Json);
    }
}
