namespace NetworkGraph.Cli.Sample;

/// <summary>What two people write to each other, before it is known how many messages there may be.</summary>
internal sealed class Talk(SampleTie tie, int mostBursts, SampleWorld world)
{
    private IReadOnlyList<Burst>? _bursts;

    public ulong Key { get; } = ((ulong)tie.Member << 32) | (uint)tie.Person;

    /// <summary>No letter is later.</summary>
    public long End { get; init; } = world.End;

    /// <summary>Of letters to somebody who is no connection.</summary>
    public string Subject { get; init; } = "";

    public IReadOnlyList<Burst> Bursts => _bursts ??= TalkPlanner.Plan(world, tie, mostBursts, End);

    public int Letters => Bursts.Sum(burst => burst.Letters.Count);

    /// <summary>Lets the two talk, whatever lies between them.</summary>
    public void Speak() => _bursts = [TalkPlanner.Spoken(tie, End)];

    /// <summary>The conversation with so much talk in each burst, and not more messages than that.</summary>
    public Conversation Write(IReadOnlyList<int> talk, int most)
    {
        var random = SampleRandom.For(world.Seed, 7, (ulong)tie.Member, (ulong)tie.Person);
        var conversation = new Conversation(world.Seed, Key, [tie.Member, tie.Person], world.Person(tie.Person).Language(random))
        {
            Folder = random.Chance(4) ? "ARCHIVE" : "INBOX",
            Subject = Subject,
        };
        Burst.Write(conversation, Bursts, talk, random, End);
        conversation.Messages.RemoveRange(Math.Min(most, conversation.Messages.Count), Math.Max(0, conversation.Messages.Count - most));
        return conversation;
    }
}
