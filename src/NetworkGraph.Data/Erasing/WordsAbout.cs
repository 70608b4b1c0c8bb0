namespace NetworkGraph.Data.Erasing;

/// <summary>Whether a text names somebody: a key or a full name in it, with no letter or digit before or after.</summary>
internal static class WordsAbout
{
    public static bool Names(string text, IEnumerable<string> names) => names.Any(name => Names(text, name));

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
