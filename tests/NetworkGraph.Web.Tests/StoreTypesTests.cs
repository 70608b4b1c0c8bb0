using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Tests;

namespace NetworkGraph.Web.Tests;

/// <summary>Neither host knows what a store is made of: read from the compiled assemblies, bodies of methods included.</summary>
public sealed class StoreTypesTests
{
    private static readonly string[] Stores = ["NetworkGraph.Data.SqliteStore", "NetworkGraph.Data.Neo4jStore", "NetworkGraph.Data.Staging", "Microsoft.Data.Sqlite", "SQLitePCL", "Neo4j.Driver"];

    // What may be said of data and of a question, and what is handed to a store, whichever there is.
    private static readonly string[] Told = [typeof(StoreUnavailableException).FullName!, typeof(ImportRejectedException).FullName!, typeof(QuestionRefusedException).FullName!, typeof(BackupRefusedException).FullName!, typeof(StagedImport).FullName!];

    [Theory]
    [InlineData("NetworkGraph.Web.dll")]
    [InlineData("networkgraph.dll")]
    public void A_host_names_no_type_of_a_store(string host) => Assert.Empty(Named(host));

    [Fact]
    public void What_a_method_body_and_a_catch_name_is_seen()
    {
        Assert.Contains("BulkInsert names Microsoft.Data.Sqlite.SqliteException", Named("NetworkGraph.Data.dll"));
        Assert.Contains(CompiledReferences.ToOthers(Assembly("networkgraph.dll")), one => one.To.FullName == Told[1]);
    }

    [Theory]
    [InlineData("NetworkGraph.Data.Disk.DiskFullException", true)]
    [InlineData("NetworkGraph.Data.SqliteStore.SqliteNetworkStore", true)]
    [InlineData("Microsoft.Data.Sqlite.SqliteException", true)]
    [InlineData("NetworkGraph.Data.Disk.StoreUnavailableException", false)]
    [InlineData("NetworkGraph.Data.Stores.INetworkStore", false)]
    [InlineData("System.IO.IOException", false)]
    public void A_type_of_a_store_is_told_from_others(string type, bool isOfStore) => Assert.Equal(isOfStore, IsOfStore(type));

    private static IEnumerable<string> Named(string assembly) =>
        CompiledReferences.ToOthers(Assembly(assembly)).Where(one => IsOfStore(one.To.FullName)).Select(one => $"{one.From.Name} names {one.To.FullName}");

    private static bool IsOfStore(string type) => !Told.Contains(type) && (Stores.Any(store => type.StartsWith(store + ".", StringComparison.Ordinal))
        || (type.StartsWith("NetworkGraph.Data.", StringComparison.Ordinal) && type.EndsWith("Exception", StringComparison.Ordinal)));

    private static string Assembly(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
