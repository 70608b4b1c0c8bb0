using System.Text.Json;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Asks;

/// <summary>What the user laid down about asking somebody for introductions.</summary>
public enum AskRule
{
    /// <summary>Shown as a way, and proposed by no plan: the user decides each time.</summary>
    MeFirst,

    /// <summary>Never asked: no way leads through them.</summary>
    Never,
}

/// <summary>
/// Whom not to ask, by the user's word; the last word on a person holds, and is that of the member whose view it was said in. It changes no tie and no strength.
/// A convention of this program.
/// </summary>
public static class AskRules
{
    private const string None = "none";

    /// <summary>The word by which commands lift a rule.</summary>
    public const string Any = "any";

    /// <summary>The words of commands.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<AskRule>().Select(Word), Any];

    /// <summary>The rule of each person who has one.</summary>
    public static IReadOnlyDictionary<Person, AskRule> Of(Network network, Member viewer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Undated.Get<IReadOnlyDictionary<Person, AskRule>>((typeof(AskRules), viewer.Person.Number), () => Read(network, viewer));
    }

    /// <summary>Whom the viewer asks for nothing: those they call no tie, and those they never ask. No way leads through them.</summary>
    public static IEnumerable<Person> NeverAsked(Network network, Member viewer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return Judgements.Of(network, viewer).All.Where(held => held.Said is NotATie).Select(held => held.Person)
            .Concat(Of(network, viewer).Where(held => held.Value == AskRule.Never).Select(held => held.Key)).Distinct();
    }

    /// <summary>A rule as a fact to be stored; null lifts what was laid down.</summary>
    public static UserFact Write(Person person, AskRule? rule, Person viewer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(viewer);
        return new UserFact(Guid.NewGuid(), UserFactKinds.AskRule, person.Key.ToString(), JsonSerializer.Serialize(new { rule = rule is { } laid ? Word(laid) : None, viewer = viewer.Key.ToString() }), at);
    }

    /// <summary>The word by which commands and facts call a rule.</summary>
    public static string Word(AskRule rule) => rule == AskRule.MeFirst ? "me-first" : "never";

    /// <summary>The rule of a word; null for <see cref="Any"/>, and for what is none.</summary>
    public static AskRule? Of(string? word) => Enum.GetValues<AskRule>().Where(rule => Word(rule) == word).Select(rule => (AskRule?)rule).FirstOrDefault();

    /// <summary>As it is shown.</summary>
    public static string Name(AskRule rule) => rule == AskRule.MeFirst ? "Ask me first" : "Never ask";

    private static Dictionary<Person, AskRule> Read(Network network, Member viewer)
    {
        var rules = new Dictionary<Person, AskRule>();
        foreach (var fact in network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.AskRule && UserWordOwner.IsOf(network, viewer, fact)).OrderBy(fact => fact.At).ThenBy(fact => fact.Id))
        {
            if (network.Find(fact.Subject) is { } person)
            {
                rules.Remove(person);
                if (Of(UserFactJson.Text(fact, "rule")) is { } rule)
                {
                    rules[person] = rule;
                }
            }
        }

        return rules;
    }
}
