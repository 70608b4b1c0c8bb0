namespace NetworkGraph.Core.Reach;

/// <summary>A pool of exports: who is in it, how old each export is, and what the members know together.</summary>
/// <param name="Today">The day for which ages are told.</param>
/// <param name="Until">Date of the newest export of all: ties are counted as of it, each member's as their own newest export shows them.</param>
/// <param name="Members">The members, oldest export first, then by name.</param>
/// <param name="Coverage">What they know together; null with one member, who is no pool.</param>
/// <param name="Note">All of it in a few sentences.</param>
/// <param name="WhatIsSeen">What one member is shown of another one's ties, and what keeps nobody out.</param>
public sealed record TeamAnswer(DateOnly Today, DateOnly Until, IReadOnlyList<TeamMember> Members, PoolCoverage? Coverage, string Note, string WhatIsSeen);

/// <summary>
/// A member and what their exports give to the pool. Whom a member knows: connected now, or a message between the two, by the export of either; everybody known is a fellow member, known
/// to others too, or known to this member alone. Source: docs/model.md, section 5.2.
/// </summary>
/// <param name="Member">Who.</param>
/// <param name="IsViewer">Whether it is who asks.</param>
/// <param name="Since">Date of their oldest export.</param>
/// <param name="AgeDays">Days from their newest export to today; 0 for one that is dated later.</param>
/// <param name="Imports">How many of their exports are loaded.</param>
/// <param name="Connections">People connected with them.</param>
/// <param name="Knows">People whom they know: <see cref="Fellows"/>, <see cref="Shared"/> and <see cref="Alone"/> together.</param>
/// <param name="Fellows">Of them, members of the pool.</param>
/// <param name="Shared">Of them, people outside the pool whom another member knows too; null with one member.</param>
/// <param name="Alone">Of them, people outside the pool whom nobody else of it knows: what the team would lose with this member. Null with one member.</param>
/// <param name="ThroughPool">People whom they do not know and to whom one person whom they know could introduce them, by ties that exports show. At least so many; null with one member.</param>
/// <param name="ToDo">What to do about this member's exports, in sentences; null where there is nothing.</param>
public sealed record TeamMember(
    Member Member, bool IsViewer, DateOnly Since, int AgeDays, int Imports, int Connections, int Knows, int Fellows, int? Shared, int? Alone, int? ThroughPool, string? ToDo)
{
    /// <summary>What tells them apart where the name does not: the archive's name where nobody has said whose it is, the key where another member has the same name; else null.</summary>
    public string? Apart { get; init; }

    /// <summary>Whether their newest export is old.</summary>
    public bool IsOld => AgeDays >= TeamPool.OldFromDays;

    /// <summary>The age of their newest export in words.</summary>
    public string Age => AgeDays == 0 ? "of today" : $"{DaysInWords.Of(AgeDays)} old";
}

/// <summary>What a pool knows together; members themselves are not counted among the people.</summary>
/// <param name="People">Different people whom at least one member knows.</param>
/// <param name="ByOne">Of them, known to one member alone.</param>
/// <param name="ByTwo">Known to two.</param>
/// <param name="ByMore">Known to three or more.</param>
/// <param name="Companies">Different companies at which the lists show at least one of them.</param>
/// <param name="Pairs">Pairs of members.</param>
/// <param name="PairsKnown">Of them, pairs who know each other.</param>
/// <param name="NobodyKnows">Members whom nobody else of the pool knows, by name.</param>
public sealed record PoolCoverage(int People, int ByOne, int ByTwo, int ByMore, int Companies, long Pairs, long PairsKnown, IReadOnlyList<Person> NobodyKnows);
