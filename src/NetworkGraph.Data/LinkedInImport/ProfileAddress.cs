using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// The key inside a profile address. Connections.csv percent-encodes it, messages.csv does not: without decoding, up to a third
/// of the people in messages would not be found among the connections.
/// </summary>
internal static class ProfileAddress
{
    private const int LongestSlug = 300;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>
    /// The slug, decoded, NFC, lower case; null where the text holds no profile address (empty, bare <c>/in</c>, a company, a member number).
    /// </summary>
    public static string? Slug(ReadOnlySpan<char> address)
    {
        var path = WithoutHost(address.Trim());
        if (path.IsEmpty)
        {
            return null;
        }

        var end = path.IndexOfAny('?', '#');
        path = (end < 0 ? path : path[..end]).Trim('/');
        var slash = path.IndexOf('/');
        if (slash < 0)
        {
            return null;
        }

        var kind = path[..slash];
        var rest = path[(slash + 1)..];
        if (kind.Equals("in", StringComparison.OrdinalIgnoreCase))
        {
            var next = rest.IndexOf('/');
            return Normalise(next < 0 ? rest : rest[..next]);
        }

        // The old form has three more parts after the name; only together they name one person.
        return kind.Equals("pub", StringComparison.OrdinalIgnoreCase)
            ? Normalise(rest) is { } old && old.Contains('/', StringComparison.Ordinal) ? "pub/" + old : Normalise(rest)
            : null;
    }

    private static ReadOnlySpan<char> WithoutHost(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            address = address[(scheme + 3)..];
        }

        if (address.StartsWith('/'))
        {
            return address;
        }

        var slash = address.IndexOf('/');
        if (slash < 0)
        {
            return [];
        }

        var host = address[..slash];
        return host.EndsWith("linkedin.com", StringComparison.OrdinalIgnoreCase) ? address[slash..] : [];
    }

    private static string? Normalise(ReadOnlySpan<char> raw)
    {
        var slug = raw.Contains('%') ? Decode(raw) : raw.ToString();
        slug = VisibleText.Clean(slug).ToLowerInvariant();
        return slug.Length is 0 or > LongestSlug ? null : slug;
    }

    private static string Decode(ReadOnlySpan<char> raw)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(raw.Length)];
        var count = 0;
        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] == '%' && i + 2 < raw.Length && char.IsAsciiHexDigit(raw[i + 1]) && char.IsAsciiHexDigit(raw[i + 2]))
            {
                bytes[count++] = Convert.FromHexString(raw.Slice(i + 1, 2))[0];
                i += 3;
            }
            else
            {
                var length = char.IsHighSurrogate(raw[i]) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]) ? 2 : 1;
                count += Encoding.UTF8.GetBytes(raw.Slice(i, length), bytes.AsSpan(count));
                i += length;
            }
        }

        try
        {
            var decoded = StrictUtf8.GetString(bytes, 0, count);
            return decoded.AsSpan().IndexOfAny("/?#\0") < 0 ? decoded : raw.ToString();
        }
        catch (DecoderFallbackException)
        {
            return raw.ToString();
        }
    }
}
