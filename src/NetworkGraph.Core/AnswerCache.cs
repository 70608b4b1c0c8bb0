namespace NetworkGraph.Core;

/// <summary>
/// Keeps the last answers that depend on little (a member and a date), so that a click does not compute them again.
/// Bounded: the one unused for longest goes first. Safe for use by many threads; what several ask for at once is computed once, and the others wait for it,
/// because after an import every open page asks for the same. An answer may need others on its way, never itself.
/// </summary>
internal sealed class AnswerCache(int limit)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, LinkedListNode<(object Key, TaskCompletionSource<object> Answer)>> _byKey = [];
    private readonly LinkedList<(object Key, TaskCompletionSource<object> Answer)> _byUse = [];

    /// <summary>The answer kept under a key, or the one that <paramref name="compute"/> gives now. What it throws, everybody gets who waited for it; nothing is kept then.</summary>
    public T Get<T>(object key, Func<T> compute)
        where T : class
    {
        var mine = new TaskCompletionSource<object>();
        if (KeptOr(key, mine) is var kept && kept != mine)
        {
            // Of a task the thread pool knows that a thread waits, and puts another in its place.
            return (T)kept.Task.GetAwaiter().GetResult();
        }

        try
        {
            var answer = compute();
            mine.SetResult(answer);
            return answer;
        }
        catch (Exception problem)
        {
            Forget(key, mine);
            mine.SetException(problem);
            _ = mine.Task.Exception;
            throw;
        }
    }

    private TaskCompletionSource<object> KeptOr(object key, TaskCompletionSource<object> added)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Answer;
            }

            _byKey[key] = _byUse.AddFirst((key, added));
            while (_byUse.Count > limit)
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }

            return added;
        }
    }

    private void Forget(object key, TaskCompletionSource<object> answer)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var node) && node.Value.Answer == answer)
            {
                _byUse.Remove(node);
                _byKey.Remove(key);
            }
        }
    }
}
