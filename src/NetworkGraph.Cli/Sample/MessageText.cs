using System.Text;

namespace NetworkGraph.Cli.Sample;

/// <summary>Makes the text of a planned message: greeting, paragraphs, closing, each on lines of their own.</summary>
internal sealed class MessageText(SampleWorld world)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly StringBuilder _text = new();

    /// <summary>The note of an invitation; the first message of the conversation repeats it.</summary>
    public string Note(SampleTie tie, string language)
    {
        var random = SampleRandom.For(world.Seed, 9, (ulong)tie.Member, (ulong)tie.Person);
        _text.Clear();
        Append("note", WordList.Language(language), random, new Voices(world.Person(tie.Inviter, tie.InvitedAt), world.Person(tie.Invitee, tie.InvitedAt), null));
        return _text.ToString();
    }

    public string Of(Conversation conversation, int message)
    {
        var planned = conversation.Messages[message];
        if (planned.Kind is MessageKind.Note)
        {
            return Note(SampleTie.Between(world, conversation.People[0], conversation.People[1]), conversation.Language);
        }

        if (planned.Kind is MessageKind.Attachment)
        {
            return "";
        }

        var random = conversation.RandomFor(message);
        if (planned.Kind is MessageKind.Campaign)
        {
            return Campaign(world.Person(conversation.People[0]), random);
        }

        _text.Clear();
        var words = WordList.Language(conversation.Language);
        var voices = VoicesOf(conversation, planned);
        var lone = planned.Kind is MessageKind.Short || (planned.Kind is MessageKind.Group && random.Chance(50));
        if (!lone && random.Chance(80))
        {
            Append("greeting", words, random, voices);
            _text.Append('\n');
        }

        Body(planned.Kind, words, random, voices);
        if (!lone && random.Chance(65))
        {
            _text.Append('\n');
            Append("closing", words, random, voices);
        }

        return _text.ToString();
    }

    private void Body(MessageKind kind, WordList words, SampleRandom random, Voices voices)
    {
        switch (kind)
        {
            case MessageKind.Opening:
                Append("opening", words, random, voices);
                AppendSometimes(3, "schoolclaim", words, random, voices);
                AppendSometimes(4, "workclaim", words, random, voices);
                Append("update", words, random, voices, random.Between(1, 3));
                AppendSometimes(55, "question", words, random, voices);
                break;
            case MessageKind.Update:
                AppendSometimes(30, "smalltalk", words, random, voices);
                Append("update", words, random, voices, random.Between(2, 5));
                AppendSometimes(25, "question", words, random, voices);
                break;
            case MessageKind.Question:
                Append("update", words, random, voices, random.Between(1, 4));
                AppendSometimes(30, "smalltalk", words, random, voices);
                Append("question", words, random, voices);
                break;
            case MessageKind.Answer:
                Append("answer", words, random, voices);
                Append("update", words, random, voices, random.Between(0, 3));
                AppendSometimes(20, "smalltalk", words, random, voices);
                break;
            case MessageKind.Ask:
                Append("update", words, random, voices, random.Between(1, 2));
                AppendSometimes(3, "schoolclaim", words, random, voices);
                Append("ask", words, random, voices);
                break;
            case MessageKind.Pitch:
                Append("pitch", words, random, voices, 2);
                AppendSometimes(60, "ask", words, random, voices);
                break;
            case MessageKind.Recruit:
                Append("recruit", words, random, voices, 2);
                break;
            case MessageKind.Goodbye:
                Append("goodbye", words, random, voices);
                break;
            case MessageKind.Understood:
                Append("understood", words, random, voices);
                break;
            case MessageKind.Thanks:
                Append("thanks", words, random, voices);
                Append("update", words, random, voices, random.Between(0, 2));
                break;
            case MessageKind.Introduce:
                Append("introduce", words, random, voices);
                Append("introduce.why", words, random, voices);
                break;
            case MessageKind.IntroReply:
                Append("introreply", words, random, voices);
                Append("update", words, random, voices, random.Between(0, 2));
                break;
            case MessageKind.Group:
                Append("group", words, random, voices, random.Between(1, 3));
                break;
            default:
                Append("short", words, random, voices);
                break;
        }
    }

    private void AppendSometimes(int percent, string section, WordList words, SampleRandom random, Voices voices)
    {
        if (random.Chance(percent))
        {
            Append(section, words, random, voices);
        }
    }

    private void Append(string section, WordList words, SampleRandom random, Voices voices, int count = 1)
    {
        var sentences = words[section];
        var first = random.Below(sentences.Length);
        for (var i = 0; i < count; i++)
        {
            if (_text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append(' ');
            }

            Fill(sentences[(first + i) % sentences.Length], random, voices);
        }
    }

    private void Fill(string sentence, SampleRandom random, Voices voices)
    {
        for (var at = 0; at < sentence.Length;)
        {
            var open = sentence.IndexOf('{', at);
            if (open < 0)
            {
                _text.Append(sentence, at, sentence.Length - at);
                return;
            }

            var close = sentence.IndexOf('}', open);
            _text.Append(sentence, at, open - at).Append(Word(sentence[(open + 1)..close], random, voices));
            at = close + 1;
        }
    }

    private string Word(string slot, SampleRandom random, Voices voices) => slot switch
    {
        "me" => voices.Me?.CallName ?? "the team",
        "you" => voices.You?.CallName ?? "all",
        "third" => voices.Third?.CallName ?? "a colleague",
        "mycompany" => voices.Me?.Company ?? "our company",
        "yourcompany" => voices.You?.Company ?? "your company",
        "thirdcompany" => voices.Third?.Company ?? "a young company",
        "mypast" => PastOf(voices, random),
        "school" => random.Chance(80) && MemberAmong(voices) is { } member ? member.School : random.Pick(WordList.Work["schools"]),
        "month" => random.Pick(Months),
        "city" => random.Pick(WordList.Work["cities"]),
        "topic" => random.Pick(WordList.Work["topics"]),
        _ => throw new InvalidOperationException($"The sentence lists have an unknown slot {slot}."),
    };

    private string PastOf(Voices voices, SampleRandom random) =>
        random.Chance(85) && MemberAmong(voices) is { } member ? member.Jobs[1].Company : random.PickSkewed(WordList.Work["companies"]);

    private SampleMember? MemberAmong(Voices voices) =>
        voices.Me?.Index < world.Members.Count ? world.Members[voices.Me.Index]
        : voices.You?.Index < world.Members.Count ? world.Members[voices.You.Index] : null;

    private Voices VoicesOf(Conversation conversation, PlannedMessage planned)
    {
        SamplePerson? At(int place) => place < conversation.People.Count ? world.Person(conversation.People[place], planned.At) : null;
        var me = At(planned.Sender);
        return planned.Kind switch
        {
            MessageKind.Introduce => new Voices(me, At(1), At(2)),
            MessageKind.IntroReply => new Voices(me, At(0), At(planned.Sender == 1 ? 2 : 1)),
            MessageKind.Thanks when conversation.People.Count > 2 => new Voices(me, At(0), null),
            _ when conversation.People.Count > 2 => new Voices(me, null, null),
            _ => new Voices(me, At(1 - planned.Sender), null),
        };
    }

    private static string Campaign(SamplePerson to, SampleRandom random) =>
        $"<p class=\"spinmail-quill-editor__spin-break\">Hi {to.CallName},</p><p class=\"spinmail-quill-editor__spin-break\">Join 400&nbsp;leaders in " +
        $"{random.Pick(WordList.Work["cities"])} &amp; learn how to master {random.Pick(WordList.Work["topics"])}.</p><ul><li><strong>Free seats</strong></li><li>Live demo</li></ul>" +
        $"<p class=\"spinmail-quill-editor__spin-break\"><a href=\"https://example.com/{random.Below(100000)}\">Save your seat</a></p>";

    private sealed record Voices(SamplePerson? Me, SamplePerson? You, SamplePerson? Third);
}
