using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>What becomes of the user's word on whose export it is.</summary>
/// <param name="Said">What to store; empty where it is refused or known already.</param>
/// <param name="TakenBack">Earlier words on the same export that this one replaces.</param>
/// <param name="Sentence">What it means, or why it cannot be.</param>
/// <param name="IsRefused">True when it cannot be.</param>
public sealed record OwnerWord(IReadOnlyList<UserFact> Said, IReadOnlyList<Guid> TakenBack, string Sentence, bool IsRefused)
{
    /// <summary>
    /// The user says that an export is somebody's: the key or name of a person in the data, then the two are one person
    /// (<see cref="UserFactKinds.SamePerson"/>), or a new name (<see cref="UserFactKinds.MemberName"/>). Refused where the export itself names
    /// another owner, where its list holds the person, since nobody is connected to themselves, and where several people bear the name.
    /// </summary>
    /// <param name="network">The data, the export among them.</param>
    /// <param name="owner">Key of the export's owner, as stored.</param>
    /// <param name="archive">The export's name.</param>
    /// <param name="keyOrName">Whom the user names.</param>
    /// <param name="at">When it is said.</param>
    public static OwnerWord Of(Network network, IdentityKey owner, string archive, string keyOrName, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(keyOrName);
        var said = keyOrName.Trim();
        var now = network.Find(owner.ToString());
        var meant = network.Find(said) is { IsUnnamed: false } known ? [known] : Bearers(network, said);
        if (said.Length == 0)
        {
            return Refused($"{archive}: no name is given. Say a full name, or the key of a person in your data.");
        }

        if (meant.Count > 1)
        {
            return Refused($"{archive}: {meant.Count} people are called {said}. Say which: {string.Join(", ", meant.Select(person => person.Key))}.");
        }

        var person = meant.SingleOrDefault();
        if (person is not null && person == now)
        {
            return new OwnerWord([], [], $"{archive} is the export of {person.Name}.", false);
        }

        if (!owner.IsUnnamedOwner)
        {
            return Refused($"{archive} says itself that it is the export of {now?.Name ?? owner.ToString()}, so it cannot be given to anybody else.");
        }

        if (person is not null && Lists(network, owner, person))
        {
            return Refused($"{archive} lists {person.Name} among its connections, so it cannot be their own export.");
        }

        return new OwnerWord(
            [person is null
                ? new UserFact(Guid.NewGuid(), UserFactKinds.MemberName, owner.ToString(), JsonSerializer.Serialize(new { name = said }), at)
                : new UserFact(Guid.NewGuid(), UserFactKinds.SamePerson, person.Key.ToString(), JsonSerializer.Serialize(new { other = owner.ToString(), same = true }), at)],
            UnnamedExport.WordsOn(network, owner.ToString()),
            person is null
                ? $"{archive} is now called the export of {said}. Nobody of that name or key is in your data."
                : $"{archive} now counts as the export of {person.Name} ({person.Key}).",
            false);

        static OwnerWord Refused(string sentence) => new([], [], sentence, true);
    }

    /// <summary>Members of the name, else everybody of the name.</summary>
    private static List<Person> Bearers(Network network, string name)
    {
        var key = PersonName.Key(name);
        List<Person> members = [.. network.Members.Select(member => member.Person).Where(Bears)];
        return members.Count > 0 ? members : [.. network.People.Where(Bears)];

        bool Bears(Person person) => !person.IsUnnamed && key.Length > 0 && PersonName.Key(person.Name) == key && !person.Key.IsUnnamedOwner;
    }

    private static bool Lists(Network network, IdentityKey owner, Person person) => network.Facts.Connections.Any(connection =>
        network.Facts.Identities[connection.Member].Key == owner && network.PersonOf(connection.Person) == person.Number);
}
