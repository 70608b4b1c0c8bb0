using NetworkGraph.Core.Companies;

namespace NetworkGraph.Core.Tests.Companies;

/// <summary>A labelled pair of names.</summary>
/// <param name="First">A name as people write it.</param>
/// <param name="Second">Another.</param>
/// <param name="Expected">exact, branch, likely (one firm); alias (one firm that only a list can know); ask (legal forms of different countries); weak, different (not one firm).</param>
/// <param name="Kind">What makes the case.</param>
public sealed record CompanyPair(string First, string Second, string Expected, string Kind)
{
    public bool IsOneFirm => Expected is "exact" or "branch" or "likely";

    public CompanyMatch? Match => CompanyMatcher.Between(First, Second);

    /// <summary>Whether the matcher takes the two for one firm.</summary>
    public bool IsJoined => Match is { Closeness: not CompanyCloseness.Weak };

    public override string ToString() => $"{First} | {Second}: {Expected}, not {(Match is { } match ? match.Closeness : "different")} ({Kind})";

    public static IReadOnlyList<CompanyPair> Read(string list) =>
    [
        .. File.ReadLines(Repository.PathOf("tests/Reference/" + list)).Skip(1).Select(line => line.Split('\t')).Select(cells => new CompanyPair(cells[0], cells[1], cells[2], cells[3])),
    ];
}
