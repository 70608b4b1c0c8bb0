namespace NetworkGraph.Cli.Sample;

/// <summary>
/// Plans when two people write: in bursts, with gaps of weeks to years between them that no calendar orders. Each letter is answered or
/// not by what has passed before (<see cref="AnswerChance"/>).
/// </summary>
internal sealed class TalkPlanner
{
    private const int MemberAnswersPercent = 82;
    private const int PitchAnswersPercent = 5;

    private readonly SampleTie _tie;
    private readonly SampleRandom _random;
    private readonly long _end;
    private readonly bool _bothAreMembers;
    private readonly AnswerChance _past = new();
    private readonly List<Burst> _bursts = [];

    private TalkPlanner(SampleWorld world, SampleTie tie, long end) => (_tie, _random, _end, _bothAreMembers) =
        (tie, SampleRandom.For(world.Seed, 21, (ulong)tie.Member, (ulong)tie.Person), end, tie.Person < world.Members.Count);

    /// <summary>The bursts of a tie, oldest first; none for one that is silent.</summary>
    /// <param name="world">The sample.</param>
    /// <param name="tie">The tie.</param>
    /// <param name="most">Most bursts.</param>
    /// <param name="end">No letter is later.</param>
    public static IReadOnlyList<Burst> Plan(SampleWorld world, SampleTie tie, int most, long end)
    {
        var planner = new TalkPlanner(world, tie, end);
        planner.Plan(most);
        return planner._bursts;
    }

    /// <summary>One burst of a letter and its answer, whatever the tie: for a sample so small that nobody else would talk.</summary>
    public static Burst Spoken(SampleTie tie, long end) =>
        new([new PlannedMessage(Math.Min(tie.ConnectedAt, end - SampleDates.Day), 0, MessageKind.Opening), new PlannedMessage(Math.Min(tie.ConnectedAt + 3600, end), 1, MessageKind.Answer)], 1);

    private void Plan(int most)
    {
        var at = _tie.ConnectedAt + (_tie.HasNote ? 0 : _random.Chance(70) ? _random.Between(900L, 25 * SampleDates.Day) : Gap(20, 7));
        switch (_tie.Kind)
        {
            case TieKind.Letter:
                Open(at, 0);
                Repeat(_past.Wrote(1) && _random.Chance(22) ? 1 : 0, () => Gap(35, 5), 50, 0);
                break;
            case TieKind.TheirLetter:
                Open(at, 1);
                Repeat(_random.Chance(30) ? 1 : 0, () => Gap(12, 6), 75, 0);
                break;
            case TieKind.Pitch:
                Open(at, 1);
                break;
            case TieKind.Returning:
                Open(at, Starter(50));
                // Most come back once or twice, some for years.
                if (_random.Chance(18))
                {
                    Repeat(_random.Between(8, 24), () => Gap(34, 4), _random.Between(35, 65), 3);
                }
                else
                {
                    Repeat(_random.Between(1, 3), () => Gap(34, 5), _random.Between(35, 65), 10);
                }

                break;
            case TieKind.Former:
                Open(at, Starter(50));
                Repeat(_random.Between(3, 11), () => Gap(7, 4), _random.Between(35, 65), 6);
                Repeat(_random.Chance(30) ? 1 : 0, () => Gap(300, 3), 60, 0);
                break;
            case TieKind.Close:
                Open(at, Starter(50));
                Repeat(most, () => Gap(8, 5), _random.Between(35, 65), 1);
                break;
            case TieKind.Colleague:
                Between(most);
                break;
        }
    }

    // Colleagues write more the longer they work together: the bursts crowd towards the end.
    private void Between(int most)
    {
        var span = _end - _tie.ConnectedAt;
        foreach (var back in Enumerable.Range(0, most).Select(_ => Math.Min(_random.Between(0L, span), _random.Between(0L, span))).OrderDescending())
        {
            Open(_end - back, Starter(50));
        }
    }

    // Opens so many more bursts; each may be the last one by a chance in percent.
    private void Repeat(int times, Func<long> gap, int opensPercent, int endsPercent)
    {
        for (var i = 0; i < times && _bursts.Count > 0 && !_random.Chance(endsPercent); i++)
        {
            var at = _bursts[^1].Letters[^1].At + gap();
            if (at > _end)
            {
                return;
            }

            Open(at, Starter(opensPercent));
        }
    }

    // Who invited with a note has written first.
    private int Starter(int memberPercent) =>
        _bursts.Count == 0 && _tie.HasNote ? _tie.MemberInvited ? 0 : 1 : _random.Chance(memberPercent) ? 0 : 1;

    /// <summary>Days between so many and their double, doubled again up to so many times, each as likely: most gaps are short and some are very long.</summary>
    private long Gap(int days, int doublings)
    {
        var least = (long)days << _random.Below(doublings);
        return _random.Between(least * SampleDates.Day, 2 * least * SampleDates.Day);
    }

    private void Open(long at, int sender)
    {
        var earliest = _bursts.Count == 0 ? at : _bursts[^1].Letters[^1].At + (_bursts[^1].Talk * SampleDates.Day / 2) + (4 * SampleDates.Day);
        var letters = new List<PlannedMessage>();
        var talk = Write(letters, Math.Max(at, earliest), sender);
        if (letters.Count > 0)
        {
            _bursts.Add(new Burst(letters, talk));
        }
    }

    // Letters until one is answered or given up. Returns how much talk follows.
    private int Write(List<PlannedMessage> letters, long at, int sender)
    {
        var kind = First(sender);
        for (var tries = 0; ; tries++)
        {
            var answers = _random.Chance(AnswerPercent(sender));
            if (!Say(letters, at, sender, kind))
            {
                return 0;
            }

            if (answers)
            {
                return Answer(letters, at + Delay(isFirst: sender == 1 && !_past.Wrote(0)), sender);
            }

            if (_random.Chance(_tie.Kind == TieKind.Pitch ? 0 : 8))
            {
                Say(letters, at + _random.Between(8 * SampleDates.Day, 25 * SampleDates.Day), 1 - sender, MessageKind.Answer);
                return 0;
            }

            // Few write again, and those who do go on.
            if (tries == 6 || !_random.Chance(_tie.Kind == TieKind.Pitch ? 45 : tries == 0 ? 12 : 60))
            {
                return 0;
            }

            at += _random.Between(4 * SampleDates.Day, 18 * SampleDates.Day);
            kind = _tie.Kind == TieKind.Pitch ? kind : _random.Chance(50) ? MessageKind.Question : MessageKind.Ask;
        }
    }

    // An answer that took quiet days is a letter itself, and may stay without an answer.
    private int Answer(List<PlannedMessage> letters, long at, int asker)
    {
        var chance = AnswerPercent(1 - asker);
        var late = at - letters[^1].At >= 3 * SampleDates.Day;
        if (!Say(letters, at, 1 - asker, _tie.Kind == TieKind.Pitch ? MessageKind.Goodbye : MessageKind.Answer) || (late && !_random.Chance(chance)))
        {
            return 0;
        }

        if (late && !Say(letters, at + _random.Between(1800L, 2 * SampleDates.Day), asker, _tie.Kind == TieKind.Pitch ? MessageKind.Understood : MessageKind.Update))
        {
            return 0;
        }

        return _tie.Kind == TieKind.Pitch ? 0 : Math.Max(late ? 1 : 0, Talk());
    }

    private int AnswerPercent(int asker) => asker == 0 || _bothAreMembers ? _past.Of(asker)
        : _tie.Kind == TieKind.Pitch ? PitchAnswersPercent
        : MemberAnswersPercent;

    private int Talk() => _tie.Kind switch
    {
        TieKind.Letter or TieKind.TheirLetter => _random.Chance(60) ? 0 : _random.Between(1, 4),
        _ => _random.Chance(20) ? 0 : _random.Between(1, _random.Chance(25) ? 16 : 6),
    };

    // The member takes longer over a first letter of somebody else's.
    private long Delay(bool isFirst) => (isFirst ? _random.Between(35, 99) : _random.Below(100)) switch
    {
        < 45 => _random.Between(600L, 12 * 3600),
        < 75 => _random.Between(12L * 3600, 3 * SampleDates.Day),
        _ => _random.Between(3 * SampleDates.Day, 166L * 3600),
    };

    private MessageKind First(int sender) => _tie switch
    {
        { HasNote: true } when _bursts.Count == 0 && sender == (_tie.MemberInvited ? 0 : 1) => MessageKind.Note,
        { Kind: TieKind.Pitch } => _random.Chance(45) ? MessageKind.Recruit : MessageKind.Pitch,
        _ when _bursts.Count == 0 => _random.Chance(22) ? MessageKind.Ask : MessageKind.Opening,
        _ => _random.Below(100) switch
        {
            < 38 => MessageKind.Update,
            < 78 => MessageKind.Question,
            < 88 => MessageKind.Ask,
            < 94 => MessageKind.Thanks,
            _ => MessageKind.Attachment,
        },
    };

    private bool Say(List<PlannedMessage> letters, long at, int sender, MessageKind kind)
    {
        if (at > _end)
        {
            return false;
        }

        letters.Add(new PlannedMessage(at, (byte)sender, kind));
        _past.Say(sender);
        return true;
    }
}
