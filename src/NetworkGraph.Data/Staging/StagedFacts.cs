using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Staging;

/// <summary>Tells a sink again what a staging database holds, in the order of files and lines, so that it becomes the same facts.</summary>
internal static class StagedFacts
{
    public static void TellTo(StagedImport staged, IFactSink sink)
    {
        using var connection = SqliteFile.OpenThrowAway(staged.Path);
        var people = People(connection);
        var groups = Groups(connection);
        var threads = Rows(connection, "ReadThreads", row => (Number: row.GetInt32(0), Key: row.GetString(1))).ToDictionary(t => t.Number, t => t.Key);
        foreach (var listing in Read(connection, "ReadListings", row => new StatedConnection(
            people[row.GetInt32(0)] with { Name = TextOrNull(row, 3) }, Day(row, 1), TextOrNull(row, 4), TextOrNull(row, 5), new Source(row.GetInt32(6), row.GetInt32(7)))))
        {
            sink.Add(listing);
        }

        foreach (var interaction in Read(connection, "ReadInteractions", row => Interaction(row, people, groups, threads)))
        {
            sink.Add(interaction);
        }

        foreach (var background in Read(connection, "ReadBackgrounds", row => new StatedBackground(
            (BackgroundKind)row.GetInt32(2), row.GetString(3), TextOrNull(row, 4), MomentOrNull(row, 5), MomentOrNull(row, 7), new Source(row.GetInt32(0), row.GetInt32(1)))))
        {
            sink.Add(background);
        }

        foreach (var interest in Read(connection, "ReadInterests", row => new StatedInterest(
            (InterestKind)row.GetInt32(2), TextOrNull(row, 3), row.IsDBNull(4) ? null : people[row.GetInt32(4)], TextOrNull(row, 5), MomentOrNull(row, 6),
            new Source(row.GetInt32(0), row.GetInt32(1)))))
        {
            sink.Add(interest);
        }

        var owner = staged.Reading.Owner;
        sink.Complete(staged.Reading with { Owner = owner with { Person = owner.Person with { Key = StagedIdentities.Bare(owner.Person.Key) } } });
    }

    /// <summary>Key of everybody whom a staged import names.</summary>
    public static IReadOnlyList<IdentityKey> KeysOf(StagedImport staged)
    {
        using var connection = SqliteFile.OpenThrowAway(staged.Path);
        return Rows(connection, "ReadPeople", row => new IdentityKey((IdentityKind)row.GetInt32(1), row.GetString(2)));
    }

    private static StatedInteraction Interaction(
        SqliteDataReader row, StagedPeople people, Dictionary<int, PersonReference[]> groups, Dictionary<int, string> threads)
    {
        var thread = threads[row.GetInt32(0)];
        PersonReference[] recipients = row.IsDBNull(6) ? [] : row.GetInt32(6) switch
        {
            < 0 and var group => groups[-group],
            var person => [people[person]],
        };
        MessageTraits? traits = row.IsDBNull(8)
            ? null
            : new MessageTraits(row.GetInt32(8), row.GetInt32(9), row.GetInt32(10), row.GetInt32(11), (Phrases)row.GetInt32(12), (TextLanguage)row.GetInt32(13));
        return new StatedInteraction(
            (InteractionKind)row.GetInt32(4), StagedThreads.ConversationOf(thread), people[row.GetInt32(2)], recipients,
            new Moment(row.GetInt64(1), (Precision)row.GetInt32(5)), row.GetInt32(7) != 0, traits, StagedThreads.LabelOf(thread), TextOrNull(row, 14),
            new Source(row.GetInt32(15), row.GetInt32(16)));
    }

    private static StagedPeople People(SqliteConnection connection) => new(
        Rows(connection, "ReadPeople", row => (
            row.GetInt32(0), new PersonReference(StagedIdentities.Bare(new IdentityKey((IdentityKind)row.GetInt32(1), row.GetString(2))), TextOrNull(row, 3)))),
        Rows(connection, "ReadSameRow", row => (row.GetInt32(0), row.GetInt32(1))));

    private static Dictionary<int, PersonReference[]> Groups(SqliteConnection connection)
    {
        var people = People(connection);
        return Rows(connection, "ReadGroups", row => (Group: row.GetInt32(0), Person: row.GetInt32(1)))
            .GroupBy(p => p.Group)
            .ToDictionary(g => g.Key, g => g.Select(p => people[p.Person]).ToArray());
    }

    private static List<T> Rows<T>(SqliteConnection connection, string query, Func<SqliteDataReader, T> of) => [.. Read(connection, query, of)];

    private static IEnumerable<T> Read<T>(SqliteConnection connection, string query, Func<SqliteDataReader, T> of)
    {
        using var command = connection.Command(SqlFile.Read("Staging", query));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return of(rows);
        }
    }

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Moment? Day(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Moment((long)row.GetInt32(column) * Moment.SecondsPerDay, (Precision)row.GetInt32(column + 1));

    private static Moment? MomentOrNull(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Moment(row.GetInt64(column), (Precision)row.GetInt32(column + 1));
}
