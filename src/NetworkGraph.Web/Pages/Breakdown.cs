using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>A list of bars on the Overview.</summary>
/// <param name="Field">What the people are broken down by.</param>
/// <param name="Title">Title of the card, and of the sheet in a workbook.</param>
/// <param name="Visual">Name by which tests and timings find it.</param>
/// <param name="Token">Design token of a value that has a colour of its own.</param>
/// <param name="HasLongNames">Whether values need more room than companies do.</param>
internal sealed record Breakdown(ReportField Field, string Title, string Visual, Func<string, string?>? Token = null, bool HasLongNames = false)
{
    public static readonly Breakdown Companies = new(ReportField.Company, "Companies", "companies");
    public static readonly Breakdown Function = new(ReportField.Function, "Function", "functions");
    public static readonly Breakdown Strength = new(ReportField.Band, "Strength of the tie", "bands", value => Enum.TryParse<Band>(value, out var band) ? Words.Token(band) : null);
    public static readonly Breakdown Rhythm = new(ReportField.Status, "How it stands", "statuses", value => Enum.GetValues<TieStatus>().Where(status => Words.Of(status) == value).Select(Words.Token).FirstOrDefault());
    public static readonly Breakdown Closeness = new(ReportField.Layer, "Closest, by rank", "layers");
    public static readonly Breakdown Seniority = new(ReportField.Seniority, "Seniority", "seniorities");
    public static readonly Breakdown WhoWrote = new(ReportField.Contact, "Who wrote", "contacts");
    public static readonly Breakdown Origin = new(ReportField.Origin, "How connections began", "origins", HasLongNames: true);
    public static readonly Breakdown Met = new(ReportField.Met, "How you met", "met", HasLongNames: true);

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Breakdown> All { get; } = [Companies, Function, Strength, Rhythm, Closeness, Seniority, WhoWrote, Origin, Met];
}
