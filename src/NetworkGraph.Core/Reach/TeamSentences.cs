using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Reach;

/// <summary>The sentences about a pool, made of its numbers and of nothing else.</summary>
internal static class TeamSentences
{
    /// <summary>What one member is shown of another one's ties; a test holds every question to it.</summary>
    public const string WhatIsSeen =
        "Of another member's tie an answer shows that it is there, whose export shows it, its band and the chance of a yes: never points, days of contact, counts or messages. "
        + "The viewer is a point of view and no lock: whoever opens this workspace can choose any member.";

    private const int MostNames = 3;

    public static string Note(TeamMember[] members, PoolCoverage? coverage, bool isTable)
    {
        string?[] sentences = [coverage is null ? Alone : Coverage(members.Length, coverage), coverage is null ? null : Among(members.Length, coverage), Old(members), isTable ? Table : null];
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>What to do about a member's exports; null where there is nothing.</summary>
    public static string? ToDo(TeamMember row, bool isPool, bool hasArchive)
    {
        string?[] sentences =
        [
            row.Member.Person.IsUnnamed ? "Nobody has said whose it is: say so on the page Import, or with networkgraph import FILE --owner NAME." : null,
            !row.IsOld ? null : hasArchive ? $"{Capital(row.Age)}: {Ask(row)} a new export." : $"{Capital(row.Age)}: load a newer table of who wrote to whom.",
            hasArchive && Missing(row.Member) is { } missing ? $"Holds no {missing}: {Ask(row)} LinkedIn's larger archive." : null,
            !isPool || row.Fellows > 0 ? null : row.IsViewer ? "Nobody else of the pool knows you, so that nobody here can ask you directly: connect first."
                : "Nobody else of the pool knows them, so that nobody here can ask them directly: connect first.",
        ];
        var said = string.Join(' ', sentences.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    private const string Alone = "One member is no pool yet: whom others know too, and to whom they could introduce, shows from the second member's export on.";
    private const string Table = "A table of who wrote to whom makes everybody who wrote in it a member.";

    private static string Coverage(int members, PoolCoverage coverage) => string.Create(
        CultureInfo.InvariantCulture,
        $"{members:N0} members know {coverage.People:N0} {(coverage.People == 1 ? "person" : "people")} outside the pool: {coverage.ByOne:N0} through one member alone, {(members == 2 ? $"{coverage.ByTwo:N0} through both" : $"{coverage.ByTwo:N0} through two, {coverage.ByMore:N0} through three or more")}.");

    private static string Among(int members, PoolCoverage coverage) => coverage switch
    {
        { PairsKnown: 0 } => "No two of them know each other, so that nobody here can ask a colleague for an introduction.",
        _ when coverage.PairsKnown == coverage.Pairs => members == 2 ? "The two know each other." : "All of them know each other.",
        { NobodyKnows.Count: 0 } => string.Create(CultureInfo.InvariantCulture, $"{coverage.PairsKnown:N0} of {coverage.Pairs:N0} pairs of them know each other, and everybody knows somebody."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{coverage.PairsKnown:N0} of {coverage.Pairs:N0} pairs of them know each other; nobody of the pool knows {Names(coverage.NobodyKnows)}."),
    };

    private static string Old(TeamMember[] members)
    {
        var old = members.Count(member => member.IsOld);
        return old == 0
            ? $"{(members.Length == 1 ? "The export is" : "Every export is")} less than {TeamPool.OldFromDays} days old."
            : string.Create(CultureInfo.InvariantCulture, $"{(members.Length == 1 ? "The export is" : $"{old:N0} of {members.Length:N0} exports {(old == 1 ? "is" : "are")}")} {TeamPool.OldFromDays} days old or older: a day of contact counts half by then, and a conversation may have begun that nobody here sees.");
    }

    private static string Names(IReadOnlyList<Person> people)
    {
        var named = people.Take(people.Count == MostNames + 1 ? MostNames + 1 : MostNames).Select(person => person.Name).ToList();
        return people.Count > named.Count ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", named)} and {people.Count - named.Count:N0} others")
            : named.Count == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
    }

    private static string? Missing(Member member) => (member.Files.Contains(ExportFile.Messages), member.Files.Contains(ExportFile.Connections)) switch
    {
        (true, true) => null,
        (false, true) => "messages, so that how close anybody is can only be guessed",
        (true, false) => "list of connections",
        _ => "list of connections and no messages",
    };

    private static string Ask(TeamMember row) => row.IsViewer ? "load" : $"ask {(row.Member.Person.IsUnnamed ? "its owner" : GivenName.Of(row.Member.Person.Name))} for";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
