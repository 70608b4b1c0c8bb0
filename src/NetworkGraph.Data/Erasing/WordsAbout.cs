using System.Text.Json;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Erasing;

/// <summary>
/// Which words of the user name somebody: a key or a full name in the subject or in any text of the details, with no letter or digit before or after. Details are read as JSON, in which
/// a letter such as ö may be written as an escape.
/// </summary>
internal static class WordsAbout
{
    /// <summary>The words that fit, and the whole of every ask that one of them is, or was said of: a part of it would tell something else.</summary>
    public static IReadOnlyList<UserFact> With(IReadOnlyList<UserFact> words, Func<UserFact, bool> fits)
    {
        var gone = words.Where(fits).ToHashSet();
        var asks = words.Where(word => word.Kind == UserFactKinds.Ask).Select(word => word.Id).Where(ask => gone.Any(word => word.Id == ask || AskWord.IsOn(word, ask))).ToArray();
        return [.. words.Where(word => gone.Contains(word) || asks.Any(ask => word.Id == ask || AskWord.IsOn(word, ask)))];
    }

    public static bool Name(UserFact word, IReadOnlyCollection<string> names) => Names(word.Subject, names) || Texts(word.Json).Any(text => Names(text.Value, names));

    /// <summary>Whether a word says that it is a member's.</summary>
    public static bool AreOf(UserFact word, string member) => Texts(word.Json).Any(text => text is ("viewer", var key) && key == member);

    // What is no JSON is one text.
    private static IEnumerable<(string? Name, string Value)> Texts(string json)
    {
        JsonDocument? details = null;
        try
        {
            details = JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
        }

        using (details)
        {
            return details is null ? [(null, json)] : [.. Texts(null, details.RootElement)];
        }
    }

    private static IEnumerable<(string? Name, string Value)> Texts(string? name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [(name, element.GetString()!)],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(one => Texts(name, one)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Texts(one.Name, one.Value).Prepend((null, one.Name))),
        _ => [],
    };

    private static bool Names(string text, IEnumerable<string> names) => names.Any(name => Names(text, name));

    private static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); name.Length > 0 && at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!Continues(text, at - 1) && !Continues(text, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Continues(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_');
}
