namespace NetworkGraph.Cli.Sample;

/// <summary>Every conversation of every member, without texts: exactly as many messages per member as were asked for.</summary>
internal sealed class SamplePlan
{
    private readonly SampleWorld _world;
    private readonly List<Conversation>[] _conversations;
    private readonly int[] _left;

    public SamplePlan(SampleWorld world)
    {
        _world = world;
        _conversations = [.. world.Members.Select(_ => new List<Conversation>())];
        _left = [.. world.Members.Select(m => m.Size.Messages)];
        AddColleagues();
        var threads = new ThreadPlanner(world);
        for (var m = 0; m < world.Members.Count; m++)
        {
            AddThreads(m, threads);
        }

        for (var m = 0; m < world.Members.Count; m++)
        {
            AddTies(m);
            _conversations[m].Sort((a, b) => b.LastAt != a.LastAt ? b.LastAt.CompareTo(a.LastAt) : a.Key.CompareTo(b.Key));
        }
    }

    /// <summary>A member's conversations, the one with the newest message first.</summary>
    public IReadOnlyList<Conversation> Of(int member) => _conversations[member];

    private void AddColleagues()
    {
        for (var a = 0; a < _world.Members.Count; a++)
        {
            for (var b = a + 1; b < _world.Members.Count; b++)
            {
                if (_world.Connections[a].Contains(b) && _world.Connections[b].Contains(a))
                {
                    var tie = SampleTie.Between(_world, a, b);
                    var most = Math.Min(_world.Members[a].Size.Messages, _world.Members[b].Size.Messages) / (6 * _world.Members.Count);
                    Keep(TalkPlanner.Plan(_world, tie, Math.Min(most, tie.Sessions * 3)), [a, b]);
                }
            }
        }
    }

    private void AddThreads(int member, ThreadPlanner threads)
    {
        var most = _world.Members[member].Size.Messages / 10;
        foreach (var conversation in threads.Of(member))
        {
            if (most <= 0)
            {
                return;
            }

            most -= conversation.Messages.Count;
            Keep(conversation, [.. conversation.People.Where(p => p < _world.Members.Count)]);
        }
    }

    private void Keep(Conversation conversation, IReadOnlyList<int> members)
    {
        if (conversation.Messages.Count > 0 && members.All(m => _left[m] >= conversation.Messages.Count))
        {
            foreach (var m in members)
            {
                _conversations[m].Add(conversation);
                _left[m] -= conversation.Messages.Count;
            }
        }
    }

    private void AddTies(int member)
    {
        var all = _world.Connections[member].Where(p => p >= _world.Members.Count).Select(p => SampleTie.Between(_world, member, p)).ToList();
        var ties = all.Where(t => t.Contact != Contact.Silent).ToList();
        if (ties.Count == 0)
        {
            ties = [.. all.Select(t => t with { Contact = Contact.Quarterly })];
        }

        var counts = Share(_left[member], [.. ties.Select(TalkPlanner.NaturalCount)]);
        for (var i = 0; i < ties.Count; i++)
        {
            var conversation = TalkPlanner.Plan(_world, ties[i], counts[i]);
            if (conversation.Messages.Count > 0)
            {
                _conversations[member].Add(conversation);
            }
        }
    }

    /// <summary>Divides a total in proportion to weights; what is left over goes to the heaviest, one each.</summary>
    private static int[] Share(int total, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum(w => (long)w);
        if (sum == 0)
        {
            return new int[weights.Count];
        }

        var shares = weights.Select(w => (int)(w * (long)total / sum)).ToArray();
        var rest = total - shares.Sum();
        foreach (var i in Enumerable.Range(0, shares.Length).OrderBy(i => shares[i] > 0).ThenByDescending(i => weights[i]).ThenBy(i => i).Take(rest))
        {
            shares[i]++;
        }

        return shares;
    }
}
