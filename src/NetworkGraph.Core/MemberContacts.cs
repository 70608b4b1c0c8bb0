using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Turns stated facts into dated contacts of each member, with the weights of docs/model.md, section 1.</summary>
internal sealed class MemberContacts
{
    private const float ConnectionWeight = 0.5f;
    private const float EndorsementWeight = 0.25f;

    /// <summary>Up to this many recipients a group message counts in full; above, it is shared out.</summary>
    private const float FullGroup = 10;

    private readonly NetworkFacts _facts;
    private readonly int[] _personOf;
    private readonly int[] _memberAt;
    private readonly IReadOnlyList<Member> _members;
    private readonly MemberHistoryBuilder[] _builders;

    private MemberContacts(NetworkFacts facts, int[] personOf, IReadOnlyList<Member> members)
    {
        (_facts, _personOf, _members) = (facts, personOf, members);
        _memberAt = new int[personOf.Length == 0 ? 0 : personOf.Max() + 1];
        Array.Fill(_memberAt, -1);
        _builders = new MemberHistoryBuilder[members.Count];
        for (var m = 0; m < members.Count; m++)
        {
            _memberAt[members[m].Person.Number] = m;
            _builders[m] = new MemberHistoryBuilder(members[m].Person.Number);
        }
    }

    /// <summary>One history per member, in the order of the members.</summary>
    public static MemberHistory[] Of(NetworkFacts facts, int[] personOf, IReadOnlyList<Member> members)
    {
        var contacts = new MemberContacts(facts, personOf, members);
        contacts.AddCoverage();
        contacts.AddConnections();
        contacts.AddInteractions();
        return [.. contacts._builders.Select(b => b.Build())];
    }

    private void AddCoverage()
    {
        for (var m = 0; m < _members.Count; m++)
        {
            var imports = _facts.Imports.Where(i => _personOf[i.Member] == _members[m].Person.Number).ToArray();
            foreach (var import in imports)
            {
                foreach (var file in import.Files.Where(f => f.Kind is ExportFile.Messages or ExportFile.Table))
                {
                    var end = DayNumber.Of(import.SilenceKnownUntil(file));
                    _builders[m].MessagesEnd = Math.Max(_builders[m].MessagesEnd, end);
                }
            }

            _builders[m].SnapshotDays = [.. imports
                .Where(i => i.Files.Any(f => f.Kind == ExportFile.Connections))
                .Select(i => DayNumber.Of(i.SnapshotDate)).Distinct().Order()];
        }
    }

    private void AddConnections()
    {
        var listings = _facts.Listings.ToLookup(l => l.Connection, l => DayNumber.Of(_facts.Imports[l.Import].SnapshotDate));
        for (var c = 0; c < _facts.Connections.Count; c++)
        {
            var connection = _facts.Connections[c];
            var (member, person) = (_personOf[connection.Member], _personOf[connection.Person]);
            if (member < 0 || person < 0 || member == person || _memberAt[member] < 0)
            {
                continue;
            }

            // A date after the snapshot is a bad date: the connection was there when the snapshot was made.
            var snapshot = DayNumber.Of(_members[_memberAt[member]].SnapshotDate);
            var day = connection.ConnectedOn is { } on ? Math.Min(DayNumber.Of(on), snapshot) : MemberHistory.NoDay;
            int[] listed = [.. listings[c]];
            Connect(_memberAt[member], person, day, listed.Length > 0 ? listed.Min() : snapshot, listed, false);
            if (_memberAt[person] is >= 0 and var other)
            {
                Connect(other, member, day, snapshot, [], !_members[other].Files.Contains(ExportFile.Connections));
            }
        }
    }

    private void Connect(int member, int person, int day, int firstListed, int[] listed, bool statedByOther)
    {
        var builder = _builders[member];
        builder.Add(new Link(
            person, day, firstListed, [.. listed.Select(d => Array.BinarySearch(builder.SnapshotDays, d)).Where(i => i >= 0)], statedByOther));
        if (day != MemberHistory.NoDay)
        {
            var at = (long)day * Moment.SecondsPerDay;
            builder.Add(new Contact(person, true, day, at, ConnectionWeight, false));
            builder.Add(new Contact(person, false, day, at, ConnectionWeight, false));
        }
    }

    private void AddInteractions()
    {
        var rows = _facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            var withWords = rows.Kind[i] is InteractionKind.Message or InteractionKind.Table
                || (rows.Kind[i] == InteractionKind.Invitation && rows.HasTraits[i] && rows.Traits[i].Words > 0);
            var counts = withWords || rows.Kind[i] is InteractionKind.Endorsement or InteractionKind.Recommendation;
            if (rows.Promotional[i] || !counts)
            {
                continue;
            }

            var sender = _personOf[rows.Sender[i]];
            for (var r = rows.RecipientStart[i]; r < rows.RecipientStart[i + 1]; r++)
            {
                var recipient = _personOf[rows.Recipients[r]];
                if (sender >= 0 && recipient >= 0 && sender != recipient)
                {
                    AddPair(i, sender, recipient, withWords);
                }
            }
        }
    }

    private void AddPair(int row, int sender, int recipient, bool withWords)
    {
        var rows = _facts.Interactions;
        var recipients = rows.RecipientStart[row + 1] - rows.RecipientStart[row];
        var day = new Moment(rows.At[row], rows.Precision[row]).Day;
        var weight = rows.Kind[row] switch
        {
            InteractionKind.Endorsement => EndorsementWeight,
            InteractionKind.Message when recipients > FullGroup => FullGroup / recipients,
            _ => 1,
        };
        for (var side = 0; side < 2; side++)
        {
            var (self, other, outgoing) = side == 0 ? (sender, recipient, true) : (recipient, sender, false);
            if (_memberAt[self] is not (>= 0 and var member))
            {
                continue;
            }

            _builders[member].Add(new Contact(other, outgoing, day, rows.At[row], weight, withWords));
            if (rows.Kind[row] == InteractionKind.Table)
            {
                _builders[member].AddTablePair(other);
            }
            else if (!withWords)
            {
                _builders[member].Add(new ServiceRow(other, day, ServiceOf(rows.Kind[row], outgoing)));
            }
        }
    }

    private static ServiceKind ServiceOf(InteractionKind kind, bool outgoing) => (kind, outgoing) switch
    {
        (InteractionKind.Endorsement, true) => ServiceKind.EndorsementGiven,
        (InteractionKind.Endorsement, false) => ServiceKind.EndorsementReceived,
        (_, true) => ServiceKind.RecommendationGiven,
        _ => ServiceKind.RecommendationReceived,
    };
}
