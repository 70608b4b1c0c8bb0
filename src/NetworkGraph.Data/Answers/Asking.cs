using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Answers;

/// <summary>A question on its way to an answer: from which point of view, with which values, and who answers.</summary>
/// <param name="Point">Whose numbers, as of when.</param>
/// <param name="Values">The values given, by the names of the parameters.</param>
/// <param name="Answers">Answers from the network in memory, or from a database where the question may be asked there.</param>
/// <param name="Cancellation">Ends the question.</param>
public sealed record Asking(PointOfView Point, IReadOnlyDictionary<string, object> Values, INetworkAnswers Answers, CancellationToken Cancellation)
{
    /// <summary>The one person whom the question is about. Throws where it has no such parameter.</summary>
    public TargetMatch Person { get => field ?? throw new InvalidOperationException("This question is about nobody."); init; }

    /// <summary>The network in memory.</summary>
    public Network Network => Point.Network;

    /// <summary>Whose numbers.</summary>
    public Member Viewer => Point.Viewer;

    /// <summary>As of when.</summary>
    public DateOnly AsOf => Point.AsOf;

    /// <summary>The day on which the question is asked, or is to count as asked.</summary>
    public DateOnly Today => Date(Parameter.Today.Name) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>How many rows are wanted; all without a limit.</summary>
    public int Rows => Number(Parameter.Limit.Name) is { } limit and > 0 ? (int)limit : int.MaxValue;

    /// <summary>
    /// Whom the question is about; everybody without a filter. Ends the question where the filter cannot be read, or where a database answers, which filters nothing.
    /// </summary>
    public ReportSelection Selection() => Selection(Parameter.Filter.Name);

    /// <summary>The same of another parameter that is written as a filter is.</summary>
    public ReportSelection Selection(string name)
    {
        if (Text(name) is not { } text)
        {
            return ReportSelection.None;
        }

        var selection = FilterText.Read(text, out var problem) ?? throw new QuestionRefusedException(new Misread(name, problem!));
        return selection.IsEmpty || Point.IsInMemory ? selection
            : throw new QuestionRefusedException(new Refused(name, "needs the whole network in memory, and the database answers here because the graph is large."));
    }

    /// <summary>Whether somebody is inside the filter; null without one.</summary>
    public Func<Person, bool>? Inside() => Selection() is { IsEmpty: false } selection ? SelectedPeople.Of(Network, Viewer, selection, AsOf).Holds : null;

    /// <summary>A text or choice; null where none was given.</summary>
    public string? Text(string name) => Values.GetValueOrDefault(name) as string;

    /// <summary>A number; null where none was given and none is usual.</summary>
    public double? Number(string name) => Values.GetValueOrDefault(name) as double?;

    /// <summary>A date; null where none was given.</summary>
    public DateOnly? Date(string name) => Values.GetValueOrDefault(name) as DateOnly?;

    /// <summary>Whether a flag is set.</summary>
    public bool Flag(string name) => Values.GetValueOrDefault(name) is true;
}
