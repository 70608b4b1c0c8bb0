using System.Text.Json;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Backups;

/// <summary>When each backup was last verified: a small file beside them. Without it nothing is lost but the dates.</summary>
internal sealed class VerifiedBackups(DataFolder data, string folder)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "verified.json";

    private readonly string _path = Path.Combine(folder, FileName);

    public IReadOnlyDictionary<string, DateTimeOffset> Read()
    {
        try
        {
            return File.Exists(_path) ? ReadingJson.Read<Dictionary<string, DateTimeOffset>>(File.ReadAllText(_path)) : [];
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        }
    }

    /// <summary>Notes a verdict, and forgets backups that are gone.</summary>
    public void Note(string name, DateTimeOffset? at)
    {
        var known = Read().Where(entry => entry.Key != name && File.Exists(Path.Combine(folder, entry.Key))).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        if (at is { } verified)
        {
            known[name] = verified;
        }

        // Another program may do the same at this moment; the last word stays, and whole. What a crash leaves goes with the staging folder.
        var partial = data.StagingFile(Guid.NewGuid());
        using (var file = new FileStream(partial, BackupFile.PrivateFile()))
        {
            JsonSerializer.Serialize(file, known);
        }

        File.Move(partial, _path, overwrite: true);
    }
}
