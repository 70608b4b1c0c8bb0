using System.Text;

namespace NetworkGraph.Core;

/// <summary>
/// The words of a company's name, folded (<see cref="PlainLetters"/>). Dots and apostrophes join what stands around them ("S.A." is "sa", "L'Oréal" "loreal"),
/// a stroke stays between single letters ("A/S"), a quotation mark joins those of a Hebrew abbreviation (בע״מ). Every sign and word for "and" is one word,
/// <see cref="And"/>; short ones that mean other things too count before a word for partners or sons only ("Plan A Consulting" is no "Plan and Consulting").
/// </summary>
internal static class NameWords
{
    /// <summary>The word for "and" in any language.</summary>
    public const string And = "&";

    private static readonly HashSet<string> Ands = Read("and und et e y og och и та і και ve");
    private static readonly HashSet<string> PerhapsAnds = Read("a i en ja es si");
    private static readonly HashSet<string> Endings = Read("com io ai net org co app dev tv me de at ch fr uk nl be it es pt pl cz sk hu ro bg ru ua se no dk fi ee lt lv tr in jp cn kr br mx ar eu us ca au nz il ae info biz tech cloud");
    private static readonly HashSet<string> Partners = Read(
        "co company partner partners partneri partnerzy associates asociados associados associes sons son sohne soehne fils figli filhos hijos hijo zonen zoon soner sonner synove syn synowie synovia sinovi sin pojat poika tarsa tarsai fiii fiul "
        + "brothers bruder freres hermanos irmaos fratelli daughters tochter");

    /// <summary>The words of a name without brackets.</summary>
    public static string[] Of(string text)
    {
        var folded = PlainLetters.Of(text.Replace("㈱", " 株式会社 ", StringComparison.Ordinal).Replace("㈜", " 주식회사 ", StringComparison.Ordinal));
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (PlainLetters.IsWord(c) || IsStroke(folded, i) || IsAddress(folded, i))
            {
                word.Append(c);
            }
            else if (c is not ('.' or '\'' or '’' or '‘' or '`' or '´' or 'ʼ') && !IsHebrewMark(folded, i))
            {
                End(words, word);
                if (c is '&' or '+' or '＆')
                {
                    words.Add(And);
                }
            }
        }

        End(words, word);
        return WithAnds(words);
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // "A/S", "S/A", "I/S": one letter on each side and nothing beyond. The stroke stays, since "is" and "as" are words.
    private static bool IsStroke(string text, int at) =>
        text[at] == '/' && IsLetter(text, at - 1) && IsLetter(text, at + 1) && !IsLetter(text, at - 2) && !IsLetter(text, at + 2);

    // The dot of an address stays: "Safari.com" is not "Safaricom".
    private static bool IsAddress(string text, int at) =>
        text[at] == '.' && IsLetter(text, at - 1) && IsLetter(text, at - 2) && IsLetter(text, at - 3) && Endings.Contains(WordAt(text, at + 1));

    private static string WordAt(string text, int from)
    {
        var end = from;
        while (IsLetter(text, end))
        {
            end++;
        }

        return end < text.Length && text[end] == '.' ? "" : text[from..end];
    }

    private static bool IsHebrewMark(string text, int at) =>
        text[at] is '"' or '״' or '׳' && at > 0 && at + 1 < text.Length && text[at - 1] is >= 'א' and <= 'ת' && text[at + 1] is >= 'א' and <= 'ת';

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && PlainLetters.IsWord(text[at]);

    private static string[] WithAnds(List<string> words)
    {
        var plain = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var isInside = i > 0 && i + 1 < words.Count;
            var isAnd = words[i] == And || (isInside && (Ands.Contains(words[i]) || (PerhapsAnds.Contains(words[i]) && Partners.Contains(words[i + 1]))));
            if (!isAnd || (isInside && plain.Count > 0 && plain[^1] != And))
            {
                plain.Add(isAnd ? And : words[i]);
            }
        }

        return [.. plain];
    }

    private static HashSet<string> Read(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
