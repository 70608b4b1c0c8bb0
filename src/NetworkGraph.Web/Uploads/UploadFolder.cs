using System.Globalization;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Web.Uploads;

/// <summary>
/// The one place where an archive rests on disk: a folder per upload, inside the staging folder, readable by its owner only, gone as
/// soon as it was read. What a crash leaves behind goes with the staging folder at the next start.
/// </summary>
internal sealed class UploadFolder(DataFolder data)
{
    private const int BetweenNews = 200;

    public void Create(Guid id)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(PathOf(id));
        }
        else
        {
            Directory.CreateDirectory(PathOf(id), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>A new file under a name that can do no harm.</summary>
    public FileStream Add(Guid id, string name)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
            BufferSize = 1 << 16,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(PathOf(id), name), options);
    }

    /// <summary>Stores what arrives as a new file, and tells a few times a second how much that is; returns its length.</summary>
    public async Task<long> StoreAsync(Guid id, string name, Stream body, long most, Action<long> arrived, CancellationToken cancellation)
    {
        await using var target = Add(id, name);
        var buffer = new byte[1 << 17];
        long received = 0;
        var shown = Environment.TickCount64;
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            received += read;
            if (received > most)
            {
                throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
            if (Environment.TickCount64 - shown >= BetweenNews)
            {
                shown = Environment.TickCount64;
                arrived(received);
            }
        }

        await target.FlushAsync(cancellation);
        return received;
    }

    public IReadOnlyList<string> Files(Guid id) => [.. Directory.GetFiles(PathOf(id)).Order(StringComparer.Ordinal)];

    /// <summary>What cannot be removed now goes with the staging folder at the next start.</summary>
    public void Remove(Guid id)
    {
        try
        {
            Directory.Delete(PathOf(id), recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Never made, removed before, or on a disk that does not write.
        }
    }

    /// <summary>Names without folders, control characters or anything a file system minds; numbered where two are equal.</summary>
    public static IReadOnlyList<string> SafeNames(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(Safe)];

        string Safe(string name)
        {
            var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
            var clean = new string([.. last.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || "<>:\"|?*".Contains(c, StringComparison.Ordinal) ? '_' : c)]).Trim(' ', '.');
            clean = clean.Length == 0 ? "export.zip" : clean.Length > 100 ? clean[^100..] : clean;
            for (var (candidate, n) = (clean, 2); ; n++)
            {
                if (taken.Add(candidate))
                {
                    return candidate;
                }

                candidate = Path.GetFileNameWithoutExtension(clean) + " (" + n.ToString(CultureInfo.InvariantCulture) + ")" + Path.GetExtension(clean);
            }
        }
    }

    private string PathOf(Guid id) => Path.Combine(data.Staging, "upload-" + id);
}
