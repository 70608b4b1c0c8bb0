using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary>Where an answer is printed, and what was asked.</summary>
internal sealed record Printed(TextWriter Output, Asking Asking)
{
    public Member Viewer => Asking.Viewer;

    public DateOnly AsOf => Asking.AsOf;

    /// <summary>The filter in words, after a count; empty without one.</summary>
    public string Filter => ReportWords.Of(Asking.Selection()) is { } words ? $" ({words})" : "";

    /// <summary>The first rows, as many as are wanted.</summary>
    public IEnumerable<T> Few<T>(IEnumerable<T> rows) => rows.Take(Asking.Rows);
}
