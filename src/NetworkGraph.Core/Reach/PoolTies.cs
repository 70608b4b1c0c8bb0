using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Reach;

/// <summary>Whom each member knows, and who of the members knows each person, as of the newest export of all: by ties that exports show, nothing inferred and nothing judged.</summary>
internal sealed class PoolTies
{
    private readonly int[] _start;
    private readonly int[] _members;

    private PoolTies(Network network, int day)
    {
        var histories = network.Histories;
        Connections = [.. histories.Select(history => Enumerable.Range(0, history.People.Length).Count(entry => history.TieDay[entry] <= day && history.IsConnected(entry, day)))];
        Known = [.. histories.Select(history => Enumerable.Range(0, history.People.Length).Where(entry => IntroductionLegs.IsLeg(history, entry, day)).Select(entry => history.People[entry]).ToArray())];
        Known = ByEither(network, Known);
        (_start, _members) = Mirrored(network.People.Count, Known);
    }

    /// <summary>Per member, how many people are connected with them.</summary>
    public int[] Connections { get; }

    /// <summary>Per member, the numbers of the people whom they know, ascending.</summary>
    public int[][] Known { get; }

    /// <summary>Date of the newest export of all.</summary>
    public static DateOnly Until(Network network) => network.Members.Max(member => member.SnapshotDate);

    /// <summary>The ties of a network, which has at least one member; made once.</summary>
    public static PoolTies Of(Network network) => network.Undated.Get(typeof(PoolTies), () => new PoolTies(network, DayNumber.Of(Until(network))));

    /// <summary>Members (by place) who know a person, ascending.</summary>
    public ReadOnlySpan<int> WhoKnow(int person) => _members.AsSpan(_start[person], _start[person + 1] - _start[person]);

    // A tie of two members holds for both, whichever export shows it.
    private static int[][] ByEither(Network network, int[][] own)
    {
        var more = new List<int>?[own.Length];
        for (var m = 0; m < own.Length; m++)
        {
            var person = network.Members[m].Person.Number;
            foreach (var other in own[m].Select(network.MemberIndex).Where(other => other >= 0 && Array.BinarySearch(own[other], person) < 0))
            {
                (more[other] ??= []).Add(person);
            }
        }

        return [.. own.Select((known, m) => more[m] is { } added ? [.. known.Concat(added).Order()] : known)];
    }

    private static (int[] Start, int[] Members) Mirrored(int people, int[][] known)
    {
        var start = new int[people + 1];
        foreach (var person in known.SelectMany(one => one))
        {
            start[person + 1]++;
        }

        for (var p = 0; p < people; p++)
        {
            start[p + 1] += start[p];
        }

        var (next, members) = (start[..^1], new int[start[people]]);
        for (var m = 0; m < known.Length; m++)
        {
            foreach (var person in known[m])
            {
                members[next[person]++] = m;
            }
        }

        return (start, members);
    }
}
