using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data.Tests.Crash.Acts;

namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>
/// The power is cut while the real program writes, or after: every write, name and sync of each act is recorded, and the folder is put together again as
/// the disk may have kept it at a random moment (NETWORKGRAPH_TEST_POWER_CUTS, 500 unless told, shared among the acts; NETWORKGRAPH_TEST_SEED repeats a run).
/// </summary>
public sealed class PowerCutTests(ActFixture fixture, ITestOutputHelper output) : IClassFixture<ActFixture>
{
    private const int UsualCuts = 500;

    public static TheoryData<string> Acts => [.. Act.All.Select(act => act.Name)];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Whenever_the_power_is_cut_the_state_is_old_or_new_and_what_was_acknowledged_is_kept(string name)
    {
        using var recorded = await RecordAsync(name);
        var (complaints, told) = await CutAsync(recorded, ignoreSyncs: false, (Amount.Of("NETWORKGRAPH_TEST_POWER_CUTS", 500) + Act.All.Count - 1) / Act.All.Count);
        output.WriteLine($"{name}: {told}");
        Assert.True(complaints.Count == 0, $"{name}: {told}\n{string.Join('\n', complaints.Distinct().Take(10))}");
    }

    [Theory]
    [InlineData("an import")]
    [InlineData("a restore")]
    [InlineData("an erasure")]
    public async Task Control_on_a_disk_that_promises_to_keep_and_does_not_the_same_judge_finds_loss_and_mixtures(string name)
    {
        using var recorded = await RecordAsync(name);
        var (complaints, told) = await CutAsync(recorded, ignoreSyncs: true, UsualCuts / Act.All.Count);
        output.WriteLine($"{name}: {told}\n{string.Join('\n', complaints.GroupBy(complaint => complaint).Select(same => $"{same.Count()} x {same.Key}"))}");
        Assert.Contains(complaints, complaint => complaint.EndsWith("is lost.", StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => !complaint.EndsWith("is lost.", StringComparison.Ordinal));
    }

    private async Task<RecordedAct> RecordAsync(string name)
    {
        if (!NetworkGraphProcess.CanFailCalls)
        {
            Needed.IsMissing(Needed.Strace, "writes are recorded with it, and it is not here or may not trace. Install strace; only Linux has it.");
        }

        return await RecordedAct.OfAsync(fixture, Act.All.First(act => act.Name == name));
    }

    /// <summary>Cuts at random moments, in the order of time; every fifth when all was done and told.</summary>
    private static async Task<(List<string> Complaints, string Told)> CutAsync(RecordedAct recorded, bool ignoreSyncs, int cuts)
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        var operations = recorded.Operations;
        var moments = Enumerable.Range(0, cuts).Select(cut => cut % 5 == 0 ? operations.Count : random.Next(operations.Count + 1)).Order().ToArray();
        var (disk, granted, complaints, acknowledged, isWorst) = (recorded.Blank(ignoreSyncs), 0, new List<string>(), 0, false);
        var judged = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var moment in moments)
        {
            for (; granted < moment; granted++)
            {
                disk.Grant(operations[granted]);
            }

            // Once in any case: all is done and told, and whatever was not synced is lost.
            var loss = moment == operations.Count && !isWorst ? Loss.All : Loss.Of(random);
            isWorst |= moment == operations.Count;
            var files = disk.AfterCut(loss);
            var key = $"{disk.IsAcknowledged} {Fingerprint(files)}";
            if (!judged.TryGetValue(key, out var complaint))
            {
                judged[key] = complaint = await recorded.ComplaintAsync(files, disk.IsAcknowledged);
            }

            acknowledged += disk.IsAcknowledged ? 1 : 0;
            if (complaint is not null)
            {
                complaints.Add(complaint);
            }
        }

        return (complaints, string.Create(CultureInfo.InvariantCulture, $"{cuts} cuts in {operations.Count} operations, {operations.Count(operation => operation is Synced)} of them syncs; {acknowledged} cuts after the acknowledgement; {judged.Count} different disks; {complaints.Count} complaints. Seed {seed}."));
    }

    /// <summary>What is left in staging is thrown away whatever it holds.</summary>
    private static string Fingerprint(SortedDictionary<string, byte[]?> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path} {content?.Length}\n"));
            if (content is not null && !path.Contains("/staging/", StringComparison.Ordinal))
            {
                hash.AppendData(content);
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
