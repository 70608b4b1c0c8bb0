using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Asks;

/// <summary>Contacts in order of time, counted in days from the first one; what people write to themselves is left out.</summary>
internal sealed class ContactTimeline
{
    private readonly DatedContact[] _contacts;

    public ContactTimeline(IEnumerable<DatedContact> contacts)
    {
        _contacts = [.. contacts.Where(c => c.From != c.To)];
        Array.Sort(_contacts);
        Days = Array.ConvertAll(_contacts, c => (c.At - _contacts[0].At) / (double)Moment.SecondsPerDay);
    }

    public int Count => _contacts.Length;

    /// <summary>Days from the first contact, ascending.</summary>
    public double[] Days { get; }

    /// <summary>Days from the first contact to the last.</summary>
    public double End => Days.Length == 0 ? 0 : Days[^1];

    public DatedContact this[int place] => _contacts[place];
}
