using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>What the first bytes of a file say about it.</summary>
internal enum Content
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>A zip, or a workbook, which is one.</summary>
    Zip,

    /// <summary>A web page.</summary>
    WebPage,

    /// <summary>Something else that is no text.</summary>
    Binary,
}

/// <summary>Recognises encodings and opens text.</summary>
internal static class TextSource
{
    /// <summary>What kind of content the first bytes promise.</summary>
    public static Content Recognise(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return Content.Empty;
        }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return Content.Zip;
        }

        var (encoding, mark) = EncodingOf(head, null);
        var text = encoding.GetString(head[mark..]).TrimStart();
        if (text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase))
        {
            return Content.WebPage;
        }

        return text.AsSpan(0, Math.Min(text.Length, 512)).Count('\0') > 4 ? Content.Binary : Content.Text;
    }

    /// <summary>A name for the content, for people.</summary>
    public static string Describe(ReadOnlySpan<byte> head) => Recognise(head) switch
    {
        Content.Empty => "an empty file",
        Content.WebPage => "a web page (often LinkedIn's sign-in page, saved in place of the archive)",
        _ when head.StartsWith("Rar!"u8) => "a RAR archive",
        _ when head.StartsWith("7z"u8) && head.Length > 2 && head[2] == 0xBC => "a 7-Zip archive",
        _ when head.Length > 1 && head[0] == 0x1F && head[1] == 0x8B => "a gzip file",
        _ when head.StartsWith("%PDF"u8) => "a PDF document",
        Content.Text => "a text file",
        _ => "a file of another kind",
    };

    /// <summary>The encoding of text in two bytes per character, or null for text in UTF-8; and the length of its mark.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> head, TextFallback fallback, out int mark)
    {
        (var encoding, mark) = EncodingOf(head, fallback);
        return encoding is UnicodeEncoding ? encoding : null;
    }

    /// <summary>The first characters, as far as the bytes go.</summary>
    public static string Decode(ReadOnlySpan<byte> head)
    {
        var (encoding, mark) = EncodingOf(head, new TextFallback { IsMac = TextFallback.EndsLinesAsMac(head) });
        return encoding.GetString(head[mark..]);
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> head, TextFallback? fallback)
    {
        var decoder = fallback ?? (DecoderFallback)DecoderFallback.ReplacementFallback;
        if (head.StartsWith("\uFEFF"u8))
        {
            return (Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, decoder), 3);
        }

        if (head.Length >= 2 && head[0] == 0xFF && head[1] == 0xFE)
        {
            return (Encoding.GetEncoding("utf-16", EncoderFallback.ReplacementFallback, decoder), 2);
        }

        if (head.Length >= 2 && head[0] == 0xFE && head[1] == 0xFF)
        {
            return (Encoding.GetEncoding("utf-16BE", EncoderFallback.ReplacementFallback, decoder), 2);
        }

        var sample = head[..Math.Min(head.Length, 512)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        // Without a mark, text in two bytes shows as a zero at nearly every second place.
        var half = sample.Length / 2;
        var name = half > 4 && odd > half * 3 / 4 && even == 0 ? "utf-16" : half > 4 && even > half * 3 / 4 && odd == 0 ? "utf-16BE" : "utf-8";
        return (Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, decoder), 0);
    }
}
