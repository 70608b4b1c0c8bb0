using NetworkGraph.Core.Introductions;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Api;

/// <summary>The questions of the command line over HTTP, in the same JSON: each under its name, with its parameters as values of the query.</summary>
public static class QuestionsApi
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        foreach (var question in Questions.All)
        {
            routes.MapGet("/api/" + question.Name, (NetworkGraphServices services, HttpContext context) => AnswerAsync(services, question, context));
        }

        routes.MapGet("/openapi/v1.json", () => Results.Text(OpenApiDocument.Text, "application/json"));
        routes.MapFallback("/api/{**rest}", () => Results.Problem(
            $"There is no question at this address. Questions are: {string.Join(", ", Questions.All.Select(question => question.Name))}.", statusCode: StatusCodes.Status404NotFound));
    }

    private static async Task<IResult> AnswerAsync(NetworkGraphServices services, ListedQuestion question, HttpContext context)
    {
        if (QueryValues.Read(question, context.Request.Query, out var problem) is not { } values)
        {
            return Refused(problem!);
        }

        var page = question.IsPaged ? ListPage.Of(values) : null;
        return await services.AskAsync(question, values, context.RequestAborted) switch
        {
            Answered { Remark: { } remark } => Refused(remark),
            Answered { Answer: var answer } => Results.Json(page?.Cut(question.Json(answer), context) ?? question.Json(answer), QuestionJson.Compact),
            var none => Result(none),
        };
    }

    /// <summary>Why there is no answer, as a program reads it.</summary>
    internal static IResult Result(Outcome outcome) => outcome switch
    {
        NoSuchMember nobody => Results.Problem(nobody.Sentence, statusCode: StatusCodes.Status404NotFound),
        NotOnePerson { Matches: [] } nobody => Results.Problem(nobody.Sentence, statusCode: StatusCodes.Status404NotFound),
        NotOnePerson several => Results.Problem(
            several.Sentence, statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?> { ["candidates"] = several.Matches.Select(Candidate.Of), ["more"] = several.AreMore }),
        Misread misread => Results.Problem(misread.Reason, statusCode: StatusCodes.Status422UnprocessableEntity),
        Refused { Parameter: var parameter, Reason: var reason } => Refused(parameter is null ? reason : $"{parameter} {reason}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static IResult Refused(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>Somebody who matches a text: the key is what to ask again with.</summary>
    private sealed record Candidate(string Person, string Name, string? Title, string? Company)
    {
        public static Candidate Of(TargetMatch match) => new(match.Person.Key.ToString(), match.Person.Name, match.Role.Title, match.Role.Company);
    }
}
