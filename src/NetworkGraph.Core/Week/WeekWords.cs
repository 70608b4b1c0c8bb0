using System.Globalization;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Week;

/// <summary>What the user said of items of the week, and of pauses. The last word on an item counts.</summary>
internal sealed class WeekWords
{
    private const int LaterDays = 7;
    private readonly HashSet<(string Topic, int Person, DateOnly Date)> _closed = [];
    private readonly Network _network;

    internal WeekWords(Network network, DateOnly today)
    {
        _network = network;
        foreach (var fact in network.Facts.UserFacts.OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (fact.Kind == UserFactKinds.WeekItem && Corrections.Parse(network, fact.Subject) is { } key)
            {
                var closed = UserFactJson.Text(fact, "state") switch
                {
                    "done" or "not-so" => true,
                    "later" => DateOnly.FromDateTime(fact.At.UtcDateTime).AddDays(LaterDays) > today,
                    _ => false,
                };
                _ = closed ? _closed.Add(key) : _closed.Remove(key);
            }
            else if (fact.Kind == UserFactKinds.Pause)
            {
                PausedUntil = PauseEnd(fact) is { } end && end >= today ? end : null;
            }
        }
    }

    /// <summary>Last day of a pause that lasts today; <see cref="DateOnly.MaxValue"/> for one without an end; null without a pause.</summary>
    internal DateOnly? PausedUntil { get; }

    internal bool IsClosed(string key) => Corrections.Parse(_network, key) is { } parsed && _closed.Contains(parsed);

    // {"until":""} ends a pause; a pause without a date lasts until it is taken back.
    private static DateOnly? PauseEnd(UserFact fact) => UserFactJson.Text(fact, "until") switch
    {
        null => DateOnly.MaxValue,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => null,
    };
}
