namespace NetworkGraph.Core.Targets;

/// <summary>What became of a line.</summary>
public enum LineMeaning
{
    /// <summary>A target that can be put on the list.</summary>
    Target,

    /// <summary>It is on the list already.</summary>
    AlreadyThere,

    /// <summary>Several people are meant: the user chooses.</summary>
    Several,

    /// <summary>Nothing that could be a target.</summary>
    Nothing,
}

/// <summary>What was understood of a line, before anything is kept.</summary>
/// <param name="Line">The line, cut where it is long.</param>
/// <param name="Meaning">What became of it.</param>
/// <param name="Sentence">The same for people, in one sentence.</param>
/// <param name="Target">What to put on the list; null where there is nothing, or where the user chooses.</param>
/// <param name="Id">By what it is called on the list; null likewise.</param>
/// <param name="Choices">Who may be meant, at most <see cref="TargetLines.MostChoices"/>; empty where one is.</param>
/// <param name="AllChoices">How many may be meant.</param>
public sealed record UnderstoodLine(string Line, LineMeaning Meaning, string Sentence, NamedTarget? Target, string? Id, IReadOnlyList<Person> Choices, int AllChoices);

/// <summary>What was understood of a text of many lines.</summary>
/// <param name="Lines">Each line that holds anything, once, in order; at most <see cref="TargetLines.MostLines"/>.</param>
/// <param name="Left">Lines behind those, which were not read.</param>
public sealed record UnderstoodText(IReadOnlyList<UnderstoodLine> Lines, int Left);
