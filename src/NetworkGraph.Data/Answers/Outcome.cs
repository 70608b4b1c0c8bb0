using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Answers;

/// <summary>What became of a question.</summary>
public abstract record Outcome;

/// <summary>It was answered.</summary>
/// <param name="Asking">What was asked.</param>
/// <param name="Answer">The answer, of the question's own type.</param>
/// <param name="Remark">What to say where another date was used than the one asked for; else null.</param>
public sealed record Answered(Asking Asking, object Answer, string? Remark) : Outcome;

/// <summary>No member has the key or name asked for.</summary>
/// <param name="Asked">The key or name; null where none was given, and there is no member at all.</param>
/// <param name="Members">Those who are there; empty before the first import.</param>
public sealed record NoSuchMember(string? Asked, IReadOnlyList<Member> Members) : Outcome
{
    /// <summary>What happened, in a sentence; how an export is loaded is added by whoever shows it.</summary>
    public string Sentence => Members.Count == 0
        ? "No export is loaded yet."
        : $"No member is called '{Asked}'. Members are: {string.Join(", ", Members.Select(m => m.Person.IsUnnamed ? $"{m.ArchiveName} ({m.Person.Name})" : $"{m.Person.Key} ({m.Person.Name})"))}.";
}

/// <summary>Nobody matches the text in place of a person, or several do.</summary>
/// <param name="Asked">The text.</param>
/// <param name="Matches">Those who match, best first; at most <see cref="MostShown"/>.</param>
/// <param name="AreMore">Whether still more do.</param>
public sealed record NotOnePerson(string Asked, IReadOnlyList<TargetMatch> Matches, bool AreMore) : Outcome
{
    /// <summary>Longest list of matches.</summary>
    public const int MostShown = 100;

    /// <summary>Of all that were found.</summary>
    public static NotOnePerson Of(string asked, IReadOnlyList<TargetMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return new NotOnePerson(asked, [.. matches.Take(MostShown)], matches.Count > MostShown);
    }

    /// <summary>What happened, in a sentence.</summary>
    public string Sentence => Matches.Count == 0
        ? $"Nobody in your data matches '{Asked}'. That does not mean that nobody knows them: other people's exports may."
        : $"Several people match '{Asked}'. Ask again with one of these keys:";
}

/// <summary>The question cannot be answered as it was asked.</summary>
/// <param name="Parameter">Name of the parameter whose value is in the way; null where the data are.</param>
/// <param name="Reason">After the name, or a sentence of its own.</param>
public sealed record Refused(string? Parameter, string Reason) : Outcome;

/// <summary>A value is written in a language of its own and cannot be read.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="Reason">What is wrong with it and what is known, in a sentence.</param>
public sealed record Misread(string Parameter, string Reason) : Outcome;

/// <summary>Ends a question that cannot be answered as it was asked.</summary>
public sealed class QuestionRefusedException(Outcome outcome) : Exception("The question cannot be answered as it was asked.")
{
    /// <summary>What became of it instead.</summary>
    public Outcome Outcome => outcome;
}
