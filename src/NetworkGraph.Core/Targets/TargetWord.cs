using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Targets;

/// <summary>What a target that the user named is.</summary>
public enum TargetOf
{
    /// <summary>A company, by a name as written.</summary>
    Company,

    /// <summary>A person, by a key: in the data, or a profile that nothing names yet.</summary>
    Person,

    /// <summary>Somebody by a name that no data holds.</summary>
    Somebody,
}

/// <summary>A company or person that the user names.</summary>
/// <param name="Of">What it is.</param>
/// <param name="Subject">Name of the company, key of the person, or name of somebody.</param>
/// <param name="Company">Of somebody: where they are said to work, or null.</param>
/// <param name="Title">Their title, or the title that is looked for at the company; or null.</param>
public sealed record NamedTarget(TargetOf Of, string Subject, string? Company = null, string? Title = null)
{
    /// <summary>What an id names: the company, the person of the data, or somebody by name and company; as <paramref name="written"/> where that has this id.</summary>
    internal static NamedTarget OfId(Network network, string id, string? written)
    {
        var named = TargetId.PartsOf(network, id) switch
        {
            (true, var company, _) => new NamedTarget(TargetOf.Company, company),
            (false, var name, null) => new NamedTarget(TargetOf.Person, name),
            (false, var name, var company) => new NamedTarget(TargetOf.Somebody, name, company.Length == 0 ? null : company),
        };
        return written is not null && named.Of != TargetOf.Person && named with { Subject = written } is var spelt && spelt.IdIn(network) == id ? spelt : named;
    }

    /// <summary>By what it is called in a network: two spellings of one firm have one id.</summary>
    internal string IdIn(Network network) => Of switch
    {
        TargetOf.Company => TargetId.OfCompany(network.Firms.Key(Subject)),
        TargetOf.Person => network.Find(Subject) is { } person ? TargetId.OfPerson(person) : Subject,
        _ => TargetId.OfSomebody(network, Subject, Company),
    };
}

/// <summary>
/// The stored form of the user's word on a target, read and written here alone. A word says whose it is, as a judgement does; the last word on a target
/// holds, and both are taken back by their ids. A convention of this program.
/// </summary>
public static class TargetWord
{
    /// <summary>The word as a fact to be stored.</summary>
    /// <param name="target">What it is about.</param>
    /// <param name="wanted">True for a target, false for "not a target".</param>
    /// <param name="viewer">Whose target it is.</param>
    /// <param name="at">When it was said.</param>
    public static UserFact Write(NamedTarget target, bool wanted, Person viewer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(viewer);
        var details = new Dictionary<string, object>(StringComparer.Ordinal) { ["of"] = WordOf(target.Of), ["wanted"] = wanted };
        Put("company", target.Company);
        Put("title", target.Title);
        details["viewer"] = viewer.Key.ToString();
        return new UserFact(Guid.NewGuid(), UserFactKinds.Target, target.Subject, JsonSerializer.Serialize(details), at);

        void Put(string name, string? value)
        {
            if (value is not null)
            {
                details[name] = value;
            }
        }
    }

    /// <summary>What a fact names and whether it is wanted; null for facts of other kinds and for details that say nothing.</summary>
    public static (NamedTarget Target, bool Wanted)? Read(UserFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Kind == UserFactKinds.Target && !string.IsNullOrWhiteSpace(fact.Subject) && Of(UserFactJson.Text(fact, "of")) is { } of && UserFactJson.Flag(fact, "wanted") is { } wanted
            ? (new NamedTarget(of, fact.Subject.Trim(), UserFactJson.Text(fact, "company"), UserFactJson.Text(fact, "title")), wanted)
            : null;
    }

    private static string WordOf(TargetOf of) => of.ToString().ToLowerInvariant();

    private static TargetOf? Of(string? word)
    {
        foreach (var of in Enum.GetValues<TargetOf>())
        {
            if (WordOf(of) == word)
            {
                return of;
            }
        }

        return null;
    }
}
