using NetworkGraph.Core;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Cli.Tests.Sample;

/// <summary>
/// What the demo network shows as a whole, beside what nine real archives show: 3,647 letters after three quiet days, and 28 lists of connections.
/// The demo is one draw from such a world, so that its shares may differ by chance: hence a real share must lie in the 95 % interval of the
/// demo's own, and beside that no share may be so far off that a reader would notice. Real archives differ among themselves by far more.
/// </summary>
public sealed class DemoIsLikeLifeTests(DemoNetwork demo) : IAsyncLifetime
{
    private const double Noticeable = .08;

    // Longer pauses end a conversation, in days.
    private const double Conversation = 30;

    private static readonly DateOnly AsOf = new(2026, 10, 30);

    private Network _network = null!;

    public async ValueTask InitializeAsync()
    {
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(demo.Data), ImportLimits.Default, TestContext.Current.CancellationToken);
        _network = await services.Current.GetAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Fewest: as many as the interval needs to be telling; strangers and known people are most of the letters, as in life.
    [Theory]
    [InlineData(AskGround.FirstContact, .50, 300)]
    [InlineData(AskGround.OnlyOutbound, .30, 60)]
    [InlineData(AskGround.OnlyInbound, .59, 60)]
    [InlineData(AskGround.TwoWay, .67, 300)]
    public void Letters_are_answered_as_often_as_in_real_archives(AskGround ground, double real, int fewest)
    {
        var came = _network.Members.Select(member => ReplyCalibration.Of(_network, member, AsOf)!.Grounds.Single(row => row.Ground == ground).Came).Aggregate((a, b) => a + b);
        Assert.True(came.Cases >= fewest, $"{came.Cases} letters");
        Assert.InRange(real, came.Low, came.High);
        Assert.InRange(came.Share!.Value, real - Noticeable, real + Noticeable);
    }

    [Fact]
    public void Two_thirds_of_the_connections_never_saw_a_message()
    {
        var shares = _network.Members.Select(member => Connected(member).ToList()).Select(ties => (Silent: ties.Count(tie => tie.Status == TieStatus.None), Of: ties.Count)).ToList();
        Assert.InRange(shares.Sum(s => s.Silent) / (double)shares.Sum(s => s.Of), .62, .71);
        // A small network is off by chance more than a large one: of 260 connections, two standard errors are .06.
        Assert.All(shares, share => Assert.InRange(share.Silent / (double)share.Of, .58, .76));
    }

    [Fact]
    public void Some_people_list_a_status_in_place_of_an_employer()
    {
        var listed = _network.Facts.Listings.Where(listing => _network.Facts.Imports[listing.Import].SnapshotDate > new DateOnly(2026, 10, 1)).ToList();
        Assert.InRange(listed.Count(listing => EmploymentStatus.Is(listing.Company)) / (double)listed.Count, .04, .10);
    }

    [Fact]
    public void One_day_saw_a_whole_address_book_and_no_other_day_more_than_a_handful()
    {
        var days = Connected(Mara).GroupBy(tie => tie.ConnectedOn, (_, ties) => ties.Count()).OrderDescending().ToList();
        Assert.InRange(days[0], 21, 80);
        Assert.InRange(days[1], 1, 9);
    }

    [Fact]
    public void One_member_looks_back_on_eighteen_years()
    {
        var written = Contacts(Mara).SelectMany(pair => pair).ToList();
        Assert.InRange((written.Max() - written.Min()) / 365.25, 17, 18.5);
        Assert.Equal(2008, Connected(Mara).Min(tie => tie.ConnectedOn)!.Value.Year);
    }

    // Four real archives: 66 to 88 % of the pauses between two messages are below three days and 4 to 17 % above thirty, some of years; and 81 to 91 %
    // of all people are talked with once. The demo has more people who come back, so that its lists have something to show.
    [Fact]
    public void People_write_in_bursts_with_long_gaps_and_keep_no_calendar()
    {
        var people = _network.Members.SelectMany(Contacts).ToList();
        var pauses = people.SelectMany(days => days.Zip(days.Skip(1), (before, after) => after - before)).ToList();
        double Share(double least, double most) => pauses.Count(pause => pause >= least && pause < most) / (double)pauses.Count;
        Assert.InRange(Share(0, 3), .66, .88);
        Assert.InRange(Share(Conversation, double.MaxValue), .04, .17);
        Assert.InRange(Share(365, double.MaxValue), .01, .07);
        Assert.InRange(people.Count(days => days.Zip(days.Skip(1)).All(pair => pair.Second - pair.First <= Conversation)) / (double)people.Count, .70, .91);
    }

    [Fact]
    public void Recruiters_sellers_and_campaigns_write_and_get_no_answer()
    {
        Assert.InRange(Connected(Mara).Count(tie => tie is { DaysIn: > 0, DaysOut: 0 }), 25, 120);
        Assert.InRange(_network.Facts.Interactions.Promotional.Count(promotional => promotional), 60, 400);
        Assert.Contains("campaign mail without a sender's profile", demo.Import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_member_looks_for_lies_where_they_know_people_where_a_colleague_does_and_where_nobody_does()
    {
        var sought = MemberCompanies.Of(_network, Mara, AsOf).Where(company => company.Interests.Any(i => i.Kind == InterestKind.SavedJob)).ToList();
        Assert.Contains(sought, company => company is { InList: > 0 });
        Assert.Contains(sought, company => company is { InList: 0, Within: > 0 });
        Assert.Contains(sought, company => company is { InList: 0, Within: 0 });
        Assert.Contains(sought, company => company.Interests.Any(i => i.Kind == InterestKind.JobApplication));
        Assert.Contains(sought, company => company.Interests.Any(i => i.Kind == InterestKind.CompanyFollow));
    }

    private Member Mara => _network.Viewer("Mara Lindqvist")!;

    private IEnumerable<Tie> Connected(Member member) => MemberTies.Of(_network, member, AsOf).Where(tie => tie.IsConnected);

    /// <summary>For each person, the days on which a message went between them and a member, as fractions, oldest first.</summary>
    private IEnumerable<List<double>> Contacts(Member member) => DatedContact.Of(_network)
        .Where(contact => contact.From == member.Person.Number || contact.To == member.Person.Number)
        .GroupBy(contact => contact.From + contact.To - member.Person.Number)
        .Select(pair => pair.Select(contact => contact.At / 86_400.0).Order().ToList());
}
