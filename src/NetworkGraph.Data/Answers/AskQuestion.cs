using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Answers;

/// <summary>Asks a question of the list: the one way, for every host.</summary>
public static class AskQuestion
{
    /// <summary>Asks with values that were read by <see cref="Parameter.Read"/>, viewer and date among them; usual numbers are filled in.</summary>
    public static async Task<Outcome> AskAsync(
        this NetworkGraphServices services, ListedQuestion question, IReadOnlyDictionary<string, object> given, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(question);
        var answers = question.MayBeInDatabase ? services.Answers : services.InMemory;
        var (viewer, asOf) = (given.GetValueOrDefault(Parameter.Viewer.Name) as string, given.GetValueOrDefault(Parameter.AsOf.Name) as DateOnly?);
        if (await answers.PointOfViewAsync(viewer, asOf, cancellation) is not { } point)
        {
            return new NoSuchMember(viewer, await answers.MembersAsync(cancellation));
        }

        var asking = new Asking(point, WithUsual(question, given), answers, cancellation);
        if (question.Parameters.FirstOrDefault(parameter => parameter.Kind == ParameterKind.Person) is { } about)
        {
            var text = asking.Text(about.Name) ?? throw new ArgumentException($"{question.Name} needs {about.Name}.", nameof(given));
            var matches = await answers.MatchesAsync(point, text, cancellation);
            if (matches is not [var one])
            {
                return NotOnePerson.Of(text, matches);
            }

            asking = asking with { Person = one };
        }

        try
        {
            return new Answered(asking, await question.Ask(asking), AsOfDate.Remark(asOf, point.AsOf));
        }
        catch (QuestionRefusedException problem)
        {
            return problem.Outcome;
        }
    }

    /// <summary>Those whom a text means: the one with this profile key, else all who match, best first, and one more than <see cref="NotOnePerson.MostShown"/> at most.</summary>
    public static async Task<IReadOnlyList<TargetMatch>> MatchesAsync(this INetworkAnswers answers, PointOfView point, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return await answers.FindAsync(point, text, cancellation) is { } found ? [found] : await answers.SearchAsync(point, text, NotOnePerson.MostShown + 1, cancellation);
    }

    private static Dictionary<string, object> WithUsual(ListedQuestion question, IReadOnlyDictionary<string, object> given)
    {
        var values = new Dictionary<string, object>(given, StringComparer.Ordinal);
        foreach (var parameter in question.Parameters.Where(parameter => parameter is { Usual: not null, IsOfPrintOnly: false }))
        {
            values.TryAdd(parameter.Name, parameter.Usual!.Value);
        }

        return values;
    }
}
