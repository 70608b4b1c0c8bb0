using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>What one button of the filter bar chooses.</summary>
/// <param name="Name">As the button says it.</param>
/// <param name="Field">The field whose values are listed; null for days and the title.</param>
/// <param name="IsOn">Whether a filter holds something of it.</param>
public sealed record Slicer(string Name, ReportField? Field, Func<ReportFilter, bool> IsOn)
{
    /// <summary>In the order of the bar.</summary>
    public static IReadOnlyList<Slicer> All { get; } =
    [
        Of("Company", ReportField.Company),
        Of("Function", ReportField.Function),
        Of("Seniority", ReportField.Seniority),
        Of("How you met", ReportField.Met),
        Of("Tie", ReportField.Band),
        Of("Closeness", ReportField.Layer),
        Of("Status", ReportField.Status),
        Of("Who wrote", ReportField.Contact),
        new(FilterChip.Connected, null, filter => filter.Selection.Connected is not null || HasAny(filter, ReportField.Month)),
        new(FilterChip.Message, null, filter => filter.Selection.Message is not null || HasAny(filter, ReportField.Activity)),
        new(FilterChip.Title, null, filter => filter.Selection.Title is not null),
    ];

    private static Slicer Of(string name, ReportField field) => new(name, field, filter => HasAny(filter, field));

    private static bool HasAny(ReportFilter filter, ReportField field) => filter.ValuesOf(field).Count + filter.LeftOut(field).Count > 0;
}
