namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// What this process has seen and written so far, as the server names it: whoever is shown them answers from no earlier state. A set, for answers
/// come back in any order: one takes away only those bookmarks that its own question was asked with.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private string[] _newest = [];

    /// <summary>Those to ask with.</summary>
    public IReadOnlyList<string> Newest
    {
        get
        {
            lock (_lock)
            {
                return _newest;
            }
        }
    }

    /// <summary>Puts those of an answer in the place of those of its question.</summary>
    public void Replace(IReadOnlyList<string> asked, IReadOnlyList<string> answered)
    {
        if (answered.Count > 0)
        {
            lock (_lock)
            {
                _newest = [.. _newest.Except(asked).Union(answered)];
            }
        }
    }

    /// <summary>Lets go of all: the server does not know them, since it was put back to an earlier state or is another one.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _newest = [];
        }
    }
}
