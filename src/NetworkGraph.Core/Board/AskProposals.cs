using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Targets;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Board;

/// <summary>
/// What the data show of an ask since its last word: a new connection at the target or a conversation of three mean an introduction, a message of the one who was asked an answer, a
/// message with thanks the thanks, three months without any no answer. Only what comes after the ask counts, and only up to where the messages end. A convention of this program.
/// </summary>
internal sealed class AskProposals(Correspondence letters)
{
    private const int SilentDays = 90;
    private const int OutcomeDays = 7;
    private readonly Network _network = letters.Network;
    private readonly HashSet<string> _notSo = [.. letters.Network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.NotSo).Select(fact => fact.Subject)];

    /// <summary>The proposal that says most; null where nothing is new, or the user said that it is not so.</summary>
    public AskProposal? Of(MadeAsk ask, TargetRow target) => All(ask, target).FirstOrDefault(proposal => !_notSo.Contains(proposal.Key));

    // All that may be meant, the earliest of each kind first: what the user calls not so gives way to the next.
    private IEnumerable<AskProposal> All(MadeAsk ask, TargetRow target) => ask.State switch
    {
        AskState.Planned => Asked(ask),
        AskState.Asked => [.. Connected(ask, target), .. Together(ask, target), .. Answered(ask), .. Silent(ask)],
        AskState.Accepted => [.. Connected(ask, target), .. Together(ask, target)],
        AskState.Introduced or AskState.Met => Thanked(ask),
        AskState.Thanked => Told(ask),
        _ => [],
    };

    private IEnumerable<AskProposal> Asked(MadeAsk ask) => Each(ask, letter => letter.Mine && letter.Day >= Day(ask),
        day => New(ask, day, $"You wrote to {ask.Asked.Name} on {On(day)}.", AskState.Asked));

    // On the day of the ask itself only what comes after the viewer's own letter can answer it.
    private IEnumerable<AskProposal> Answered(MadeAsk ask)
    {
        var (day, own) = (Day(ask), long.MaxValue);
        foreach (var letter in letters.With(ask.Asked.Number))
        {
            own = letter.Mine && letter.Day == day ? Math.Min(own, letter.At) : own;
        }

        return Each(ask, letter => !letter.Mine && (letter.Day > day || (letter.Day == day && letter.At > own)),
            on => New(ask, on, $"{ask.Asked.Name} wrote to you on {On(on)}; what they said is not kept.", AskState.Accepted, AskState.Declined));
    }

    private IEnumerable<AskProposal> Thanked(MadeAsk ask) => Each(ask, letter => letter.Mine && letter.Day >= DayNumber.Of(ask.IntroducedOn!.Value) && letter.Found.HasFlag(Phrases.Thanks),
        day => New(ask, day, $"You wrote words of thanks to {ask.Asked.Name} on {On(day)}.", AskState.Thanked));

    private IEnumerable<AskProposal> Told(MadeAsk ask) => Each(ask, letter => letter.Mine && letter.Day > Day(ask) + OutcomeDays,
        day => New(ask, day, $"You wrote to {ask.Asked.Name} on {On(day)}, more than a week later.", AskState.Told));

    // Whoever wrote was not silent, even where the user says that the letter was no answer.
    private AskProposal[] Silent(MadeAsk ask) => letters.HasMessages && letters.JudgedDay > Day(ask) + SilentDays && !HasWritten(ask)
        ? [New(ask, Day(ask) + SilentDays, FormattableString.Invariant($"Nothing from {ask.Asked.Name} in {SilentDays} days."), AskState.Silent)] : [];

    private bool HasWritten(MadeAsk ask)
    {
        foreach (var letter in letters.With(ask.Asked.Number))
        {
            if (!letter.Mine && letter.Day > Day(ask))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<AskProposal> Connected(MadeAsk ask, TargetRow target)
    {
        var ties = target.Tie is { } own ? [own] : target.Now.Select(one => one.Tie);
        return ties.Where(one => one.Person != ask.Asked && one.ConnectedOn is { } on && DayNumber.Of(on) > Day(ask)).OrderBy(one => one.ConnectedOn).ThenBy(one => one.Person.Key).Select(Shown);

        AskProposal Shown(Tie tie)
        {
            var on = DayNumber.Of(tie.ConnectedOn!.Value);
            return New(ask, on, $"You and {tie.Person.Name}{(target.IsCompany ? $", who is at {target.Name}," : "")} connected on {On(on)}.", AskState.Introduced, AskState.Met) with { Reached = tie.Person };
        }
    }

    private IEnumerable<AskProposal> Together(MadeAsk ask, TargetRow target)
    {
        var wanted = target.Person is { } person ? [person.Number] : ask.Meant is { } meant ? [meant.Number] : target.Now.Select(one => one.Person.Number).ToHashSet();
        wanted.Remove(ask.Asked.Number);
        foreach (var (day, people) in ViewerThreads.Of(_network, letters.Viewer).Meetings(ask.Asked.Number, letters.AsOf))
        {
            if (day > Day(ask) && people.FirstOrDefault(wanted.Contains, -1) is >= 0 and var met)
            {
                yield return New(ask, day, $"A conversation with {ask.Asked.Name} and {_network.People[met].Name} began on {On(day)}.", AskState.Introduced, AskState.Met) with { Reached = _network.People[met] };
            }
        }
    }

    private IEnumerable<AskProposal> Each(MadeAsk ask, Func<Letter, bool> fits, Func<int, AskProposal> propose)
    {
        for (var i = 0; i < letters.With(ask.Asked.Number).Length; i++)
        {
            var letter = letters.With(ask.Asked.Number)[i];
            if (fits(letter))
            {
                yield return propose(letter.Day);
            }
        }
    }

    private static AskProposal New(MadeAsk ask, int day, string why, params AskState[] states) =>
        new(states, DayNumber.ToDate(day), why, AskWord.ProposalKey(ask.Id, states[0], DayNumber.ToDate(day)));

    private static int Day(MadeAsk ask) => DayNumber.Of(ask.Steps[^1].On);

    private static string On(int day) => ScreenDate.Of(DayNumber.ToDate(day));
}
