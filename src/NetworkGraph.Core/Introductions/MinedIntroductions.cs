using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>A thread that one person opened with two others, among others perhaps, who had no contact before.</summary>
/// <param name="Introducer">Number of the person who opened it.</param>
/// <param name="First">Number of one of the two, the smaller.</param>
/// <param name="Second">Number of the other.</param>
/// <param name="Row">Its first message, in <see cref="NetworkFacts.Interactions"/>.</param>
/// <param name="Thread">Number of the thread, -1 for a message without one.</param>
/// <param name="At">Unix seconds of the first message.</param>
/// <param name="OnlyTheTwo">Whether nobody else was addressed: an introduction made for their sake.</param>
internal readonly record struct MinedIntroduction(int Introducer, int First, int Second, int Row, int Thread, long At, bool OnlyTheTwo)
{
    internal int Day => (int)Math.Floor((double)At / Moment.SecondsPerDay);

    internal int Other(int person) => person == First ? Second : First;
}

/// <summary>
/// Introductions as threads show them: A's first message of a thread of at most ten people goes to B and C, and nothing in the data shows a
/// contact, a connection or a common message of such a circle for B and C on an earlier day. Inferred, never certain: two people may know
/// each other outside the data. A convention of this program.
/// </summary>
internal static class MinedIntroductions
{
    /// <summary>Most people of a thread that tells who met whom, its opener included.</summary>
    public const int MostPeople = 10;

    /// <summary>Those made for the two alone, up to the as-of date, oldest first.</summary>
    internal static IReadOnlyList<MinedIntroduction> In(Network network, DateOnly asOf)
    {
        var end = (DayNumber.Of(asOf) + 1L) * Moment.SecondsPerDay;
        return network.Answers.Get<IReadOnlyList<MinedIntroduction>>(
            ("introductions in threads", asOf), () => [.. All(network).TakeWhile(m => m.At < end).Where(m => m.OnlyTheTwo)]);
    }

    /// <summary>All of them, oldest first, each pair once. Later rows never undo an earlier introduction, so that a date only cuts the list.</summary>
    internal static IReadOnlyList<MinedIntroduction> All(Network network) =>
        network.Undated.Get<IReadOnlyList<MinedIntroduction>>(typeof(MinedIntroductions), () => Mine(network));

    private static List<MinedIntroduction> Mine(Network network)
    {
        var candidates = Opened(network);
        var firstDays = new FirstDays(network, candidates);
        firstDays.ReadMessages();
        firstDays.ReadConnections();

        // The pair's own contact in the new thread, or a connection made the same day, is the introduction taking effect.
        return [.. candidates.Where(c => firstDays.Of(c) >= c.Day).DistinctBy(c => (c.First, c.Second))];
    }

    private static List<MinedIntroduction> Opened(Network network)
    {
        var rows = network.Facts.Interactions;
        var seen = new HashSet<int>();
        var opened = new List<MinedIntroduction>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] == InteractionKind.Message && (rows.Thread[i] < 0 || seen.Add(rows.Thread[i])) && IsSmallCircle(rows, i))
            {
                AddPairs(network, i, opened);
            }
        }

        return opened;
    }

    private static bool IsSmallCircle(InteractionFacts rows, int row) =>
        !rows.Promotional[row] && rows.RecipientStart[row + 1] - rows.RecipientStart[row] is >= 2 and < MostPeople;

    private static void AddPairs(Network network, int row, List<MinedIntroduction> opened)
    {
        var rows = network.Facts.Interactions;
        var (from, to) = (rows.RecipientStart[row], rows.RecipientStart[row + 1]);
        var opener = network.PersonOf(rows.Sender[row]);
        for (var i = from; i < to && opener >= 0; i++)
        {
            for (var j = i + 1; j < to; j++)
            {
                var (b, c) = (network.PersonOf(rows.Recipients[i]), network.PersonOf(rows.Recipients[j]));
                if (b >= 0 && c >= 0 && b != c && b != opener && c != opener)
                {
                    opened.Add(new MinedIntroduction(opener, Math.Min(b, c), Math.Max(b, c), row, rows.Thread[row], rows.At[row], to - from == 2));
                }
            }
        }
    }

    /// <summary>The first day on which the data shows each pair in contact.</summary>
    private sealed class FirstDays
    {
        private readonly Network _network;
        private readonly bool[] _asked;
        private readonly Dictionary<(int, int), int> _days;

        public FirstDays(Network network, List<MinedIntroduction> candidates)
        {
            (_network, _asked, _days) = (network, new bool[network.People.Count], new Dictionary<(int, int), int>(candidates.Count));
            foreach (var candidate in candidates)
            {
                _days[(candidate.First, candidate.Second)] = int.MaxValue;
                (_asked[candidate.First], _asked[candidate.Second]) = (true, true);
            }
        }

        public int Of(MinedIntroduction pair) => _days[(pair.First, pair.Second)];

        public void ReadMessages()
        {
            var rows = _network.Facts.Interactions;
            for (var i = 0; i < rows.Count; i++)
            {
                var (from, to) = (rows.RecipientStart[i], rows.RecipientStart[i + 1]);
                var day = (int)Math.Floor((double)rows.At[i] / Moment.SecondsPerDay);
                var together = rows.Kind[i] == InteractionKind.Message && IsSmallCircle(rows, i);
                for (var r = from; r < to; r++)
                {
                    Meet(_network.PersonOf(rows.Sender[i]), _network.PersonOf(rows.Recipients[r]), day);
                    for (var other = from; together && other < r; other++)
                    {
                        Meet(_network.PersonOf(rows.Recipients[other]), _network.PersonOf(rows.Recipients[r]), day);
                    }
                }
            }
        }

        public void ReadConnections()
        {
            foreach (var connection in _network.Facts.Connections)
            {
                if (connection.ConnectedOn is { } on)
                {
                    Meet(_network.PersonOf(connection.Member), _network.PersonOf(connection.Person), DayNumber.Of(on));
                }
            }
        }

        private void Meet(int a, int b, int day)
        {
            var pair = (Math.Min(a, b), Math.Max(a, b));
            if (pair.Item1 >= 0 && _asked[a] && _asked[b] && _days.TryGetValue(pair, out var known) && day < known)
            {
                _days[pair] = day;
            }
        }
    }
}
