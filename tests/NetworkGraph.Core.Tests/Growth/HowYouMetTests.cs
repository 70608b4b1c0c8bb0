using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Growth;

public class HowYouMetTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Whom_a_list_of_years_later_names_at_the_company_you_worked_at_when_you_connected_was_perhaps_a_colleague()
    {
        var met = Met(Ada().Works("ada", "Contoso GmbH", "2018-03-01", "2021-06-30").Connects("ada", "ben", "2020-03-03", "Contoso"));
        Assert.Equal(MetBy.Colleague, met.By);
        Assert.Equal("Perhaps colleagues at Contoso GmbH: you worked there from Mar 2018 to Jun 2021, and connected on 3 Mar 2020; your list of 30 Jun 2026 names them there.", met.Sentence);
    }

    [Theory]
    [InlineData("2018-02-27", "Contoso", "before the position began")]
    [InlineData("2021-07-01", "Contoso", "after it ended")]
    [InlineData("2020-03-03", "Fabrikam", "at another company")]
    [InlineData("2020-03-03", "Freelance", "no company")]
    [InlineData("2020-03-03", null, "none known")]
    [InlineData(null, "Contoso", "connected nobody knows when")]
    public void No_colleague_is_guessed_of(string? on, string? company, string why) =>
        Assert.True(Met(Ada().Works("ada", "Contoso", "2018-03-01", "2021-06-30").Works("ada", "Freelance", "2018-03-01").Connects("ada", "ben", on, company)).By == MetBy.Unknown, why);

    [Fact]
    public void A_position_without_a_start_says_nothing_of_when()
    {
        var facts = Ada().Works("ada", "Contoso", "2018-03-01").Connects("ada", "ben", "2020-03-03", "Contoso").Facts();
        var undated = facts with { Backgrounds = [.. facts.Backgrounds.Select(b => b with { Stated = b.Stated with { From = null } })] };
        Assert.Equal(MetBy.Unknown, Met(NetworkBuilder.Build(undated)).By);
    }

    [Fact]
    public void The_company_is_the_one_listed_nearest_to_the_connection_and_not_the_one_of_today()
    {
        var met = Met(new Story().Uploads("ada", "2020-12-31").Connects("ada", "ben", "2020-03-03", "Contoso")
            .Uploads("ada", "2026-06-30").Works("ada", "Contoso", "2018-03-01").Connects("ada", "ben", "2020-03-03", "Fabrikam"));
        Assert.Equal("Colleagues at Contoso: you worked there since Mar 2018, and connected on 3 Mar 2020; your list of 31 Dec 2020 names them there.", met.Sentence);
    }

    [Fact]
    public void Two_exports_with_positions_tell_by_their_dates_and_not_by_the_list()
    {
        var met = Met(Ada().Works("ada", "Contoso", "2018-03-01", "2019-12-31").Connects("ada", "ben", "2020-03-03", "Contoso")
            .Uploads("ben", "2026-06-30").Works("ben", "contoso ag", "2019-01-01"));
        Assert.Equal("Colleagues at Contoso: your times there overlapped from Jan 2019 to Dec 2019.", met.Sentence);
        Assert.Equal(MetBy.Unknown, Met(Ada().Works("ada", "Contoso", "2018-03-01").Connects("ada", "ben", "2020-03-03", "Contoso")
            .Uploads("ben", "2026-06-30").Works("ben", "Contoso", "2022-01-01")).By);
    }

    [Theory]
    [InlineData("2001-09-01", "2004-06-30", "Same school: you both were at Uni Lund from Sep 2001 to Jun 2003.")]
    [InlineData("2005-09-01", "2008-06-30", null)]
    public void A_school_is_guessed_where_both_were_there_at_the_same_time(string from, string to, string? sentence)
    {
        var met = Met(Ada().Studies("ada", "Uni Lund", "1999-09-01", "2003-06-30").Connects("ada", "ben", "2020-03-03")
            .Uploads("ben", "2026-06-30").Studies("ben", "uni lund", from, to));
        Assert.Equal(sentence, met.By == MetBy.Unknown ? null : met.Sentence);
    }

    [Fact]
    public void A_school_that_both_only_list_says_that_nobody_knows_when()
    {
        var facts = Ada().Studies("ada", "Uni Lund", "1999-09-01").Connects("ada", "ben", "2020-03-03")
            .Uploads("ben", "2026-06-30").Studies("ben", "Uni Lund", "2000-09-01").Facts();
        var undated = facts with { Backgrounds = [.. facts.Backgrounds.Select(b => b with { Stated = b.Stated with { From = null } })] };
        Assert.Equal("Same school: you both list Uni Lund; no file says whether at the same time.", Met(NetworkBuilder.Build(undated)).Sentence);
    }

    [Theory]
    [InlineData(10, MetBy.EventOrImport)]
    [InlineData(9, MetBy.Unknown)]
    public void Ten_others_of_one_company_within_two_weeks_are_an_event_or_an_import(int others, MetBy by)
    {
        var story = Ada().Connects("ada", "ben", "2020-03-03", "Contoso Health Inc.");
        for (var i = 0; i < others; i++)
        {
            story.Connects("ada", $"other-{i}", i % 2 == 0 ? "2020-02-18" : "2020-03-17", "Contoso Health");
        }

        story.Connects("ada", "late", "2020-03-18", "Contoso Health").Connects("ada", "elsewhere", "2020-03-03", "Fabrikam");
        var met = Met(story);
        Assert.Equal(by, met.By);
        Assert.True(by == MetBy.Unknown || met.Sentence == "The same event or import: you connected on 3 Mar 2020, and within 14 days of it with 10 others whom your lists name at Contoso Health, as of 30 Jun 2026.", met.Sentence);
    }

    [Fact]
    public void Invitations_tell_who_began_and_a_note_tells_more_than_a_message()
    {
        var story = Ada().Connects("ada", "ben", "2020-03-03").Writes("ben", "ada", "2020-03-05");
        Assert.Equal("They wrote first, on 5 Mar 2020, 2 days after you connected.", Met(story).Sentence);
        var invited = Met(story.Adds(InteractionKind.Invitation, "ada", ["ben"], "2020-03-01"));
        Assert.Equal((MetBy.Messages, "You invited them on 1 Mar 2020."), (invited.By, Assert.Single(invited.Also)));
        var noted = Met(Ada().Connects("ada", "ben", "2020-03-03").Writes("ada", "ben", "2020-03-05").Adds(InteractionKind.Invitation, "ben", ["ada"], "2020-03-01", note: true));
        Assert.Equal((MetBy.InvitationNote, "They invited you on 1 Mar 2020, with a note."), (noted.By, noted.Sentence));
    }

    [Fact]
    public void A_first_message_years_after_the_connection_says_nothing_of_how_you_met()
    {
        var met = Met(Ada().Connects("ada", "ben", "2020-03-03").Writes("ada", "ben", "2024-03-03"));
        Assert.Equal((MetBy.Unknown, "Unknown: you connected on 3 Mar 2020, and no dated position of yours, invitation or message from around then tells more."), (met.By, met.Sentence));
    }

    [Fact]
    public void Somebody_who_began_a_conversation_with_the_two_of_you_introduced_you()
    {
        var met = Met(Ada().Connects("ada", "ben", "2020-03-03").Connects("ada", "cleo", "2015-01-01").Named("cleo", "Cleo Marín")
            .Adds(InteractionKind.Message, "cleo", ["ada", "ben"], "2020-03-02", thread: 1));
        Assert.Equal(MetBy.Introduced, met.By);
        Assert.StartsWith("Introduced by Cleo Marín, who began a conversation with you two on 2 Mar 2020", met.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_met_whom_no_tie_shows()
    {
        var network = Ada().Connects("ada", "ben", "2020-03-03").Uploads("cleo", "2026-06-30").Connects("cleo", "dan", "2020-03-03").Network();
        Assert.Null(HowYouMet.With(network, network.Viewer("ada")!, network.Find("dan")!, AsOf));
    }

    [Fact]
    public void The_guess_of_a_date_knows_nothing_of_later_days() => Networks(seed: 21).Sample(
        network =>
        {
            var (viewer, asOf) = (network.Members[0], network.Members[0].SnapshotDate.AddDays(-200));
            var clues = MeetingClues.Of(network, viewer, asOf);
            for (var row = 0; row < TieTable.Of(network, viewer, asOf).Count; row++)
            {
                Assert.True(clues.ConnectedDay(row) is not { } day || day <= DayNumber.Of(asOf));
                Assert.True(clues.FirstWords(row) is not { } words || Math.Min(words.Theirs, words.Yours) <= DayNumber.Of(asOf));
            }
        },
        iter: 50);

    [Fact]
    public void The_bars_the_list_and_each_person_s_page_say_the_same() => Networks(seed: 22).Sample(
        network =>
        {
            var viewer = network.Members[0];
            var report = Overview.Of(network, viewer, ReportSelection.None, viewer.SnapshotDate);
            var counted = report.List.Select(p => HowYouMet.Name(HowYouMet.With(network, viewer, p.Tie.Person, viewer.SnapshotDate)!.By)).CountBy(name => name).ToDictionary();
            Assert.All(report.Bars[ReportField.Met], bar => Assert.Equal(counted.GetValueOrDefault(bar.Value), bar.All));
            Assert.Equal(report.List.Count, report.Bars[ReportField.Met].Sum(bar => bar.All));
        },
        iter: 50);

    [Fact]
    public void A_crowd_counts_every_other_within_the_days_as_a_plain_count_does() =>
        Gen.Select(Gen.Int[-1, 3], Gen.OneOf(Gen.Int[0, 60], Gen.Const(MemberHistory.NoDay))).Array[0, 40].Sample(
            connections =>
            {
                var crowd = ConnectionCrowds.Of(connections, 14);
                for (var i = 0; i < connections.Length; i++)
                {
                    var (company, day) = connections[i];
                    var plain = company < 0 || day == MemberHistory.NoDay
                        ? 0
                        : connections.Where((other, j) => j != i && other.Item1 == company && other.Item2 != MemberHistory.NoDay && Math.Abs(other.Item2 - day) <= 14).Count();
                    Assert.Equal(plain, crowd[i]);
                }
            },
            iter: 10_000);

    private static Gen<Network> Networks(int seed) => Gen.Int[0, 1000].Select(i => RandomNetworks.TellWithThreads(seed: (seed * 1000) + i, people: 40, messages: 300, members: 2).Network());

    private static Story Ada() => new Story().Uploads("ada", "2026-06-30");

    private static MeetingGuess Met(Story story) => Met(story.Network());

    private static MeetingGuess Met(Network network) => HowYouMet.With(network, network.Viewer("ada")!, network.Find("ben")!, AsOf)!;
}
