using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>A part of a filter as a chip shows it.</summary>
/// <param name="Field">The field; null for days and the title.</param>
/// <param name="Label">What is filtered.</param>
/// <param name="Words">Whom it lets through.</param>
/// <param name="Without">The filter without this part.</param>
public sealed record FilterChip(ReportField? Field, string Label, string Words, ReportFilter Without)
{
    /// <summary>Name of the range of days of the connection.</summary>
    public const string Connected = "Connected";

    /// <summary>Name of the range of days of the last message.</summary>
    public const string Message = "Last message";

    /// <summary>Name of the part that looks into titles.</summary>
    public const string Title = "Title";

    /// <summary>Value by value, in a fixed order; the months of a year or quarter are one.</summary>
    public static IEnumerable<FilterChip> Of(ReportFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var selection = filter.Selection;
        foreach (var field in Enum.GetValues<ReportField>())
        {
            var (kept, left) = (filter.ValuesOf(field), filter.LeftOut(field));
            foreach (var (words, values) in ReportWords.Of(field, kept))
            {
                yield return new FilterChip(field, ReportFilter.Label(field), words, filter.With(field, kept.Except(values)));
            }

            foreach (var (words, values) in ReportWords.Of(field, left))
            {
                yield return new FilterChip(field, ReportFilter.Label(field), "not " + words, filter.AllBut(field, left.Except(values)));
            }
        }

        if (selection.Connected is { } connected)
        {
            yield return new FilterChip(null, Connected, connected.InWords, filter.With(selection with { Connected = null }));
        }

        if (selection.Message is { } message)
        {
            yield return new FilterChip(null, Message, message.InWords, filter.With(selection with { Message = null }));
        }

        if (selection.Title is { } title)
        {
            yield return new FilterChip(null, Title, $"with “{title}”", filter.With(selection with { Title = null }));
        }
    }
}
