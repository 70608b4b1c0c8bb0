using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Companies;

/// <summary>
/// The chance to reach each person and each company, for one viewer on one date.
/// A company is reached by different ways: everyone whom the viewer has exchanged a message with is one, everyone to be asked for introductions
/// is one however many people stand behind them. Contacts without any message are no way that adds: the best of them counts where nothing else is
/// better. So the chance rises with evidence and not with the number of names. Source: docs/model.md, section 5.
/// </summary>
internal sealed class CompanyChances
{
    private readonly IReadOnlyList<ReachedPerson> _reached;
    private readonly CompanyChance?[] _chances;
    private readonly int[] _people;
    private readonly ReachedPerson?[] _introduced;

    private CompanyChances(Network network, Member viewer, DateOnly asOf)
    {
        Legs = IntroductionLegs.Of(network, viewer, asOf);
        var chances = new BestChancesAlgorithm(Legs.Graph) { Factor = Legs.Factor };
        chances.Compute(viewer.Person.Number);
        (Expected, _reached) = (chances.Expected, chances.Reached);
        var companies = network.Roles.Companies;
        (_people, _introduced, _chances) = (new int[companies], new ReachedPerson?[companies], new CompanyChance?[companies]);
        var companyOf = new int[_reached.Count];
        for (var i = 0; i < companyOf.Length; i++)
        {
            companyOf[i] = network.Roles.CompanyOf(_reached[i].Person, asOf);
            if (companyOf[i] >= 0)
            {
                Count(companyOf[i], _reached[i]);
            }
        }

        Fill(companyOf, new CompanyWays(Legs.WithoutMessage(), network.People.Count));
    }

    public IntroductionLegs Legs { get; }

    /// <summary>Sum over everyone within three steps of the best chance to reach them.</summary>
    public double Expected { get; }

    /// <summary>Best chance to reach a person, by number.</summary>
    public Dictionary<int, double> ByPerson => field ??= _reached.ToDictionary(person => person.Person, person => person.Chance);

    /// <summary>Numbers of the companies where anybody is reached.</summary>
    public IEnumerable<int> Companies => Enumerable.Range(0, _people.Length).Where(company => _people[company] > 0);

    public static CompanyChances Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(CompanyChances), viewer.Person.Number, asOf), () => new CompanyChances(network, viewer, asOf));

    /// <summary>People reached at a company.</summary>
    public int PeopleAt(int company) => company < 0 ? 0 : _people[company];

    /// <summary>Who of a company is reached best by an introduction, and through whom; null where nobody is.</summary>
    public ReachedPerson? BestIntroduced(int company) => company < 0 ? null : _introduced[company];

    /// <summary>The chance of a company, null where nobody is reached.</summary>
    public CompanyChance? At(int company) => company < 0 ? null : _chances[company];

    private static bool IsBetter(ReachedPerson one, ReachedPerson other) => one.Chance != other.Chance ? one.Chance > other.Chance : one.Person < other.Person;

    private void Count(int company, ReachedPerson person)
    {
        _people[company]++;
        if (person.First != person.Person && (_introduced[company] is not { } best || IsBetter(person, best)))
        {
            _introduced[company] = person;
        }
    }

    // The people of each company lie side by side while its chance is reckoned: one pass over all of them, and no list per company.
    private void Fill(int[] companyOf, CompanyWays ways)
    {
        var end = new int[_people.Length];
        for (var company = 1; company < end.Length; company++)
        {
            end[company] = end[company - 1] + _people[company - 1];
        }

        var people = new ReachedPerson[_people.Sum()];
        for (var i = 0; i < companyOf.Length; i++)
        {
            if (companyOf[i] >= 0)
            {
                people[end[companyOf[i]]++] = _reached[i];
            }
        }

        for (var company = 0; company < end.Length; company++)
        {
            _chances[company] = _people[company] > 0 ? ways.To(people.AsSpan(end[company] - _people[company], _people[company])) : null;
        }
    }
}
