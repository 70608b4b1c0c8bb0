using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Targets;

/// <summary>A line of a pasted list of shared connections.</summary>
/// <param name="Line">The line.</param>
/// <param name="Contact">Whom the viewer knows by this name; null where nobody or several are meant.</param>
/// <param name="Sentence">What was understood.</param>
public sealed record SharedConnection(string Line, Person? Contact, string Sentence);

/// <summary>
/// Names of shared connections, as LinkedIn shows them beside a target, matched to the viewer's own contacts by full name. Lines that a page puts between them
/// ("· 1st", titles, buttons) match nobody and are left out without a word where at least one line is a contact. Nobody is guessed among namesakes. A convention of this program.
/// </summary>
public static class SharedConnections
{
    /// <summary>Who is meant, each contact once, at most <see cref="TargetLines.MostLines"/> lines; names with commas between them are parted.</summary>
    public static IReadOnlyList<SharedConnection> Read(Network network, Member viewer, string text, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = [.. text.Split(['\n', '\r', ',', ';', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Length <= TargetLines.LongestLine).Take(TargetLines.MostLines)];
        SharedConnection[] read = [.. lines.Distinct(StringComparer.OrdinalIgnoreCase).Select(line => One(network, viewer, line, asOf))];
        var any = read.Any(one => one.Contact is not null);
        return [.. read.Where(one => one.Contact is not null || !any || one.Sentence.StartsWith("Several", StringComparison.Ordinal)).DistinctBy(one => one.Contact?.Key.ToString() ?? one.Line)];
    }

    /// <summary>"They know each other", as a fact to be stored.</summary>
    /// <param name="introducer">Who knows the target.</param>
    /// <param name="target">Key of the person, or id of the target.</param>
    /// <param name="at">When it was said.</param>
    public static UserFact Write(Person introducer, string target, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(introducer);
        return new UserFact(Guid.NewGuid(), UserFactKinds.ToldTie, introducer.Key.ToString(), JsonSerializer.Serialize(new { target, level = "knows" }), at);
    }

    private static SharedConnection One(Network network, Member viewer, string line, DateOnly asOf)
    {
        Person[] called = [.. PeopleByName.Of(network).Called(line).Select(person => network.People[person]).Where(person => person != viewer.Person && TargetList.Knows(network, viewer, person, asOf))];
        return called switch
        {
            [var one] => new SharedConnection(line, one, $"{one.Name}, whom you know."),
            { Length: > 1 } => new SharedConnection(line, null, FormattableString.Invariant($"Several of your contacts ({called.Length}) are called {line}: note them one by one.")),
            _ => new SharedConnection(line, null, $"“{line}” is none of your contacts by that name."),
        };
    }
}
