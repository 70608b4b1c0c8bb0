using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bunit;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Tests.Pages;
using Asking = NetworkGraph.Data.Answers.Asking;
using GroupsPage = NetworkGraph.Web.Pages.Groups;
using IntroductionsPage = NetworkGraph.Web.Pages.Introductions;
using OverviewPage = NetworkGraph.Web.Pages.Overview;
using ReachPage = NetworkGraph.Web.Pages.Reach;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>What Ada is shown of the tie between Ben and Eve, of which Ben's export alone tells: what the pool's sentence says, by every question and page.</summary>
public sealed partial class WhatIsSeenTests : PageContext
{
    private const string Eve = "eve";

    /// <summary>Nothing but Ben's tie with Eve is of 2013 and 2014, so that either year anywhere tells of its days.</summary>
    private static readonly Network Pool = AdaAlone.Uploads("ben", "2026-10-10").Named(Eve, "Eve Weber")
        .Connects("ben", "ada", "2024-01-10", "Fabrikam", "Analyst").Connects("ben", Eve, "2013-03-07", "Lumen", "VP Engineering")
        .WritesEvery("ben", Eve, "2013-04-02", 9, 41).WritesEvery(Eve, "ben", "2014-05-19", 5, 23).Network();

    public static TheoryData<string> Names => [.. Questions.All.Select(question => question.Name)];

    private static Member Ada => Pool.Viewer("ada")!;

    private static KnownTie OfBenAndEve => KnownTies.Of(Pool, Pool.Viewer("ben")!, Ada.SnapshotDate).Single(tie => tie.From.Name == "Ben Hartley" && tie.To.Name == "Eve Weber");

    [Fact]
    public void The_pool_says_what_is_seen_and_that_the_viewer_is_no_lock() => Assert.Equal(
        "Of another member's tie an answer shows that it is there, whose export shows it, its band and the chance of a yes: never points, days of contact, counts or messages. "
        + "The viewer is a point of view and no lock: whoever opens this workspace can choose any member.",
        TeamPool.Of(Pool, Ada, Ada.SnapshotDate).WhatIsSeen);

    [Fact]
    public void A_way_through_another_members_tie_shows_whose_export_its_band_and_its_chance()
    {
        var step = Assert.Single(Introducers.To(Pool, Ada, Pool.Find(Eve)!, Ada.SnapshotDate).Paths).Steps[1];
        Assert.Equal((TieStrength.BandOf(OfBenAndEve.Strength), (double?)null, EvidenceClass.SeenByOne), (step.Band!.Value, step.Strength, step.EvidenceClass));
        Assert.Equal($"Seen in the export of Ben Hartley: {step.Band}.", Assert.Single(step.Evidence));
        Assert.Equal(OfBenAndEve.Chance, step.Chance, 6);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_question_tells_days_or_points_of_another_members_tie(string name)
    {
        var question = Questions.Find(name)!;
        var answers = new SnapshotAnswers(new CurrentNetwork(null!));
        var point = new PointOfView(Pool, Ada, Ada.SnapshotDate);
        var eve = (await answers.FindAsync(point, Eve, TestContext.Current.CancellationToken))!;
        foreach (var about in new[] { Eve, "Lumen" })
        {
            var values = question.Parameters.Where(parameter => parameter.Usual is not null).ToDictionary(parameter => parameter.Name, parameter => (object)parameter.Usual!.Value);
            foreach (var parameter in question.Parameters.Where(parameter => parameter.Name is "target" or "name" && parameter.Kind == ParameterKind.Text))
            {
                values[parameter.Name] = about;
            }

            var answer = question.Json(await question.Ask(new Asking(point, values, answers, TestContext.Current.CancellationToken) { Person = eve }));
            AssertTellsNothing(JsonSerializer.Serialize(answer, answer.GetType(), QuestionJson.Compact));
        }
    }

    [Fact]
    public void No_page_tells_days_or_points_of_another_members_tie()
    {
        AssertTellsNothing(Show<OverviewPage>(Pool, "?viewer=ada").Markup);
        AssertTellsNothing(Show<PersonPage>(Pool, "person?viewer=ada&key=eve").Markup);
        AssertTellsNothing(Show<Companies>(Pool, "companies?viewer=ada&name=Lumen").Markup);
        AssertTellsNothing(Show<ReachPage>(Pool, "reach?viewer=ada").Markup);
        AssertTellsNothing(Show<GroupsPage>(Pool, "groups?viewer=ada").Markup);
        var ways = Show<IntroductionsPage>(Pool, "introductions?viewer=ada&target=eve").Markup;
        Assert.Contains("Seen in the export of Ben Hartley", ways, StringComparison.Ordinal);
        AssertTellsNothing(ways);
    }

    [Fact]
    public void The_graph_that_leaves_the_program_tells_band_and_chance_alone()
    {
        var graph = GraphFile.Of(Pool, Ada, Ada.SnapshotDate, ReportSelection.None, PeopleNames.Shown);
        var tie = graph.Ties.Single(tie => graph.People[tie.From].Name == "Ben Hartley" && graph.People[tie.To].Name == "Eve Weber");
        Assert.Equal(("seen", OfBenAndEve.Chance, (double?)null, (DateOnly?)null), (tie.Kind, tie.Chance, tie.Strength, tie.LastMessage));
    }

    [Fact]
    public void Days_and_points_are_found_where_they_are_told()
    {
        Assert.Matches(Years(), JsonSerializer.Serialize(new { On = new DateOnly(2013, 3, 7) }, QuestionJson.Compact));
        Assert.Matches(Years(), "Connected since 7 Mar 2013.");
        Assert.DoesNotMatch(Years(), "0.2013 of 12014");
        Assert.Contains(Points(), JsonSerializer.Serialize(new { OfBenAndEve.Strength }, QuestionJson.Compact), StringComparison.Ordinal);
    }

    private static string Points() => OfBenAndEve.Strength.ToString("R", CultureInfo.InvariantCulture);

    private static void AssertTellsNothing(string text)
    {
        Assert.DoesNotMatch(Years(), text);
        Assert.DoesNotContain(Points(), text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\d.])(2013|2014)(?!\d)")]
    private static partial Regex Years();
}
