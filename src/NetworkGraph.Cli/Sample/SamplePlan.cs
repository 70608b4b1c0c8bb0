namespace NetworkGraph.Cli.Sample;

/// <summary>Every conversation of every member, without texts: exactly as many messages per member as were asked for.</summary>
internal sealed class SamplePlan
{
    private const int MostBursts = 60;

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
            _conversations[m].AddRange(Fitted(Talks(m), _left[m]));
        }
    }

    /// <summary>What of a member's conversations an export holds, the one with the newest message first.</summary>
    public IReadOnlyList<Conversation> Of(SampleExport export) =>
    [
        .. _conversations[export.Member].Where(conversation => export.Holds(conversation.Messages[0].At))
            .OrderByDescending(conversation => conversation.Messages.FindLast(message => export.Holds(message.At)).At).ThenBy(conversation => conversation.Key),
    ];

    private void AddColleagues()
    {
        for (var a = 0; a < _world.Members.Count; a++)
        {
            for (var b = a + 1; b < _world.Members.Count; b++)
            {
                if (_world.Connections[a].Contains(b) && _world.Connections[b].Contains(a))
                {
                    var most = Math.Min(_world.Members[a].Size.Messages, _world.Members[b].Size.Messages) / (4 * _world.Members.Count);
                    var tie = SampleTie.Between(_world, a, b);
                    foreach (var conversation in Fitted([new Talk(tie, Math.Min(MostBursts, most / 6), _world)], most))
                    {
                        Keep(conversation, [a, b]);
                    }
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

    private List<Talk> Talks(int member)
    {
        var listed = _world.Connections[member].Where(p => p >= _world.Members.Count).Select(p => new Talk(SampleTie.Between(_world, member, p), MostBursts, _world));
        var gone = member == 0 ? _world.Gone.Select(p => new Talk(SampleTie.Between(_world, member, p), MostBursts, _world) { End = _world.Exports[0].End }) : [];
        var mail = _world.Recruiters[member].Select(p => new Talk(Unconnected(member, p), MostBursts, _world) { Subject = "A role that fits you" });
        return [.. listed, .. gone, .. mail];
    }

    // Recruiters write to more people every year.
    private SampleTie Unconnected(int member, int person)
    {
        var random = SampleRandom.For(_world.Seed, 22, (ulong)member, (ulong)person);
        var at = Math.Max(random.Between(_world.Members[member].Since, _world.End), random.Between(_world.Members[member].Since, _world.End));
        return new SampleTie(member, person, at, at, false, false, TieKind.Pitch);
    }

    /// <summary>Conversations with so many messages in all: talk is stretched or left out, letters are left out where there are too many.</summary>
    private IEnumerable<Conversation> Fitted(List<Talk> talks, int total)
    {
        var spare = total - talks.Sum(talk => talk.Letters);
        if (spare > 0 && talks.Count > 0 && talks.Sum(talk => talk.Bursts.Sum(burst => burst.Talk)) == 0)
        {
            talks[0].Speak();
            spare = total - talks.Sum(talk => talk.Letters);
        }

        var shares = new Queue<int>(Share(Math.Max(0, spare), [.. talks.SelectMany(talk => talk.Bursts.Select(burst => burst.Talk))]));
        foreach (var talk in spare < 0 ? talks.OrderBy(talk => SampleRandom.For(_world.Seed, 23, talk.Key).Next()) : talks.AsEnumerable())
        {
            if (total > 0 && talk.Write([.. talk.Bursts.Select(_ => shares.Dequeue())], total) is { Messages.Count: > 0 } conversation)
            {
                total -= conversation.Messages.Count;
                yield return conversation;
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
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => weights[i]).ThenBy(i => i).Take(total - shares.Sum()))
        {
            shares[i]++;
        }

        return shares;
    }
}
