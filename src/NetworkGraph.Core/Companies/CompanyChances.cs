using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Companies;

/// <summary>
/// The chance to reach each person and each company, for one viewer on one date.
/// A company is reached by different ways: everyone whom the viewer has exchanged a message with is one, everyone to be asked for introductions
/// is one however many people stand behind them. Contacts without any message are no way that adds: the best of them counts where nothing else is
/// better. So the chance rises with evidence and not with the number of names. Source: docs/model.md, section 5.
/// </summary>
internal sealed class CompanyChances
{
    // A person's number stands for the way through them.
    private const int NoMessages = -1;

    private readonly Dictionary<int, List<(int Way, double Chance)>> _byCompany = [];
    private readonly Dictionary<int, ReachedPerson> _introduced = [];

    private CompanyChances(Network network, Member viewer, DateOnly asOf)
    {
        Legs = IntroductionLegs.Of(network, viewer, asOf);
        var chances = new BestChancesAlgorithm(Legs.Graph) { Factor = Legs.Factor };
        chances.Compute(viewer.Person.Number);
        Expected = chances.Expected;
        foreach (var person in chances.Reached)
        {
            ByPerson[person.Person] = person.Chance;
            if (network.Roles.CompanyOf(person.Person, asOf) is >= 0 and var company)
            {
                if (!_byCompany.TryGetValue(company, out var ways))
                {
                    _byCompany[company] = ways = [];
                }

                ways.Add((Way(viewer.Person.Number, person), person.Chance));
                if (person.First != person.Person && (!_introduced.TryGetValue(company, out var best) || IsBetter(person, best)))
                {
                    _introduced[company] = person;
                }
            }
        }
    }

    public IntroductionLegs Legs { get; }

    /// <summary>Sum over everyone within three steps of the best chance to reach them.</summary>
    public double Expected { get; }

    /// <summary>Best chance to reach a person, by number.</summary>
    public Dictionary<int, double> ByPerson { get; } = [];

    /// <summary>Numbers of the companies where anybody is reached.</summary>
    public IEnumerable<int> Companies => _byCompany.Keys;

    public static CompanyChances Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(CompanyChances), viewer.Person.Number, asOf), () => new CompanyChances(network, viewer, asOf));

    /// <summary>People reached at a company.</summary>
    public int PeopleAt(int company) => _byCompany.TryGetValue(company, out var ways) ? ways.Count : 0;

    /// <summary>Who of a company is reached best by an introduction, and through whom; null where nobody is.</summary>
    public ReachedPerson? BestIntroduced(int company) => _introduced.TryGetValue(company, out var best) ? best : null;

    /// <summary>The chance of a company, null where nobody is reached.</summary>
    public CompanyChance? At(int company) => _byCompany.TryGetValue(company, out var ways)
        ? new CompanyChance(
            CompanyChance.Combined(
                ways.Where(way => way.Way != NoMessages).GroupBy(way => way.Way).Select(way => way.Max(one => one.Chance)),
                ways.Where(way => way.Way == NoMessages).Select(way => way.Chance).DefaultIfEmpty(0).Max()),
            ways.Where(way => way.Way != NoMessages).Select(way => way.Way).Distinct().Count(),
            ways.Count(way => way.Way == NoMessages))
        : null;

    private static bool IsBetter(ReachedPerson one, ReachedPerson other) => one.Chance != other.Chance ? one.Chance > other.Chance : one.Person < other.Person;

    private int Way(int viewer, ReachedPerson person)
    {
        if (person.First != person.Person)
        {
            return person.First;
        }

        // What the user told of somebody is more than nothing; of a tie that an export shows, the messages count.
        return Legs.Observed(viewer, person.Person) is { Ground: null or AskGround.FirstContact } ? NoMessages : person.Person;
    }
}
