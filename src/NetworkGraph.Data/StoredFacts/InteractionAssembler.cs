using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>
/// Joins the sightings of each interaction into one fact and lays all of them out in columns, in an order that no order of imports can
/// change. Of several sightings the one of the newest snapshot speaks, and the first by member, snapshot date and content hash is shown as
/// evidence; imports are numbered in order of snapshot date and content hash.
/// </summary>
internal sealed class InteractionAssembler(IReadOnlyList<string> threadKeys, IReadOnlyList<int> memberOfImport)
{
    private readonly List<Sighting> _facts = [];
    private readonly List<byte> _seenBy = [];
    private readonly List<(int Import, Source Source)> _shown = [];
    private readonly HashSet<int> _members = [];

    /// <summary>Takes the next sighting; those of one interaction must follow each other.</summary>
    public void Add(Sighting sighting)
    {
        var last = _facts.Count - 1;
        var again = last >= 0 && _facts[last] is var known
            && known.Thread == sighting.Thread && known.At == sighting.At && known.Sender == sighting.Sender && known.Occurrence == sighting.Occurrence;
        if (!again)
        {
            _members.Clear();
            _members.Add(memberOfImport[sighting.Import]);
            _facts.Add(sighting);
            _seenBy.Add(1);
            _shown.Add((sighting.Import, sighting.Source));
            return;
        }

        if (Rank(sighting.Import).CompareTo(Rank(_shown[last].Import)) < 0)
        {
            _shown[last] = (sighting.Import, sighting.Source);
        }

        _members.Add(memberOfImport[sighting.Import]);
        _seenBy[last] = (byte)Math.Min(byte.MaxValue, _members.Count);
        if (sighting.Import > _facts[last].Import)
        {
            _facts[last] = sighting;
        }
    }

    /// <summary>All interactions by time, thread, sender and occurrence.</summary>
    public InteractionFacts ToFacts()
    {
        var order = new int[_facts.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, Compare);
        var recipientStart = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            recipientStart[i + 1] = recipientStart[i] + _facts[order[i]].Recipients.Length;
        }

        var recipients = new int[recipientStart[^1]];
        for (var i = 0; i < order.Length; i++)
        {
            _facts[order[i]].Recipients.CopyTo(recipients, recipientStart[i]);
        }

        var conversation = threadKeys.Select(StagedThreads.IsConversation).ToArray();
        var labels = threadKeys.Select(StagedThreads.LabelOf).ToArray();
        return new InteractionFacts
        {
            Kind = Column(order, f => f.Kind),
            Thread = Column(order, f => conversation[f.Thread] ? f.Thread : -1),
            Sender = Column(order, f => f.Sender),
            RecipientStart = recipientStart,
            Recipients = recipients,
            At = Column(order, f => f.At),
            Precision = Column(order, f => f.Precision),
            Promotional = Column(order, f => f.Promotional),
            Traits = Column(order, f => f.Traits ?? MessageTraits.Empty),
            HasTraits = Column(order, f => f.Traits is not null),
            Label = Column(order, f => labels[f.Thread]),
            Status = Column(order, f => f.Status),
            SeenBy = [.. order.Select(i => _seenBy[i])],
            Import = [.. order.Select(i => _shown[i].Import)],
            Source = [.. order.Select(i => _shown[i].Source)],
        };
    }

    private (int Member, int Import) Rank(int import) => (memberOfImport[import], import);

    private int Compare(int left, int right)
    {
        var (a, b) = (_facts[left], _facts[right]);
        return a.At != b.At ? a.At.CompareTo(b.At)
            : a.Thread != b.Thread ? a.Thread.CompareTo(b.Thread)
            : a.Sender != b.Sender ? a.Sender.CompareTo(b.Sender)
            : a.Occurrence.CompareTo(b.Occurrence);
    }

    private T[] Column<T>(int[] order, Func<Sighting, T> of)
    {
        var column = new T[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            column[i] = of(_facts[order[i]]);
        }

        return column;
    }
}
