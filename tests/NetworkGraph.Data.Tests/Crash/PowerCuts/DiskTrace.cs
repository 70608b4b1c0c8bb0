using System.Globalization;
using System.Text;

namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>
/// What strace saw of a program, as operations on one folder. Whatever writes in a way that this does not know ends the reading: a write that is
/// overlooked would let every cut look well.
/// </summary>
internal sealed class DiskTrace
{
    /// <summary>With the paths of open files and every byte that is written.</summary>
    public static readonly string[] Options =
    [
        "-f", "--seccomp-bpf", "-y", "-xx", "-s", "8000000", "-e", "signal=none", "-e",
        "trace=open,creat,openat,openat2,pwrite64,write,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,truncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,copy_file_range,sendfile,splice,mmap,sendto,sendmsg",
    ];

    private const string Unfinished = " <unfinished ...>";
    private readonly string _root;
    private readonly string _acknowledgement;
    private readonly Dictionary<string, (string Begun, int AskedAt)> _begun = new(StringComparer.Ordinal);
    private readonly List<DiskOperation> _operations = [];

    private DiskTrace(string root, string acknowledgement) => (_root, _acknowledgement) = (root, acknowledgement);

    /// <summary>The operations below a folder. The user is told by the first write to the file of that name, or to a socket with that text.</summary>
    public static IReadOnlyList<DiskOperation> Read(string log, string root, string acknowledgement)
    {
        var trace = new DiskTrace(root, acknowledgement);
        foreach (var line in File.ReadLines(log))
        {
            trace.Read(line);
        }

        return trace._operations;
    }

    private void Read(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (thread, text, askedAt) = (line[..space], line[space..].TrimStart(), _operations.Count);
        if (text.StartsWith("+++", StringComparison.Ordinal) || text.StartsWith("---", StringComparison.Ordinal))
        {
            return;
        }

        if (text.EndsWith(Unfinished, StringComparison.Ordinal))
        {
            _begun[thread] = (text[..^Unfinished.Length], askedAt);
            return;
        }

        if (text.StartsWith("<...", StringComparison.Ordinal))
        {
            _begun.Remove(thread, out var begun);
            (text, askedAt) = (begun.Begun + text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..], begun.AskedAt);
        }

        // Texts are in hexadecimal, so no sign of them is one of strace's own.
        var equals = text.LastIndexOf(" = ", StringComparison.Ordinal);
        var result = equals < 0 ? throw new InvalidDataException($"strace says what is not understood here: {text}") : text[(equals + 3)..];
        if (result[0] is '-' or '?')
        {
            return;
        }

        var end = text[..equals].TrimEnd().Length - 1;

        var name = text[..text.IndexOf('(', StringComparison.Ordinal)];
        foreach (var operation in Of(name, Arguments(text[(name.Length + 1)..end]), result))
        {
            _operations.Add(operation with { AskedAt = askedAt });
        }
    }

    private IEnumerable<DiskOperation> Of(string name, List<string> given, string result)
    {
        switch (name)
        {
            case "openat" or "open" or "creat":
                var flags = name == "creat" ? "O_CREAT|O_TRUNC" : given[name == "openat" ? 2 : 1];
                return PathAt(given, name == "openat") is { } opened && Mine(opened) && (flags.Contains("O_CREAT", StringComparison.Ordinal) || flags.Contains("O_TRUNC", StringComparison.Ordinal))
                    ? [new Opened(opened, flags.Contains("O_TRUNC", StringComparison.Ordinal))] : [];
            case "pwrite64":
                return Mine(FileOf(given[0]), given[0]) is { } written ? [new Written(written, Number(given[3]), Bytes(given[1])[..(int)Number(result)])] : [];
            case "ftruncate":
                return Mine(FileOf(given[0]), given[0]) is { } resized ? [new Resized(resized, Number(given[1]))] : [];
            case "fsync" or "fdatasync":
                return Mine(FileOf(given[0]), given[0]) is { } synced ? [new Synced(synced)] : [];
            case "mkdir" or "mkdirat":
                return PathAt(given, name == "mkdirat") is { } made && Mine(made) ? [new FolderMade(made)] : [];
            case "rmdir" or "unlink" or "unlinkat":
                return PathAt(given, name == "unlinkat") is { } removed && Mine(removed) ? [new Removed(removed)] : [];
            case "rename" or "link":
                var (from, to) = (Text(given[0]), Text(given[1]));
                return !Mine(from) && !Mine(to) ? [] : Mine(from) && Mine(to) ? [new Renamed(from, to, name == "link")] : throw Unknown(name, from);
            case "mmap":
                return given[2].Contains("PROT_WRITE", StringComparison.Ordinal) && given[3].Contains("MAP_SHARED", StringComparison.Ordinal) && given[4].Contains('<', StringComparison.Ordinal) && Mine(FileOf(given[4])) && !FileOf(given[4]).EndsWith("-shm", StringComparison.Ordinal)
                    ? throw Unknown(name, FileOf(given[4])) : [];
            case "write" when FileOf(given[0]) == _acknowledgement:
            case "write" or "sendto" or "sendmsg" when !Mine(FileOf(given[0])) && _acknowledgement.Length > 0 && string.Join(' ', given).Contains(Hex(_acknowledgement), StringComparison.Ordinal):
                return [new Acknowledged()];
            default:
                return given.Where(one => one.Contains('<', StringComparison.Ordinal)).Select(FileOf).Concat(given.Where(one => one.StartsWith('"')).Take(2).Select(Text)).FirstOrDefault(Mine) is { } other ? throw Unknown(name, other) : [];
        }
    }

    private static InvalidDataException Unknown(string call, string path) => new($"{path} was written by {call}, which is not understood here.");

    private bool Mine(string path) => path == _root || path.StartsWith(_root + "/", StringComparison.Ordinal);

    // What was removed and is still open is lost with any cut.
    private string? Mine(string path, string given) => Mine(path) && !given.EndsWith("(deleted)", StringComparison.Ordinal) ? path : null;

    private static string PathAt(List<string> given, bool isAt) => !isAt ? Text(given[0]) : Path.Combine(given[0].Contains('<', StringComparison.Ordinal) ? FileOf(given[0]) : "/", Text(given[1]));

    private static long Number(string text) => long.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>The path behind a number of an open file, as strace writes it: 7&lt;/a/b&gt;.</summary>
    private static string FileOf(string given) => given.IndexOf('<', StringComparison.Ordinal) is var start and >= 0 && given.LastIndexOf('>') is var end && end > start
        ? Encoding.UTF8.GetString(Decoded(given.AsSpan()[(start + 1)..end])) : "";

    private static string Text(string quoted) => Encoding.UTF8.GetString(Bytes(quoted));

    private static byte[] Bytes(string quoted) => quoted.EndsWith('"') ? Decoded(quoted.AsSpan()[1..^1]) : throw new InvalidDataException("strace has cut a text.");

    private static byte[] Decoded(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>(text.Length / 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                bytes.Add(byte.Parse(text.Slice(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                bytes.Add((byte)text[i]);
            }
        }

        return [.. bytes];
    }

    private static string Hex(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => @"\x" + b.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>Split at commas outside of texts, lists and flags in braces; in hexadecimal no text holds a quote.</summary>
    private static List<string> Arguments(string text)
    {
        var (parts, start, depth, isQuoted) = (new List<string>(), 0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ',' && depth == 0 && !isQuoted))
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
            else
            {
                isQuoted ^= text[i] == '"';
                depth += text[i] is '{' or '[' ? 1 : text[i] is '}' or ']' ? -1 : 0;
            }
        }

        return parts;
    }
}
