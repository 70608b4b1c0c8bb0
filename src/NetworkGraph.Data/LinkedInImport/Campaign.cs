using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Campaign mail: the only rows of messages.csv that hold markup. In others, angle brackets are text.</summary>
internal static class Campaign
{
    private const string Mark = "spinmail-quill-editor";
    private const int MarkWithin = 200;

    /// <summary>Whether the text is campaign mail.</summary>
    public static bool IsMarkedUp(ReadOnlySpan<char> text) =>
        text.StartsWith('<') && text[..Math.Min(text.Length, MarkWithin)].Contains(Mark, StringComparison.Ordinal);

    /// <summary>Counts the text between the tags.</summary>
    public static MessageTraits Count(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        var inTag = false;
        foreach (var c in text)
        {
            if (c == '<')
            {
                inTag = true;
                plain.Append(' ');
            }
            else if (c == '>')
            {
                inTag = false;
            }
            else if (!inTag)
            {
                plain.Append(c);
            }
        }

        return MessageText.TraitsOf(plain.ToString().Replace("&nbsp;", " ", StringComparison.Ordinal));
    }
}
