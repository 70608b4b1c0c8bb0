using System.Globalization;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>The map's answer in one line, and what to notice. Made of the map's own numbers.</summary>
internal static class MapSentences
{
    private const int Close = 50;

    public static string Title(RingMap map, MapSummary summary, MapSpot[] spots, string? name)
    {
        if (summary.People == 0)
        {
            return name is null ? "No connections yet on this date" : $"Nobody matches ({name})";
        }

        var who = name is null ? "" : $"{char.ToUpperInvariant(name[0])}{name[1..]}: ";
        if (!map.KnowsMessages)
        {
            return $"{who}{People(summary.People)}; how long they have been silent is not in your data";
        }

        MapSpot[] close = [.. spots.Where(IsClose)];
        var drifting = close.Count(IsDrifting);
        var touch = summary.Statuses.GetValueOrDefault(TieStatus.InTouch);
        var start = name is null ? $"You are in touch with {Number(touch)} of {People(summary.People)}" : $"{who}in touch with {Number(touch)} of {People(summary.People)}";
        var number = drifting == 0 ? "none" : Number(drifting);
        return (close.Length, name) switch
        {
            (0, _) => start,
            (_, null) => $"{start}; {number} of your closest {Number(close.Length)} {(drifting == 1 ? "is" : "are")} drifting away",
            _ => $"{start}; of your closest {Close}, {Number(close.Length)} {(close.Length == 1 ? "is" : "are")} among them, {number} drifting away",
        };
    }

    public static string Lead(RingMap map, MapSummary summary, MapSpot[] spots)
    {
        if (summary.People == 0)
        {
            return "Choose a later date or another selection.";
        }

        if (!map.KnowsMessages)
        {
            return "Your export holds no messages, so everybody stands in the outer ring. Choose \"messages\" when you ask LinkedIn for the larger archive.";
        }

        var silent = summary.People - summary.WithMessages;
        var losing = summary.Statuses.GetValueOrDefault(TieStatus.LosingTouch);
        string?[] parts =
        [
            summary.Closest.Cast<int?>().FirstOrDefault(place => IsClose(map.Spots[place!.Value]) && IsDrifting(map.Spots[place.Value])) is { } place
                ? $"{map.Persons[place].Name}, one of your closest {(map.Spots[place].Layer == Layer.Closest5 ? 5 : map.Spots[place].Layer == Layer.Closest15 ? 15 : Close)}, has been silent for {Number(map.Spots[place].Silence!.Value)} days."
                : null,
            losing > 0 ? $"{Number(losing)} {(losing == 1 ? "is" : "are")} losing touch{(silent > 0 ? ";" : ".")}" : null,
            silent > 0 ? $"{(losing > 0 ? "with" : "With")} {Number(silent)} you never exchanged a message: they stand beyond the dotted ring." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static bool IsClose(MapSpot spot) => spot.Layer <= Layer.Closest50 && spot.Silence is not null;

    private static bool IsDrifting(MapSpot spot) => spot.Status is TieStatus.LosingTouch or TieStatus.Dormant;

    private static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
