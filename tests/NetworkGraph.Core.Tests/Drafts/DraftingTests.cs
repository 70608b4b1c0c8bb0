using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Drafts;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Drafts;

public class DraftingTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    /// <summary>Ada was at Contoso, is at Lumen, applied there where Ben is; Cleo is a friend of hers who knows Dan.</summary>
    private static Story Ada => new Story()
        .Uploads("ada", "2026-06-30").Uploads("cleo", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei").Named("eve", "Eve Weber")
        .Connects("ada", "ben", "2020-03-05", "Contoso", "Analyst").Connects("ada", "cleo", "2021-01-01", "Northwind").Connects("cleo", "dan", "2020-01-01", "Umbrella").Connects("ada", "eve", "2022-02-02", "Umbrella")
        .Works("ada", "Lumen", "2023-01-01", title: "Data Engineer").Works("ada", "Contoso Ltd.", "2019-01-01", "2022-12-31", "Analyst")
        .LooksAt("ada", InterestKind.JobApplication, "Contoso", "2026-05-04", "Head of Data").LooksAt("ada", InterestKind.SavedJob, "Umbrella", "2026-05-04")
        .Writes("cleo", "ada", "2026-05-01").Writes("ada", "cleo", "2026-05-02")
        .Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["head of data","data engineer"],"fields":["health"]}""");

    [Fact]
    public void A_note_to_somebody_at_a_company_of_an_application_says_what_both_share_and_why()
    {
        var draft = Of(Ada, "Contoso", DraftKind.Note);
        Assert.Equal(
            """
            Hi Ben,

            We both know Contoso Ltd. from the inside.
            I have applied for “Head of Data” at Contoso.
            Would you have a quarter of an hour to tell me what it is like to work there?

            Best regards
            Ada Okafor
            """, draft.Text);
        Assert.Equal([(GroundKind.SharedWork, "Contoso Ltd."), (GroundKind.Reason, "Contoso")], draft.Grounds.Select(ground => (ground.Kind, ground.Subject)));
        Assert.Equal("Contoso: you applied on 4 May 2026.", draft.Grounds[1].Evidence);
    }

    [Fact]
    public void A_request_claims_nothing_of_the_introducer_and_the_target() => Assert.Equal(
        """
        Hi Cleo,

        We last wrote to each other in May 2026.
        I am looking for work as head of data or data engineer.
        Do you know Dan Osei at Umbrella well enough to introduce us?
        I can send you a few lines to pass on. A no is fine, too.

        Best regards
        Ada
        """, Of(Without(InterestKind.SavedJob), "dan", DraftKind.Request).Text);

    [Theory]
    [InlineData("de", "Hallo Cleo!", "Kennst du Dan Osei von Umbrella gut genug, um uns miteinander bekannt zu machen?", "Zuletzt haben wir uns im Mai 2026 geschrieben.")]
    [InlineData("fr", "Bonjour Cleo,", "Connais-tu assez Dan Osei, chez Umbrella, pour nous mettre en relation ?", "Notre dernier échange date de mai 2026.")]
    [InlineData("es", "Hola, Cleo:", "¿Conoces a Dan Osei, de Umbrella, lo suficiente para presentarnos?", "La última vez que nos escribimos fue en mayo de 2026.")]
    public void Languages_say_the_same_on_the_terms_of_the_two(string language, string greeting, string question, string shared)
    {
        var draft = Of(Ada, "dan", DraftKind.Request, language);
        Assert.True(draft.IsClose);
        Assert.StartsWith(greeting, draft.Text, StringComparison.Ordinal);
        Assert.Contains(question, draft.Text, StringComparison.Ordinal);
        Assert.Contains(shared, draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_never_wrote_is_addressed_politely_until_the_user_says_otherwise()
    {
        Assert.Contains("Hätten Sie eine Viertelstunde", Of(Ada, "Contoso", DraftKind.Note, "de").Text, StringComparison.Ordinal);
        Assert.StartsWith("Guten Tag Ben Hartley!", Of(Ada, "Contoso", DraftKind.Note, "de").Text, StringComparison.Ordinal);
        Assert.Contains("Hättest du eine Viertelstunde", Of(Ada, "Contoso", DraftKind.Note, "de", true).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_holds_every_sentence_with_the_same_places()
    {
        var english = DraftLanguage.Of("en");
        Assert.Equal(["en", "de", "fr", "es"], Drafting.Languages.Select(language => language.Code));
        foreach (var (code, _) in Drafting.Languages)
        {
            var language = DraftLanguage.Of(code);
            Assert.Equal(code, language.Code);
            Assert.Empty(english.Keys.Except(language.Keys));
            Assert.Empty(language.Keys.Select(key => key.Replace("/close", "", StringComparison.Ordinal)).Except(english.Keys));
            foreach (var key in english.Keys.Where(key => key.Contains('.', StringComparison.Ordinal)))
            {
                foreach (var isClose in new[] { false, true })
                {
                    (string, string)[] places = [("name", "⟦name⟧"), ("company", "⟦company⟧"), ("title", "⟦title⟧"), ("place", "⟦place⟧"), ("month", "⟦month⟧"), ("day", "⟦day⟧"), ("third", "⟦third⟧"), ("role", "⟦role⟧"), ("field", "⟦field⟧")];
                    Assert.True(Places(english.Say(key, isClose, places)) is var wanted && wanted.SequenceEqual(Places(language.Say(key, isClose, places))), $"{code} {key}");
                }
            }
        }

        static string[] Places(string text) => [.. text.Split('⟦').Skip(1).Select(part => part.Split('⟧')[0]).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Lines_to_forward_speak_of_the_viewer_and_fit_into_four_hundred_characters()
    {
        var draft = Of(Ada, "dan", DraftKind.Forward);
        Assert.Equal(
            "Ada Okafor: Data Engineer at Lumen. Looking for work as head of data or data engineer. Before that Analyst at Contoso Ltd. Would like to work in health. Would like to ask you one question about your work at Umbrella.", draft.Text);
        Assert.True(draft.Text.Length <= Drafting.LongestForward);
    }

    [Fact]
    public void Lines_to_forward_fit_whatever_the_names_are()
    {
        var name = new string('W', 400);
        var story = Ada.Named("ada", name).Connects("cleo", "fay", "2020-01-01", new string('C', 500)).Named("fay", new string('F', 300)).Says(UserFactKinds.Goals, Goals.Subject, $$"""{"roles":["{{name}}"],"fields":["{{name}}"]}""");
        foreach (var (code, _) in Drafting.Languages)
        {
            Assert.InRange(Of(story, "fay", DraftKind.Forward, code).Text.Length, 50, Drafting.LongestForward);
        }
    }

    [Fact]
    public void An_open_favour_of_the_introducer_asks_for_thanks_first()
    {
        var story = Ada.Named("gil", "Gil Moss").Adds(InteractionKind.Message, "cleo", ["ada", "gil"], "2026-06-01", thread: 9);
        var draft = Of(story, "dan", DraftKind.Request);
        Assert.StartsWith("Hi Cleo,\n\nThank you for introducing me to Gil Moss.\nMay I tell you how it went?", draft.ThanksFirst!.Text, StringComparison.Ordinal);
        Assert.Equal(GroundKind.Favour, Assert.Single(draft.ThanksFirst.Grounds).Kind);
        Assert.Null(Of(story.Says(UserFactKinds.Favour, "introduction-received:cleo:2026-06-01", """{"thanked":true}"""), "dan", DraftKind.Request).ThanksFirst);
        Assert.Null(Of(Ada, "dan", DraftKind.Request).ThanksFirst);
    }

    [Fact]
    public void An_update_names_the_ask_that_was_made()
    {
        var draft = Of(Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"dan","on":"2026-06-03"}"""), "dan", DraftKind.Update);
        Assert.Contains("On 3 June 2026 I asked you about Dan Osei.\nThis is how it went: …", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_that_they_were_asked_about_themselves_and_this_target_comes_first()
    {
        var asked = Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"dan","on":"2026-06-03"}""").Says(UserFactKinds.Ask, "cleo", """{"target":"cleo","on":"2026-06-20"}""");
        Assert.Contains("On 3 June 2026 I asked you about Dan Osei.", Of(asked, "dan", DraftKind.Update).Text, StringComparison.Ordinal);
        var other = Ada.Named("eve", "Eve Weber").Says(UserFactKinds.Ask, "cleo", """{"target":"dan","on":"2026-06-03"}""").Says(UserFactKinds.Ask, "cleo", """{"target":"eve","on":"2026-06-20"}""").Connects("cleo", "eve", "2020-01-01");
        Assert.Contains("On 3 June 2026 I asked you about Dan Osei.", Of(other, "dan", DraftKind.Update).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_to_say_a_note_still_claims_nothing()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Named("zoe", "Zoe").Connects("ada", "zoe", null);
        var draft = Of(story, "zoe", DraftKind.Note);
        Assert.Equal("Hi Zoe,\n\nMay I ask you one question about your work?\n\nBest regards\nAda Okafor", draft.Text);
        Assert.Empty(draft.Grounds);
    }

    [Fact]
    public void A_position_that_has_not_begun_and_a_list_of_later_are_no_common_ground()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "zoe", null, "Contoso").Works("ada", "Contoso", "2026-06-01");
        Assert.Contains(Of(story, "zoe", DraftKind.Note).Grounds, ground => ground.Kind == GroundKind.SharedWork);
        var network = story.Network();
        var row = TargetList.RowOf(network, network.Viewer("ada")!, new NamedTarget(TargetOf.Person, "zoe"), Story.Day("2026-05-01"));
        Assert.Empty(Drafting.Of(network, network.Viewer("ada")!, new DraftWish(DraftKind.Note, network.Find("zoe")!, new DraftAbout(row.Name, null, row.Person, [], "zoe"), "en"), Story.Day("2026-05-01")).Grounds);
    }

    private static Story Without(InterestKind kind) => new Story()
        .Uploads("ada", "2026-06-30").Uploads("cleo", "2026-06-30").Named("ada", "Ada Okafor").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei")
        .Connects("ada", "cleo", "2021-01-01", "Northwind").Connects("cleo", "dan", "2020-01-01", "Umbrella").Writes("cleo", "ada", "2026-05-01").Writes("ada", "cleo", "2026-05-02")
        .LooksAt("ada", kind, "Nowhere", null).Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["head of data","data engineer"]}""");

    internal static Draft Of(Story story, string target, DraftKind kind, string language = "en", bool? isClose = null)
    {
        var network = story.Network();
        var viewer = network.Viewer("ada")!;
        var named = Assert.Single(TargetLines.Read(network, viewer, target, AsOf).Lines).Target!;
        var wish = Drafting.Wish(TargetList.RowOf(network, viewer, named, AsOf), kind, kind == DraftKind.Update ? network.Find("cleo") : null, language, isClose)!;
        return Drafting.Of(network, viewer, wish, AsOf);
    }
}
