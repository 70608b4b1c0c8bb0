using System.Text.Json;

namespace NetworkGraph.Cli.Tests.Commands;

public class CoachCommandTests(DemoNetwork demo)
{
    [Fact]
    public async Task The_coach_answers_all_eight_with_evidence()
    {
        var reasons = (await demo.Ask("coach", "--json")).Json.EnumerateArray().ToList();
        Assert.Equal(
            ["thanks", "focus", "followUp", "twoWayTalk", "pace", "commonGround", "responsiveness", "alwaysNetworking"],
            reasons.Select(r => char.ToLowerInvariant(r.GetProperty("reason").GetString()![0]) + r.GetProperty("reason").GetString()![1..]));
        Assert.Equal(
            ["reason", "cases", "of", "value", "unit", "trend", "unknown", "evidence", "action", "headline", "nothingToSay"], reasons[0].EnumerateObject().Select(p => p.Name));
        foreach (var reason in reasons.Where(r => r.GetProperty("unknown").ValueKind == JsonValueKind.Null))
        {
            Assert.True(reason.GetProperty("of").GetInt32() > 0, reason.GetProperty("reason").GetString());
            var first = reason.GetProperty("evidence")[0];
            Assert.Equal(["person", "date", "what"], first.EnumerateObject().Take(3).Select(p => p.Name));
        }
    }

    [Fact]
    public async Task The_week_holds_at_most_five_things_with_their_reasons()
    {
        var actions = (await demo.Ask("week", "--json", "--today", "2026-11-03")).Json.EnumerateArray().ToList();
        Assert.InRange(actions.Count, 3, 5);
        Assert.All(actions, a => Assert.NotEmpty(a.GetProperty("reason").GetString()!));
        Assert.All(actions, a => Assert.Equal(JsonValueKind.Null, a.GetProperty("checkFirst").ValueKind));

        var printed = (await demo.Ask("week", "--today", "2026-12-24")).Output;
        Assert.Contains("Check first: your data ends on 27 Oct 2026.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_of_another_form_is_wrong_usage()
    {
        var run = await demo.Ask("week", "--today", "tomorrow");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--today needs a date as 2026-10-20", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_holds_favours_of_both_sides()
    {
        var favours = (await demo.Ask("ledger", "--json")).Json.EnumerateArray().ToList();
        Assert.Equal(["key", "kind", "person", "third", "for", "date", "thanks", "outcomeTold", "byYou", "inferred", "thankedOn", "older"], favours[0].EnumerateObject().Select(p => p.Name));
        Assert.True(favours.Select(f => f.GetProperty("kind").GetString()).Distinct().Count() >= 4);

        var printed = (await demo.Ask("ledger")).Output;
        Assert.Contains("introduced you to", printed, StringComparison.Ordinal);
        Assert.Contains("thanked within a week", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_folds_old_favours_without_thanks_and_prints_them_on_demand()
    {
        var older = (await demo.Ask("ledger", "--json")).Json.EnumerateArray().Count(f => f.GetProperty("older").GetBoolean());
        var (folded, all) = ((await demo.Ask("ledger")).Output, (await demo.Ask("ledger", "--older")).Output);
        Assert.True(older > 0, "The demo has no favour to fold.");
        Assert.Contains($"Older: {older} of more than a year", folded, StringComparison.Ordinal);
        Assert.Equal(older - 1, all.Split('\n').Length - folded.Split('\n').Length);
    }
}
