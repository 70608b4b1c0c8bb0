using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Core.Tests.Reach;

public class TeamPoolTests
{
    private const string Unnamed = "name:unnamed-0123456789abcdef|unnamed-0123456789abcdef";
    private static readonly DateOnly Today = Story.Day("2026-07-10");

    /// <summary>Ada and Ben know each other and both know Xaver; Cleo, of a winter export, knows nobody of the pool; Ada alone wrote with Yara, whom no list holds.</summary>
    private static Story Pool => new Story()
        .Uploads("ada", "2025-12-31").Uploads("ada", "2026-06-30").Uploads("ben", "2026-07-01").Uploads("cleo", "2026-01-31")
        .Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín")
        .Connects("ada", "ben", "2020-01-01", "Contoso").Connects("ben", "ada", "2020-01-01", "Fabrikam")
        .Connects("ada", "xaver", "2021-01-01", "Lumen").Connects("ben", "xaver", "2022-01-01", "Lumen")
        .Connects("ben", "zoe", "2022-01-01", "Umbrella").Connects("cleo", "willa", "2022-01-01", "Lumen GmbH")
        .Writes("ada", "yara", "2024-05-01");

    [Fact]
    public void Each_member_stands_with_the_dates_of_their_exports_the_oldest_first()
    {
        var answer = Of(Pool);
        Assert.Equal(["Cleo Marín", "Ada Okafor", "Ben Hartley"], answer.Members.Select(row => row.Member.Person.Name));
        var ada = answer.Members[1];
        Assert.Equal((Story.Day("2025-12-31"), Story.Day("2026-06-30"), 2, 10, "10 days old"), (ada.Since, ada.Member.SnapshotDate, ada.Imports, ada.AgeDays, ada.Age));
        Assert.Equal((Today, Story.Day("2026-07-01")), (answer.Today, answer.Until));
    }

    [Fact]
    public void Whom_a_member_knows_is_of_the_pool_known_to_others_too_or_to_nobody_else()
    {
        var rows = Of(Pool).Members.ToDictionary(row => row.Member.Person.Key.Value);
        Assert.Equal((2, 3, 1, 1, 1), Counts(rows["ada"]));
        Assert.Equal((3, 3, 1, 1, 1), Counts(rows["ben"]));
        Assert.Equal((1, 1, 0, 0, 1), Counts(rows["cleo"]));

        static (int Connections, int Knows, int Fellows, int? Shared, int? Alone) Counts(TeamMember row) => (row.Connections, row.Knows, row.Fellows, row.Shared, row.Alone);
    }

    [Fact]
    public void The_pool_counts_each_person_once_members_left_out_and_each_firm_once()
    {
        var coverage = Of(Pool).Coverage!;
        Assert.Equal((4, 3, 1, 0, 2), (coverage.People, coverage.ByOne, coverage.ByTwo, coverage.ByMore, coverage.Companies));
        Assert.Equal((3, 1), (coverage.Pairs, coverage.PairsKnown));
        Assert.Equal("Cleo Marín", Assert.Single(coverage.NobodyKnows).Name);
    }

    [Fact]
    public void The_sentence_holds_the_numbers()
    {
        var note = Of(Pool).Note;
        Assert.Equal(
            "3 members know 4 people outside the pool: 3 through one member alone, 1 through two, 0 through three or more. 1 of 3 pairs of them know each other; nobody of the pool knows Cleo Marín. "
            + "1 of 3 exports is 30 days old or older: a day of contact counts half by then, and a conversation may have begun that nobody here sees.", note);
    }

    [Fact]
    public void Through_the_pool_stands_whom_somebody_known_could_introduce()
    {
        var rows = Of(Pool).Members.ToDictionary(row => row.Member.Person.Key.Value, row => row.ThroughPool);
        // Ada meets Zoe through Ben, Ben meets Yara through Ada; nobody leads to Cleo or from her.
        Assert.Equal((1, 1, 0), (rows["ada"], rows["ben"], rows["cleo"]));
    }

    [Fact]
    public void Whoever_knows_the_same_person_is_one_introduction_away() =>
        Assert.All(Of(new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Connects("ada", "xaver", "2021-01-01").Connects("ben", "xaver", "2021-01-01")).Members, row => Assert.Equal(1, row.ThroughPool));

    [Fact]
    public void A_connection_that_only_the_other_ones_newer_list_holds_is_one_of_both()
    {
        var answer = Of(new Story().Uploads("ada", "2026-01-31").Uploads("ben", "2026-07-01").Connects("ada", "xaver", "2021-01-01").Connects("ben", "ada", "2026-05-01"));
        Assert.All(answer.Members, row => Assert.Equal(1, row.Fellows));
        Assert.Empty(answer.Coverage!.NobodyKnows);
    }

    [Fact]
    public void Who_wrote_without_an_answer_or_is_no_longer_listed_is_not_known()
    {
        var answer = Of(Pool.Writes("stranger", "cleo", "2025-05-01").Uploads("cleo", "2026-02-01").Connects("cleo", "vera", "2022-01-01"));
        var cleo = answer.Members[0];
        Assert.Equal((1, 1), (cleo.Knows, cleo.Connections));
    }

    [Theory]
    [InlineData("2026-06-30", "2026-07-29", false, "29 days old")]
    [InlineData("2026-06-30", "2026-07-30", true, "30 days old")]
    [InlineData("2026-06-30", "2026-06-30", false, "of today")]
    [InlineData("2026-06-30", "2026-06-29", false, "of today")]
    [InlineData("2024-06-30", "2026-06-29", true, "2 years old")]
    public void An_export_is_old_from_thirty_days_on(string export, string today, bool isOld, string age)
    {
        var row = Assert.Single(Of(new Story().Uploads("ada", export).Connects("ada", "ben", "2020-01-01"), today).Members);
        Assert.Equal((isOld, age), (row.IsOld, row.Age));
        Assert.Equal(isOld, row.ToDo is not null);
    }

    [Fact]
    public void What_to_do_is_said_of_who_is_old_poor_unknown_or_far_from_all_others()
    {
        var answer = Of(Pool.Uploads("dora", "2026-07-01", ExportFile.Connections).Named("dora", "Dora Brandt").Connects("dora", "ben", "2020-01-01").Uploads(Unnamed, "2026-07-01").Connects(Unnamed, "zoe", "2020-01-01"));
        var toDo = answer.Members.ToDictionary(row => row.Member.Person.Name, row => row.ToDo);
        Assert.Null(toDo["Ada Okafor"]);
        Assert.Equal("5 months old: ask Cleo for a new export. Nobody else of the pool knows them, so that nobody here can ask them directly: connect first.", toDo["Cleo Marín"]);
        Assert.Equal("Holds no messages, so that how close anybody is can only be guessed: ask Dora for LinkedIn's larger archive.", toDo["Dora Brandt"]);
        Assert.StartsWith("Nobody has said whose it is: say so on the page Import, or with networkgraph import FILE --owner NAME.", toDo[Person.Unnamed], StringComparison.Ordinal);
    }

    [Fact]
    public void The_viewer_is_marked_and_changes_no_number()
    {
        var network = Pool.Network();
        TeamAnswer As(string viewer) => TeamPool.Of(network, network.Viewer(viewer)!, Today);
        Assert.Equal("Cleo Marín", Assert.Single(As("cleo").Members, row => row.IsViewer).Member.Person.Name);
        Assert.Equal("5 months old: load a new export. Nobody else of the pool knows you, so that nobody here can ask you directly: connect first.", As("cleo").Members[0].ToDo);
        Assert.Equal(As("ada").Members.Select(row => row with { IsViewer = false, ToDo = null }), As("cleo").Members.Select(row => row with { IsViewer = false, ToDo = null }));
        Assert.Equal((As("ada").Note, As("ada").Until), (As("cleo").Note, As("cleo").Until));
    }

    [Fact]
    public void One_member_is_no_pool_and_what_needs_a_second_one_is_unknown()
    {
        var answer = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01"));
        var row = Assert.Single(answer.Members);
        Assert.Null(answer.Coverage);
        Assert.Equal((1, 1, 0, null, null, null), (row.Connections, row.Knows, row.Fellows, row.Shared, row.Alone, row.ThroughPool));
        Assert.StartsWith("One member is no pool yet:", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_members_share_through_both()
    {
        var answer = Of(new Story().Uploads("ada", "2026-07-01").Uploads("ben", "2026-07-01").Connects("ada", "ben", "2020-01-01").Connects("ada", "xaver", "2021-01-01").Connects("ben", "xaver", "2021-01-01"));
        Assert.Equal("2 members know 1 person outside the pool: 0 through one member alone, 1 through both. The two know each other. Every export is less than 30 days old.", answer.Note);
    }

    [Fact]
    public void Members_of_one_name_are_told_apart_and_so_are_archives_of_nobody()
    {
        var answer = Of(new Story().Uploads("robin-1", "2026-07-01").Uploads("robin-2", "2026-07-02").Uploads("ada", "2026-07-03").Uploads(Unnamed, "2026-07-04")
            .Named("robin-1", "Robin Adair").Named("robin-2", "robin adair").Connects(Unnamed, "zoe", "2020-01-01"));
        Assert.Equal(["robin-1", "robin-2", null, Unnamed + ".zip"], answer.Members.Select(row => row.Apart));
    }

    [Fact]
    public void Who_wrote_in_a_table_is_a_member_and_the_note_says_so()
    {
        var facts = new Story().Uploads("placeholder", "2026-06-30", ExportFile.Table).Writes("ada", "ben", "2026-01-01").Writes("ben", "ada", "2026-01-02").Writes("ada", "cleo", "2026-01-03").Facts();
        var network = NetworkBuilder.Build(facts with { Imports = [.. facts.Imports.Select(import => import with { Kind = ImportKind.Table })] });
        var answer = TeamPool.Of(network, network.Members[0], Today.AddDays(60));
        Assert.Equal([("ada", 1, 1), ("ben", 1, 0)], answer.Members.Select(row => (row.Member.Person.Key.Value, row.Fellows, row.Alone!.Value)));
        Assert.Equal("2 months old: load a newer table of who wrote to whom.", answer.Members[0].ToDo);
        Assert.EndsWith("A table of who wrote to whom makes everybody who wrote in it a member.", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_coverage_are_one_count_and_through_the_pool_is_the_second_step_of_Reach() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            var network = RandomNetworks.Of(seed, people: 25, messages: 60, members: 4);
            var answer = TeamPool.Of(network, network.Members[0], Today);
            var coverage = answer.Coverage!;
            Assert.Equal(coverage.ByOne, answer.Members.Sum(row => row.Alone));
            Assert.Equal(coverage.People, coverage.ByOne + coverage.ByTwo + coverage.ByMore);
            Assert.True(answer.Members.Sum(row => row.Shared) >= (2 * coverage.ByTwo) + (3 * coverage.ByMore));
            foreach (var row in answer.Members)
            {
                var within = MemberReach.Of(network, row.Member, answer.Until).Within;
                Assert.Equal(row.Knows, row.Fellows + row.Shared + row.Alone);
                Assert.Equal((within[0].People, within[1].People), (row.Knows, row.Knows + row.ThroughPool));
            }
        },
        iter: 300);

    private static TeamAnswer Of(Story story, string? today = null)
    {
        var network = story.Network();
        return TeamPool.Of(network, network.Viewer(null)!, today is null ? Today : Story.Day(today));
    }
}
