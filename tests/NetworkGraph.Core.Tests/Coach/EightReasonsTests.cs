using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class EightReasonsTests
{
    [Fact]
    public void A_connections_only_export_is_unknown_and_names_the_missing_file()
    {
        var network = new Story().Uploads("ana", "2026-10-14", ExportFile.Connections).Connects("ana", "ben", "2024-01-01", "Contoso", "Engineer").Network();
        var reasons = EightReasons.Of(network, network.Viewer(null)!, Story.Day("2026-10-14"));

        Assert.Equal(Enum.GetValues<Reason>(), reasons.Select(r => r.Reason));
        Assert.All(reasons, r =>
        {
            Assert.Equal(("unknown", null, null, null), (r.Headline, r.Value, r.Cases, r.Of));
            Assert.StartsWith("messages.csv is not in your data", r.Unknown, StringComparison.Ordinal);
            Assert.Empty(r.Groups);
        });
    }

    [Fact]
    public void A_full_export_without_events_counts_none_and_claims_nothing()
    {
        var network = Reasons.Ana().Network();
        var reasons = EightReasons.Of(network, network.Viewer(null)!, Story.Day("2026-10-14"));
        Assert.All(reasons.Where(r => r.Reason != Reason.Focus), r => Assert.Null(r.Unknown));
        Assert.All(reasons.Where(r => r.Unit == "share"), r => Assert.Null(r.Value));
        Assert.All(reasons, r => Assert.True(r.HasNothingToSay, r.Title));
        Assert.All(reasons, r => Assert.DoesNotContain("0 of 0", r.Headline + r.Says + r.Before, StringComparison.Ordinal));
        Assert.Equal("not enough messages", reasons.Single(r => r.Reason == Reason.Responsiveness).Headline);
    }

    [Fact]
    public void Every_number_has_as_many_rows_behind_it_as_it_says()
    {
        var story = Reasons.Ana().Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["engineer"]}""");
        var random = new Random(20261014);
        string[] texts = ["Could you help me with the plan?", "Thank you for your help.", "I liked the talk.", "We worked together at Contoso.", "How are you?"];
        for (var i = 0; i < 400; i++)
        {
            var (person, day) = ($"p{random.Next(40):00}", Story.Day("2025-06-01").AddDays(random.Next(500)));
            story.Connects("ana", person, "2024-01-01", $"Company {random.Next(6)}", "Engineer");
            _ = random.Next(2) == 0
                ? story.Texts("ana", person, $"{day:yyyy-MM-dd}T09:{i % 60:00}", texts[random.Next(texts.Length)])
                : story.Texts(person, "ana", $"{day:yyyy-MM-dd}T10:{i % 60:00}", texts[random.Next(texts.Length)]);
        }

        var network = story.Network();
        foreach (var reason in EightReasons.Of(network, network.Viewer(null)!, Story.Day("2026-10-14")))
        {
            var cases = reason.Groups.Where(g => g.Part == EvidencePart.Cases).Sum(g => g.Rows.Count);
            var rest = reason.Groups.Where(g => g.Part == EvidencePart.Rest).Sum(g => g.Rows.Count);
            Assert.True(cases > 0 || reason.Cases == 0, $"{reason.Reason}");
            Assert.Equal((reason.Reason, reason.Cases), (reason.Reason, cases));
            Assert.True(reason.Reason == Reason.FollowUp || reason.Of == cases + rest, $"{reason.Reason}: {reason.Of} of {cases} and {rest}");
        }
    }

    [Fact]
    public void The_past_is_not_changed_by_what_came_later()
    {
        Story Until(Story s) => s.Texts("ana", "ben", "2026-03-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-03-02T09:00", "How are you?");
        var before = Until(Reasons.Ana("2026-03-31"));
        var after = Until(Reasons.Ana("2026-03-31").Uploads("ana", "2026-10-14")).Texts("ana", "ben", "2026-05-01T09:00", "Well, and you?");

        foreach (var reason in Enum.GetValues<Reason>())
        {
            var (then, now) = (before.Coach(reason, "2026-03-31"), after.Coach(reason, "2026-03-31"));
            Assert.Equal((then.Headline, then.Cases, then.Of), (now.Headline, now.Cases, now.Of));
            Assert.Equal(then.Rows(), now.Rows());
        }
    }
}
