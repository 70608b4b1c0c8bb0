using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>Finds out of one target after the other what a row says; what all of them need is made once.</summary>
internal sealed class TargetReader
{
    private readonly Network _network;
    private readonly Member _viewer;
    private readonly DateOnly _asOf;
    private readonly FirmKin _kin;
    private readonly KnownPlaces _places;
    private readonly TargetWays _ways;
    private readonly IReadOnlyList<MadeAsk> _asks;
    private readonly ILookup<int, RoleChange>? _joined;
    private readonly ILookup<int, RoleChange>? _left;

    public TargetReader(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _viewer, _asOf) = (network, viewer, asOf);
        (_kin, _places, _ways, _asks) = (FirmKin.Of(network), KnownPlaces.Of(network, viewer, asOf), new TargetWays(network, viewer, asOf), MadeAsks.Of(network, viewer, asOf));
        var judgements = Judgements.Of(network, viewer);
        if (Moves(network, viewer, asOf) is { Count: > 0 } changes)
        {
            var moved = changes[0].Changed.Where(change => change.NewCompany && !judgements.IsNotATie(change.Person.Number)).ToArray();
            _joined = moved.ToLookup(change => network.Roles.CompanyNumber(change.After.Company ?? ""));
            _left = moved.ToLookup(change => network.Roles.CompanyNumber(change.Before.Company ?? ""));
        }
    }

    /// <summary>The reason that the user's own word is.</summary>
    public static TargetReason ByHand(HeldTarget held)
    {
        var said = held.Facts.Last(fact => TargetWord.Read(fact) is { Wanted: true });
        return new TargetReason(TargetReasonKind.ByHand, 1, DateOnly.FromDateTime(said.At.UtcDateTime), held.Target is { Of: TargetOf.Company, Title: { } title } ? [title] : []);
    }

    /// <summary>The row of a company.</summary>
    public TargetRow Company((string Id, string Name, IReadOnlyList<TargetReason> Reasons) company)
    {
        int[] numbers = [.. _kin.Find(company.Name).Select(one => one.Company)];
        var (now, before) = _places.At(numbers);
        var own = _network.Roles.CompanyNumber(company.Name);
        return new TargetRow
        {
            Id = company.Id,
            Target = new NamedTarget(TargetOf.Company, company.Name),
            Words = TargetList.WordsOn(_network, _viewer, company.Id),
            Name = own >= 0 ? _network.Roles.CompanyName(own) : company.Name,
            IsCompany = true,
            Reasons = company.Reasons,
            Now = now,
            Before = before,
            Joined = Moved(_joined, numbers, change => change.Before),
            Left = Moved(_left, numbers, change => change.After),
            Way = _ways.ToCompany(company.Id, company.Name, numbers, now, before),
            Ask = AskFor(company.Id, numbers),
        };
    }

    /// <summary>The row of what is on no list.</summary>
    public TargetRow Unlisted(string id, NamedTarget target) => target.Of == TargetOf.Company
        ? Company((id, target.Subject, []))
        : Somebody(new HeldTarget(id, target, true, _asOf, []));

    /// <summary>The row of a person, in the data or not.</summary>
    public TargetRow Somebody(HeldTarget held)
    {
        var person = held.Target.Of == TargetOf.Person ? _network.Find(held.Target.Subject) : Meant(held.Target);
        var listed = person is null ? null : _network.RoleOf(person, _asOf);
        var role = listed is { Company: null, Title: null } or null ? new Role(held.Target.Company, held.Target.Title, false) : listed;
        var tie = person is null ? null : TargetList.TieTo(_network, _viewer, person, _asOf);
        return new TargetRow
        {
            Id = held.Id,
            Target = held.Target,
            Words = TargetList.WordsOn(_network, _viewer, held.Id),
            Name = person?.Name ?? held.Target.Subject,
            IsCompany = false,
            Person = person,
            Role = role,
            Tie = tie,
            Reasons = held.Facts.Count > 0 ? [ByHand(held)] : [],
            Way = person is null
                ? _ways.ToSomebody(held.Id, held.Target.Subject, Hints(null))
                : _ways.ToPerson(person, tie, held.Target.Of == TargetOf.Somebody ? held.Id : null, () => Hints(person)),
            Ask = _asks.FirstOrDefault(ask => ask.Target == held.Id || (person is not null && ask.Target == TargetId.OfPerson(person))),
        };

        IReadOnlyList<TargetHint> Hints(Person? whom) => TargetHints.Of(_network, _viewer, whom, role.Company, _asOf);
    }

    private static IReadOnlyList<SnapshotChanges> Moves(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(SnapshotChanges), viewer.Person.Number, asOf), () => ChangesBetweenSnapshots.Of(network, viewer, asOf));

    // Somebody who was named before the data did: the one person of that name at that company.
    private Person? Meant(NamedTarget target)
    {
        if (target.Company is null || PeopleByName.Of(_network).Called(target.Subject) is not { Count: > 0 } called)
        {
            return null;
        }

        var there = _kin.Find(target.Company).Select(one => one.Company).ToHashSet();
        int[] meant = [.. called.Where(person => person != _viewer.Person.Number && there.Contains(_network.Roles.CompanyOf(person, _asOf)))];
        return meant is [var one] ? _network.People[one] : null;
    }

    // A move within one firm, from a branch to another, is none.
    private RoleChange[]? Moved(ILookup<int, RoleChange>? moves, int[] companies, Func<RoleChange, Role> elsewhere) => moves is null ? null
        : [.. companies.SelectMany(company => moves[company]).Where(change => !companies.Contains(_network.Roles.CompanyNumber(elsewhere(change).Company ?? "")))];

    // For the company itself, or for somebody who is there now.
    private MadeAsk? AskFor(string id, int[] companies) => _asks.FirstOrDefault(ask =>
        ask.Target == id || (_network.Find(ask.Target) is { } person && _network.Roles.CompanyOf(person.Number, _asOf) is >= 0 and var at && companies.Contains(at)));
}
