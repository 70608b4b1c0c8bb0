namespace NetworkGraph.Core.Companies;

/// <summary>
/// Rule: names with one key whose legal forms no country knows both ("Contoso GmbH", "Contoso S.p.A.") are an international firm or namesakes. They are shown as one, and the user is asked.
/// </summary>
internal static class Namesakes
{
    /// <summary>Whether two names carry forms that no country knows both. Forms that say nothing of a country, and names without one, fit any.</summary>
    public static bool Are(ComparedName one, ComparedName other) =>
        one.Countries.Count > 0 && other.Countries.Count > 0 && !one.Countries.Intersect(other.Countries).Any();

    /// <summary>The same of all spellings of a company.</summary>
    public static bool Are(IReadOnlyList<ComparedName> spellings)
    {
        var formed = spellings.Where(spelling => spelling.Countries.Count > 0).ToArray();
        return formed.Length > 1 && formed.Any(one => formed.Any(other => Are(one, other)));
    }
}
