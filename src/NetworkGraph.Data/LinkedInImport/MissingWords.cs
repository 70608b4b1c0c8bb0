using System.Collections.Frozen;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>What programs and people write where there is nothing to write. A cell with such a word is empty.</summary>
internal static class MissingWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        // Spreadsheets, statistics programs and databases.
        "NA", "N/A", "N.A.", "N.A", "#N/A", "#NA", "#NV", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "NaN", "NaT", "NULL", "(null)", "[null]", "<null>", "\\N", "None", "<NA>",
        "nil", "undefined", "(blank)", "(empty)", "(none)",

        // Marks.
        "-", "--", "---", "–", "—", "_", ".", "..", "...", "…", "/", "?", "n/d", "s/o", "k.A.",

        // Words of people.
        "not applicable", "not available", "not specified", "not provided", "none given", "no company", "no data", "keine Angabe", "keine Angaben", "nicht angegeben", "entfällt",
        "non renseigné", "sans objet", "non applicable", "ninguno", "ninguna", "no aplica", "no disponible", "não se aplica", "não informado", "nenhum", "nenhuma",
        "nessuno", "nessuna", "non specificato", "n.v.t.", "nvt", "niet van toepassing", "geen", "nie dotyczy", "brak", "není", "yok", "нет", "не указано", "немає",
        "なし", "無し", "无", "無", "暂无", "없음", "해당없음",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text says that there is nothing.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => Words.Contains(text.Trim());
}
