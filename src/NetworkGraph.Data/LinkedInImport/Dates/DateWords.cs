using System.Collections.Frozen;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Words in dates beside the names of months. None of them changes which day is meant, but for halves of the day and eras.</summary>
internal static class DateWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = Set(
        // the 3rd of January, 1er janvier, 3 de enero, 1º de maio, den 3. januar, 25 января 2025 г., ngày 25 tháng 1 năm 2025
        "the", "of", "st", "nd", "rd", "th", "er", "º", "ª", "de", "del", "di", "d", "den", "der", "el", "le", "la", "il", "du", "em", "om", "kl", "klo", "at", "um",
        "à", "às", "ore", "uhr", "г", "года", "р", "року", "ngày", "năm",
        // Weekdays in short English, as LinkedIn writes them, and in full and short elsewhere.
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "mié", "jue", "vie", "sáb", "dom", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "seg", "ter", "qua", "qui", "sex", "segunda", "terça", "quarta", "quinta", "sexta", "feira",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "gio", "sab",
        "ma", "wo", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "пн", "вт", "ср", "чт", "пт", "сб", "вс",
        "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日", "月", "火", "水", "木", "金", "土", "日",
        "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日",
        "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Mornings = Set("am", "a.m", "a", "上午", "午前", "오전", "π.μ", "πμ", "öö", "sa", "fm");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Afternoons = Set("pm", "p.m", "p", "下午", "午後", "오후", "μ.μ", "μμ", "ös", "ch", "em");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Eras = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["令和"] = 2018,
        ["r"] = 2018,
        ["平成"] = 1988,
        ["h"] = 1988,
        ["民國"] = 1911,
        ["民国"] = 1911,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word adds nothing.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    /// <summary>Whether the word names the first half of the day.</summary>
    public static bool IsMorning(ReadOnlySpan<char> word) => Mornings.Contains(word);

    /// <summary>Whether the word names the second half of the day.</summary>
    public static bool IsAfternoon(ReadOnlySpan<char> word) => Afternoons.Contains(word);

    /// <summary>The year before the first of an era, 0 for another word.</summary>
    public static int Era(ReadOnlySpan<char> word) => Eras.TryGetValue(word, out var year) ? year : 0;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params ReadOnlySpan<string> words) =>
        words.ToArray().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
