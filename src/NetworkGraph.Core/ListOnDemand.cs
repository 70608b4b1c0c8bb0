using System.Collections;

namespace NetworkGraph.Core;

/// <summary>
/// A list whose items are made when they are first looked at: a page shows a few of tens of thousands. Safe for use by many threads;
/// two that look at once may both make an item, and either is as good.
/// </summary>
internal sealed class ListOnDemand<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _made = new T?[count];

    public int Count => _made.Length;

    public T this[int index] => _made[index] ??= make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _made.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
