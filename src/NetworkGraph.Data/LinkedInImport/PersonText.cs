using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Names as cells hold them, made comparable.</summary>
internal static class PersonText
{
    /// <summary>First and last name as one.</summary>
    public static string FullName(string first, string last) =>
        VisibleText.Clean(first.Length == 0 ? last : last.Length == 0 ? first : $"{first} {last}");

    /// <summary>The cleaned text, or null where nothing is written, or a word that says so.</summary>
    public static string? OrNull(string text)
    {
        var clean = VisibleText.Clean(text);
        return clean.Length == 0 || MissingWords.IsMissing(clean) ? null : clean;
    }
}
