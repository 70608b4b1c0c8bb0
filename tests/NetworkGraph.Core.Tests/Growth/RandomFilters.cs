using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

/// <summary>Filters drawn at random: values that somebody has, left out or kept, Others and Unknown, days, titles, and now and then what nobody has.</summary>
internal static class RandomFilters
{
    private static readonly string[] Titles = ["e", "head", "Engineer", "no such title"];
    private static readonly string[] Days = ["30d", "90d", "12m", "3y", "400d", "2023-01-01..2025-06-30", "2024-02-01..", "..2025-03-31"];

    public static ReportSelection Of(Random random, Network network, Member viewer, DateOnly asOf)
    {
        var bars = Overview.Of(network, viewer, ReportSelection.None, asOf).Bars;
        var everybody = SelectedPeople.Of(network, viewer, ReportSelection.None, asOf);
        var selection = ReportSelection.None;
        var (kept, left) = (new Dictionary<ReportField, IReadOnlySet<string>>(), new Dictionary<ReportField, IReadOnlySet<string>>());
        for (var fields = random.Next(0, 4); fields > 0; fields--)
        {
            var field = (ReportField)random.Next(Enum.GetValues<ReportField>().Length);
            string[] values = [.. bars[field].Concat(everybody.Choices(field)).Where(bar => bar.All > 0).Select(bar => bar.Value).Distinct(), .. random.Next(8) == 0 ? ["Nobody has this"] : Array.Empty<string>()];
            var chosen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var n = values.Length == 0 ? 0 : random.Next(1, 4); n > 0; n--)
            {
                chosen.Add(values[random.Next(values.Length)]);
            }

            if (chosen.Count > 0 && !kept.ContainsKey(field) && !left.ContainsKey(field))
            {
                (random.Next(3) == 0 ? left : kept)[field] = chosen;
            }
        }

        return selection with
        {
            Values = kept,
            AllBut = left,
            Connected = random.Next(4) == 0 ? DayRange.Read(Days[random.Next(Days.Length)], out _) : null,
            Message = random.Next(6) == 0 ? DayRange.Read(Days[random.Next(Days.Length)], out _) : null,
            Title = random.Next(6) == 0 ? Titles[random.Next(Titles.Length)] : null,
        };
    }
}
