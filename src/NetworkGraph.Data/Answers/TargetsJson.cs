using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Targets;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>The viewer's targets.</summary>
public sealed record TargetsJson(string? Sentence, TargetCountJson? Counts, IEnumerable<TargetJson> Targets, IEnumerable<TargetOffJson> Off, string Note)
{
    public static TargetsJson Of(TargetsAnswer answer) => new(
        answer.Sentence?.Text, answer.Sentence is { } said ? new TargetCountJson(said.About, said.Companies, said.WithSomebody) : null,
        answer.Rows.Select(TargetJson.Of), answer.Off.Select(off => new TargetOffJson(off.Id, off.Name, off.On)), answer.Note);
}

/// <summary>The two numbers of the sentence.</summary>
public sealed record TargetCountJson(TargetReasonKind About, int Companies, int WithSomebody);

/// <summary>One target.</summary>
public sealed record TargetJson(
    string Id, string Name, bool IsCompany, string? Person, string? Company, string? Title, IEnumerable<TargetReasonJson> Reasons, string Why, bool KnowsSomebody, Layer? Closest,
    IEnumerable<KnownThereJson> Now, IEnumerable<KnownThereJson> Before, IEnumerable<MoveJson>? Joined, IEnumerable<MoveJson>? Left, TargetWayJson Way, MadeAskJson? Ask)
{
    public static TargetJson Of(TargetRow row) => new(
        row.Id, row.Name, row.IsCompany, row.Person?.Key.ToString(), row.Role?.Company, row.Role?.Title,
        row.Reasons.Select(reason => new TargetReasonJson(reason.Kind, reason.Count, reason.Last, reason.Titles)), row.Why, row.KnowsSomebody, row.Closest,
        row.Now.Select(KnownThereJson.Of), row.Before.Select(KnownThereJson.Of), row.Joined?.Select(MoveJson.Of), row.Left?.Select(MoveJson.Of),
        new TargetWayJson(row.Way.Kind, row.Way.Write?.Key.ToString(), row.Way.Write?.Name, row.Way.Reached?.Key.ToString(), row.Way.Reached?.Name, row.Way.Chance, row.Way.Sentence),
        row.Ask is { } ask ? new MadeAskJson(ask.Id, ask.Asked.Key.ToString(), ask.Asked.Name, ask.On, ask.State, ask.Since) : null);
}

/// <summary>Why it is a target.</summary>
public sealed record TargetReasonJson(TargetReasonKind Kind, int Count, DateOnly? Last, IReadOnlyList<string> Titles);

/// <summary>Somebody whom the viewer knows there.</summary>
public sealed record KnownThereJson(string Person, string Name, string? Title, string Company, DateOnly ListedOn, Band Band, Layer? Layer)
{
    public static KnownThereJson Of(KnownThere one) => new(one.Person.Key.ToString(), one.Person.Name, one.Title, one.Company, one.ListedOn, one.Tie.Band, one.Tie.Layer);
}

/// <summary>Somebody who changed companies between the last two uploads.</summary>
public sealed record MoveJson(string Person, string Name, string? From, string? To)
{
    public static MoveJson Of(RoleChange change) => new(change.Person.Key.ToString(), change.Person.Name, change.Before.Company, change.After.Company);
}

/// <summary>The best way there.</summary>
public sealed record TargetWayJson(WayKind Kind, string? Write, string? WriteName, string? Reached, string? ReachedName, double? Chance, string Sentence);

/// <summary>An ask as the user told of it.</summary>
public sealed record MadeAskJson(Guid Id, string Asked, string AskedName, DateOnly On, AskState State, DateOnly? Since);

/// <summary>A target that the user took off.</summary>
public sealed record TargetOffJson(string Id, string Name, DateOnly On);

/// <summary>The few asks that are expected to reach most targets.</summary>
public sealed record AskPlanJson(IEnumerable<PlannedAskJson> Asks, double Expected, double StrongestFirst, bool IsBest, int Resting)
{
    public static AskPlanJson Of(AskPlanAnswer plan) => new(plan.Asks.Select(PlannedAskJson.Of), plan.Expected, plan.StrongestFirst, plan.IsBest, plan.Resting);
}

/// <summary>One of them.</summary>
public sealed record PlannedAskJson(string Target, string TargetName, string Introducer, string IntroducerName, string? Reached, string? ReachedName, double Chance)
{
    public static PlannedAskJson Of(PlannedAsk ask) => new(
        ask.Target.Id, ask.Target.Name, ask.Introducer.Key.ToString(), ask.Introducer.Name, ask.Reached?.Key.ToString(), ask.Reached?.Name, ask.Chance);
}
