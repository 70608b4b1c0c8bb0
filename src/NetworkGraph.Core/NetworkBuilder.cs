using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Many archives' facts in, one network out; decides when two identities are one person.</summary>
public static class NetworkBuilder
{
    /// <summary>Builds the snapshot. The order of the facts makes no difference.</summary>
    public static Network Build(NetworkFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (facts, var placeholders) = TableMembers.Expand(facts);
        var (people, personOf) = PeopleOf(facts, PersonResolution.Resolve(facts), placeholders);
        var members = MembersOf(facts, people, personOf);
        facts = PromotionalThreads.Decide(facts, personOf, members);
        return new Network(facts, people, personOf, members, MemberContacts.Of(facts, personOf, members));
    }

    private static (Person[] People, int[] PersonOf) PeopleOf(NetworkFacts facts, int[] roots, IReadOnlySet<int> placeholders)
    {
        var byRoot = Enumerable.Range(0, roots.Length)
            .Where(i => facts.Identities[i].Key.Kind != IdentityKind.Owner && !placeholders.Contains(i))
            .GroupBy(i => roots[i])
            .Select(group => group.OrderBy(i => facts.Identities[i].Key.IsUnnamedOwner).ThenBy(i => facts.Identities[i].Key).ToArray())
            .OrderBy(group => facts.Identities[group[0]].Key)
            .ToArray();
        var told = ToldNames(facts);
        var people = new Person[byRoot.Length];
        var personOf = new int[roots.Length];
        Array.Fill(personOf, -1);
        for (var number = 0; number < byRoot.Length; number++)
        {
            var identities = byRoot[number].Select(i => facts.Identities[i]).ToArray();
            people[number] = new Person(number, identities[0].Key, NameOf(identities, told));
            foreach (var identity in byRoot[number])
            {
                personOf[identity] = number;
            }
        }

        return (people, personOf);
    }

    private static Dictionary<string, string> ToldNames(NetworkFacts facts)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in facts.UserFacts.Where(f => f.Kind == UserFactKinds.MemberName).OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (UserFactJson.Text(fact, "name") is { } name && !string.IsNullOrWhiteSpace(name))
            {
                names[fact.Subject] = name.Trim();
            }
        }

        return names;
    }

    private static string NameOf(IdentityFact[] identities, Dictionary<string, string> told)
    {
        foreach (var identity in identities)
        {
            if (told.TryGetValue(identity.Key.ToString(), out var name))
            {
                return name;
            }
        }

        if (identities.FirstOrDefault(i => !string.IsNullOrWhiteSpace(i.Name))?.Name is { } stated)
        {
            return stated.Trim();
        }

        var key = identities[0].Key;
        return key.IsUnnamedOwner ? Person.Unnamed : key.Kind == IdentityKind.MemberName ? key.NameInArchive : key.Value;
    }

    private static Member[] MembersOf(NetworkFacts facts, Person[] people, int[] personOf) =>
    [
        .. facts.Imports
            .Where(import => personOf[import.Member] >= 0)
            .GroupBy(import => personOf[import.Member])
            .Select(imports => new Member(
                people[imports.Key],
                imports.Select(i => i.ArchiveName).Order(StringComparer.Ordinal).First(),
                imports.Max(i => i.SnapshotDate),
                imports.SelectMany(i => i.Files).Select(f => f.Kind).ToHashSet())
            {
                NewestMessage = imports.SelectMany(i => i.Files).Where(f => f.Kind == ExportFile.Messages).Max(f => f.CoversTo),
            })
            .OrderBy(m => m.Person.IsUnnamed).ThenBy(m => m.ArchiveName, StringComparer.Ordinal).ThenBy(m => m.Person.Key),
    ];
}
