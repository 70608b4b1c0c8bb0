namespace NetworkGraph.Core;

/// <summary>Full names, compared as people read them.</summary>
internal static class PersonName
{
    /// <summary>The name without case and accents, with single spaces: equal for names that differ in those only.</summary>
    public static string Key(string name) =>
        string.Join(' ', PlainLetters.Of(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
