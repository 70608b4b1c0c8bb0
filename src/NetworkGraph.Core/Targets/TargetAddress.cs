using System.Buffers;
using System.Text;

namespace NetworkGraph.Core.Targets;

/// <summary>A profile or company page of LinkedIn that stands in a line: the key of the person, or the words of the company's address.</summary>
/// <param name="IsCompany">Whether it is a company's page.</param>
/// <param name="Key">Decoded, lower case.</param>
internal sealed record TargetAddress(bool IsCompany, string Key)
{
    private const int Longest = 300;
    private static readonly SearchValues<char> Ending = SearchValues.Create("?# \t");
    private static readonly SearchValues<char> Parting = SearchValues.Create("/?#<>\"");

    /// <summary>Whether a text is an address at all.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("linkedin.com/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it; null for addresses of anything else.</summary>
    public static TargetAddress? Read(string text)
    {
        var at = text.IndexOf("linkedin.com/", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && text[at - 1] is not ('.' or '/')))
        {
            return null;
        }

        var path = text[(at + "linkedin.com/".Length)..];
        var end = path.AsSpan().IndexOfAny(Ending);
        var parts = (end < 0 ? path : path[..end]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || Decoded(parts[1]) is not { Length: > 0 and <= Longest } key)
        {
            return null;
        }

        return parts[0].ToLowerInvariant() switch
        {
            "in" => new TargetAddress(false, key),
            "company" or "school" or "showcase" when key.Any(char.IsLetter) => new TargetAddress(true, key.Replace('-', ' ')),
            _ => null,
        };
    }

    // A sign that would end or part an address is none of a key.
    private static string? Decoded(string part)
    {
        var decoded = Uri.UnescapeDataString(part).Normalize(NormalizationForm.FormC).ToLowerInvariant().Trim();
        return decoded.AsSpan().IndexOfAny(Parting) >= 0 || decoded.Any(char.IsControl) ? null : decoded;
    }
}
