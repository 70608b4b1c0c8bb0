using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>Loaded facts as lines of text by natural keys, in loaded order, so that two stores can be compared and a difference be read.</summary>
internal static class FactText
{
    public static string Of(NetworkFacts facts) => string.Join('\n', Lines(facts));

    public static IEnumerable<string> Sorted(NetworkFacts facts) => Lines(facts).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Lines(NetworkFacts facts)
    {
        string Key(int identity) => facts.Identities[identity].Key.ToString();
        string Import(int import) => facts.Imports[import].ContentHash[..8];

        foreach (var import in facts.Imports)
        {
            yield return Line("import", Key(import.Member), import.Kind, import.ArchiveName, import.SnapshotDate, import.ContentHash[..8], string.Join('/', import.Files.Select(f => f.Name)));
        }

        foreach (var identity in facts.Identities)
        {
            yield return Line("identity", identity.Key, identity.Name);
        }

        foreach (var (a, b) in facts.SameRow)
        {
            yield return SameRow(Key(a), Key(b));
        }

        foreach (var connection in facts.Connections)
        {
            yield return Line("connection", Key(connection.Member), Key(connection.Person), connection.ConnectedOn);
        }

        foreach (var listing in facts.Listings)
        {
            var connection = facts.Connections[listing.Connection];
            yield return Line(
                "listing", Import(listing.Import), Key(connection.Member), Key(connection.Person), listing.Name, listing.Company, listing.Title, listing.Source);
        }

        var contacts = facts.Interactions;
        for (var i = 0; i < contacts.Count; i++)
        {
            var recipients = contacts.Recipients[contacts.RecipientStart[i]..contacts.RecipientStart[i + 1]].Select(Key).Order(StringComparer.Ordinal);
            yield return Line(
                "interaction", contacts.At[i], contacts.Kind[i], Key(contacts.Sender[i]), string.Join('+', recipients), contacts.Precision[i], contacts.Promotional[i],
                contacts.HasTraits[i] ? contacts.Traits[i] : null, contacts.Label[i], contacts.Status[i], contacts.SeenBy[i], Import(contacts.Import[i]), contacts.Source[i]);
        }

        foreach (var background in facts.Backgrounds)
        {
            yield return Line("background", Import(background.Import), Key(background.Member), background.Stated);
        }

        foreach (var interest in facts.Interests)
        {
            yield return Line(
                "interest", Import(interest.Import), Key(interest.Member), interest.Person is { } person ? Key(person) : null, interest.Stated.Kind,
                interest.Stated.Organisation, interest.Stated.Title, interest.Stated.At, interest.Stated.Source);
        }

        foreach (var fact in facts.UserFacts)
        {
            yield return Line("user", fact.Id, fact.Kind, fact.Subject, fact.Json, fact.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    public static string SameRow(string a, string b) => string.CompareOrdinal(a, b) < 0 ? Line("same", a, b) : Line("same", b, a);

    public static string Line(params object?[] parts) =>
        string.Join(" | ", parts.Select(part => part is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{part}")));
}
