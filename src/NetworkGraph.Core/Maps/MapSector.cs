using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Maps;

/// <summary>What the sectors of the map stand for.</summary>
public enum MapSectors
{
    /// <summary>Companies of the newest list: those with a bar of their own on the Overview, the others, and none named.</summary>
    Company,

    /// <summary>How the two met, a guess.</summary>
    Met,
}

/// <summary>A sector of the map. It is cut from the whole of the viewer's data, so that neither a date nor a filter turns it.</summary>
/// <param name="Value">Value of the field that it stands for, as filters name it.</param>
/// <param name="Name">The same in words.</param>
/// <param name="From">Where it begins, in radians clockwise from noon.</param>
/// <param name="To">Where it ends.</param>
public sealed record MapSector(string Value, string Name, double From, double To)
{
    /// <summary>The middle of the two.</summary>
    public double Middle => (From + To) / 2;

    /// <summary>The field that sectors stand for.</summary>
    public static ReportField Field(MapSectors by) => by == MapSectors.Company ? ReportField.Company : ReportField.Met;

    internal static string NameOf(MapSectors by, string value) => (by, value) switch
    {
        (MapSectors.Company, ReportValues.Others) => "Other companies",
        (MapSectors.Company, ReportValues.Unknown) => "No company named",
        (_, ReportValues.Unknown) => "Not recorded",
        _ => value,
    };
}
