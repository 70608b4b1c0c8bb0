using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class TableMembersTests
{
    [Fact]
    public void Every_sender_of_a_table_is_a_member_and_its_placeholder_is_nobody()
    {
        var network = Table(new Story().Uploads("placeholder", "2026-06-30", ExportFile.Table)
            .Writes("ada", "ben", "2026-01-01").Writes("ben", "ada", "2026-01-02").Writes("ada", "cleo", "2026-01-03"));
        Assert.Equal(["ada", "ben"], network.Members.Select(m => m.Person.Key.Value));
        Assert.Null(network.Find("placeholder"));
        Assert.Equal(["ada", "ben", "cleo"], network.People.Select(p => p.Key.Value));
    }

    [Fact]
    public void A_row_is_shown_as_its_senders_own()
    {
        var network = Table(new Story().Uploads("placeholder", "2026-06-30", ExportFile.Table)
            .Writes("ben", "ada", "2026-01-02").Writes("ada", "ben", "2026-01-01"));
        var rows = network.Facts.Interactions;
        Assert.All(Enumerable.Range(0, rows.Count), i => Assert.Equal(rows.Sender[i], network.Facts.Imports[rows.Import[i]].Member));
    }

    private static Network Table(Story story)
    {
        var facts = story.Facts();
        return NetworkBuilder.Build(facts with { Imports = [.. facts.Imports.Select(i => i with { Kind = ImportKind.Table })] });
    }
}
