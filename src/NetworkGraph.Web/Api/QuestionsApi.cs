using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data;

namespace NetworkGraph.Web.Api;

/// <summary>The questions of the command line over HTTP, in the same JSON: growth, ties, reach, intro.</summary>
public static class QuestionsApi
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapGet("/growth", (INetworkAnswers answers, [AsParameters] PointOfView point, CancellationToken stop) => AnswerAsync(answers, point, async asker =>
            (await answers.GrowthAsync(asker, stop)).Select(m => new { Month = m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Connections, m.Total, m.TwoWay }), stop));
        api.MapGet("/ties", (CurrentNetwork current, [AsParameters] PointOfView point) => AnswerAsync(current, point, (network, viewer, asOf) =>
            MemberTies.Of(network, viewer, asOf).Select(Json)));
        api.MapGet("/reach", (INetworkAnswers answers, [AsParameters] PointOfView point, CancellationToken stop) => AnswerAsync(answers, point, async asker =>
            await answers.ReachAsync(asker, stop), stop));
        api.MapGet("/intro", (INetworkAnswers answers, string target, [AsParameters] PointOfView point, CancellationToken stop) => AnswerAsync(answers, point, async asker =>
            await answers.FindAsync(asker, target, stop) is { } found ? Json(await answers.IntroductionsAsync(asker, found.Person, stop)) : null, stop));
    }

    private static async Task<IResult> AnswerAsync<T>(INetworkAnswers answers, PointOfView point, Func<Asker, Task<T?>> answer, CancellationToken stop)
        where T : class => await answers.AskerAsync(point.Viewer, point.AsOf, stop) is { } asker
            ? Found(await answer(asker))
            : NoMember((await answers.MembersAsync(stop)).Count == 0);

    private static async Task<IResult> AnswerAsync<T>(CurrentNetwork current, PointOfView point, Func<Network, Member, DateOnly, T?> answer)
        where T : class
    {
        var network = await current.GetAsync(CancellationToken.None);
        return network.Viewer(point.Viewer) is { } viewer ? Found(answer(network, viewer, point.AsOf ?? viewer.SnapshotDate)) : NoMember(network.IsEmpty);
    }

    private static IResult Found<T>(T? answer)
        where T : class => answer is not null
            ? Results.Ok(answer)
            : Results.Problem("Nobody in the data has this profile key. That does not mean that nobody knows them: other people's exports may.", statusCode: StatusCodes.Status404NotFound);

    private static IResult NoMember(bool isEmpty) => Results.Problem(
        isEmpty ? "No export is loaded yet." : "No member has this key or name.", statusCode: StatusCodes.Status404NotFound);

    private static object Json(Tie tie) => new
    {
        Person = tie.Person.Key.ToString(),
        tie.Person.Name,
        tie.Strength,
        tie.Band,
        tie.Confidence,
        tie.Status,
        tie.RhythmDays,
        tie.LastContact,
        Points = new { tie.Points.Contact, tie.Points.History, tie.Points.Context, tie.Points.Services, tie.Points.Mutual },
    };

    private static object Json(IntroductionAnswer answer) => new
    {
        Target = answer.Target.Key.ToString(),
        TargetName = answer.Target.Name,
        Direct = answer.Direct is { } tie ? Json(tie) : null,
        Paths = answer.Paths.Select(path => new
        {
            path.Chance,
            path.Word,
            Estimate = path.IsEstimate,
            path.WeakestStep,
            Steps = path.Steps.Select(step => new
            {
                From = step.From.Key.ToString(),
                To = step.To.Key.ToString(),
                FromName = step.From.Name,
                ToName = step.To.Name,
                step.Chance,
                step.Band,
                step.EvidenceClass,
                step.Evidence,
            }),
        }),
        answer.CombinedChance,
        answer.IndependentIntroducers,
        Hints = answer.Hints.Select(hint => new { Person = hint.Tie.Person.Key.ToString(), hint.Tie.Person.Name, hint.Why }),
        answer.Note,
    };
}

/// <summary>Whose numbers and as of when, as in the address of every page.</summary>
public sealed record PointOfView([FromQuery(Name = "viewer")] string? Viewer, [FromQuery(Name = "asOf")] DateOnly? AsOf);
