using System.Text;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Malformed, odd and hostile archives, each with a part of the sentence that refuses it, or null where it must be read.</summary>
internal static class ArchiveCases
{
    private const string Symlink = "a link to another place";
    private const string Damaged = "is damaged";
    private const string Incomplete = "not a complete zip archive";
    private static readonly byte[] Connections = Encoding.UTF8.GetBytes("First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n");
    private static readonly byte[] Zeros = new byte[4 << 20];

    public static IReadOnlyDictionary<string, (byte[] Bytes, string? Refusal)> All { get; } = Make();

    public static byte[] Plain() => new RawZip().Add(Entry()).Build();

    private static RawEntry Entry(string name = "Connections.csv") => new(name, Connections);

    private static Dictionary<string, (byte[], string?)> Make()
    {
        var plain = Plain();
        var stored = new RawZip().Add(Entry() with { Deflate = false }).Build();
        var cases = new Dictionary<string, (byte[], string?)>(StringComparer.Ordinal)
        {
            ["plain"] = (plain, null),
            ["stored"] = (stored, null),
            ["written by the framework"] = (TestExport.ZipBytes(("Connections.csv", Connections)), null),
            ["with a folder entry"] = (new RawZip().Add(new RawEntry("Export/", [])).Add(Entry("Export/Connections.csv")).Build(), null),
            ["backslashes as separators"] = (new RawZip().Add(Entry("Export\\Connections.csv")).Build(), null),
            ["wrapping folder that ends like a zip"] = (new RawZip().Add(Entry("Basic_LinkedInDataExport_12-04-2025.zip/Connections.csv")).Build(), null),
            ["upper case name"] = (new RawZip().Add(Entry("CONNECTIONS.CSV")).Build(), null),
            ["two copies, the higher one wins"] = (new RawZip().Add(Entry("old/Connections.csv")).Add(Entry("Connections.csv")).Build(), null),
            ["program before the archive"] = (new RawZip { Prefix = [.. "MZ"u8, .. new byte[300]] }.Add(Entry()).Build(), null),
            ["program before, offsets as they were"] = (Prefixed([.. "MZ"u8, .. new byte[300]], plain), null),
            ["archive comment"] = (new RawZip { Comment = "made by hand"u8.ToArray() }.Add(Entry()).Build(), null),
            ["comment that looks like an end"] = (new RawZip { Comment = [.. "PK\x05\x06"u8, .. new byte[10]] }.Add(Entry()).Build(), null),
            ["bytes after the end"] = (new RawZip { Suffix = new byte[100] }.Add(Entry()).Build(), null),
            ["name in another encoding"] = (new RawZip().Add(Entry()).Add(new RawEntry("x", "a"u8.ToArray()) { NameBytes = [0xFF, 0xFE, 0x2E, 0x63] }).Build(), null),
            ["path with dots beside a good file"] = (new RawZip().Add(Entry()).Add(Entry("../../Connections.csv")).Build(), null),
            ["absolute path beside a good file"] = (new RawZip().Add(Entry()).Add(Entry("/etc/Connections.csv")).Build(), null),
            ["drive path beside a good file"] = (new RawZip().Add(Entry()).Add(Entry("C:\\Connections.csv")).Build(), null),
            ["NUL in a name beside a good file"] = (new RawZip().Add(Entry()).Add(Entry("Connections.csv\0.exe")).Build(), null),
            ["right-to-left name beside a good file"] = (new RawZip().Add(Entry()).Add(Entry("\u202Evsc.exe")).Build(), null),
            ["nested archive beside a good file"] = (new RawZip().Add(Entry()).Add(new RawEntry("inner.zip", plain)).Build(), null),
            ["encrypted file that is not read"] = (new RawZip().Add(Entry()).Add(new RawEntry("Photo.jpg", [1, 2]) { Flags = 1 }).Build(), null),
            ["link that is not read"] = (new RawZip().Add(Entry()).Add(new RawEntry("link", [1, 2]) { MadeBy = 3, Attributes = 0xA1FF0000 }).Build(), null),
            ["macOS leftovers"] = (new RawZip().Add(Entry()).Add(new RawEntry("__MACOSX/._Connections.csv", [0, 5, 22, 7])).Build(), null),
            ["wrong CRC in a file that is not read"] = (new RawZip().Add(Entry()).Add(new RawEntry("Rich_Media.csv", [1, 2]) { Crc = 1 }).Build(), null),
            ["ZIP64 sizes in the extra field"] = (new RawZip().Add(Entry() with { Unpacked = uint.MaxValue, Extra = [1, 0, 8, 0, .. BitConverter.GetBytes((long)Connections.Length)] }).Build(), null),
            ["empty"] = ([], "is empty"),
            ["no entries"] = (new RawZip().Build(), "without any file"),
            ["only a folder"] = (new RawZip().Add(new RawEntry("Export/", [])).Build(), "without any file"),
            ["exports of two people"] = (new RawZip().Add(Entry("ada/Connections.csv")).Add(new RawEntry("kit/Connections.csv", [.. Connections, .. "Una,Vale,,,,,\n"u8])).Build(), "holds more than one export ('ada/' and 'kit/')"),
            ["one export copied into two folders"] = (new RawZip().Add(Entry("a/Connections.csv")).Add(Entry("b/Connections.csv")).Build(), null),
            ["no known file"] = (new RawZip().Add(new RawEntry("readme.txt", "hello"u8.ToArray())).Build(), "found readme.txt; expected at least one of"),
            ["only paths with dots"] = (new RawZip().Add(Entry("../Connections.csv")).Build(), "no file that a LinkedIn export has"),
            ["only an archive inside"] = (new RawZip().Add(new RawEntry("inner.zip", plain)).Build(), "unpack it once and import the archive inside"),
            ["unknown columns"] = (new RawZip().Add(new RawEntry("Connections.csv", "Colour,Size\nred,4\n"u8.ToArray())).Build(), "found Colour, Size; expected First Name, Connected On"),
            ["empty known file alone"] = (new RawZip().Add(new RawEntry("Connections.csv", [])).Build(), "it is empty"),
            ["web page named zip"] = ("<!DOCTYPE html><html><body>Sign in</body></html>"u8.ToArray(), "a web page (often LinkedIn's sign-in page"),
            ["text named zip"] = ("not a zip at all, only words"u8.ToArray(), "is not a zip archive but a text file"),
            ["random bytes named zip"] = (Noise(5000), "is not a zip archive"),
            ["RAR"] = ([.. "Rar!\x1A\x07\x01"u8, .. new byte[50]], "a RAR archive"),
            ["7-Zip"] = ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[50]], "a 7-Zip archive"),
            ["gzip"] = ([0x1F, 0x8B, 8, .. new byte[50]], "a gzip file"),
            ["PDF"] = ("%PDF-1.7\n"u8.ToArray(), "a PDF document"),
            ["workbook"] = (new RawZip().Add(new RawEntry("[Content_Types].xml", "<x/>"u8.ToArray())).Add(new RawEntry("xl/workbook.xml", "<x/>"u8.ToArray())).Build(), "an Excel workbook"),
            ["cut in the middle of an entry"] = (plain[..60], Incomplete),
            ["cut in the directory"] = (plain[..^40], Incomplete),
            ["cut in the end record"] = (plain[..^5], Incomplete),
            ["only the first four bytes"] = (plain[..4], Incomplete),
            ["wrong CRC"] = (new RawZip().Add(Entry() with { Crc = 0xDEADBEEF }).Build(), "'Connections.csv' in 'case.zip' is damaged (its checksum is wrong)"),
            ["flipped byte in a stored entry"] = (Flip(stored, 80), "its checksum is wrong"),
            ["stated shorter than it is"] = (new RawZip().Add(Entry() with { Unpacked = 20, Crc = RawZip.CrcOf(Connections[..20]) }).Build(), "it is longer than stated"),
            ["stated longer than it is"] = (new RawZip().Add(Entry() with { Unpacked = (uint)Connections.Length + 9 }).Build(), "it is shorter than stated"),
            ["packed data is no deflate stream"] = (new RawZip().Add(Entry() with { Data = Noise(90) }).Build(), Damaged),
            ["packed data cut off"] = (new RawZip().Add(Entry() with { Data = RawZip.Packed(Connections)[..30] }).Build(), Damaged),
            ["packed size too large for the file"] = (new RawZip().Add(Entry() with { Packed = 0x7FFFFFFF }).Build(), Damaged),
            ["offset beyond the file"] = (new RawZip().Add(Entry() with { Offset = 0x7FFFFFF0 }).Build(), Damaged),
            ["offset into other data"] = (new RawZip().Add(Entry() with { Offset = 7, Packed = 10 }).Build(), "its beginning is not where"),
            ["no local header"] = (new RawZip { Prefix = [.. "PK\x03\x04"u8] }.Add(Entry() with { NoLocalHeader = true }).Build(), "its beginning is not where"),
            ["encrypted"] = (new RawZip().Add(Entry() with { Flags = 0x0801 }).Build(), "is encrypted with a password"),
            ["symbolic link"] = (new RawZip().Add(Entry() with { MadeBy = 3, Attributes = 0xA1FF0000 }).Build(), Symlink),
            ["symbolic link made on a Mac"] = (new RawZip().Add(Entry() with { MadeBy = 19, Attributes = 0xA1ED0000 }).Build(), Symlink),
            ["unknown method"] = (new RawZip().Add(Entry() with { Method = 14 }).Build(), "packed by a method that is not supported"),
            ["same path twice"] = (new RawZip().Add(Entry()).Add(Entry()).Build(), "twice under the same path"),
            ["count too small"] = (new RawZip { Count = 0 }.Add(Entry()).Build(), Damaged),
            ["count too large"] = (new RawZip { Count = 9 }.Add(Entry()).Build(), Damaged),
            ["too many entries stated"] = (new RawZip { Count = 60_000 }.Add(Entry()).Build(), "more than the limit of 10,000"),
            ["directory size zero"] = (new RawZip { DirectorySize = 0 }.Add(Entry()).Build(), Damaged),
            ["directory size beyond the file"] = (new RawZip { DirectorySize = 0x000FFFFF }.Add(Entry()).Build(), Damaged),
            ["directory larger than the limit"] = (new RawZip { DirectorySize = 0x7FFFFFFF }.Add(Entry()).Build(), "table of contents larger than the limit"),
            ["directory offset beyond the file"] = (new RawZip { DirectoryOffset = 0x7FFFFFFF }.Add(Entry()).Build(), Damaged),
            ["ZIP64 stated, no locator"] = (new RawZip { DirectoryOffset = uint.MaxValue }.Add(Entry()).Build(), Damaged),
            ["ZIP64 locator that points nowhere"] = (new RawZip { DirectoryOffset = uint.MaxValue, BeforeEnd = [.. "PK\x06\x07"u8, 0, 0, 0, 0, .. BitConverter.GetBytes(long.MaxValue), 1, 0, 0, 0] }.Add(Entry()).Build(), Damaged),
            ["ZIP64 negative length"] = (new RawZip().Add(Entry() with { Unpacked = uint.MaxValue, Extra = [1, 0, 8, 0, .. BitConverter.GetBytes(-5L)] }).Build(), Damaged),
            ["extra field longer than it is"] = (new RawZip().Add(Entry() with { Unpacked = uint.MaxValue, Extra = [1, 0, 255, 255, 1, 2] }).Build(), "would unpack to more than"),
            ["packed 1,000 to 1"] = (new RawZip().Add(new RawEntry("messages.csv", Zeros)).Build(), "packed more than 200 to 1"),
            ["5 GiB stated"] = (new RawZip().Add(Entry() with { Unpacked = 0xFFFFFFF0 }).Add(new RawEntry("messages.csv", [1]) { Unpacked = 0xFFFFFFF0 }).Build(), "would unpack to more than the limit of 5 GiB"),
            ["3 GiB in one file"] = (new RawZip().Add(Entry() with { Unpacked = 0xC0000000 }).Build(), "would unpack to more than the limit of 2 GiB"),
            ["entries that share their bytes"] = (Overlapping(), Damaged),
        };
        return cases;
    }

    private static byte[] Overlapping()
    {
        var zip = new RawZip();
        zip.Add(new RawEntry("messages_0.csv", Noise(20_000)) { Deflate = false });
        for (var i = 1; i < 300; i++)
        {
            zip.Add(new RawEntry($"messages_{i}.csv", []) { NoLocalHeader = true, Offset = 0, Packed = 20_000, Unpacked = 20_000 });
        }

        return zip.Build();
    }

    private static byte[] Prefixed(byte[] prefix, byte[] archive) => [.. prefix, .. archive];

    private static byte[] Flip(byte[] bytes, int at)
    {
        var flipped = bytes.ToArray();
        flipped[at] ^= 0x01;
        return flipped;
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        bytes[0] = 0xEE;
        return bytes;
    }
}
