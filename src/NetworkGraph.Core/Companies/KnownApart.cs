namespace NetworkGraph.Core.Companies;

/// <summary>Firms of nearly one name that are known to be apart, by their keys. Each line holds firms of which no two are one.</summary>
internal static class KnownApart
{
    private static readonly Dictionary<string, int> Lines = Read("""
        virgin virginaustralia virginatlantic virginamerica virginmedia virgingalactic
        philipmorris philipmorrisusa philipmorrisinternational
        man mangroup
        philips phillips phillips66
        thomascook thomascookindia
        hermes hermesgermany
        thomson thomsonreuters thompson
        """);

    /// <summary>Whether two keys are known to be different firms.</summary>
    public static bool Are(string one, string other) => one != other && Lines.TryGetValue(one, out var line) && Lines.TryGetValue(other, out var otherLine) && line == otherLine;

    private static Dictionary<string, int> Read(string list) => list.Split('\n')
        .SelectMany((line, number) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(key => (key, number)))
        .ToDictionary(one => one.key, one => one.number, StringComparer.Ordinal);
}
