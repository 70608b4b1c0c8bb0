using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Companies;

/// <summary>The different ways to companies, one company after the other. Source: docs/model.md, section 5.</summary>
/// <param name="withoutMessage">Contacts without any message, by number: no way of their own.</param>
/// <param name="people">Number of all people.</param>
internal sealed class CompanyWays(bool[] withoutMessage, int people)
{
    // A person's number stands for the way through them; the best chance by it, 0 where there is no such way to the company at hand.
    private readonly double[] _best = new double[people];
    private readonly List<int> _ways = [];

    /// <summary>The chance to reach a company where these people, each with a chance above 0, are reached.</summary>
    public CompanyChance To(ReadOnlySpan<ReachedPerson> reached)
    {
        var (silent, bestSilent) = (0, 0.0);
        foreach (var person in reached)
        {
            if (person.First == person.Person && withoutMessage[person.Person])
            {
                (silent, bestSilent) = (silent + 1, Math.Max(bestSilent, person.Chance));
                continue;
            }

            if (_best[person.First] == 0)
            {
                _ways.Add(person.First);
            }

            _best[person.First] = Math.Max(_best[person.First], person.Chance);
        }

        var chance = new CompanyChance(CompanyChance.Combined(_ways.Select(way => _best[way]), bestSilent), _ways.Count, silent);
        _ways.ForEach(way => _best[way] = 0);
        _ways.Clear();
        return chance;
    }
}
