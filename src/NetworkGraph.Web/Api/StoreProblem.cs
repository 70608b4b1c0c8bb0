using NetworkGraph.Data;

namespace NetworkGraph.Web.Api;

/// <summary>A store that cannot do what was asked is no fault of this program, and passes: the answer is a sentence, not a 500.</summary>
internal static class StoreProblem
{
    /// <summary>Whether an error says by itself what it means and what to do.</summary>
    public static bool IsTold(Exception problem) => problem is StoreException;

    /// <summary>507 for a disk that is full, 503 for every other store that cannot be asked or written, 409 for an upload that is refused, else 500.</summary>
    public static int StatusOf(Exception problem) => problem switch
    {
        DiskFullException => StatusCodes.Status507InsufficientStorage,
        StoreException => StatusCodes.Status503ServiceUnavailable,
        ImportRejectedException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The same as an answer.</summary>
    public static IResult Answer(Exception problem, string? sentence = null) => Results.Problem(sentence ?? problem.Message, statusCode: StatusOf(problem));
}
