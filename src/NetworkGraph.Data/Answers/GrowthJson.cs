using System.Globalization;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Answers;

/// <summary>Growth month by month, and which of it were mass imports.</summary>
public sealed record GrowthAnswer(IReadOnlyList<GrowthMonth> Months, IReadOnlyList<MassImport> Imports)
{
    public static async Task<GrowthAnswer> OfAsync(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var selection = asking.Selection();
        var months = selection.IsEmpty ? await asking.Answers.GrowthAsync(asking.Point, asking.Cancellation) : MonthlyGrowth.Of(asking.Network, asking.Viewer, selection, asking.AsOf);
        return new GrowthAnswer(months, await asking.Answers.MassImportsAsync(asking.Point, asking.Cancellation));
    }
}

/// <summary>A month of growth.</summary>
public sealed record MonthJson(string Month, int Connections, int Total, int? TwoWay, IEnumerable<MassImportJson> MassImports)
{
    public static IEnumerable<MonthJson> Of(GrowthAnswer growth) => growth.Months.Select(m => new MonthJson(
        m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Connections, m.Total, m.TwoWay,
        growth.Imports.Where(import => import.IsIn(m.Month)).Select(import => new MassImportJson(import.From, import.To, import.Connections))));
}

/// <summary>Days on which a list was imported rather than people met.</summary>
public sealed record MassImportJson(DateOnly From, DateOnly To, int Connections);
