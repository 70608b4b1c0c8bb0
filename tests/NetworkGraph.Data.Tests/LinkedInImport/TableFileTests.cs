using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class TableFileTests
{
    [Fact]
    public void A_table_of_who_wrote_whom_names_every_sender()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("mail.csv",
            "to,at,from,kind\nkit@example.org,2026-02-01T10:00:00+01:00,Ada@Example.org,Mail\n2;3;1,1082040961,1,\n2,1082040961000,1,\n,1082040961,1,\n1,1082040961,1,\n2,soon,1,\n"));
        Assert.Equal(
            ["table email:ada@example.org -> email:kit@example.org on 2026-02-01T09:00:00Z for mail",
             "table code:1 -> code:2, code:3 on 2004-04-15T14:56:01Z", "table code:1 -> code:2 on 2004-04-15T14:56:01Z"],
            facts.Interactions.Select(FactText.Of));
        Assert.Equal(["date not understood 1", "no person named 2"], reading.Files[0].Rejected.Select(r => $"{r.Key} {r.Value}"));
        Assert.Equal((ImportKind.Table, OwnerEvidence.Stated, IdentityKind.Owner), (reading.Kind, reading.Owner.Evidence, reading.Owner.Person.Key.Kind));
        Assert.Empty(reading.Missing);
        Assert.False(reading.IsPartial);
    }
}
