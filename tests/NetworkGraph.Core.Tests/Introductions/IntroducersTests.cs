using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Introductions;

public class IntroducersTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void A_colleagues_export_shows_the_second_step_by_class_and_band_only()
    {
        var network = AdaAndBen().Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53).Network();
        var answer = Ask(network, "cleo");

        var path = Assert.Single(answer.Paths);
        Assert.Null(answer.Direct);
        Assert.Equal(["ada>ben", "ben>cleo"], path.Steps.Select(s => $"{s.From.Name}>{s.To.Name}"));
        Assert.Equal([EvidenceClass.SeenByBoth, EvidenceClass.SeenByOne], path.Steps.Select(s => s.EvidenceClass));
        Assert.Equal(path.Steps[0].Chance * path.Steps[1].Chance, path.Chance, 6);
        Assert.Equal(path.Chance, answer.CombinedChance!.Value, 9);
        Assert.Equal(1, answer.IndependentIntroducers);
        Assert.True(path.IsEstimate);
        Assert.Equal(["Seen in the export of ben: Strong."], path.Steps[1].Evidence);
        Assert.Null(path.Steps[1].Strength);
        Assert.NotNull(path.Steps[0].Strength);
        Assert.Contains("Connected since 1 May 2020 (Connections.csv, line 1).", path.Steps[0].Evidence);
        Assert.Contains(path.Steps[0].Evidence, e => e.StartsWith("Last message on 15 Jun 2026 (", StringComparison.Ordinal));
        Assert.Equal("Ask ben (Light) to introduce you to cleo. Possible. Weakest step: you to ben.", path.Sentence);
        Assert.Null(answer.Note);
    }

    [Fact]
    public void Ways_that_all_need_one_person_show_one_path_and_name_that_person()
    {
        var story = AdaAndBen().Uploads("dora", "2026-06-30").Connects("ada", "dora", "2020-05-01").Connects("dora", "ben", "2020-05-01").Connects("ben", "cleo", "2020-03-04");
        story = Exchange(Exchange(story, "ada", "dora"), "dora", "ben");
        var answer = Ask(story.Network(), "cleo");
        Assert.Single(answer.Paths);
        Assert.Equal(1, answer.IndependentIntroducers);
        Assert.Equal("ben", answer.OnEveryPath?.Name);

        var another = Ask(story.Connects("dora", "cleo", "2020-03-04").Network(), "cleo");
        Assert.Equal(["ben", "dora"], another.Paths.Select(p => p.FirstIntroducer.Name).Order());
        Assert.Null(another.OnEveryPath);
        Assert.Null(Ask(AdaAndBen().Connects("ben", "cleo", "2020-03-04").Network(), "cleo").OnEveryPath);
    }

    [Fact]
    public void Nobody_is_asked_to_introduce_through_somebody_whom_the_viewer_knows_better()
    {
        var story = AdaAndBen().Uploads("dora", "2026-06-30").Connects("ada", "dora", "2020-05-01").Connects("dora", "ben", "2020-05-01")
            .Connects("ben", "cleo", "2020-03-04").WritesEvery("ben", "ada", "2025-06-30", 7, 50);

        Assert.Equal(2, Assert.Single(Ask(story.Network(), "cleo").Paths).Steps.Count);
    }

    [Fact]
    public void A_mutual_contact_leads_to_another_member_whose_export_shows_it()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("cleo", "2026-06-30")
            .Connects("ada", "ben", "2020-05-01").Connects("cleo", "ben", "2021-05-01").Network();
        var step = Assert.Single(Ask(network, "cleo").Paths).Steps[1];

        Assert.Equal(EvidenceClass.SeenByOne, step.EvidenceClass);
        Assert.Equal(["Seen in the export of cleo: Distant."], step.Evidence);
    }

    [Fact]
    public void The_end_of_another_export_is_named_once_it_lies_a_month_back()
    {
        Story Told(string end) => new Story().Uploads("ada", "2026-06-30").UploadsCovering("ben", "2026-06-30", end)
            .Connects("ada", "ben", "2020-05-01").Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-05-01", 7, 53);
        string Evidence(string end) => Assert.Single(Ask(Told(end).Network(), "cleo").Paths[0].Steps[1].Evidence);

        Assert.DoesNotContain("ends in", Evidence("2026-06-01"), StringComparison.Ordinal);
        Assert.EndsWith("That export ends in May 2026.", Evidence("2026-05-31"), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_steps_need_two_exports_and_four_are_too_many()
    {
        var story = AdaAndBen().Uploads("cleo", "2026-06-30").Connects("ben", "cleo", "2020-01-01").Connects("cleo", "dan", "2020-01-01")
            .WritesEvery("cleo", "ben", "2025-06-30", 7, 53).WritesEvery("dan", "cleo", "2025-06-30", 7, 53);
        var path = Assert.Single(Ask(story.Network(), "dan").Paths);
        Assert.Equal(3, path.Steps.Count);
        Assert.Equal("ben", path.FirstIntroducer.Name);

        var longer = story.Uploads("dan", "2026-06-30").Connects("dan", "eve", "2020-01-01").WritesEvery("eve", "dan", "2025-06-30", 7, 53).Network();
        Assert.Empty(Ask(longer, "eve").Paths);
        Assert.Equal(
            "None of the exports of 4 members shows a way to eve in at most three steps. That is not in your data, which does not mean nobody.",
            Ask(longer, "eve").Note);
    }

    [Fact]
    public void One_export_says_what_it_cannot_show()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01", "Acme").Named("zoe", "Zoe")
            .Adds(InteractionKind.Message, "zoe", ["ada"], "2026-01-01").Network();
        var answer = Ask(network, "zoe");

        Assert.Empty(answer.Paths);
        Assert.Null(answer.CombinedChance);
        Assert.StartsWith("One export shows only its owner's ties, so who knows Zoe is not in your data.", answer.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("0", answer.Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_thread_is_a_step_and_an_introduction_a_better_one()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01").Connects("ada", "hub", "2020-05-01");
        var shared = Assert.Single(Ask(Thread(story, "ben", ["ada", "cleo"]).Network(), "cleo").Paths).Steps[1];
        Assert.Equal((EvidenceClass.SameThread, .25), (shared.EvidenceClass, shared.Chance));
        Assert.Equal(["Both in a conversation of 3 people that began on 2 Jan 2026 (Connections.csv, line 1)."], shared.Evidence);

        var introduced = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01").Connects("ada", "hub", "2020-05-01");
        var paths = Ask(Thread(introduced, "hub", ["ada", "ben", "cleo"]).Network(), "cleo").Paths;
        Assert.Equal(2, paths.Count);
        var step = paths.Single(p => p.FirstIntroducer.Name == "ben").Steps[1];
        Assert.Equal((EvidenceClass.IntroducedInThread, .35), (step.EvidenceClass, step.Chance));
        Assert.StartsWith("hub brought them together in a conversation on 2 Jan 2026", Assert.Single(step.Evidence), StringComparison.Ordinal);
        Assert.Equal(EvidenceClass.SameThread, paths.Single(p => p.FirstIntroducer.Name == "hub").Steps[1].EvidenceClass);
    }

    [Fact]
    public void Those_who_met_before_were_not_introduced_and_a_crowd_tells_nothing()
    {
        var met = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01")
            .Adds(InteractionKind.Message, "ben", ["ada", "cleo"], "2025-01-01", thread: 1)
            .Adds(InteractionKind.Message, "hub", ["ada", "ben", "cleo"], "2026-01-01", thread: 2).Network();
        Assert.Equal(EvidenceClass.SameThread, Assert.Single(Ask(met, "cleo").Paths).Steps[1].EvidenceClass);

        string[] crowd = ["ada", "cleo", .. Enumerable.Range(0, 8).Select(i => $"p{i}")];
        Assert.Empty(Ask(Thread(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01"), "ben", crowd).Network(), "cleo").Paths);
        Assert.Single(Ask(Thread(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01"), "ben", crowd[..^1]).Network(), "cleo").Paths);
    }

    [Fact]
    public void What_the_user_noted_is_a_step_of_its_own_class()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-05-01").Named("cleo", "Cleo")
            .Adds(InteractionKind.Message, "cleo", ["ada"], "2026-01-01")
            .Says(UserFactKinds.ToldTie, "ben", """{"target":"cleo","level":"barely"}""")
            .Says(UserFactKinds.ToldTie, "ben", """{"target":"cleo","level":"close"}""")
            .Says(UserFactKinds.ToldTie, "ben", """{"target":"nobody-known","level":"close"}""")
            .Says(UserFactKinds.ToldTie, "ben", "[");
        var step = Assert.Single(Ask(story.Network(), "cleo").Paths).Steps[1];

        Assert.Equal((EvidenceClass.ToldByYou, .70), (step.EvidenceClass, step.Chance));
        Assert.Equal(["Told by you on 2 Jan 1970: they are close."], step.Evidence);
        Assert.Null(step.Band);
    }

    [Fact]
    public void The_same_company_is_a_hint_and_never_a_step()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30")
            .Connects("ada", "cleo", "2020-01-01", "Acme Ltd.").Connects("ada", "dan", "2020-01-01", "Other")
            .Connects("ben", "zoe", "2020-01-01", "ACME").Network();
        var answer = Ask(network, "zoe");

        Assert.Empty(answer.Paths);
        var hint = Assert.Single(answer.Hints);
        Assert.Equal("cleo", hint.Tie.Person.Name);
        Assert.Equal("Listed at ACME: may know them.", hint.Why);
    }

    [Fact]
    public void An_open_ask_halves_the_path_and_an_old_closed_one_does_not()
    {
        Story Base() => AdaAndBen().Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53);
        var before = Ask(Base().Network(), "cleo").Paths[0].Chance;
        var open = Base().Says(UserFactKinds.Ask, "ben", """{"target":"x","on":"2025-01-01"}""");
        var closed = Base().Says(UserFactKinds.Ask, "ben", """{"target":"x","on":"2025-01-01"}""")
            .Says(UserFactKinds.AskOutcome, new Guid(1, 0, 0, new byte[8]).ToString(), """{"outcome":"declined"}""");

        Assert.Equal(before / 2, Ask(open.Network(), "cleo").Paths[0].Chance, 6);
        Assert.Equal(before, Ask(closed.Network(), "cleo").Paths[0].Chance, 9);
    }

    [Fact]
    public void After_twenty_outcomes_a_chance_is_no_mere_estimate()
    {
        var story = AdaAndBen().Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53);
        for (var i = 0; i < 20; i++)
        {
            Assert.True(Ask(story.Network(), "cleo").Paths[0].IsEstimate);
            story.Says(UserFactKinds.Ask, "ben", """{"target":"x","on":"2020-01-01","chance":0.5,"uncorrected":0.5}""")
                .Says(UserFactKinds.AskOutcome, new Guid((2 * i) + 1, 0, 0, new byte[8]).ToString(), """{"outcome":"met"}""");
        }

        Assert.False(Ask(story.Network(), "cleo").Paths[0].IsEstimate);
    }

    [Fact]
    public void At_most_five_paths_that_share_nobody_and_the_best_three_combined()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Uploads("zoe", "2026-06-30");
        for (var i = 0; i < 8; i++)
        {
            story.Connects("ada", $"p{i}", "2018-01-01").WritesEvery($"p{i}", "ada", "2025-06-30", 10 + i, 30)
                .Connects("zoe", $"p{i}", "2018-01-01").WritesEvery($"p{i}", "zoe", "2025-06-30", 7, 50);
        }

        var answer = Ask(story.Network(), "zoe");

        Assert.Equal(5, answer.Paths.Count);
        var introducers = answer.Paths.SelectMany(p => p.Steps.SkipLast(1)).Select(s => s.To.Key).ToArray();
        Assert.Equal(introducers.Length, introducers.Distinct().Count());
        Assert.Equal(8, answer.IndependentIntroducers);
        Assert.Equal(1 - answer.Paths.Take(3).Aggregate(1.0, (none, p) => none * (1 - p.Chance)), answer.CombinedChance!.Value, 12);
        Assert.True(answer.CombinedChance >= answer.Paths.Max(p => p.Chance));
    }

    [Fact]
    public void An_unanswered_streak_is_named_as_the_reason()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01")
            .Connects("ben", "cleo", "2015-01-01").WritesEvery("cleo", "ben", "2025-06-30", 7, 53)
            .Writes("ada", "ben", "2026-06-01", "2026-06-08", "2026-06-20").Network();

        Assert.EndsWith("Weakest step: you to ben, because you have written 3 times without a reply.", Ask(network, "cleo").Paths[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_viewer_is_reached_by_nobody_and_past_dates_know_less()
    {
        var network = AdaAndBen().Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53).Network();

        Assert.Empty(Ask(network, "ada").Paths);
        Assert.Empty(Introducers.To(network, network.Viewer("ada")!, network.Find("cleo")!, Story.Day("2019-01-01")).Paths);
    }

    [Fact]
    public void Closeness_of_chances_lets_the_weakest_step_decide()
    {
        var paths = PathOrder.Sort([Path("a", .50, .70), Path("b", .49, .72), Path("c", .40, .99)]);

        Assert.Equal(["b", "a", "c"], paths.Select(p => p.FirstIntroducer.Name));
    }

    private static IntroductionPath Path(string name, double chance, double weakest)
    {
        var person = new Person(0, new IdentityKey(IdentityKind.Slug, name), name);
        var step = new IntroductionStep(person, person, weakest, 50, Band.Strong, EvidenceClass.SeenByOne, []);
        return new IntroductionPath(chance, ChanceWord.GoodChance, true, 0, [step], "");
    }

    private static Story AdaAndBen() => new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30")
        .Connects("ada", "ben", "2020-05-01").Writes("ben", "ada", "2026-06-15").Connects("ben", "ada", "2020-05-01");

    private static Story Thread(Story story, string opener, string[] others) =>
        story.Adds(InteractionKind.Message, opener, others, "2026-01-02", thread: 7);

    private static IntroductionAnswer Ask(Network network, string target) =>
        Introducers.To(network, network.Viewer("ada")!, network.Find(target)!, AsOf);

    private static Story Exchange(Story story, string one, string other) =>
        story.WritesEvery(one, other, "2026-01-01", 14, 12).WritesEvery(other, one, "2026-01-02", 14, 12);
}
