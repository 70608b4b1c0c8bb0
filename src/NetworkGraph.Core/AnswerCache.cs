namespace NetworkGraph.Core;

/// <summary>
/// Keeps the last answers that depend on little (a member and a date), so that a click does not compute them again.
/// Bounded: the one unused for longest goes first. Safe for use by many threads; two that ask at once may both compute.
/// </summary>
internal sealed class AnswerCache(int limit)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, LinkedListNode<(object Key, object Answer)>> _byKey = [];
    private readonly LinkedList<(object Key, object Answer)> _byUse = [];

    /// <summary>The answer kept under a key, or the one that <paramref name="compute"/> gives now.</summary>
    public T Get<T>(object key, Func<T> compute)
        where T : class
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return (T)node.Value.Answer;
            }
        }

        var answer = compute();
        lock (_lock)
        {
            if (!_byKey.ContainsKey(key))
            {
                _byKey[key] = _byUse.AddFirst((key, answer));
            }

            while (_byUse.Count > limit)
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }
        }

        return answer;
    }
}
