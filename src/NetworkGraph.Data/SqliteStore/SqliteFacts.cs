using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;
using static NetworkGraph.Data.SqliteStore.SqliteNetworkStore;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>Reads everything in one transaction and numbers it in an order that does not depend on the order of imports.</summary>
internal sealed class SqliteFacts(SqliteConnection connection, CancellationToken cancellation)
{
    private readonly Dictionary<long, int> _imports = [];
    private readonly List<int> _memberOfImport = [];
    private int[] _identities = [];

    /// <summary>All of it. Where one row names another that is not there, the database is damaged, whatever its pages say.</summary>
    public NetworkFacts Load()
    {
        try
        {
            return Read();
        }
        catch (Exception e) when (e is KeyNotFoundException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw StoreFault.Damaged(e);
        }
    }

    public static List<UserFact> Said(SqliteConnection connection) => Rows(connection, "LoadUserFacts", row => new UserFact(
        Guid.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3), Instant(row.GetString(4))));

    private NetworkFacts Read()
    {
        var identities = Identities();
        var imports = Imports();
        Names(identities);
        var (connections, listings) = Connections();
        return new NetworkFacts
        {
            Revision = Meta(connection, "revision"),
            Imports = imports,
            Identities = identities,
            SameRow = [.. Rows("LoadSameRow", row => (_identities[row.GetInt32(0)], _identities[row.GetInt32(1)])).Order()],
            Connections = connections,
            Listings = listings,
            Interactions = Interactions(),
            Backgrounds = [.. Rows("LoadBackgrounds", Background)],
            Interests = [.. Rows("LoadInterests", row => Interest(row, identities))],
            UserFacts = Said(connection),
        };
    }

    private IdentityFact[] Identities()
    {
        var rows = Rows("LoadIdentities", row => (Id: row.GetInt32(0), Key: new IdentityKey((IdentityKind)row.GetInt32(1), row.GetString(2))));
        // SQLite compares bytes, .NET code units: beyond the basic plane they differ, and .NET's order is the one every store shares.
        rows.Sort((a, b) => a.Key.CompareTo(b.Key));
        _identities = new int[rows.Count == 0 ? 0 : rows.Max(r => r.Id) + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            _identities[rows[i].Id] = i;
        }

        return [.. rows.Select(r => new IdentityFact(r.Key, null))];
    }

    private ImportFact[] Imports()
    {
        var rows = Rows("LoadImports", row => (Id: row.GetInt64(0), Import: new ImportFact(
            row.GetInt64(0), _identities[row.GetInt32(1)], Enum.Parse<ImportKind>(row.GetString(2)), row.GetString(3),
            DateOnly.ParseExact(row.GetString(4), "O", System.Globalization.CultureInfo.InvariantCulture), row.GetString(5),
            [.. ReadingJson.Read<ExportReading>(row.GetString(6)).Files.Select(f => new ImportedFile(f.Name, f.Kind, f.CoversFrom, f.CoversTo, f.Rows))])));
        rows.Sort((a, b) =>
            a.Import.SnapshotDate != b.Import.SnapshotDate ? a.Import.SnapshotDate.CompareTo(b.Import.SnapshotDate)
            : string.CompareOrdinal(a.Import.ContentHash, b.Import.ContentHash) is var order and not 0 ? order
            : a.Import.Member.CompareTo(b.Import.Member));
        foreach (var (id, import) in rows)
        {
            _imports.Add(id, _memberOfImport.Count);
            _memberOfImport.Add(import.Member);
        }

        return [.. rows.Select(r => r.Import)];
    }

    private void Names(IdentityFact[] identities)
    {
        // Sorted by snapshot: the newest name stays.
        foreach (var (identity, name) in Rows("LoadNames", row => (_identities[row.GetInt32(0)], row.GetString(1))))
        {
            identities[identity] = identities[identity] with { Name = name };
        }
    }

    private (List<ConnectionFact> Connections, List<ListingFact> Listings) Connections()
    {
        var rows = Rows("LoadListings", row => (
            Member: _identities[row.GetInt32(0)], Person: _identities[row.GetInt32(1)], Import: _imports[row.GetInt64(2)], On: NullableInt(row, 3),
            Name: TextOrNull(row, 4) ?? "", Company: TextOrNull(row, 5), Title: TextOrNull(row, 6), Source: new Source(row.GetInt32(7), row.GetInt32(8))));
        rows.Sort((a, b) => (a.Member, a.Person, a.Import).CompareTo((b.Member, b.Person, b.Import)));
        var connections = new List<ConnectionFact>();
        var listings = new List<ListingFact>(rows.Count);
        foreach (var row in rows)
        {
            DateOnly? on = row.On is { } day ? DayNumber.ToDate(day) : null;
            if (connections.Count > 0 && connections[^1] is var last && last.Member == row.Member && last.Person == row.Person)
            {
                var earliest = last.ConnectedOn is null || (on is not null && on < last.ConnectedOn) ? on : last.ConnectedOn;
                connections[^1] = last with { ConnectedOn = earliest };
            }
            else
            {
                connections.Add(new ConnectionFact(row.Member, row.Person, on));
            }

            listings.Add(new ListingFact(row.Import, connections.Count - 1, row.Name, row.Company, row.Title, row.Source));
        }

        return (connections, listings);
    }

    private InteractionFacts Interactions()
    {
        var threads = Rows("LoadThreads", row => (Id: row.GetInt32(0), Key: row.GetString(1)));
        threads.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        var threadNumber = new int[threads.Count == 0 ? 0 : threads.Max(t => t.Id) + 1];
        for (var i = 0; i < threads.Count; i++)
        {
            threadNumber[threads[i].Id] = i;
        }

        var groups = Groups();
        var alone = new int[_identities.Length][];
        var assembler = new InteractionAssembler([.. threads.Select(t => t.Key)], _memberOfImport);
        using var command = connection.Command(Query("LoadInteractions"));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var import = row.GetInt64(4);
            var recipients = NullableInt(row, 7) switch
            {
                null => [],
                < 0 and var group => groups[(import, -group)],
                { } person => alone[person] ??= [_identities[person]],
            };
            assembler.Add(new Sighting(
                threadNumber[row.GetInt32(0)], row.GetInt64(1), _identities[row.GetInt32(2)], row.GetInt32(3), _imports[import],
                (InteractionKind)row.GetInt32(5), (Precision)row.GetInt32(6), recipients, row.GetInt32(8) != 0, Traits(row), TextOrNull(row, 15),
                new Source(row.GetInt32(16), row.GetInt32(17))));
        }

        return assembler.ToFacts();
    }

    private Dictionary<(long Import, int Number), int[]> Groups()
    {
        var groups = new Dictionary<(long, int), int[]>();
        foreach (var group in Rows("LoadParticipants", row => (Import: row.GetInt64(0), Number: row.GetInt32(1), Person: _identities[row.GetInt32(2)]))
            .GroupBy(p => (p.Import, p.Number)))
        {
            groups.Add(group.Key, [.. group.Select(p => p.Person).Order()]);
        }

        return groups;
    }

    private BackgroundFact Background(SqliteDataReader row) => new(
        _imports[row.GetInt64(0)], _identities[row.GetInt32(1)],
        new StatedBackground(
            (BackgroundKind)row.GetInt32(2), row.GetString(3), TextOrNull(row, 4), MomentOrNull(row, 5), MomentOrNull(row, 7), new Source(row.GetInt32(9), row.GetInt32(10))));

    private InterestFact Interest(SqliteDataReader row, IdentityFact[] identities)
    {
        int? person = NullableInt(row, 4) is { } id ? _identities[id] : null;
        var reference = person is { } p ? new PersonReference(identities[p].Key, identities[p].Name) : null;
        return new InterestFact(
            _imports[row.GetInt64(0)], _identities[row.GetInt32(1)], person,
            new StatedInterest((InterestKind)row.GetInt32(2), TextOrNull(row, 3), reference, TextOrNull(row, 5), MomentOrNull(row, 6), new Source(row.GetInt32(8), row.GetInt32(9))));
    }

    private static MessageTraits? Traits(SqliteDataReader row) => row.IsDBNull(9)
        ? null
        : new MessageTraits(row.GetInt32(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12), (Phrases)row.GetInt32(13), (TextLanguage)row.GetInt32(14));

    private static int? NullableInt(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Moment? MomentOrNull(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Moment(row.GetInt64(column), (Precision)row.GetInt32(column + 1));

    private List<T> Rows<T>(string query, Func<SqliteDataReader, T> of) => Rows(connection, query, of);

    private static List<T> Rows<T>(SqliteConnection connection, string query, Func<SqliteDataReader, T> of)
    {
        using var command = connection.Command(Query(query));
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(of(reader));
        }

        return rows;
    }
}
