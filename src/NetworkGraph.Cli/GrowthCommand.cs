using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph growth</c>: how does my network grow?</summary>
internal static class GrowthCommand
{
    public static void Print(Printed printed, GrowthAnswer growth)
    {
        var (output, months, imports) = (printed.Output, growth.Months, growth.Imports);
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.Asking.Point.Until)}: {(months.Count > 0 ? months[^1].Total : 0)} people still connected{printed.Filter}");
        if (imports.Count > 0)
        {
            output.WriteLine($"Many at once (an address book, a fair, a spree), rather than one by one: {string.Join("; ", imports.Select(import => import.InWords))}");
        }

        var table = new TextTable("Month", "Connections", "Total", "Two-way");
        foreach (var month in months)
        {
            table.Row(month.Month.ToString("MMM yyyy", CultureInfo.InvariantCulture), month.Connections, month.Total, month.TwoWay);
        }

        table.Write(output);
    }
}
