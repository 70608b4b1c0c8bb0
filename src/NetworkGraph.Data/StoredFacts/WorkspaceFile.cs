using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>
/// A whole workspace as a file of JSON lines, the same from every store: a first line that says what it is, then each import (its id and
/// time, its facts, what was read), then everything the user has said, then a line with counts and a hash: a file that was cut or changed is refused before anything is taken in.
/// </summary>
public static class WorkspaceFile
{
    private const int Version = 2;
    private const int FirstWithHash = 2;
    private const int LinesPerPage = 1_000;

    /// <summary>Whether a file looks like an exported workspace.</summary>
    public static bool Recognises(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var reader = new StreamReader(path);
        var start = new char[32];
        return new string(start, 0, reader.ReadBlock(start)).StartsWith("{\"networkGraphWorkspace\":", StringComparison.Ordinal);
    }

    /// <summary>
    /// Writes everything that a store holds into a new file: whole and on the disk, or not there. What a crash leaves has another name, and the next
    /// export to the same file writes over it.
    /// </summary>
    public static async Task ExportAsync(INetworkStore store, string path, CancellationToken cancellation)
    {
        var partial = path + ".partial";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var output = new FileStream(partial, options);
        try
        {
            await using (output)
            {
                await ExportAsync(store, output, cancellation);
                output.Flush(flushToDisk: true);
            }

            LastingName.Move(partial, Path.GetFullPath(path));
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Writes everything that a store holds.</summary>
    public static async Task ExportAsync(INetworkStore store, Stream output, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        using var end = new WorkspaceHash();
        void Write(string line)
        {
            writer.WriteLine(line);
            end.Add(line);
        }

        Write(ReadingJson.Write(new WorkspaceLine { NetworkGraphWorkspace = Version }));
        foreach (var import in (await store.ImportsAsync(cancellation)).OrderBy(i => i.At).ThenBy(i => i.ImportId))
        {
            end.Imports++;
            Write(ReadingJson.Write(new WorkspaceLine { Import = new WorkspaceImport(import.ImportId, import.At) }));
            await store.TellAsync(
                import.ImportId,
                new FactLineWriter(LinesPerPage, page =>
                {
                    foreach (var line in page)
                    {
                        Write(line);
                    }
                }),
                cancellation);
        }

        foreach (var said in (await store.LoadAsync(cancellation)).UserFacts)
        {
            end.Words++;
            Write(ReadingJson.Write(new WorkspaceLine { Said = said }));
        }

        await writer.WriteLineAsync(end.LastLine());
    }

    /// <summary>Whether a file ends with a hash of all that it says; those of earlier versions do not.</summary>
    public static bool HasHash(string path) => WorkspaceHash.EndOf(path) is not null;

    /// <summary>Adds everything in the file to a store; what is there already stays as it is. Returns the imports that were new.</summary>
    public static async Task<int> ImportAsync(INetworkStore store, DataFolder folder, string path, CancellationToken cancellation)
    {
        var isHashed = WorkspaceHash.IsWhole(path);
        using var reader = new StreamReader(path);
        var number = 1;
        if (await reader.ReadLineAsync(cancellation) is not { } first || Line(first, number).NetworkGraphWorkspace is not { } version)
        {
            throw new ImportRejectedException("This is not a workspace that NetworkGraph has exported. Nothing was changed.");
        }

        if (version > Version)
        {
            throw new ImportRejectedException("This workspace was exported by a newer NetworkGraph. Nothing was changed. Update this one, then import it again.");
        }

        if (version >= FirstWithHash && !isHashed)
        {
            throw WorkspaceHash.Refused;
        }

        var added = 0;
        while (await reader.ReadLineAsync(cancellation) is { } text)
        {
            var line = Line(text, ++number);
            if (line.Said is { } said)
            {
                await store.SayAsync(said, cancellation);
            }
            else if (line.Import is { } import)
            {
                var staged = await StageAsync(reader, folder, import, number, cancellation);
                await using (staged.Import)
                {
                    number = staged.Line;
                    added += (await store.CommitAsync(staged.Import, import.At, cancellation)).Difference.AlreadyImported ? 0 : 1;
                }
            }
            else if (line.End is null)
            {
                throw Damaged(number);
            }
        }

        return added;
    }

    private static async Task<(StagedImport Import, int Line)> StageAsync(
        StreamReader reader, DataFolder folder, WorkspaceImport import, int number, CancellationToken cancellation)
    {
        var path = folder.StagingFile(Guid.NewGuid());
        try
        {
            using var staging = new StagingDatabase(path, import.Id);
            while (staging.Reading is null)
            {
                var text = await reader.ReadLineAsync(cancellation) ?? throw Damaged(number);
                var line = Line(text, ++number);
                if (!line.IsFact)
                {
                    throw Damaged(number);
                }

                line.TellTo(staging);
            }

            return (new StagedImport(import.Id, path, staging.Reading), number);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private static WorkspaceLine Line(string text, int number)
    {
        try
        {
            return ReadingJson.Read<WorkspaceLine>(text);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidDataException)
        {
            // The exception's text could quote the line.
            throw Damaged(number);
        }
    }

    private static ImportRejectedException Damaged(int line) => new(
        FormattableString.Invariant($"The exported workspace is damaged or cut off at line {line}. Imports before it were taken in whole; export it again and import that file."));
}
