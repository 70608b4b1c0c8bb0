using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Targets;

/// <summary>Ten targets of one job seeker, each with the answer that is expected of it; a way that others show is the one that Introductions shows first.</summary>
public class TenTargetsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    /// <summary>Ada's, Ben's, Carl's and Omar's exports.</summary>
    private static Story World => new Story()
        .Uploads("ada", "2026-01-31").Connects("ada", "rosa", "2019-01-01", "Fabrikam", "Analyst")
        .Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Uploads("carl", "2026-06-30").Uploads("omar", "2026-06-30")
        .Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("carl", "Carl Lind").Named("dora", "Dora Quill").Named("eve", "Eve Weber").Named("finn", "Finn Berg").Named("gus", "Gus Olsen")
        .Named("hana", "Hana Sato").Named("hub", "Hubert Kern").Named("ivan", "Ivan Petrov").Named("jo", "Jo Marsh").Named("lea", "Lea Roux").Named("max-1", "Max Weber").Named("max-2", "Max Weber")
        .Named("nina", "Nina Falk").Named("omar", "Omar Aziz").Named("pia", "Pia Lund").Named("rosa", "Rosa Diaz")
        .Connects("ada", "ben", "2020-01-01", "Lumen", import: 1).Connects("ada", "dora", "2020-01-01", "Contoso", "Head of Data", 1).Connects("ada", "gus", "2020-01-01", import: 1)
        .Connects("ada", "hana", "2020-01-01", "Fabrikam GmbH", "Engineer", 1).Connects("ada", "lea", "2020-01-01", "Umbrella", "Buyer", 1).Connects("ada", "omar", "2020-01-01", import: 1)
        .Connects("ada", "pia", "2020-01-01", "Fabrikam", "Recruiter", 1).Connects("ada", "rosa", "2019-01-01", "Lumen", "Head of Analysis", 1)
        .Connects("ben", "eve", "2020-01-01", "Vandelay").Connects("ben", "carl", "2020-01-01").Connects("carl", "jo", "2020-01-01", "Initech")
        .Connects("ben", "max-1", "2020-01-01", "Northwind").Connects("ben", "max-2", "2020-01-01", "Tailspin")
        .Connects("omar", "nina", "2020-01-01", "Globex")
        .WritesEvery("ben", "ada", "2025-06-30", 7, 53).WritesEvery("ada", "ben", "2025-07-01", 7, 52).WritesEvery("eve", "ben", "2025-06-30", 7, 53).WritesEvery("ben", "eve", "2025-07-01", 7, 52)
        .WritesEvery("carl", "ben", "2025-06-30", 7, 53).WritesEvery("ben", "carl", "2025-07-01", 7, 52).WritesEvery("jo", "carl", "2025-06-30", 7, 53)
        .WritesEvery("omar", "ada", "2025-06-30", 7, 53).WritesEvery("ada", "omar", "2025-07-01", 7, 52).WritesEvery("nina", "omar", "2025-06-30", 7, 53)
        .WritesEvery("hana", "ada", "2026-01-05", 14, 12).WritesEvery("ada", "hana", "2026-01-06", 14, 12).WritesEvery("gus", "ada", "2026-01-05", 14, 12).WritesEvery("ada", "gus", "2026-01-06", 14, 12)
        .WritesEvery("pia", "ada", "2026-01-05", 7, 25).WritesEvery("ada", "pia", "2026-01-06", 7, 25)
        .Adds(InteractionKind.Message, "gus", ["ada", "finn"], "2026-02-01", thread: 1)
        .Adds(InteractionKind.Message, "hub", ["ada", "hana", "ivan"], "2026-02-02", thread: 2)
        .Adds(InteractionKind.Message, "pia", ["ada", "nina"], "2026-02-03", thread: 3);

    [Fact]
    public void Somebody_in_the_list_is_written_to_directly() =>
        AssertRow("dora", WayKind.Direct, "Dora Quill", "Dora Quill", "You know Dora Quill yourself.");

    [Fact]
    public void Somebody_whom_a_pooled_export_shows_is_introduced_by_its_owner() => AssertIntroduced("eve", "Ben Hartley");

    [Fact]
    public void Somebody_of_a_shared_thread_is_introduced_by_another_of_it() => AssertIntroduced("finn", "Gus Olsen");

    [Fact]
    public void Somebody_whom_an_introduction_in_a_thread_joined_to_a_contact_is_introduced_by_them() => AssertIntroduced("ivan", "Hana Sato");

    [Fact]
    public void Somebody_three_steps_away_is_introduced_by_the_first_of_two() => AssertIntroduced("jo", "Ben Hartley");

    [Fact]
    public void Somebody_in_nobodys_data_has_hints_and_no_way()
    {
        var (network, row) = Ask(World, "Kim Novak, Umbrella, Head of Purchasing");
        Assert.Equal((null, "Kim Novak", "Umbrella", "Head of Purchasing"), (row.Person, row.Name, row.Role!.Company, row.Role.Title));
        Assert.Equal((WayKind.Hint, "Lea Roux", (double?)null), (row.Way.Kind, row.Way.Write!.Name, row.Way.Chance));
        Assert.Equal("Lea Roux may know them: listed at Umbrella.", row.Way.Sentence);
        var hints = TargetHints.Of(network, network.Viewer("ada")!, row, AsOf);
        Assert.Equal([(HintKind.ThereNow, "Lea Roux")], hints.Select(hint => (hint.Kind, hint.Tie.Person.Name)));
        Assert.Equal("Lea Roux", TargetHints.BestExport(hints)!.Name);
    }

    [Fact]
    public void A_company_names_whom_one_knows_there_now_and_before_and_who_left()
    {
        var (_, row) = Ask(World, "Fabrikam");
        Assert.Equal(["Pia Lund", "Hana Sato"], row.Now.Select(one => one.Person.Name));
        Assert.Equal([("Rosa Diaz", "2026-01-31")], row.Before.Select(one => (one.Person.Name, one.ListedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(["Rosa Diaz"], row.Left!.Select(one => one.Person.Name));
        Assert.Empty(row.Joined!);
        Assert.Equal((WayKind.Direct, "You know Pia Lund and 1 more there."), (row.Way.Kind, row.Way.Sentence));
    }

    [Fact]
    public void A_name_with_a_company_is_the_one_person_of_that_name_there()
    {
        var (network, row) = Ask(World, "Dora Quill, Contoso Inc.");
        Assert.Same(network.Find("dora"), row.Person);
        Assert.Equal((WayKind.Direct, "Contoso"), (row.Way.Kind, row.Role!.Company));
    }

    [Fact]
    public void A_name_that_two_bear_is_asked_about_and_the_company_tells_them_apart()
    {
        var network = World.Network();
        var both = Assert.Single(TargetLines.Read(network, network.Viewer("ada")!, "Max Weber", AsOf).Lines);
        Assert.Equal((LineMeaning.Several, 2, (string?)null), (both.Meaning, both.AllChoices, both.Id));
        Assert.Equal("2 people are called so: choose one, or write “Name, Company”.", both.Sentence);
        Assert.Same(network.Find("max-2"), Ask(World, "Max Weber, Tailspin").Row.Person?.Key is { } key ? network.Find(key.ToString()) : null);
    }

    [Fact]
    public void A_busy_introducer_stands_back_behind_one_who_is_not()
    {
        AssertIntroduced("nina", "Omar Aziz");
        var busy = World;
        for (var ask = 0; ask < 4; ask++)
        {
            busy.Says(UserFactKinds.Ask, "omar", """{"target":"eve","on":"2026-06-01"}""");
        }

        AssertIntroduced("nina", "Pia Lund", busy);
    }

    private static void AssertIntroduced(string target, string introducer, Story? story = null)
    {
        var (network, row) = Ask(story ?? World, target);
        var best = Introducers.To(network, network.Viewer("ada")!, network.Find(target)!, AsOf).Paths[0];
        Assert.Equal((WayKind.Introduction, introducer, best.FirstIntroducer.Name), (row.Way.Kind, row.Way.Write!.Name, introducer));
        Assert.Equal(best.Chance, row.Way.Chance!.Value, 6);
        Assert.Equal($"Ask {introducer} to introduce you to {network.Find(target)!.Name}.", row.Way.Sentence);
    }

    private static void AssertRow(string target, WayKind kind, string write, string reached, string sentence)
    {
        var row = Ask(World, target).Row;
        Assert.Equal((kind, write, reached, sentence), (row.Way.Kind, row.Way.Write?.Name, row.Way.Reached?.Name, row.Way.Sentence));
    }

    private static (Network Network, TargetRow Row) Ask(Story story, string line)
    {
        var network = story.Network();
        var viewer = network.Viewer("ada")!;
        var understood = Assert.Single(TargetLines.Read(network, viewer, line, AsOf).Lines);
        Assert.Equal(LineMeaning.Target, understood.Meaning);
        var said = TargetWord.Write(understood.Target!, true, viewer.Person, DateTimeOffset.UnixEpoch.AddDays(20_000));
        network = story.Says(said.Kind, said.Subject, said.Json).Network();
        return (network, TargetList.Find(network, network.Viewer("ada")!, understood.Id!, AsOf)!);
    }
}
