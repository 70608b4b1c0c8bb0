using System.Security.Cryptography;
using System.Text.Json;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What one export states, without an archive around it: what a store is given.</summary>
internal sealed record TestExport
{
    public static readonly IReadOnlyList<(string Name, ExportFile Kind)> FileNames =
    [
        ("Connections.csv", ExportFile.Connections),
        ("messages.csv", ExportFile.Messages),
        ("Invitations.csv", ExportFile.Invitations),
        ("Endorsement_Received_Info.csv", ExportFile.EndorsementsReceived),
        ("Positions.csv", ExportFile.Positions),
        ("Company Follows.csv", ExportFile.CompanyFollows),
    ];

    public required PersonReference Owner { get; init; }

    public required DateOnly SnapshotDate { get; init; }

    public int ExtractorVersion { get; init; } = ExportReader.ExtractorVersion;

    public IReadOnlyList<StatedConnection> Connections { get; init; } = [];

    public IReadOnlyList<StatedInteraction> Interactions { get; init; } = [];

    public IReadOnlyList<StatedBackground> Backgrounds { get; init; } = [];

    public IReadOnlyList<StatedInterest> Interests { get; init; } = [];

    /// <summary>The files that the archive holds; sources count them in this order.</summary>
    public IReadOnlyList<(string Name, ExportFile Kind)> Files { get; init; } = FileNames;

    /// <summary>Rows set aside in messages.csv.</summary>
    public int Drafts { get; init; }

    /// <summary>The archive that it was read from, where that tells more than what was read.</summary>
    public string? Archive { get; init; }

    public string ContentHash => Archive ?? Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Owner, SnapshotDate, Connections, Interactions, Backgrounds, Interests, Drafts })));

    /// <summary>The facts in a staging file, as the importer leaves them.</summary>
    public StagedImport Stage(DataFolder folder, Guid? importId = null)
    {
        var id = importId ?? Guid.NewGuid();
        var path = Path.Combine(folder.Path, $"{id:N}.staged");
        using var staging = new StagingDatabase(path, id);
        foreach (var connection in Connections)
        {
            staging.Add(connection);
        }

        foreach (var interaction in Interactions)
        {
            staging.Add(interaction);
        }

        foreach (var background in Backgrounds)
        {
            staging.Add(background);
        }

        foreach (var interest in Interests)
        {
            staging.Add(interest);
        }

        staging.Complete(Reading());
        return new StagedImport(id, path, staging.Reading!);
    }

    public async Task<CommittedImport> CommitAsync(INetworkStore store, DataFolder folder, Guid? importId = null)
    {
        await using var staged = Stage(folder, importId);
        return await store.CommitAsync(staged, new DateTimeOffset(SnapshotDate, default, default), TestContext.Current.CancellationToken);
    }

    /// <summary>What a failing random test prints.</summary>
    public override string ToString() =>
        $"{Owner.Key} {SnapshotDate:yyyy-MM-dd} {ContentHash[..8]}: {string.Join(", ", Connections)}; {string.Join(", ", Interactions)}";

    public ExportReading Reading() => new(
        $"Basic_LinkedInDataExport_{SnapshotDate:MM-dd-yyyy}.zip", ImportKind.Archive, SnapshotDate, ContentHash, ExtractorVersion,
        new StatedOwner(Owner, Owner.Key == IdentityKey.ArchiveOwner ? OwnerEvidence.None : OwnerEvidence.Invitations), [.. Files.Select(File)], [], [], false);

    private FileReading File((string Name, ExportFile Kind) file, int index)
    {
        List<Source> sources =
        [
            .. Connections.Select(c => c.Source), .. Interactions.Select(i => i.Source), .. Backgrounds.Select(b => b.Source), .. Interests.Select(i => i.Source),
        ];
        var rows = sources.Count(source => source.File == index);
        var drafts = file.Kind == ExportFile.Messages ? Drafts : 0;
        return new FileReading
        {
            Name = file.Name,
            Kind = file.Kind,
            Rows = rows + drafts,
            Accepted = rows,
            Rejected = drafts == 0 ? new Dictionary<string, int>() : new Dictionary<string, int> { ["draft"] = drafts },
            Remarks = new Dictionary<string, int>(),
            Issues = [],
        };
    }
}
