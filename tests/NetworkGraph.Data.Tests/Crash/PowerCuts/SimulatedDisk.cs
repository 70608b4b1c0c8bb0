namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>
/// A disk as POSIX promises it and no better. What was written to a file is kept once the file is synced; a name once its folder is. Until then any part
/// of the writes may be kept, each whole or torn at sectors, and of the names in a folder the first few, as journals of file systems keep their order.
/// A log of shared memory (<c>-shm</c>) is nobody's durable state and never kept.
/// </summary>
internal sealed class SimulatedDisk
{
    private readonly string _root;
    private readonly bool _ignoreSyncs;
    private readonly Dictionary<string, Node> _live = new(StringComparer.Ordinal);
    private readonly DurableNames _kept = new();
    private readonly List<NameChange> _pending = [];
    private int _granted;

    /// <summary>With what lies in one folder, all of it kept, under the name of another. Where syncs are ignored it is a disk that lies: for controls.</summary>
    public SimulatedDisk(string content, string root, bool ignoreSyncs)
    {
        (_root, _ignoreSyncs) = (root, ignoreSyncs);
        foreach (var entry in Directory.EnumerateFileSystemEntries(content, "*", SearchOption.AllDirectories).Prepend(content))
        {
            var path = root + entry[content.Length..];
            _live[path] = Directory.Exists(entry) ? new Node { IsFolder = true } : new Node { Kept = File.ReadAllBytes(entry) };
            _kept.Apply(new NameChange(-1, "", [(path, _live[path])]));
        }
    }

    public bool IsAcknowledged { get; private set; }

    public void Grant(DiskOperation operation)
    {
        var at = _granted++;
        switch (operation)
        {
            case Acknowledged:
                IsAcknowledged = true;
                break;
            case Opened { Path: var path, IsEmptied: var isEmptied }:
                if (!_live.TryGetValue(path, out var node))
                {
                    Name(at, path, [(path, node = new Node())]);
                }

                if (isEmptied)
                {
                    node.Pending.Add((at, new Resized(path, 0)));
                }

                break;
            case Written or Resized:
                _live[operation.Path].Pending.Add((at, operation));
                break;
            case FolderMade { Path: var path }:
                Name(at, path, [(path, new Node { IsFolder = true })]);
                break;
            case Renamed { Path: var from, To: var to, IsLink: var isLink }:
                Name(at, to, isLink ? [(to, _live[from])] : [(from, null), (to, _live[from])]);
                break;
            case Removed { Path: var path }:
                Name(at, path, [(path, null)]);
                break;
            case Synced { Path: var path } when !_ignoreSyncs:
                Sync(path, _live[path], operation.AskedAt);
                break;
        }
    }

    /// <summary>What is there after the cut: the files by their paths, folders with null.</summary>
    public SortedDictionary<string, byte[]?> AfterCut(Loss loss)
    {
        var names = _kept.Copy();
        foreach (var change in _pending.GroupBy(change => change.Folder).SelectMany(changes => loss.First([.. changes])).OrderBy(change => change.At))
        {
            names.Apply(change);
        }

        var files = new SortedDictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var (path, node) in names.All.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            // Nothing is found in a folder whose own name is lost.
            if ((path == _root || files.ContainsKey(Path.GetDirectoryName(path)!)) && !path.EndsWith("-shm", StringComparison.Ordinal))
            {
                files[path] = node.IsFolder ? null : loss.Content(node.Kept, node.Pending.Select(one => one.Change));
            }
        }

        return files;
    }

    private void Name(int at, string path, (string Path, Node? Node)[] changes)
    {
        _pending.Add(new NameChange(at, Path.GetDirectoryName(path)!, changes));
        foreach (var (changed, node) in changes)
        {
            _ = node is null ? _live.Remove(changed) : (_live[changed] = node) is not null;
        }
    }

    private void Sync(string path, Node node, int askedAt)
    {
        if (!node.IsFolder)
        {
            node.Kept = Loss.None.Content(node.Kept, node.Pending.Where(one => one.At < askedAt).Select(one => one.Change));
            node.Pending.RemoveAll(one => one.At < askedAt);
            return;
        }

        foreach (var change in _pending.Where(change => change.Folder == path && change.At < askedAt))
        {
            _kept.Apply(change);
        }

        _pending.RemoveAll(change => change.Folder == path && change.At < askedAt);
    }

    /// <summary>A file or a folder, under whatever name.</summary>
    internal sealed class Node
    {
        public bool IsFolder { get; init; }

        public byte[] Kept { get; set; } = [];

        public List<(int At, DiskOperation Change)> Pending { get; } = [];
    }

    internal sealed record NameChange(int At, string Folder, (string Path, Node? Node)[] Changes);

    /// <summary>Names as they are kept. Folders are synced in any order: of two words about one name the later one counts.</summary>
    private sealed class DurableNames
    {
        private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

        public Dictionary<string, Node> All { get; } = new(StringComparer.Ordinal);

        public void Apply(NameChange change)
        {
            foreach (var (path, node) in change.Changes.Where(one => !_last.TryGetValue(one.Path, out var last) || last < change.At))
            {
                _last[path] = change.At;
                _ = node is null ? All.Remove(path) : (All[path] = node) is not null;
            }
        }

        public DurableNames Copy()
        {
            var copy = new DurableNames();
            foreach (var (path, node) in All)
            {
                copy.All[path] = node;
            }

            foreach (var (path, last) in _last)
            {
                copy._last[path] = last;
            }

            return copy;
        }
    }
}
