using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class ChangesBetweenSnapshotsTests
{
    [Fact]
    public void One_snapshot_alone_shows_no_change()
    {
        var network = new Story().Uploads("ada", "2026-01-31").Connects("ada", "ben", "2020-01-01").Network();
        Assert.Empty(ChangesBetweenSnapshots.Of(network, network.Members[0], Story.Day("2026-06-30")));
    }

    [Fact]
    public void Gained_gone_and_changed_people_are_told_apart()
    {
        var network = new Story()
            .Uploads("ada", "2026-01-31")
            .Connects("ada", "ben", "2020-01-01", "Acme", "Engineer").Connects("ada", "cleo", "2021-01-01", "Globex").Connects("ada", "dora", "2022-01-01", "Initech", "Analyst")
            .Connects("ada", "emil", "2022-01-01", "Hooli GmbH", "Chef")
            .Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2020-01-01", "Umbrella", "Director").Connects("ada", "dora", "2022-01-01", "Initech", "Head of Analysis")
            .Connects("ada", "emil", "2022-01-01", "HOOLI", "Chef").Connects("ada", "fay", "2026-05-05", "Acme", "Designer")
            .Network();

        var change = Assert.Single(ChangesBetweenSnapshots.Of(network, network.Members[0], Story.Day("2026-06-30")));

        Assert.Equal((Story.Day("2026-01-31"), Story.Day("2026-06-30")), (change.From, change.To));
        Assert.Equal(new GainedConnection(network.Find("fay")!, new Role("Acme", "Designer", false), Story.Day("2026-05-05")), Assert.Single(change.Gained));
        Assert.Equal(new NoLongerListed(network.Find("cleo")!, new Role("Globex", null, false)), Assert.Single(change.Gone));
        Assert.Equal(
            [("ben", true, "Acme", "Umbrella"), ("dora", false, "Initech", "Initech")],
            change.Changed.Select(c => (c.Person.Key.Value, c.NewCompany, c.Before.Company!, c.After.Company!)));
    }

    [Fact]
    public void Each_snapshot_is_compared_with_the_one_before_it_newest_first_up_to_the_date()
    {
        var network = new Story()
            .Uploads("ada", "2026-03-31").Connects("ada", "ben", "2020-01-01").Connects("ada", "cleo", "2026-03-01")
            .Uploads("ada", "2026-01-31").Connects("ada", "ben", "2020-01-01")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("ada", "cleo", "2026-03-01").Connects("ada", "dora", "2026-06-01")
            .Network();

        var all = ChangesBetweenSnapshots.Of(network, network.Members[0], Story.Day("2026-06-30"));
        var until = ChangesBetweenSnapshots.Of(network, network.Members[0], Story.Day("2026-06-29"));

        Assert.Equal(["dora", "cleo"], all.Select(c => Assert.Single(c.Gained).Person.Key.Value));
        Assert.Equal(all.Skip(1).Select(c => c.To), until.Select(c => c.To));
    }

    [Fact]
    public void Another_members_uploads_change_nothing_for_the_viewer()
    {
        var network = new Story()
            .Uploads("ada", "2026-01-31").Connects("ada", "ben", "2020-01-01")
            .Uploads("zoe", "2026-06-30").Connects("zoe", "cleo", "2020-01-01").Network();
        Assert.Empty(ChangesBetweenSnapshots.Of(network, network.Viewer("ada")!, Story.Day("2026-06-30")));
    }
}
