using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>SHA-256 over everything that a store holds, by natural keys in a fixed order: equal content, equal hash, in any store.</summary>
internal static class FactsContentHash
{
    public static string Of(NetworkFacts facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        string Key(int identity) => facts.Identities[identity].Key.ToString();
        void Add(params ReadOnlySpan<object?> values)
        {
            line.Clear();
            foreach (var value in values)
            {
                // The length before each value keeps ("ab","c") apart from ("a","bc").
                var text = value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
                line.Append(CultureInfo.InvariantCulture, $"{text?.Length ?? -1}:{text}");
            }

            hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
        }

        foreach (var import in facts.Imports)
        {
            Add("import", import.ContentHash, Key(import.Member), import.Kind, import.ArchiveName, import.SnapshotDate.DayNumber);
        }

        foreach (var identity in facts.Identities)
        {
            Add("identity", identity.Key, identity.Name);
        }

        foreach (var (a, b) in facts.SameRow.Order())
        {
            Add("same row", Key(a), Key(b));
        }

        foreach (var connection in facts.Connections)
        {
            Add("connection", Key(connection.Member), Key(connection.Person), connection.ConnectedOn?.DayNumber);
        }

        foreach (var listing in facts.Listings)
        {
            var connection = facts.Connections[listing.Connection];
            Add("listing", listing.Import, Key(connection.Member), Key(connection.Person), listing.Name, listing.Company, listing.Title, listing.Source);
        }

        var interactions = facts.Interactions;
        for (var i = 0; i < interactions.Count; i++)
        {
            Add(
                interactions.Kind[i], interactions.Thread[i] < 0 ? null : interactions.Thread[i], Key(interactions.Sender[i]), interactions.At[i], interactions.Precision[i],
                string.Join(' ', interactions.Recipients[interactions.RecipientStart[i]..interactions.RecipientStart[i + 1]].Select(Key)),
                interactions.Promotional[i], interactions.HasTraits[i] ? interactions.Traits[i] : null, interactions.Label[i], interactions.Status[i],
                interactions.SeenBy[i], interactions.Import[i], interactions.Source[i]);
        }

        foreach (var background in facts.Backgrounds)
        {
            Add("background", background.Import, Key(background.Member), background.Stated);
        }

        foreach (var interest in facts.Interests)
        {
            Add("interest", interest.Import, Key(interest.Member), interest.Person is { } person ? Key(person) : null, interest.Stated with { Person = null });
        }

        foreach (var said in facts.UserFacts)
        {
            Add("said", said.Id, said.Kind, said.Subject, said.Json, said.At.ToUnixTimeMilliseconds());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
