using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Web.Api;

/// <summary>
/// What an error is as an answer over HTTP: the one place. Data that cannot be reached, an upload that is refused and a request that says nothing are
/// no fault of this program: the answer is a sentence, not a 500.
/// </summary>
internal static class StoreProblem
{
    /// <summary>507 for a disk that is full, 503 for every other store that cannot be asked or written, 409 for an upload that is refused, else 500.</summary>
    public static int StatusOf(Exception problem) => problem switch
    {
        StoreUnavailableException away => away.HttpStatus,
        ImportRejectedException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>What happened and what to do; null where the error is a fault, whose text could quote a row.</summary>
    public static string? SentenceOf(Exception? problem) => problem switch
    {
        StoreUnavailableException or ImportRejectedException => problem.Message,
        BadHttpRequestException => "This request does not hold what is expected at this address; docs/api.md shows it.",
        _ => null,
    };

    /// <summary>The same as an answer.</summary>
    public static IResult Answer(Exception problem, string? sentence = null) => Results.Problem(sentence ?? problem.Message, statusCode: StatusOf(problem));
}
