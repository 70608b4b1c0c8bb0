using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>Adds up, file by file, what an import would change, so that rows read = added + changed + unchanged + rejected.</summary>
internal sealed class ImportBalance(ExportReading reading)
{
    private readonly (int Added, int Changed, int Stated)[] _files = new (int, int, int)[reading.Files.Count];
    private int _connections;
    private int _changedConnections;
    private int _interactions;

    /// <summary>Facts stated by one file: of <paramref name="stated"/> rows so many are new, so many differ from what was known.</summary>
    public void Add(int file, int added, int changed, int stated, bool connections, bool interactions)
    {
        var known = _files[file];
        _files[file] = (known.Added + added, known.Changed + changed, known.Stated + stated);
        _connections += connections ? added : 0;
        _changedConnections += connections ? changed : 0;
        _interactions += interactions ? added : 0;
    }

    public ImportDifference Difference(int newPeople, int noLongerListed, bool isNewMember) => new(
        [.. reading.Files.Select((file, i) =>
        {
            // A row that was understood but states no fact of its own (Profile.csv) is new with its member.
            var (added, changed, stated) = _files[i];
            var silent = Math.Max(0, file.Accepted - stated);
            added += isNewMember ? silent : 0;
            return Report(file, added, changed);
        })],
        newPeople, _connections, _changedConnections, noLongerListed, _interactions, AlreadyImported: false);

    /// <summary>The same content was imported before: every accepted row is unchanged.</summary>
    public static ImportDifference NothingNew(ExportReading reading) =>
        new([.. reading.Files.Select(file => Report(file, 0, 0))], 0, 0, 0, 0, 0, AlreadyImported: true);

    private static FileReport Report(FileReading file, int added, int changed) =>
        new(file.Name, file.Kind, file.Rows, added, changed, file.Accepted - added - changed, file.RejectedRows, file.Rejected, file.Remarks);
}
