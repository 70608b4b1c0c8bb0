using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Targets;

public class TargetListTests
{
    /// <summary>Ada applied to Contoso twice and to Umbrella, saved a job at Northwind, follows Lumen; she knows Ben at Contoso Ltd. and Cleo at Northwind.</summary>
    private static Story Ada => new Story()
        .Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei")
        .Connects("ada", "ben", "2020-01-01", "Contoso Ltd.", "Analyst").Connects("ada", "cleo", "2020-01-01", "Northwind").Connects("ada", "dan", "2020-01-01", "Lumen")
        .LooksAt("ada", InterestKind.JobApplication, "Contoso", "2026-03-01", "Data Engineer").LooksAt("ada", InterestKind.JobApplication, "CONTOSO, Inc.", "2026-05-04", "Head of Data")
        .LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-06-01").LooksAt("ada", InterestKind.SavedJob, "Northwind", "2026-06-02").LooksAt("ada", InterestKind.CompanyFollow, "Lumen", null)
        .LooksAt("ada", InterestKind.JobApplication, "Confidential", "2026-06-01");

    [Fact]
    public void Two_spellings_of_a_firm_are_one_row_with_all_reasons()
    {
        var row = Of(Ada).Rows[0];
        Assert.Equal(("company:contoso", "Contoso Ltd.", "you applied 2 times, last on 4 May 2026"), (row.Id, row.Name, row.Why));
        Assert.Equal(["Head of Data", "Data Engineer"], row.Reasons[0].Titles);
        Assert.Equal(["Ben Hartley"], row.Now.Select(one => one.Person.Name));
    }

    [Fact]
    public void Where_somebody_is_known_comes_first_then_the_stronger_reason() =>
        Assert.Equal(["Contoso Ltd.", "Northwind", "Lumen", "Umbrella"], Of(Ada).Rows.Select(row => row.Name));

    [Fact]
    public void A_goal_weighs_more_than_a_follow_and_less_than_a_saved_job()
    {
        var story = Ada.Says(UserFactKinds.Goals, Goals.Subject, """{"companies":["Umbrella","northwind inc","Tailspin","Freelance"]}""").LooksAt("ada", InterestKind.CompanyFollow, "Aperture", null);
        var rows = Of(story).Rows;
        Assert.Equal(["Contoso Ltd.", "Northwind", "Lumen", "Umbrella", "Tailspin", "Aperture"], rows.Select(row => row.Name));
        Assert.Equal("you saved a job on 2 Jun 2026; a goal of yours", rows[1].Why);
    }

    [Fact]
    public void The_sentence_counts_companies_of_applications_alone()
    {
        Assert.Equal("You applied to 2 companies; at 1 you know somebody", Of(Ada).Sentence!.Text);
        Assert.Null(Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Contoso")).Sentence);
    }

    [Theory]
    [InlineData(InterestKind.SavedJob, "Contoso", "You saved jobs at 1 company; you know somebody there")]
    [InlineData(InterestKind.SavedJob, "Umbrella", "You saved jobs at 1 company; you know nobody there by your data")]
    [InlineData(InterestKind.JobApplication, "Umbrella", "You applied to 1 company; you know nobody there by your data")]
    [InlineData(InterestKind.CompanyFollow, "Contoso", null)]
    public void The_sentence_falls_back_and_is_nothing_where_there_is_nothing_to_say(InterestKind kind, string company, string? sentence) =>
        Assert.Equal(sentence, Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Contoso").LooksAt("ada", kind, company, "2026-01-01")).Sentence?.Text);

    [Fact]
    public void Goals_speak_where_neither_applications_nor_saved_jobs_do()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Contoso").Says(UserFactKinds.Goals, Goals.Subject, """{"companies":["Umbrella","Contoso"]}""");
        Assert.Equal("Your goals name 2 companies; at 1 you know somebody", Of(story).Sentence!.Text);
    }

    [Fact]
    public void A_row_that_was_taken_off_is_kept_and_comes_back()
    {
        var off = Of(Said(Ada, new NamedTarget(TargetOf.Company, "contoso"), false));
        Assert.DoesNotContain(off.Rows, row => row.Id == "company:contoso");
        var one = Assert.Single(off.Off);
        Assert.Equal(("company:contoso", "Contoso Ltd.", 1), (one.Id, one.Name, one.Words.Count));
        Assert.Equal("You applied to 2 companies; at 1 you know somebody", off.Sentence!.Text);
        Assert.Contains(Of(Said(Said(Ada, new NamedTarget(TargetOf.Company, "contoso"), false), new NamedTarget(TargetOf.Company, "Contoso"), true)).Rows, row => row.Id == "company:contoso");
    }

    [Fact]
    public void Putting_back_what_was_put_here_by_hand_leaves_it_by_hand()
    {
        var target = new NamedTarget(TargetOf.Company, "Tailspin");
        var answer = Of(Said(Said(Ada, target, true), target, false));
        Assert.Single(Assert.Single(answer.Off).Words);
        Assert.DoesNotContain(answer.Rows, row => row.Name == "Tailspin");
    }

    [Fact]
    public void What_the_user_said_of_two_companies_joins_and_parts_rows()
    {
        var story = Ada.Says(UserFactKinds.SameCompany, "Umbrella", """{"other":"Northwind","same":true}""");
        var row = Of(story).Rows.Single(row => row.Why.Contains("saved", StringComparison.Ordinal));
        Assert.Equal("you applied on 1 Jun 2026; you saved a job on 2 Jun 2026", row.Why);
        Assert.Equal("You applied to 2 companies; you know somebody at each of them", Of(story).Sentence!.Text);
    }

    [Fact]
    public void A_branch_is_the_firm_and_a_name_that_only_holds_it_is_not()
    {
        var story = Ada.Connects("ada", "eve", "2020-01-01", "Umbrella Deutschland GmbH").Connects("ada", "fay", "2020-01-01", "Umbrella Insurance Partners");
        Assert.Equal([("eve", "Umbrella Deutschland GmbH")], Of(story).Rows.Single(row => row.Id == "company:umbrella").Now.Select(one => (one.Person.Key.ToString(), one.Company)));
    }

    [Fact]
    public void Who_is_no_tie_is_nobody_whom_one_knows() =>
        Assert.Equal("You applied to 2 companies; you know nobody at any of them by your data", Of(Ada.Says(UserFactKinds.NotATie, "ben", "{}")).Sentence!.Text);

    [Fact]
    public void Who_moved_is_not_known_with_one_upload_and_told_with_two()
    {
        Assert.Null(Of(Ada).Rows[0].Joined);
        var two = Ada.Uploads("ada", "2026-09-30").Connects("ada", "ben", "2020-01-01", "Umbrella").Connects("ada", "cleo", "2020-01-01", "Northwind").Connects("ada", "dan", "2020-01-01", "CONTOSO");
        var rows = Of(two).Rows.ToDictionary(row => row.Id);
        Assert.Equal(["Dan Osei"], rows["company:contoso"].Joined!.Select(one => one.Person.Name));
        Assert.Equal(["Ben Hartley"], rows["company:contoso"].Left!.Select(one => one.Person.Name));
        Assert.Equal(["Ben Hartley"], rows["company:contoso"].Before.Select(one => one.Person.Name));
        Assert.Equal(["Ben Hartley"], rows["company:umbrella"].Joined!.Select(one => one.Person.Name));
    }

    [Fact]
    public void An_ask_is_told_with_its_outcome()
    {
        var asked = Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"company:contoso","on":"2026-06-03"}""");
        Assert.Equal((AskState.Asked, "asked Cleo Marín on 3 Jun 2026, open"), (Of(asked).Rows[0].Ask!.State, Of(asked).Rows[0].Ask!.InWords));
        var closed = asked.Says(UserFactKinds.AskOutcome, Of(asked).Rows[0].Ask!.Id.ToString(), """{"outcome":"introduced","on":"2026-06-10"}""");
        Assert.Equal((AskState.Introduced, Story.Day("2026-06-10")), (Of(closed).Rows[0].Ask!.State, Of(closed).Rows[0].Ask!.Since!.Value));
        Assert.Equal("Contoso Ltd.", Of(Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"ben","on":"2026-06-03"}""")).Rows.Single(row => row.Ask is not null).Name);
    }

    [Fact]
    public void Who_was_never_on_the_list_can_be_off_it() =>
        Assert.Equal("Ben Hartley", Assert.Single(Of(Ada.Says(UserFactKinds.Target, "ben", """{"of":"person","wanted":false}""")).Off).Name);

    [Fact]
    public void A_word_of_another_member_is_theirs() =>
        Assert.DoesNotContain(Of(Ada.Uploads("zoe", "2026-06-30").Says(UserFactKinds.Target, "Tailspin", """{"of":"company","wanted":true,"viewer":"zoe"}"""), "ada").Rows, row => row.Name == "Tailspin");

    [Fact]
    public void Words_of_another_shape_say_nothing()
    {
        var story = Ada;
        foreach (var json in new[] { "[", "{}", """{"of":"planet","wanted":true}""", """{"of":"company","wanted":"yes"}""" })
        {
            story.Says(UserFactKinds.Target, "Tailspin", json);
        }

        Assert.Equal(4, Of(story.Says(UserFactKinds.Target, " ", """{"of":"company","wanted":true}""")).Rows.Count);
    }

    [Fact]
    public void A_contact_who_by_the_users_word_knows_somebody_at_a_company_is_a_way_there()
    {
        var row = Of(Ada.Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Umbrella Inc.","level":"knows"}""")).Rows.Single(row => row.Id == "company:umbrella");
        Assert.Equal((WayKind.Introduction, "Ask Ben Hartley, who by your word knows somebody there."), (row.Way.Kind, row.Way.Sentence));
        Assert.InRange(row.Way.Chance!.Value, .02, .45);
    }

    [Fact]
    public void A_reason_of_a_later_day_is_none_yet()
    {
        var network = Ada.Network();
        Assert.DoesNotContain(TargetList.Of(network, network.Viewer(null)!, Story.Day("2026-05-31")).Rows, row => row.Name is "Umbrella" or "Northwind");
    }

    [Fact]
    public void Whom_one_knows_there_is_whom_the_page_of_the_company_lists_on_random_networks()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var story = RandomNetworks.TellWithThreads(seed, 120, 200, 2);
            for (var company = 0; company < 30; company++)
            {
                story.LooksAt("member-0", company % 2 == 0 ? InterestKind.JobApplication : InterestKind.CompanyFollow, $"Company {company}", null);
            }

            var network = story.Network();
            var viewer = network.Viewer("member-0")!;
            var asOf = Story.Day("2026-06-30");
            foreach (var row in TargetList.Of(network, viewer, asOf).Rows)
            {
                var listed = CompanyQuestion.At(network, viewer, row.Name, asOf).Companies.Where(one => one.Closeness <= CompanyCloseness.Likely).ToArray();
                Assert.Equal(Known(listed.SelectMany(one => one.Current)), row.Now.Select(one => one.Person.Number).Order());
                Assert.Equal(Known(listed.SelectMany(one => one.Earlier)).Except(row.Now.Select(one => one.Person.Number)), row.Before.Select(one => one.Person.Number).Order());
                Assert.True(row.Way.Kind == WayKind.Direct == row.Now.Count > 0, $"seed {seed}, {row.Name}");
            }

            IEnumerable<int> Known(IEnumerable<CompanyPerson> people) => people.Where(one => one.Tie is not null && TargetList.Knows(network, viewer, one.Person, asOf)).Select(one => one.Person.Number).Distinct().Order();
        }
    }

    private static Story Said(Story story, NamedTarget target, bool wanted)
    {
        var word = TargetWord.Write(target, wanted, story.Network().Viewer(null)!.Person, DateTimeOffset.UnixEpoch);
        return story.Says(word.Kind, word.Subject, word.Json);
    }

    private static TargetsAnswer Of(Story story, string? viewer = null)
    {
        var network = story.Network();
        return TargetList.Of(network, network.Viewer(viewer)!, network.Viewer(viewer)!.SnapshotDate);
    }
}
