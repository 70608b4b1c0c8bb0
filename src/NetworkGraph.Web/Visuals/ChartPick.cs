namespace NetworkGraph.Web.Visuals;

/// <summary>A click in a chart.</summary>
/// <param name="Index">Place in the chart's data.</param>
/// <param name="Add">True with Ctrl (or the command key): add to what is selected instead of replacing it.</param>
public sealed record ChartPick(int Index, bool Add);

/// <summary>A click on a named value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Add">True with Ctrl (or the command key): add to what is selected instead of replacing it.</param>
public sealed record ValuePick(string Value, bool Add);
