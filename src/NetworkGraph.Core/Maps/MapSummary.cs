using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>A sector in numbers.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="People">People in it.</param>
/// <param name="InTouch">Of them, those in touch.</param>
/// <param name="Folded">Of them, those without a message.</param>
public sealed record SectorCount(MapSector Sector, int People, int InTouch, int Folded);

/// <summary>The map in numbers and words: of everybody, or of those inside a selection.</summary>
public sealed record MapSummary
{
    private static readonly (string Name, int Below)[] Bands =
        [("Under 1 month", 30), ("1 to 3 months", 91), ("3 to 12 months", 365), ("1 to 3 years", 1095), ("Over 3 years", int.MaxValue)];

    /// <summary>The answer in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What to notice.</summary>
    public required string Lead { get; init; }

    /// <summary>People inside.</summary>
    public required int People { get; init; }

    /// <summary>Of them, those with any message.</summary>
    public required int WithMessages { get; init; }

    /// <summary>People per status.</summary>
    public required IReadOnlyDictionary<TieStatus, int> Statuses { get; init; }

    /// <summary>People per length of silence: all of the map, and those inside. Nobody without a message.</summary>
    public required IReadOnlyList<ReportBar> Silences { get; init; }

    /// <summary>Places of the people inside, the closest by rank first, then the strongest.</summary>
    public required IReadOnlyList<int> Closest { get; init; }

    /// <summary>Every sector in numbers, whatever is selected.</summary>
    public required IReadOnlyList<SectorCount> Sectors { get; init; }

    /// <summary>Counts what is inside.</summary>
    /// <param name="map">The map.</param>
    /// <param name="inside">Places of the people inside; null for everybody.</param>
    /// <param name="name">What is selected, in words; null for everybody.</param>
    public static MapSummary Of(RingMap map, IReadOnlyList<int>? inside, string? name)
    {
        ArgumentNullException.ThrowIfNull(map);
        var places = inside ?? [.. Enumerable.Range(0, map.Spots.Count)];
        MapSpot[] spots = [.. places.Select(place => map.Spots[place])];
        var statuses = spots.CountBy(spot => spot.Status).ToDictionary();
        var summary = new MapSummary
        {
            Title = "",
            Lead = "",
            People = spots.Length,
            WithMessages = spots.Count(spot => spot.Silence is not null),
            Statuses = statuses,
            Silences = SilencesOf(map, spots),
            Closest = [.. places.OrderBy(place => map.Spots[place].Layer ?? Layer.Beyond)],
            Sectors = [.. map.Sectors.Select((sector, s) => CountOf(sector, [.. map.Spots.Where(spot => spot.Sector == s)]))],
        };
        return summary with { Title = MapSentences.Title(map, summary, spots, name), Lead = MapSentences.Lead(map, summary, spots) };
    }

    private static SectorCount CountOf(MapSector sector, MapSpot[] spots) =>
        new(sector, spots.Length, spots.Count(spot => spot.Status == TieStatus.InTouch), spots.Count(spot => spot.Silence is null));

    private static ReportBar[] SilencesOf(RingMap map, MapSpot[] inside)
    {
        var (all, selected) = (map.Spots.CountBy(BandOf).ToDictionary(), inside.CountBy(BandOf).ToDictionary());
        return [.. Bands.Select((band, b) => new ReportBar(band.Name, all.GetValueOrDefault(b), selected.GetValueOrDefault(b)))];
    }

    private static int BandOf(MapSpot spot) => spot.Silence is { } days ? Array.FindIndex(Bands, band => days < band.Below) : -1;
}
