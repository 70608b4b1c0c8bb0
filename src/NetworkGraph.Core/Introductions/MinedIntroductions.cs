using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>A thread that one person opened with two others who had no contact before.</summary>
/// <param name="Introducer">Number of the person who opened it.</param>
/// <param name="First">Number of one of the two, the smaller.</param>
/// <param name="Second">Number of the other.</param>
/// <param name="Row">Its first message, in <see cref="NetworkFacts.Interactions"/>.</param>
/// <param name="Thread">Number of the thread.</param>
/// <param name="At">Unix seconds of the first message.</param>
internal readonly record struct MinedIntroduction(int Introducer, int First, int Second, int Row, int Thread, long At)
{
    internal int Day => (int)Math.Floor((double)At / Moment.SecondsPerDay);

    internal int Other(int person) => person == First ? Second : First;
}

/// <summary>
/// Introductions as threads show them: A's first message of a thread goes to B and C, and nothing in the data shows a contact or a connection of B and C on an
/// earlier day. Inferred, never certain: two people may know each other outside the data. A convention of this program.
/// </summary>
internal static class MinedIntroductions
{
    /// <summary>All of them up to the as-of date, oldest first.</summary>
    internal static IReadOnlyList<MinedIntroduction> In(Network network, DateOnly asOf) =>
        network.Answers.Get<IReadOnlyList<MinedIntroduction>>(("introductions in threads", asOf), () => Mine(network, asOf));

    private static List<MinedIntroduction> Mine(Network network, DateOnly asOf)
    {
        var rows = network.Facts.Interactions;
        var end = (DayNumber.Of(asOf) + 1L) * Moment.SecondsPerDay;
        var candidates = Opened(network, rows, end);
        if (candidates.Count == 0)
        {
            return candidates;
        }

        var pairs = candidates.Select(c => (c.First, c.Second)).ToHashSet();
        var firstDay = pairs.ToDictionary(p => p, _ => int.MaxValue);
        var meets = pairs.SelectMany(p => new[] { p.First, p.Second }).ToHashSet();
        void Meet(int a, int b, int day)
        {
            var pair = (Math.Min(a, b), Math.Max(a, b));
            if (firstDay.TryGetValue(pair, out var known) && day < known)
            {
                firstDay[pair] = day;
            }
        }

        for (var i = 0; i < rows.Count && rows.At[i] < end; i++)
        {
            var sender = network.PersonOf(rows.Sender[i]);
            if (!meets.Contains(sender))
            {
                continue;
            }

            for (var r = rows.RecipientStart[i]; r < rows.RecipientStart[i + 1]; r++)
            {
                Meet(sender, network.PersonOf(rows.Recipients[r]), (int)Math.Floor((double)rows.At[i] / Moment.SecondsPerDay));
            }
        }

        foreach (var connection in network.Facts.Connections)
        {
            if (connection.ConnectedOn is { } on)
            {
                Meet(network.PersonOf(connection.Member), network.PersonOf(connection.Person), DayNumber.Of(on));
            }
        }

        // The pair's own contact in the new thread, or a connection made the same day, is the introduction taking effect.
        return [.. candidates.Where(c => firstDay[(c.First, c.Second)] >= c.Day).DistinctBy(c => (c.First, c.Second))];
    }

    private static List<MinedIntroduction> Opened(Network network, InteractionFacts rows, long end)
    {
        var seen = new HashSet<int>();
        var opened = new List<MinedIntroduction>();
        for (var i = 0; i < rows.Count && rows.At[i] < end; i++)
        {
            if (rows.Kind[i] != InteractionKind.Message || rows.Thread[i] < 0 || !seen.Add(rows.Thread[i]) || rows.Promotional[i]
                || rows.RecipientStart[i + 1] - rows.RecipientStart[i] != 2)
            {
                continue;
            }

            var introducer = network.PersonOf(rows.Sender[i]);
            var b = network.PersonOf(rows.Recipients[rows.RecipientStart[i]]);
            var c = network.PersonOf(rows.Recipients[rows.RecipientStart[i] + 1]);
            if (introducer >= 0 && b >= 0 && c >= 0 && b != c && introducer != b && introducer != c)
            {
                opened.Add(new MinedIntroduction(introducer, Math.Min(b, c), Math.Max(b, c), i, rows.Thread[i], rows.At[i]));
            }
        }

        return opened;
    }
}
