using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// The people of a staging database as references of rows. Someone with several further identities is given another of them with each
/// reference: every pair was stated by a row of its own, so there are enough rows to say them all again.
/// </summary>
internal sealed class StagedPeople
{
    private readonly Dictionary<int, PersonReference> _people = [];
    private readonly Dictionary<int, Queue<IdentityKey>> _also = [];

    public StagedPeople(IEnumerable<(int Number, PersonReference Person)> people, IEnumerable<(int A, int B)> sameRow)
    {
        foreach (var (number, person) in people)
        {
            _people.Add(number, person);
        }

        foreach (var (a, b) in sameRow)
        {
            Also(a, b);
            Also(b, a);
        }
    }

    public PersonReference this[int number]
    {
        get
        {
            if (!_also.TryGetValue(number, out var also))
            {
                return _people[number];
            }

            var next = also.Dequeue();
            also.Enqueue(next);
            return _people[number] with { Also = next };
        }
    }

    private void Also(int number, int other)
    {
        if (!_also.TryGetValue(number, out var also))
        {
            _also.Add(number, also = new Queue<IdentityKey>());
        }

        also.Enqueue(_people[other].Key);
    }
}
