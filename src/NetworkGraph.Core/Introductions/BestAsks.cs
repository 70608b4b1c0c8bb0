namespace NetworkGraph.Core.Introductions;

/// <summary>An ask that could be made: somebody is asked to introduce the viewer to a target.</summary>
/// <param name="Introducer">Who would be asked, by number.</param>
/// <param name="Group">Group of the introducer, as <c>networkgraph groups</c> numbers them; null for who stands in none.</param>
/// <param name="Target">Whom it would lead to, by the caller's number.</param>
/// <param name="Chance">Chance that it works, 0 to 1, docs/model.md, section 4.2.</param>
public readonly record struct AskOption(int Introducer, int? Group, int Target, double Chance);

/// <summary>Asks chosen together.</summary>
/// <param name="Asks">The asks, the one that adds most first.</param>
/// <param name="Expected">Targets that they are expected to reach, 0 to the number of asks.</param>
/// <param name="IsBest">Whether no other choice is expected to reach more; false where the search was ended before that was certain.</param>
public sealed record AskChoice(IReadOnlyList<AskOption> Asks, double Expected, bool IsBest);

/// <summary>
/// Which few asks reach most targets? At most k of them, each introducer asked once, no two of one group, since who sits together hears of both.
/// Formula: the choice with the largest E = Σ over targets of 1 − Π(1 − P) over the asks for it. Unit: expected targets, 0 to k. A second ask for a target adds less
/// than the first (E is submodular), so the strongest ties alone are seldom the best choice. Begins with the greedy choice, at least half as good as the best
/// (Fisher, Nemhauser and Wolsey 1978), and then searches all others, leaving out those that cannot beat it: what is still to be had is at most the largest gains left.
/// Without an option the choice is empty. Source: docs/model.md, section 4.6.
/// </summary>
public static class BestAsks
{
    /// <summary>Choices that are looked at; where there are more that may be better, the best of these is told, as not certain.</summary>
    public const int MostChoices = 200_000;

    // Less is the same chance with other digits behind it.
    private const double Least = 1e-12;

    /// <summary>The best choice of at most <paramref name="most"/> asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1, or a chance lies outside 0 to 1.</exception>
    public static AskChoice Of(IReadOnlyCollection<AskOption> options, int most)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var useful = options.Where(option => Checked(option).Chance > 0).OrderByDescending(option => option.Chance).ThenBy(option => option.Introducer).ThenBy(option => option.Target).ToArray();
        var search = new Search(useful, most);
        search.Greedy();
        var isBest = search.All();
        return new AskChoice(InOrderOfGain(search.Best), search.Expected, isBest);
    }

    /// <summary>E of any asks, whether or not they could be chosen together.</summary>
    public static double ExpectedOf(IEnumerable<AskOption> asks) =>
        asks.GroupBy(ask => ask.Target).Sum(target => 1 - target.Aggregate(1.0, (none, ask) => none * (1 - ask.Chance)));

    private static AskOption Checked(AskOption option) => option.Chance is >= 0 and <= 1
        ? option
        : throw new ArgumentOutOfRangeException(nameof(option), option.Chance, "A chance lies between 0 and 1.");

    private static AskOption[] InOrderOfGain(IEnumerable<AskOption> asks)
    {
        var (left, chosen) = (asks.ToList(), new List<AskOption>());
        while (left.Count > 0)
        {
            var next = left.MaxBy(ask => ask.Chance * chosen.Where(earlier => earlier.Target == ask.Target).Aggregate(1.0, (none, earlier) => none * (1 - earlier.Chance)));
            left.Remove(next);
            chosen.Add(next);
        }

        return [.. chosen];
    }

    private sealed class Search(AskOption[] options, int most)
    {
        private readonly List<AskOption> _chosen = [];
        private readonly Dictionary<int, double> _noneYet = [];
        private int _choices;

        public IReadOnlyList<AskOption> Best { get; private set; } = [];

        public double Expected { get; private set; }

        /// <summary>Takes what adds most, again and again.</summary>
        public void Greedy()
        {
            var expected = 0.0;
            while (_chosen.Count < most && options.Where(IsOpen).Select(option => (Option: option, Gain: Gain(option))).DefaultIfEmpty().MaxBy(one => one.Gain) is { Gain: > Least } next)
            {
                expected += next.Gain;
                Take(next.Option);
            }

            (Best, Expected) = ([.. _chosen], expected);
            while (_chosen.Count > 0)
            {
                PutBack();
            }
        }

        /// <summary>Looks at every choice that may be better; false where there were too many.</summary>
        public bool All() => Below(options, 0);

        private bool Below(AskOption[] left, double expected)
        {
            if (++_choices > MostChoices)
            {
                return false;
            }

            if (expected > Expected + Least)
            {
                (Best, Expected) = ([.. _chosen], expected);
            }

            if (_chosen.Count == most)
            {
                return true;
            }

            var open = left.Where(IsOpen).Select(option => (Option: option, Gain: Gain(option))).Where(one => one.Gain > Least).OrderByDescending(one => one.Gain).ToArray();
            var rest = most - _chosen.Count;
            for (var i = 0; i < open.Length; i++)
            {
                // Gains only shrink: whatever is chosen from here on adds at most the largest of them, one of each introducer.
                if (expected + MostToHave(open.AsSpan(i), rest) <= Expected + Least)
                {
                    return true;
                }

                Take(open[i].Option);
                var isWhole = Below([.. open[(i + 1)..].Select(one => one.Option)], expected + open[i].Gain);
                PutBack();
                if (!isWhole)
                {
                    return false;
                }
            }

            return true;
        }

        private static double MostToHave(ReadOnlySpan<(AskOption Option, double Gain)> open, int rest)
        {
            Span<int> introducers = stackalloc int[Math.Min(rest, 64)];
            var (taken, sum) = (0, 0.0);
            foreach (var (option, gain) in open)
            {
                if (taken == introducers.Length)
                {
                    break;
                }

                if (!introducers[..taken].Contains(option.Introducer))
                {
                    introducers[taken++] = option.Introducer;
                    sum += gain;
                }
            }

            return rest > introducers.Length ? double.PositiveInfinity : sum;
        }

        private bool IsOpen(AskOption option) =>
            !_chosen.Exists(ask => ask.Introducer == option.Introducer || (option.Group is { } group && ask.Group == group));

        private double Gain(AskOption option) => option.Chance * _noneYet.GetValueOrDefault(option.Target, 1);

        private void Take(AskOption option)
        {
            _chosen.Add(option);
            _noneYet[option.Target] = _noneYet.GetValueOrDefault(option.Target, 1) * (1 - option.Chance);
        }

        // From those that stay, not by division: a chance of one leaves nothing to divide by.
        private void PutBack()
        {
            var target = _chosen[^1].Target;
            _chosen.RemoveAt(_chosen.Count - 1);
            _noneYet[target] = _chosen.Where(ask => ask.Target == target).Aggregate(1.0, (none, ask) => none * (1 - ask.Chance));
        }
    }
}
