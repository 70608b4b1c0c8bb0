namespace NetworkGraph.Core.Ties;

/// <summary>
/// How far the contacts of a member and of another person are the same people.
/// Formula: shared contacts / all contacts of both, without the two themselves. Unit: 0 to 1; symmetric.
/// No answer: with fewer than two members nobody's contacts but the viewer's are known. Of people who are no members only those
/// contacts are known who are members themselves. Source: docs/model.md, section 2 (overlap as in Onnela et al. 2007).
/// </summary>
internal sealed class ContactOverlap
{
    private readonly Network _network;
    private readonly int _asOf;
    private readonly bool[] _known;
    private readonly int _count;

    public ContactOverlap(Network network, MemberHistory history, int asOf)
    {
        (_network, _asOf) = (network, asOf);
        _known = new bool[network.People.Count];
        for (var i = 0; i < history.People.Length; i++)
        {
            if (history.TieDay[i] <= asOf)
            {
                _known[history.People[i]] = true;
                _count++;
            }
        }
    }

    /// <summary>Overlap with someone whom the member knows, and the number of shared contacts.</summary>
    public (double Overlap, int Shared) With(int person)
    {
        var (shared, others) = _network.MemberIndex(person) is >= 0 and var member
            ? OfMember(_network.Histories[member])
            : OfOthers(person);
        var all = _count - 1 + others - 1 - shared;
        return (all > 0 ? shared / (double)all : 0, shared);
    }

    private (int Shared, int Contacts) OfMember(MemberHistory other)
    {
        var (shared, contacts) = (0, 0);
        for (var i = 0; i < other.People.Length; i++)
        {
            if (other.TieDay[i] <= _asOf)
            {
                contacts++;
                shared += _known[other.People[i]] ? 1 : 0;
            }
        }

        return (shared, contacts);
    }

    private (int Shared, int Contacts) OfOthers(int person)
    {
        var (shared, contacts) = (0, 0);
        foreach (var (member, entry) in _network.Acquaintances.Of(person))
        {
            if (_network.Histories[member].TieDay[entry] <= _asOf)
            {
                contacts++;
                shared += _known[_network.Histories[member].Person] ? 1 : 0;
            }
        }

        return (shared, contacts);
    }
}
