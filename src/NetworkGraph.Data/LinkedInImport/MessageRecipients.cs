using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>To whom a message went. Counted by addresses; names are split at commas only where that gives as many names as addresses.</summary>
internal sealed class MessageRecipients
{
    private const int MostKept = 20_000;
    private static readonly IReadOnlyList<PersonReference> OwnerAlone = [People.Owner];
    private readonly ImportSession _session;
    private readonly CsvTable _table;
    private readonly int _to;
    private readonly int _addresses;
    private readonly int _direction;
    private readonly Dictionary<string, (string To, IReadOnlyList<PersonReference> People)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string To, IReadOnlyList<PersonReference> People)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public MessageRecipients(ImportSession session, CsvTable table)
    {
        _session = session;
        _table = table;
        _to = table.Column("to");
        _addresses = table.Column("recipientprofileurls");
        _direction = table.Column("direction");
        _lookup = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the file has a column with the addresses of recipients.</summary>
    public bool HasAddresses => _addresses >= 0;

    /// <summary>The recipients of the current row, never the sender.</summary>
    public IReadOnlyList<PersonReference> Of(PersonReference sender, bool senderIsOwner, FileTally tally, RowBuffers buffers)
    {
        if (_direction >= 0 && _table.Bytes(_direction).SequenceEqual("INCOMING"u8))
        {
            return OwnerAlone;
        }

        var to = _table.Name(_to, ref buffers.To);
        var people = HasAddresses ? ByAddress(_table.Chars(_addresses, ref buffers.Addresses), to) : ByName(to, tally);
        people = people.Any(p => p.Key == sender.Key) ? [.. people.Where(p => p.Key != sender.Key)] : people;

        // Whatever came in came to the owner.
        return people.Count == 0 && !senderIsOwner && _session.KnowsOwner ? OwnerAlone : people;
    }

    private IReadOnlyList<PersonReference> ByAddress(ReadOnlySpan<char> addresses, ReadOnlySpan<char> to)
    {
        if (_lookup.TryGetValue(addresses, out var seen) && to.SequenceEqual(seen.To))
        {
            return seen.People;
        }

        var people = Read(addresses, to);
        if (_seen.Count >= MostKept)
        {
            _seen.Clear();
        }

        _lookup[addresses] = (to.ToString(), people);
        return people;
    }

    private List<PersonReference> Read(ReadOnlySpan<char> addresses, ReadOnlySpan<char> to)
    {
        var count = addresses.IsEmpty ? 0 : addresses.Count(',') + 1;
        var names = count == 1 ? [to.ToString()] : to.ToString().Split(',');
        var people = new List<PersonReference>(count);
        var place = 0;
        foreach (var range in addresses.Split(','))
        {
            var name = count == 1 || names.Length == count ? names[Math.Min(place, names.Length - 1)].Trim() : "";
            if (_session.People.At(addresses[range].Trim(), name) is { } person && !people.Exists(p => p.Key == person.Key))
            {
                people.Add(person);
            }

            place++;
        }

        if (people.Count == 0 && _session.Owner.IsOwnerName(to))
        {
            people.Add(People.Owner);
        }

        return people;
    }

    private IReadOnlyList<PersonReference> ByName(ReadOnlySpan<char> to, FileTally tally)
    {
        if (to.IsWhiteSpace() || NameDirectory.IsNobody(to))
        {
            return [];
        }

        if (_session.Owner.IsOwnerName(to))
        {
            return OwnerAlone;
        }

        var name = VisibleText.Clean(to.ToString());
        if (!name.Contains(',', StringComparison.Ordinal) || _session.Names.Knows(name))
        {
            return _session.People.Named(name) is { } one ? [one] : [];
        }

        return Split(name, tally);
    }

    // Names hold commas themselves ("Ada Byron, PhD"): only parts that the archive knows as names count as several people.
    private List<PersonReference> Split(string name, FileTally tally)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        var people = new List<PersonReference>();
        var unknown = false;
        for (var start = 0; start < parts.Length;)
        {
            var length = parts.Length - start;
            while (length > 0 && !IsKnown(string.Join(", ", parts, start, length)))
            {
                length--;
            }

            if (length == 0)
            {
                unknown = true;
                length = 1;
            }
            else
            {
                var known = string.Join(", ", parts, start, length);
                var person = _session.Owner.IsOwnerName(known) ? People.Owner : _session.People.Named(known)!;
                if (!people.Exists(p => p.Key == person.Key))
                {
                    people.Add(person);
                }
            }

            start += length;
        }

        if (people.Count == 0)
        {
            return _session.People.Named(name) is { } one ? [one] : people;
        }

        if (unknown)
        {
            tally.Remark(Reasons.NamesNotSplit);
        }

        return people;
    }

    private bool IsKnown(string name) => _session.Names.Knows(name) || _session.Owner.IsOwnerName(name);
}
