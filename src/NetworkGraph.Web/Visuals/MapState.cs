namespace NetworkGraph.Web.Visuals;

/// <summary>What the map is to show. The places come from the addresses; from here come what is chosen and what is lit.</summary>
/// <param name="Address">Where the places of the date are.</param>
/// <param name="Newest">Where those of the end of the data are.</param>
/// <param name="Circles">Where the circles of the date are.</param>
/// <param name="Months">Where the months are.</param>
/// <param name="Person">Where a person's card is, without the key.</param>
/// <param name="Revision">Revision of the page's answer.</param>
/// <param name="Mode">"rings", "circles" or "path".</param>
/// <param name="Inside">A bit per person, lowest first, as base 64: who is lit; null for everybody.</param>
/// <param name="Who">Key of the person who is chosen, or null.</param>
/// <param name="Sectors">Values of the sectors that are chosen.</param>
/// <param name="Path">The steps of the introduction that is shown; empty without one.</param>
/// <param name="Title">First line of a picture.</param>
/// <param name="Subtitle">Second line of a picture.</param>
public sealed record MapState(
    string Address, string Newest, string Circles, string Months, string Person, int Revision, string Mode, string? Inside, string? Who, IReadOnlyList<string> Sectors, IReadOnlyList<MapStep> Path, string Title, string Subtitle)
{
    /// <summary>A bit per place, as the browser reads it.</summary>
    public static string Bits(int count, IEnumerable<int> places)
    {
        var bits = new byte[(count + 7) / 8];
        foreach (var place in places)
        {
            bits[place >> 3] |= (byte)(1 << (place & 7));
        }

        return Convert.ToBase64String(bits);
    }

    /// <summary>Places of the bits that are set, below a count; empty where the text is none.</summary>
    public static IReadOnlyList<int> Places(string text, int count)
    {
        var bits = new byte[text.Length];
        return Convert.TryFromBase64String(text, bits, out var length)
            ? [.. Enumerable.Range(0, Math.Min(count, length * 8)).Where(place => (bits[place >> 3] >> (place & 7) & 1) == 1)]
            : [];
    }
}

/// <summary>A step of an introduction on the map.</summary>
/// <param name="Key">Whom it leads to.</param>
/// <param name="Name">Their name.</param>
/// <param name="Token">Design token of its colour, without the dashes.</param>
/// <param name="Inferred">Whether no export shows it.</param>
public sealed record MapStep(string Key, string Name, string Token, bool Inferred);
