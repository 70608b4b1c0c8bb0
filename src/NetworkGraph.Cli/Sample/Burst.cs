namespace NetworkGraph.Cli.Sample;

/// <summary>
/// A stretch of messages between two people: the letters that open it, until one is answered or given up, and the talk that follows an answer.
/// </summary>
/// <param name="Letters">At least one, oldest first.</param>
/// <param name="Talk">Messages that follow by themselves; a sample of another size keeps the proportions. 0 where nobody answered.</param>
internal sealed record Burst(IReadOnlyList<PlannedMessage> Letters, int Talk)
{
    // Longer would be another conversation.
    private const long LongestTalk = 20 * SampleDates.Day;

    // Quiet days before the next letter: with fewer it would be no letter after quiet days.
    private const long QuietAfter = 4 * SampleDates.Day;

    /// <summary>Puts the bursts of two people into a conversation, with so many messages of talk in each.</summary>
    public static void Write(Conversation conversation, IReadOnlyList<Burst> bursts, IReadOnlyList<int> talk, SampleRandom random, long end)
    {
        for (var i = 0; i < bursts.Count; i++)
        {
            foreach (var letter in bursts[i].Letters)
            {
                conversation.Add(letter.At, letter.Sender, letter.Kind, end);
            }

            var next = i + 1 < bursts.Count ? bursts[i + 1].Letters[0].At - QuietAfter : end;
            AddTalk(conversation, talk[i], Math.Min(LongestTalk, next - conversation.LastAt), random, end);
        }
    }

    // Minutes to a day and a half between two messages, closer together where there is less room.
    private static void AddTalk(Conversation conversation, int count, long room, SampleRandom random, long end)
    {
        var gaps = Enumerable.Range(0, count).Select(_ => random.Chance(68) ? random.Between(50L, 5400) : random.Between(5400L, 36 * 3600)).ToArray();
        var sum = gaps.Sum();
        foreach (var gap in gaps)
        {
            var before = conversation.Messages[^1];
            var sender = random.Chance(82) ? 1 - before.Sender : before.Sender;
            conversation.Add(before.At + (sum > room ? Math.Max(41, gap * Math.Max(0, room) / sum) : gap), sender, Reply(before.Kind, random), end);
        }
    }

    private static MessageKind Reply(MessageKind before, SampleRandom random) => before switch
    {
        MessageKind.Question or MessageKind.Ask => random.Chance(75) ? MessageKind.Answer : MessageKind.Short,
        MessageKind.Answer => random.Below(100) switch { < 30 => MessageKind.Thanks, < 65 => MessageKind.Short, _ => MessageKind.Update },
        _ => random.Below(100) switch { < 34 => MessageKind.Short, < 56 => MessageKind.Update, < 74 => MessageKind.Question, < 92 => MessageKind.Answer, _ => MessageKind.Thanks },
    };
}
