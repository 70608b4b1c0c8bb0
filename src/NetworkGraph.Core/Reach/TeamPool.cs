using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Reach;

/// <summary>Who is in the pool, how old is each export, and what would the team lose without one?</summary>
public static class TeamPool
{
    /// <summary>Days from which on an export is old; see <see cref="IntroductionStep.DaysWorthNaming"/>.</summary>
    public const int OldFromDays = IntroductionStep.DaysWorthNaming;

    /// <summary>
    /// Every member with the dates of their exports and their part of what the pool knows, as of the newest export of all; the viewer changes no number. With one member what
    /// needs a second one is unknown. Unit: people and days. Source: docs/model.md, section 5.2.
    /// </summary>
    public static TeamAnswer Of(Network network, Member viewer, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var ties = PoolTies.Of(network);
        var imports = network.Facts.Imports.Where(import => network.PersonOf(import.Member) >= 0).ToLookup(import => network.PersonOf(import.Member));
        var stamps = new int[network.People.Count];
        var names = network.Members.CountBy(member => PersonName.Key(member.Person.Name)).ToDictionary(StringComparer.Ordinal);
        TeamMember[] members =
        [
            .. network.Members
                .Select((member, place) => Row(network, ties, place, viewer, today, [.. imports[member.Person.Number]], stamps) with { Apart = Apart(member, names) })
                .OrderBy(row => row.Member.SnapshotDate).ThenBy(row => row.Member.Person.Name, StringComparer.Ordinal).ThenBy(row => row.Member.Person.Key),
        ];
        var coverage = members.Length > 1 ? CoverageOf(network, ties, members) : null;
        var isTable = network.Facts.Imports.Any(import => import.Kind == ImportKind.Table);
        return new TeamAnswer(today, PoolTies.Until(network), members, coverage, TeamSentences.Note(members, coverage, isTable), TeamSentences.WhatIsSeen);
    }

    private static TeamMember Row(Network network, PoolTies ties, int place, Member viewer, DateOnly today, ImportFact[] imports, int[] stamps)
    {
        var (member, known, isPool) = (network.Members[place], ties.Known[place], network.Members.Count > 1);
        var (fellows, shared, alone) = (0, 0, 0);
        foreach (var person in known)
        {
            _ = network.MemberIndex(person) >= 0 ? fellows++ : ties.WhoKnow(person).Length > 1 ? shared++ : alone++;
        }

        var age = Math.Max(0, today.DayNumber - member.SnapshotDate.DayNumber);
        var row = new TeamMember(
            member, member.Person == viewer.Person, imports.Min(import => import.SnapshotDate), age, imports.Length, ties.Connections[place], known.Length, fellows,
            isPool ? shared : null, isPool ? alone : null, isPool ? Through(network, ties, place, stamps) : null, null);
        return row with { ToDo = TeamSentences.ToDo(row, isPool, imports.Any(import => import.Kind == ImportKind.Archive)) };
    }

    private static string? Apart(Member member, Dictionary<string, int> names) =>
        member.Person.IsUnnamed ? member.ArchiveName : names[PersonName.Key(member.Person.Name)] > 1 ? member.Person.Key.ToString() : null;

    // Behind a member stands everybody whom they know; behind anybody else stand the members who know them.
    private static int Through(Network network, PoolTies ties, int place, int[] stamps)
    {
        var (stamp, people) = (place + 1, 0);
        stamps[network.Members[place].Person.Number] = stamp;
        foreach (var person in ties.Known[place])
        {
            stamps[person] = stamp;
        }

        foreach (var person in ties.Known[place])
        {
            foreach (var behind in network.MemberIndex(person) is >= 0 and var fellow ? ties.Known[fellow] : [])
            {
                Count(behind);
            }

            foreach (var member in ties.WhoKnow(person))
            {
                Count(network.Members[member].Person.Number);
            }
        }

        return people;

        void Count(int person)
        {
            people += stamps[person] == stamp ? 0 : 1;
            stamps[person] = stamp;
        }
    }

    private static PoolCoverage CoverageOf(Network network, PoolTies ties, TeamMember[] members)
    {
        var (by, companies, until) = (new int[4], new HashSet<int>(), PoolTies.Until(network));
        foreach (var person in network.People.Where(person => network.MemberIndex(person.Number) < 0))
        {
            var knownBy = Math.Min(3, ties.WhoKnow(person.Number).Length);
            by[knownBy]++;
            if (knownBy > 0 && network.Roles.CompanyOf(person.Number, until) is >= 0 and var company)
            {
                companies.Add(company);
            }
        }

        return new PoolCoverage(
            by[1] + by[2] + by[3], by[1], by[2], by[3], companies.Count, (long)members.Length * (members.Length - 1) / 2, members.Sum(member => (long)member.Fellows) / 2,
            [.. members.Where(member => member.Fellows == 0).Select(member => member.Member.Person).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Key)]);
    }
}
