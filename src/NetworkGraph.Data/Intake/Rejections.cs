using System.Globalization;

namespace NetworkGraph.Data.Intake;

/// <summary>Every reason to refuse an input, each one sentence that says what is wrong and what to do.</summary>
internal static class Rejections
{
    private const string Again = "download it from LinkedIn again and import it unchanged";

    public static ImportRejectedException NotFound(string name) =>
        new($"There is no file or folder '{name}': check the path.");

    public static ImportRejectedException Unreadable(string name, Exception cause) =>
        new($"'{name}' cannot be read ({(cause is UnauthorizedAccessException ? "access is denied" : "the disk or the path gives an error")}): check that the file is there and that you may open it.", cause);

    public static ImportRejectedException EmptyFile(string name) =>
        new($"'{name}' is empty (0 bytes): {Again}.");

    public static ImportRejectedException NotAnArchive(string name, string found) =>
        new($"'{name}' is not a zip archive but {found}: choose the .zip file that LinkedIn offers under Settings, Data privacy, Get a copy of your data.");

    public static ImportRejectedException EmptyArchive(string name) =>
        new($"'{name}' is a zip archive without any file in it: {Again}.");

    public static ImportRejectedException Workbook(string name) =>
        new($"'{name}' is an Excel workbook, not a CSV file: import the file from LinkedIn's archive as it came, or save the sheet as 'CSV UTF-8'.");

    public static ImportRejectedException Truncated(string name) =>
        new($"'{name}' is not a complete zip archive (its end is missing, as after a broken download): {Again}.");

    public static ImportRejectedException Damaged(string name) =>
        new($"'{name}' is damaged (its table of contents contradicts itself): {Again}.");

    public static ImportRejectedException DamagedEntry(string archive, string entry, string what) =>
        new($"'{entry}' in '{archive}' is damaged ({what}), so nothing was imported: {Again}.");

    public static ImportRejectedException TooManyEntries(string name, long found, long limit) =>
        new($"'{name}' holds {Number(found)} files, more than the limit of {Number(limit)}, so it was not opened: a LinkedIn archive holds far fewer; choose the file that LinkedIn sent.");

    public static ImportRejectedException DirectoryTooLarge(string name) =>
        new($"'{name}' has a table of contents larger than the limit, so it was not opened: choose the file that LinkedIn sent.");

    public static ImportRejectedException TooLarge(string name, long limit) =>
        new($"'{name}' is larger than the limit of {Size(limit)}, so it was not read: choose the file that LinkedIn sent, or raise the limit.");

    public static ImportRejectedException UnpacksTooLarge(string name, long limit) =>
        new($"'{name}' would unpack to more than the limit of {Size(limit)}, so nothing was imported: choose the file that LinkedIn sent, or raise the limit.");

    public static ImportRejectedException RatioTooHigh(string archive, string entry, int limit) =>
        new($"'{entry}' in '{archive}' is packed more than {limit} to 1, as no real export is, so nothing was imported: choose the file that LinkedIn sent.");

    public static ImportRejectedException Encrypted(string archive, string entry) =>
        new($"'{entry}' in '{archive}' is encrypted with a password: unpack the archive yourself and import the folder.");

    public static ImportRejectedException SymbolicLink(string archive, string entry) =>
        new($"'{entry}' in '{archive}' is a link to another place instead of a file, so nothing was imported: {Again}.");

    public static ImportRejectedException Duplicate(string archive, string entry) =>
        new($"'{archive}' holds '{entry}' twice under the same path, so it is unclear which one counts and nothing was imported: {Again}.");

    public static ImportRejectedException SeveralExports(string name, string first, string second) =>
        new($"'{name}' holds more than one export ('{first}' and '{second}'), and mixing two people's data would be wrong: unpack it and import each folder on its own.");

    public static ImportRejectedException Method(string archive, string entry) =>
        new($"'{entry}' in '{archive}' is packed by a method that is not supported: unpack the archive yourself and import the folder.");

    public static ImportRejectedException RecordTooLong(string file, int line) =>
        new($"A row of '{file}' that begins near line {Number(line)} is too long to be real (a quotation mark there is probably never closed), so nothing was imported: {Again}.");

    public static ImportRejectedException TooManyColumns(string file, int line, int limit) =>
        new($"Line {Number(line)} of '{file}' has more than {limit} columns, so nothing was imported: choose the file that LinkedIn sent.");

    public static ImportRejectedException TooManyRows(string file, int limit) =>
        new($"'{file}' has more than {Number(limit)} rows, so nothing was imported: choose the file that LinkedIn sent, or raise the limit.");

    public static ImportRejectedException NothingKnown(string name, IReadOnlyList<string> found, string expected) => found.Count == 0
        ? new($"'{name}' holds no file that a LinkedIn export has: expected at least one of {expected}.")
        : found.Any(f => f.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        ? new($"'{name}' holds another archive, and archives inside archives are not opened: found {List(found)}; unpack it once and import the archive inside.")
        : new($"'{name}' holds no file that a LinkedIn export has: found {List(found)}; expected at least one of {expected}.");

    public static ImportRejectedException NothingUsable(string name, IReadOnlyList<UnusedFile> unusable) =>
        new($"Nothing in '{name}' can be read: {string.Join("; ", unusable.Take(3).Select(u => $"{u.Name}: {u.Reason}"))}; import the archive as LinkedIn sent it.");

    public static ImportRejectedException UnknownColumns(string name, string reason) =>
        new($"'{name}' cannot be read: {reason}.");

    public static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(8)) + (names.Count > 8 ? $" and {Number(names.Count - 8)} more" : "");

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes >= 1L << 30
        ? (bytes / (double)(1L << 30)).ToString("0.#", CultureInfo.InvariantCulture) + " GiB"
        : (bytes / (double)(1L << 20)).ToString("0.#", CultureInfo.InvariantCulture) + " MiB";
}
