using NetworkGraph.Core.Reach;

namespace NetworkGraph.Data.Answers;

/// <summary>Who is in the pool, how old each export is, and what the members know together.</summary>
public sealed record TeamJson(DateOnly Today, DateOnly Until, int OldFromDays, IEnumerable<TeamMemberJson> Members, PoolCoverageJson? Coverage, string Note, string WhatIsSeen)
{
    public static TeamJson Of(TeamAnswer answer) => new(
        answer.Today, answer.Until, TeamPool.OldFromDays, answer.Members.Select(TeamMemberJson.Of), answer.Coverage is { } coverage ? PoolCoverageJson.Of(coverage) : null, answer.Note, answer.WhatIsSeen);
}

/// <summary>A member; the archive's name tells several apart whose owner nobody has said.</summary>
public sealed record TeamMemberJson(
    string Member, string Name, string Archive, bool IsViewer, DateOnly Since, DateOnly Newest, int AgeDays, string Age, bool IsOld, int Imports, int Connections, int Knows, int Fellows,
    int? Shared, int? Alone, int? ThroughPool, string? ToDo)
{
    public static TeamMemberJson Of(TeamMember row) => new(
        row.Member.Person.Key.ToString(), row.Member.Person.Name, row.Member.ArchiveName, row.IsViewer, row.Since, row.Member.SnapshotDate, row.AgeDays, row.Age, row.IsOld, row.Imports,
        row.Connections, row.Knows, row.Fellows, row.Shared, row.Alone, row.ThroughPool, row.ToDo);
}

/// <summary>What they know together.</summary>
public sealed record PoolCoverageJson(int People, int ByOne, int ByTwo, int ByMore, int Companies, long Pairs, long PairsKnown, IEnumerable<PoolMemberJson> NobodyKnows)
{
    public static PoolCoverageJson Of(PoolCoverage coverage) => new(
        coverage.People, coverage.ByOne, coverage.ByTwo, coverage.ByMore, coverage.Companies, coverage.Pairs, coverage.PairsKnown,
        coverage.NobodyKnows.Select(person => new PoolMemberJson(person.Key.ToString(), person.Name)));
}

/// <summary>A member whom nobody else of the pool knows.</summary>
public sealed record PoolMemberJson(string Member, string Name);
