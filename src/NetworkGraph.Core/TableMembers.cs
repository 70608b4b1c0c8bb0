using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// In a who-wrote-whom table every sender is a member. A store keeps such a table as one import of a placeholder; here it becomes one import
/// per sender, so that everything asked of a member can be asked of each of them.
/// </summary>
internal static class TableMembers
{
    /// <summary>The facts with one import per sender of each table, and the identities that stand for nobody.</summary>
    public static (NetworkFacts Facts, IReadOnlySet<int> Placeholders) Expand(NetworkFacts facts)
    {
        if (facts.Imports.All(i => i.Kind != ImportKind.Table))
        {
            return (facts, new HashSet<int>());
        }

        var rows = facts.Interactions;
        var imports = facts.Imports.ToList();
        var importOf = new Dictionary<(int Import, int Sender), int>();
        var stated = (int[])rows.Import.Clone();
        foreach (var (import, sender) in Enumerable.Range(0, rows.Count)
            .Where(i => facts.Imports[rows.Import[i]].Kind == ImportKind.Table)
            .Select(i => (Import: rows.Import[i], Sender: rows.Sender[i])).Distinct()
            .OrderBy(p => p.Import).ThenBy(p => facts.Identities[p.Sender].Key))
        {
            importOf.Add((import, sender), imports.Count);
            imports.Add(facts.Imports[import] with { Member = sender });
        }

        for (var i = 0; i < rows.Count; i++)
        {
            stated[i] = importOf.GetValueOrDefault((rows.Import[i], rows.Sender[i]), rows.Import[i]);
        }

        var owners = facts.Imports.Where(i => i.Kind != ImportKind.Table).Select(i => i.Member).ToHashSet();
        var placeholders = facts.Imports.Where(i => i.Kind == ImportKind.Table).Select(i => i.Member).Where(m => !owners.Contains(m) && !importOf.Keys.Any(k => k.Sender == m)).ToHashSet();
        return (facts with { Imports = imports, Interactions = rows with { Import = stated } }, placeholders);
    }
}
