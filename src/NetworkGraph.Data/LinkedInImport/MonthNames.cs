namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Month names: English, as LinkedIn writes them, and the short forms that spreadsheets in other languages leave behind.
/// No short form stands for two different months.
/// </summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["jan", "january", "ene", "enero", "janv", "januar", "janeiro", "gen"],
        ["feb", "february", "febr", "fév", "févr", "fev", "februar", "febrero"],
        ["mar", "march", "mär", "mrz", "märz", "mars", "marzo", "mrt"],
        ["apr", "april", "abr", "abril", "avr", "avril"],
        ["may", "mai", "mayo", "mei", "mag", "maio"],
        ["jun", "june", "juni", "juin", "junio", "giu"],
        ["jul", "july", "juli", "juil", "julio", "lug"],
        ["aug", "august", "ago", "agosto", "août"],
        ["sep", "sept", "september", "set", "septiembre"],
        ["oct", "october", "okt", "oktober", "out", "octubre", "ott"],
        ["nov", "november", "noviembre"],
        ["dec", "december", "dez", "dezember", "dic", "diciembre", "déc"],
    ];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Names
        .SelectMany((names, month) => names.Select(name => (name, month)))
        .ToDictionary(pair => pair.name, pair => pair.month + 1, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for any other word.</summary>
    public static int Number(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var month) ? month : 0;

    /// <summary>Whether the word is a weekday in short English.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (var day in Weekdays)
        {
            if (word.Equals(day, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
