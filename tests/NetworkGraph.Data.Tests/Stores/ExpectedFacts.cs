using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>
/// What a store must hold after a set of exports, worked out in the plainest way from what they state: the reference that
/// every store is measured against. A member's exports are told apart by date and content, never by the order of upload.
/// </summary>
internal static class ExpectedFacts
{
    public static IEnumerable<string> Sorted(IEnumerable<TestExport> given)
    {
        List<TestExport> exports =
        [
            .. given.DistinctBy(e => e.ContentHash).OrderBy(e => e.SnapshotDate).ThenBy(e => e.ContentHash, StringComparer.Ordinal),
        ];
        return Lines(exports).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(List<TestExport> exports)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var export in exports)
        {
            var owner = export.Owner.Key.ToString();
            yield return FactText.Line(
                "import", owner, ImportKind.Archive, export.Reading().ArchiveName, export.SnapshotDate, export.ContentHash[..8],
                string.Join('/', TestExport.FileNames.Select(f => f.Name)));
            foreach (var person in People(export))
            {
                names[person.Key.ToString()] = person.Name ?? names.GetValueOrDefault(person.Key.ToString());
                if (person.Also is { } also)
                {
                    names.TryAdd(also.ToString(), null);
                    yield return FactText.SameRow(person.Key.ToString(), also.ToString());
                }
            }

            foreach (var connection in export.Connections)
            {
                yield return FactText.Line(
                    "listing", export.ContentHash[..8], owner, connection.Person.Key, connection.Person.Name, connection.Company, connection.Title, connection.Source);
            }

            foreach (var background in export.Backgrounds)
            {
                yield return FactText.Line("background", export.ContentHash[..8], owner, background);
            }

            foreach (var interest in export.Interests)
            {
                yield return FactText.Line(
                    "interest", export.ContentHash[..8], owner, interest.Person?.Key, interest.Kind, interest.Organisation, interest.Title, interest.At, interest.Source);
            }
        }

        foreach (var (key, name) in names)
        {
            yield return FactText.Line("identity", key, name);
        }

        foreach (var connection in exports.SelectMany(e => e.Connections.Select(c => (Owner: e.Owner.Key, Stated: c))).GroupBy(c => (c.Owner, c.Stated.Person.Key)))
        {
            yield return FactText.Line("connection", connection.Key.Owner, connection.Key.Key, connection.Min(c => c.Stated.ConnectedOn?.Date));
        }

        foreach (var contact in Contacts(exports))
        {
            yield return contact;
        }
    }

    private static IEnumerable<PersonReference> People(TestExport export) =>
    [
        export.Owner, .. export.Interactions.SelectMany(i => i.Recipients.Append(i.Sender)), .. export.Interests.Select(i => i.Person).OfType<PersonReference>(),
        .. export.Connections.Select(c => c.Person),
    ];

    private static IEnumerable<string> Contacts(List<TestExport> exports)
    {
        var sightings = exports.SelectMany(export => export.Interactions
            .GroupBy(i => (i.Kind, i.Label, Thread: Thread(i), i.At, Sender: i.Sender.Key))
            .SelectMany(same => same.Select((stated, n) => (Key: (same.Key, n), Stated: stated, Export: export))));
        foreach (var fact in sightings.GroupBy(s => s.Key))
        {
            var newest = fact.MaxBy(s => (s.Export.SnapshotDate, s.Export.ContentHash), ByDateAndContent);
            var first = fact.OrderBy(s => s.Export.Owner.Key).ThenBy(s => s.Export.SnapshotDate).ThenBy(s => s.Export.ContentHash, StringComparer.Ordinal).First();
            var stated = newest.Stated;
            var recipients = stated.Recipients.Select(r => r.Key.ToString()).Order(StringComparer.Ordinal);
            yield return FactText.Line(
                "interaction", stated.At.UnixSeconds, stated.Kind, stated.Sender.Key, string.Join('+', recipients), stated.At.Precision, stated.Promotional, stated.Traits,
                stated.Label, stated.Status, fact.Select(s => s.Export.Owner.Key).Distinct().Count(), first.Export.ContentHash[..8], first.Stated.Source);
        }
    }

    private static readonly Comparer<(DateOnly Date, string Hash)> ByDateAndContent = Comparer<(DateOnly Date, string Hash)>.Create(
        (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Hash, b.Hash));

    private static string Thread(StatedInteraction contact) => contact.Thread
        ?? string.Join('+', contact.Recipients.Append(contact.Sender).Select(p => p.Key.ToString()).Order(StringComparer.Ordinal));
}
