using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// The stored form of a <see cref="Judgement"/>, read and written here alone. A word says whose it is (<c>"viewer"</c>, a member's key), because
/// one member's stranger may be another's friend; older words say nothing of that and hold for every member. What earlier versions have stored
/// reads as what it meant then: <c>{"level":"well"}</c> is "known well", without a kind.
/// </summary>
public static class JudgementCodec
{
    /// <summary>What the user said, as a fact to be stored.</summary>
    /// <param name="said">The judgement.</param>
    /// <param name="person">Of whom.</param>
    /// <param name="viewer">Whose judgement it is.</param>
    /// <param name="at">When it was said.</param>
    public static UserFact Write(Judgement said, Person person, Person viewer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(viewer);
        var details = new Dictionary<string, object>(StringComparer.Ordinal);
        var kind = Put(said, details);
        details["viewer"] = viewer.Key.ToString();
        return new UserFact(Guid.NewGuid(), kind, person.Key.ToString(), JsonSerializer.Serialize(details), at);
    }

    /// <summary>The judgement in a fact; null for facts of other kinds and for details that say nothing.</summary>
    public static Judgement? Read(UserFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Kind switch
        {
            UserFactKinds.KnowsWell => Word<Acquaintance>(UserFactJson.Text(fact, "level")) is { } level ? new Known(level, Word<KnownAs>(UserFactJson.Text(fact, "as"))) : null,
            UserFactKinds.NotATie => new NotATie(Word<NotATieAs>(UserFactJson.Text(fact, "as"))),
            UserFactKinds.Remind => UserFactJson.Number(fact, "days") is >= 1 and <= RemindEvery.Most and var days ? new RemindEvery(days) : null,
            _ => null,
        };
    }

    private static string Put(Judgement said, Dictionary<string, object> details)
    {
        switch (said)
        {
            case Known known:
                details["level"] = Word(known.Level);
                if (known.As is { } from)
                {
                    details["as"] = Word(from);
                }

                return UserFactKinds.KnowsWell;
            case NotATie none:
                if (none.As is { } why)
                {
                    details["as"] = Word(why);
                }

                return UserFactKinds.NotATie;
            case RemindEvery remind:
                details["days"] = remind.Days;
                return UserFactKinds.Remind;
            default:
                throw new ArgumentOutOfRangeException(nameof(said), said, "This judgement has no stored form.");
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    // Numbers would parse as members, too: only the words are stored.
    private static T? Word<T>(string? text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == text)
            {
                return value;
            }
        }

        return null;
    }
}
