using System.CommandLine;
using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Cli;

/// <summary>Options whose values are the words of what the user says, refused in one sentence.</summary>
internal static class JudgementOptions
{
    /// <summary>One word of an enumeration, in small letters.</summary>
    public static Option<T?> OneOf<T>(string name, string description, params string[] aliases)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())];
        var option = new Option<T?>(name, aliases)
        {
            Description = $"{description} One of: {string.Join(", ", words)}.",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (words.Contains(text, StringComparer.OrdinalIgnoreCase))
                {
                    return Enum.Parse<T>(text, ignoreCase: true);
                }

                result.AddError($"{name} needs one of {string.Join(", ", words)}, not '{text}'.");
                return null;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>A number of days, or of weeks with a "w".</summary>
    public static Option<int?> Interval(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "90d",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var (number, unit) = text.EndsWith('w') ? (text[..^1], 7) : (text.TrimEnd('d'), 1);
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= RemindEvery.Most && count * unit <= RemindEvery.Most)
            {
                return count * unit;
            }

            result.AddError($"{name} needs a number of days as 90d, or of weeks as 12w, up to ten years; not '{text}'.");
            return null;
        },
    };
}
