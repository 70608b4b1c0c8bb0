using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Seals;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;
using static NetworkGraph.Data.SqliteStore.SqliteNetworkStore;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>Compares a staged import with the store and copies it in, set by set, in one transaction.</summary>
internal static class SqliteImport
{
    private static readonly string[] Copies =
        ["CopyNames", "CopySameRow", "CopyListings", "CopyParticipants", "CopyInteractions", "CopyBackgrounds", "CopyInterests"];

    public static ImportDifference Compare(SqliteConnection connection, StagedImport staged)
    {
        Attach(connection, staged);
        if (SameContent(connection, staged.Reading) is { Outdated: false })
        {
            return ImportBalance.NothingNew(staged.Reading);
        }

        Tombstones.DropFromStaged(connection, staged.Reading);
        Map(connection);
        return Difference(connection, staged.Reading);
    }

    public static CommittedImport Commit(SqliteConnection connection, StagedImport staged, DateTimeOffset at, CancellationToken cancellation)
    {
        Attach(connection, staged);
        var reading = staged.Reading;
        using var transaction = connection.BeginTransaction(deferred: false);
        FailPoint.Reach("commit-begun");
        var replaces = false;
        if (SameContent(connection, reading) is { } before)
        {
            replaces = before.Outdated;
            if (!replaces)
            {
                return new CommittedImport(before.ImportId, reading, ImportBalance.NothingNew(reading), Meta(connection, "revision"));
            }

            connection.Run(Query("DeleteImport"), ("$import", before.Number));
        }

        Tombstones.DropFromStaged(connection, reading);
        Map(connection);
        var difference = Difference(connection, reading);
        connection.Run(Query("AddIdentities"));
        connection.Run(Query("AddThreads"));
        Map(connection);
        FailPoint.Reach("commit-people");

        var owner = reading.Owner.Person.Key;
        var import = connection.Single(
            Query("AddImport"), ("$uuid", staged.ImportId.ToString("D")), ("$kind", reading.Kind.ToString()), ("$archiveName", reading.ArchiveName),
            ("$snapshotDate", reading.SnapshotDate.ToString("O", CultureInfo.InvariantCulture)), ("$contentHash", reading.ContentHash), ("$extractorVersion", reading.ExtractorVersion),
            ("$at", Text(at)), ("$reading", ReadingJson.Write(reading)), ("$difference", ReadingJson.Write(difference)),
            ("$memberKind", (int)owner.Kind), ("$memberValue", owner.Value));
        var member = connection.Single(Query("FindIdentity"), ("$kind", (int)owner.Kind), ("$value", owner.Value));
        foreach (var copy in Copies)
        {
            cancellation.ThrowIfCancellationRequested();
            var sql = Query(copy);
            connection.Run(sql, sql.Contains("$member", StringComparison.Ordinal) ? [("$import", import), ("$member", member)] : [("$import", import)]);
            FailPoint.Reach("commit-" + copy);
        }

        FactSeals.SealImport(connection, (long)import!);

        if (replaces)
        {
            connection.Run(Query("DeleteOrphans"));
        }

        connection.Run(Query("DeleteAttempt"), ("$uuid", staged.ImportId.ToString("D")));
        var revision = BumpRevision(connection);
        FailPoint.Reach("commit-last");
        transaction.Commit();
        FailPoint.Reach("committed");
        return new CommittedImport(staged.ImportId, reading, difference, revision);
    }

    /// <summary>Copies one import back into the form it was staged in; returns what was read then, or null where there is no such import.</summary>
    public static ExportReading? CopyBack(SqliteConnection connection, Guid importId, string path)
    {
        if (connection.Single(Query("FindImport"), ("$uuid", importId.ToString("D"))) is not long import)
        {
            return null;
        }

        using (var empty = SqliteFile.OpenThrowAway(path))
        {
            empty.Run(SqlFile.Read("Staging", "Schema"));
        }

        connection.Run("ATTACH DATABASE $path AS staged", ("$path", path));
        foreach (var part in (string[])["People", "SameRow", "Threads", "Participants", "Listings", "Interactions", "Backgrounds", "Interests"])
        {
            var sql = Query("CopyBack" + part);
            connection.Run(sql, sql.Contains("$import", StringComparison.Ordinal) ? [("$import", import)] : []);
        }

        return ReadingJson.Read<ExportReading>((string)connection.Single(Query("FindReading"), ("$import", import))!);
    }

    private static void Attach(SqliteConnection connection, StagedImport staged) =>
        connection.Run("ATTACH DATABASE $path AS staged", ("$path", staged.Path));

    private static void Map(SqliteConnection connection)
    {
        connection.Run(Query("PrepareMaps"));
        connection.Run(Query("MapIdentities"));
        connection.Run(Query("MapThreads"));
    }

    private static ImportDifference Difference(SqliteConnection connection, ExportReading reading)
    {
        var owner = reading.Owner.Person.Key;
        var member = connection.Single(Query("FindIdentity"), ("$kind", (int)owner.Kind), ("$value", owner.Value));
        var balance = new ImportBalance(reading);
        foreach (var comparison in (string[])["CompareListings", "CompareInteractions", "CompareBackgrounds", "CompareInterests"])
        {
            var sql = Query(comparison);
            using var command = sql.Contains("$member", StringComparison.Ordinal) ? connection.Command(sql, ("$member", member)) : connection.Command(sql);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                balance.Add(rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), comparison is "CompareListings", comparison is "CompareInteractions");
            }
        }

        var newPeople = (long)connection.Single(Query("CountNewPeople"))!;
        var noLongerListed = (long)connection.Single(
            Query("CountNoLongerListed"), ("$member", member), ("$snapshotDate", reading.SnapshotDate.ToString("O", CultureInfo.InvariantCulture)), ("$contentHash", reading.ContentHash))!;
        return balance.Difference((int)newPeople, (int)noLongerListed, isNewMember: member is null);
    }

    private static (long Number, Guid ImportId, bool Outdated)? SameContent(SqliteConnection connection, ExportReading reading)
    {
        var owner = reading.Owner.Person.Key;
        using var command = connection.Command(
            Query("FindSameContent"), ("$contentHash", reading.ContentHash), ("$kind", (int)owner.Kind), ("$value", owner.Value));
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), Guid.Parse(row.GetString(1)), row.GetInt32(2) < reading.ExtractorVersion) : null;
    }
}
