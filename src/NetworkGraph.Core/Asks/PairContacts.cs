using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Asks;

/// <summary>What a pair has exchanged so far, from the side of the person with the smaller number ("low").</summary>
internal sealed class PairContacts
{
    private readonly List<int> _byLow = [];
    private readonly List<int> _byHigh = [];
    private bool _lastByLow;
    private int _streak;

    public int Count { get; private set; }

    public double First { get; private set; }

    public double Last { get; private set; }

    /// <summary>Whether either side has written.</summary>
    public bool HasWritten(bool low) => (low ? _byLow : _byHigh).Count > 0;

    /// <summary>Days with contact in either direction, ascending.</summary>
    public IEnumerable<int> Days => _byLow.Union(_byHigh).Order();

    /// <summary>Adds a later contact.</summary>
    public void Add(double day, bool byLow)
    {
        First = Count == 0 ? day : First;
        _streak = Count > 0 && _lastByLow == byLow ? _streak + 1 : 1;
        (Last, _lastByLow, Count) = (day, byLow, Count + 1);
        var days = byLow ? _byLow : _byHigh;
        if (days.Count == 0 || days[^1] != (int)day)
        {
            days.Add((int)day);
        }
    }

    /// <summary>Contacts in a row of one side since the other last wrote.</summary>
    public int Unanswered(bool low) => Count > 0 && _lastByLow == low ? _streak : 0;

    /// <summary>Discounted active days of both directions alike.</summary>
    public double Activation(double at) => Discounted(Days, at);

    /// <summary>
    /// Strength in points, seen from one side: the formula of <see cref="TieStrength"/> on contacts alone. Context and services, which no
    /// table of contacts holds, take their priors; mutual contacts are those of the table.
    /// </summary>
    public double Strength(bool low, double at, double overlap)
    {
        var activation = TieStrength.Activation(Discounted(low ? _byHigh : _byLow, at), Discounted(low ? _byLow : _byHigh, at));
        return TieStrength.Of(new StrengthParts(
            TieStrength.Contact(activation), TieStrength.History((at - First) / 365.25),
            TieStrength.AssumedContext, TieStrength.AssumedServices, TieStrength.Mutual(overlap)));
    }

    private static double Discounted(IEnumerable<int> days, double at)
    {
        var sum = 0.0;
        foreach (var day in days)
        {
            sum += 1 / (1 + (Math.Max(0, at - day) / TieStrength.HalfWeightDays));
        }

        return sum;
    }
}
