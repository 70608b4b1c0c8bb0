namespace NetworkGraph.Core.Companies;

/// <summary>The chance to reach somebody at a company, and what it rests on.</summary>
/// <param name="Value">
/// Chance that at least one of the best three different ways leads there: 1 − Π(1 − chance), or that of the best contact without a message where that is
/// more. 0 to 1. Source: docs/model.md, section 5.
/// </param>
/// <param name="Ways">Different ways: each contact with whom there was a message, and each introducer.</param>
/// <param name="WithoutMessage">Contacts there without any message in the data.</param>
public sealed record CompanyChance(double Value, int Ways, int WithoutMessage)
{
    /// <summary>Ways whose chances are combined.</summary>
    public const int BestWays = 3;

    /// <summary>What it rests on, in words: "3 contacts, no message with any of them in the data".</summary>
    public string InWords => (Ways, WithoutMessage) switch
    {
        (0, 1) => "1 contact, no message with them in the data",
        (0, _) => FormattableString.Invariant($"{WithoutMessage} contacts, no message with any of them in the data"),
        (1, 0) => "1 way",
        (_, 0) => FormattableString.Invariant($"{Ways} different ways"),
        _ => FormattableString.Invariant($"{Ways} {(Ways == 1 ? "way" : "different ways")}; {WithoutMessage} {(WithoutMessage == 1 ? "contact" : "contacts")} without a message do not add to it"),
    };

    /// <summary>Chance that at least one of the best three different ways leads there.</summary>
    /// <param name="chances">The best chance of each way, 0 to 1, in any order.</param>
    /// <param name="withoutMessage">The best chance of a contact without any message; 0 without one.</param>
    public static double Combined(IEnumerable<double> chances, double withoutMessage)
    {
        ArgumentNullException.ThrowIfNull(chances);
        Span<double> best = stackalloc double[BestWays];
        best.Clear();
        foreach (var chance in chances)
        {
            // The smallest makes room, and the others move down: this is asked of every company, too often for sorting.
            var place = BestWays;
            for (; place > 0 && best[place - 1] < chance; place--)
            {
                if (place < BestWays)
                {
                    best[place] = best[place - 1];
                }
            }

            if (place < BestWays)
            {
                best[place] = chance;
            }
        }

        var none = 1.0;
        foreach (var chance in best)
        {
            none *= 1 - chance;
        }

        return Math.Max(withoutMessage, 1 - none);
    }
}
