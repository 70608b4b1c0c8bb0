using Microsoft.Extensions.Primitives;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Api;

/// <summary>The values of a query, read as the parameters of a question say.</summary>
internal static class QueryValues
{
    /// <summary>The values; null with a sentence where one is unknown, given twice, missing or none of its kind. An empty one counts as not given.</summary>
    public static Dictionary<string, object>? Read(ListedQuestion question, IQueryCollection query, out string? problem)
    {
        Parameter[] known = [.. question.QueryParameters];
        if (query.Keys.FirstOrDefault(name => !known.Any(parameter => IsCalled(parameter, name))) is { } stranger)
        {
            problem = $"{question.Name} does not know '{stranger}'. It takes: {string.Join(", ", known.Select(parameter => parameter.Name))}.";
            return null;
        }

        problem = null;
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var parameter in known)
        {
            if (Value(question, parameter, query[parameter.Name], out problem) is { } value)
            {
                values[parameter.Name] = value;
            }
            else if (problem is not null)
            {
                return null;
            }
        }

        return values;
    }

    private static object? Value(ListedQuestion question, Parameter parameter, StringValues given, out string? problem)
    {
        if (given is [{ Length: > 0 } text])
        {
            return parameter.Read(text, parameter.Name, out problem);
        }

        problem = given.Count > 1 ? $"{parameter.Name} is given {given.Count} times."
            : parameter.IsRequired ? $"{question.Name} needs {parameter.Name}. {parameter.Description}"
            : null;
        return null;
    }

    private static bool IsCalled(Parameter parameter, string name) => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase);
}
