using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// A throw-away database that takes facts as they are read. Nothing in it must survive a crash, so it is written without any
/// journal; the store copies from it in one transaction.
/// </summary>
internal sealed class StagingDatabase : IFactSink, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly BulkInsert _listings;
    private readonly BulkInsert _interactions;
    private readonly BulkInsert _participants;
    private readonly BulkInsert _backgrounds;
    private readonly BulkInsert _interests;
    private readonly StagedIdentities _identities = new();
    private readonly StagedThreads _threads = new();
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly StagedOccurrences _occurrences;
    private readonly List<int> _recipients = [];
    private readonly Guid _importId;

    public StagingDatabase(string path, Guid importId)
    {
        _importId = importId;
        _connection = SqliteFile.OpenThrowAway(path);
        _connection.Run(SqlFile.Read("Staging", "Schema"));
        _transaction = _connection.BeginTransaction();
        _listings = new BulkInsert(_connection, "listing", 8);
        _interactions = new BulkInsert(_connection, "interaction", 17);
        _participants = new BulkInsert(_connection, "participant", 2);
        _backgrounds = new BulkInsert(_connection, "background", 9);
        _interests = new BulkInsert(_connection, "interest", 8);
        _occurrences = new StagedOccurrences(_connection);
    }

    /// <summary>What was read, once <see cref="Complete"/> was called.</summary>
    public ExportReading? Reading { get; private set; }

    public void Add(StatedConnection connection)
    {
        var person = _identities.Number(connection.Person, listed: true, connection.ConnectedOn?.UnixSeconds ?? long.MinValue);
        _listings.Add(
            person, connection.ConnectedOn?.Day, (int?)connection.ConnectedOn?.Precision, connection.Person.Name, connection.Company, connection.Title,
            connection.Source.File, connection.Source.Line);
    }

    public void Add(StatedInteraction interaction)
    {
        var at = interaction.At.UnixSeconds;
        var sender = _identities.Number(interaction.Sender, listed: false, at);
        _recipients.Clear();
        foreach (var recipient in interaction.Recipients)
        {
            _recipients.Add(_identities.Number(recipient, listed: false, at));
        }

        var thread = _threads.Number(interaction, sender, _recipients);
        var occurrence = 0;
        if (interaction.Kind is InteractionKind.Message or InteractionKind.Table)
        {
            // The same second, sender and thread twice in one file is two messages; anything else twice is one fact said twice.
            occurrence = _occurrences.Next(thread, sender, at);
        }

        var traits = interaction.Traits;
        _interactions.Add(
            thread, at, sender, occurrence, (int)interaction.Kind, (int)interaction.At.Precision, Recipients(), interaction.Promotional ? 1 : 0,
            traits?.Words, traits?.Questions, traits?.FirstPerson, traits?.SecondPerson, (int?)traits?.Found, (int?)traits?.Language, interaction.Status,
            interaction.Source.File, interaction.Source.Line);
    }

    public void Add(StatedBackground background) =>
        _backgrounds.Add(
            background.Source.File, background.Source.Line, (int)background.Kind, background.Organisation, background.Title,
            background.From?.UnixSeconds, (int?)background.From?.Precision, background.To?.UnixSeconds, (int?)background.To?.Precision);

    public void Add(StatedInterest interest) =>
        _interests.Add(
            interest.Source.File, interest.Source.Line, (int)interest.Kind, interest.Organisation,
            interest.Person is null ? (int?)null : _identities.Number(interest.Person, listed: false, interest.At?.UnixSeconds ?? long.MinValue),
            interest.Title, interest.At?.UnixSeconds, (int?)interest.At?.Precision);

    public void Complete(ExportReading reading)
    {
        var owner = _identities.Number(reading.Owner.Person with { Key = IdentityKey.ArchiveOwner }, listed: true, long.MaxValue);
        var keys = _identities.Resolve(reading.Owner, reading.ContentHash);
        var person = reading.Owner.Person with { Key = keys[owner], Name = reading.Owner.Person.Name ?? _identities.NameOf(keys[owner]) };
        Reading = reading with { Owner = reading.Owner with { Person = person } };

        using var identities = new BulkInsert(_connection, "identity", 4);
        for (var i = 0; i < keys.Count; i++)
        {
            identities.Add(i, (int)keys[i].Kind, keys[i].Value, _identities.NameOf(i));
        }

        using var sameRow = new BulkInsert(_connection, "same_row", 2);
        foreach (var (a, b) in _identities.SameRow)
        {
            sameRow.Add(a, b);
        }

        using var threads = new BulkInsert(_connection, "thread", 2);
        var number = 0;
        foreach (var key in _threads.Resolve(keys))
        {
            threads.Add(number++, key);
        }

        using var readings = new BulkInsert(_connection, "reading", 2);
        readings.Add(_importId.ToString("D"), ReadingJson.Write(Reading));
        _transaction.Commit();
    }

    public void Dispose()
    {
        _listings.Dispose();
        _interactions.Dispose();
        _participants.Dispose();
        _backgrounds.Dispose();
        _interests.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    /// <summary>Nobody: null; one person: their number; more: minus the number of the group, which is kept once.</summary>
    private int? Recipients()
    {
        if (_recipients.Count < 2)
        {
            return _recipients.Count == 0 ? null : _recipients[0];
        }

        _recipients.Sort();
        var key = string.Join(',', _recipients);
        if (!_groups.TryGetValue(key, out var group))
        {
            group = _groups.Count + 1;
            _groups.Add(key, group);
            foreach (var person in _recipients.Distinct())
            {
                _participants.Add(group, person);
            }
        }

        return -group;
    }
}
