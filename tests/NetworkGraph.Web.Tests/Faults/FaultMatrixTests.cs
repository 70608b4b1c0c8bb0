namespace NetworkGraph.Web.Tests.Faults;

/// <summary>Faults that last until somebody mends them.</summary>
public sealed class FaultMatrixTests(ITestOutputHelper output) : FaultMatrix(output)
{
    public static TheoryData<string> Faults => [.. Fault.All.Where(fault => !fault.PassesByItself).Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public Task Every_act_ends_well_or_with_a_sentence_and_the_same_process_recovers(string name) => EndsAndRecoversAsync(Fault.All.Single(fault => fault.Name == name));

    [Fact]
    public async Task A_folder_that_is_gone_is_told_and_the_process_ends_without_a_fault()
    {
        var first = await ImportAsync(30);
        // What is deleted under a running program does not come back with its locks: told, and ended with a sentence.
        foreach (var entry in new DirectoryInfo(Folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        await DoEverythingAsync(first.Id);
        AssertEachWasTold();
    }

    [Fact]
    public void Control_an_answer_without_a_sentence_is_found()
    {
        Note("a control", 500, "{}");
        Note("a control", 503, "<html></html>");
        Note("a control", 200, "   at NetworkGraph.Data.SqliteStore.Load() in store.cs:line 12");
        Assert.Equal(3, Found.Count(one => one.Contains('✗')));
        Note("a control", 507, """{"detail":"The disk is full. Nothing was changed; free some space."}""");
        Assert.Equal(3, Found.Count(one => one.Contains('✗')));
    }
}
