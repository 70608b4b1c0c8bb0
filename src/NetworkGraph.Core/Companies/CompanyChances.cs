using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Core.Companies;

/// <summary>The chance to reach each person and each company, for one viewer on one date.</summary>
internal sealed class CompanyChances
{
    /// <summary>People per company whose chances are combined.</summary>
    public const int BestPeople = 3;

    private readonly Dictionary<int, List<double>> _byCompany = [];

    private CompanyChances(Network network, Member viewer, DateOnly asOf)
    {
        Legs = IntroductionLegs.Of(network, viewer, asOf);
        Reached = BestChances.From(Legs.Graph, Legs.Factor, viewer.Person.Number);
        foreach (var person in Reached)
        {
            ByPerson[person.Person] = person.Chance;
            if (network.Roles.CompanyOf(person.Person, asOf) is >= 0 and var company)
            {
                if (!_byCompany.TryGetValue(company, out var chances))
                {
                    _byCompany[company] = chances = [];
                }

                chances.Add(person.Chance);
            }
        }
    }

    public IntroductionLegs Legs { get; }

    /// <summary>Everyone within three steps.</summary>
    public ReachedPerson[] Reached { get; }

    /// <summary>Best chance to reach a person, by number.</summary>
    public Dictionary<int, double> ByPerson { get; } = [];

    /// <summary>Numbers of the companies where anybody is reached.</summary>
    public IEnumerable<int> Companies => _byCompany.Keys;

    public static CompanyChances Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(CompanyChances), viewer.Person.Number, asOf), () => new CompanyChances(network, viewer, asOf));

    /// <summary>People reached at a company.</summary>
    public int PeopleAt(int company) => _byCompany.TryGetValue(company, out var chances) ? chances.Count : 0;

    /// <summary>Q(company) = 1 − Π(1 − chance) over its three best people; null where nobody is reached. Source: relationship-model.md, section 5.</summary>
    public double? At(int company) => _byCompany.TryGetValue(company, out var chances)
        ? MemberReach.Combined(chances)
        : null;
}
