namespace NetworkGraph.Core.Introductions;

/// <summary>What a search asks for.</summary>
/// <param name="Text">All of it, folded; empty without letters and digits.</param>
/// <param name="Words">Its words; the letters of a Chinese, Japanese or Korean word stay together in their order, and so do two with a blank between them.</param>
public sealed record SearchWords(string Text, IReadOnlyList<string> Words)
{
    /// <summary>The words of a text.</summary>
    public static SearchWords Of(string text)
    {
        var words = PlainWords.Terms(text);
        var folded = string.Join(' ', words);
        return new SearchWords(folded, words is [{ Length: 1 }, { Length: 1 }] && words.All(PlainWords.IsSyllables) ? [folded] : words);
    }

    /// <summary>Name and role apart where a comma stands between them ("Ada Quill, Fabrikam"), or null.</summary>
    public static (SearchWords Name, SearchWords Role)? Apart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && Of(text[..comma]) is { Text.Length: > 0 } name && Of(text[(comma + 1)..]) is { Text.Length: > 0 } role
            ? (name, role)
            : null;
    }
}
