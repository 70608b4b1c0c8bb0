using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Erasing;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data;

/// <summary>
/// Erases somebody, somebody's exports, or the user's own words: from the database, whose file is written anew, and from every backup. There is no
/// way back, and so no backup before it: each database is changed in one transaction, backups first, so that an interrupted erasure is just begun again.
/// </summary>
public sealed class DataEraser(NetworkGraphServices services, TimeProvider clock)
{
    /// <summary>Erases a person of whom nobody's own export is loaded, by key or full name; later exports are read without them.</summary>
    public async Task<EraseOutcome> PersonAsync(string keyOrName, CancellationToken cancellation)
    {
        var network = await services.Current.GetAsync(cancellation);
        var person = Find(network, keyOrName);
        if (network.Members.Any(member => member.Person.Number == person.Number))
        {
            throw new EraseRefusedException($"{person.Name} has loaded an export here. Erase what it says with: networkgraph erase --member \"{person.Name}\" Nothing was changed.");
        }

        IdentityKey[] own = [.. network.Facts.Identities.Select(identity => identity.Key).Where(key => network.Find(key.ToString())?.Number == person.Number)];
        var names = await Task.Run(() => NamesOf(own, person), cancellation);
        IdentityKey[] keys = [.. own, .. network.Facts.Identities.Select(identity => identity.Key).Where(key => IsNameAlone(network, key, names))];
        var scopes = network.Facts.Imports.Select(import => network.Facts.Identities[import.Member].Key).Distinct().Select(key => key.Kind == IdentityKind.MemberName ? key.Value[..key.Value.IndexOf('|', StringComparison.Ordinal)] : key.ToString());
        return await RunAsync(
            person.Name,
            new Erasure { Keys = [.. keys, .. scopes.SelectMany(scope => names.Select(name => new IdentityKey(IdentityKind.MemberName, $"{scope}|{name}")))], Names = [.. names] },
            cancellation);
    }

    /// <summary>Erases all exports of a member and what they said; as a contact of others the member stays.</summary>
    public async Task<EraseOutcome> MemberAsync(string name, CancellationToken cancellation)
    {
        var network = await services.Current.GetAsync(cancellation);
        var member = network.Viewer(name) ?? throw new EraseRefusedException($"No member is called {name}. Members: {string.Join(", ", network.Members.Select(m => m.Person.Name))}. Nothing was changed.");
        var keys = network.Facts.Identities.Select(identity => identity.Key).Where(key => network.Find(key.ToString())?.Number == member.Person.Number).ToHashSet();
        var imports = (await services.Store.ImportsAsync(cancellation)).Where(import => keys.Contains(import.Reading.Owner.Person.Key)).Select(import => import.ImportId);
        return await RunAsync(member.Person.Name, new Erasure { Imports = [.. imports], WordsOf = [.. keys.Select(key => key.ToString())] }, cancellation);
    }

    /// <summary>Erases everything that the user has said.</summary>
    public Task<EraseOutcome> WordsAsync(CancellationToken cancellation) => RunAsync("your own words", new Erasure { Words = true }, cancellation);

    /// <summary>Deletes the database, every backup and everything temporary; what opens the dashboard stays. Only while no other program is open on the folder.</summary>
    public static EraseOutcome Everything(DataFolder folder)
    {
        using var claim = StagingClaim.Take(folder);
        if (!claim.IsAlone)
        {
            throw new EraseRefusedException("NetworkGraph is open on this data folder. Nothing was changed. End it, and erase again.");
        }

        string[] staying = ["launch-token", "door", "keys", "staging"];
        // The database before the log beside it: a database without its log would be one of an earlier day.
        foreach (var entry in Directory.GetFileSystemEntries(folder.Path).Where(entry => KnownFiles.Includes(entry) && !staying.Contains(Path.GetFileName(entry), StringComparer.Ordinal)).OrderByDescending(entry => entry == folder.Database))
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }

        LastingName.Keep(folder.Path);
        return new EraseOutcome("everything", 0, []);
    }

    private async Task<EraseOutcome> RunAsync(string what, Erasure erasure, CancellationToken cancellation)
    {
        if (services.Store.Server is not null)
        {
            throw new EraseRefusedException("This network is on a Neo4j server, where others keep copies of it. Nothing was changed. Undo imports instead, or erase on each machine.");
        }

        var outcome = await services.Backups.EraseAsync(what, erasure, clock.GetUtcNow(), cancellation);
        services.Current.Outdate();
        return outcome;
    }

    private static Person Find(Network network, string keyOrName)
    {
        if (network.Find(keyOrName) is { } one)
        {
            return one;
        }

        var named = network.People.Where(person => string.Equals(person.Name, keyOrName.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count switch
        {
            1 => named[0],
            0 => throw new EraseRefusedException($"Nobody here has the key or full name {keyOrName}. Nothing was changed."),
            _ => throw new EraseRefusedException($"Several people are called {keyOrName}: {string.Join(", ", named.Select(person => person.Key))}. Nothing was changed. Give a key."),
        };
    }

    /// <summary>Whether it is a mention by one of the names alone that leads to nobody with a profile.</summary>
    private static bool IsNameAlone(Network network, IdentityKey key, List<string> names) => key.Kind == IdentityKind.MemberName
        && names.Contains(key.Value[(key.Value.LastIndexOf('|') + 1)..], StringComparer.OrdinalIgnoreCase)
        && network.Find(key.ToString()) is not { Key.Kind: not IdentityKind.MemberName };

    private List<string> NamesOf(IdentityKey[] keys, Person person)
    {
        using var connection = SqliteFile.OpenExisting(services.Folder.Database);
        return [.. Erasure.NamesOf(connection, keys).Append(person.Name).Distinct(StringComparer.Ordinal)];
    }
}
