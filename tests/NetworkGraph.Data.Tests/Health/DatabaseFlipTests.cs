using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Tests.Backups;

namespace NetworkGraph.Data.Tests.Health;

/// <summary>
/// Single bits that flip in a small database, until 100 of them (or NETWORKGRAPH_TEST_FLIPS) have changed an answer: the doctor must find each of those.
/// </summary>
public sealed class DatabaseFlipTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_flipped_bit_that_changes_an_answer_is_found()
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        using var folder = await BackupFolder.FilledAsync();
        var hash = await folder.HashAsync();
        var whole = await File.ReadAllBytesAsync(folder.Data.Database, Cancellation);
        var (same, refused, found) = (0, 0, 0);
        for (var flip = 0; found < Amount.Of("NETWORKGRAPH_TEST_FLIPS", 100); flip++)
        {
            byte[] bytes = [.. whole];
            // Nine of ten where something is written: most of a small database is empty.
            var at = random.Next(bytes.Length);
            while (flip % 10 != 0 && bytes[at] == 0)
            {
                at = random.Next(bytes.Length);
            }

            bytes[at] ^= (byte)(1 << random.Next(8));
            await PutAsync(folder, bytes);
            switch (await AnswerAsync(folder))
            {
                case null:
                    refused++;
                    break;
                case var answer when answer == hash:
                    same++;
                    break;
                default:
                    // As it was before the store was opened, which may have written.
                    await PutAsync(folder, bytes);
                    Assert.True(new DatabaseDoctor(folder.Data).Examine(repair: false).Any(finding => finding.State == HealthState.Wrong), $"Flip {flip} of seed {seed}, at byte {at}, gave another answer and was not found.");
                    found++;
                    break;
            }
        }

        output.WriteLine($"Seed {seed}: {same} changed nothing, {refused} were refused, {found} gave another answer and were found.");
    }

    private static async Task PutAsync(BackupFolder folder, byte[] bytes)
    {
        DatabaseCopy.Delete(folder.Data.Database);
        await File.WriteAllBytesAsync(folder.Data.Database, bytes, Cancellation);
    }

    private static async Task<string?> AnswerAsync(BackupFolder folder)
    {
        try
        {
            await using var store = new SqliteNetworkStore(folder.Data.Database, folder.Data);
            await store.OpenAsync(Cancellation);
            return await store.ContentHashAsync(Cancellation);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever it says, it is not silent.
            return null;
        }
    }
}
