using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Drafts;

/// <summary>What a viewer may truly say to somebody: each ground is found in the facts, or is not there. Shared work and school go by the coach's own check (<see cref="CommonGround"/>).</summary>
internal sealed class DraftGrounds(Network network, Member viewer, DateOnly asOf)
{
    private const int MostGoals = 2;
    private readonly Correspondence _letters = Correspondence.Of(network, viewer, asOf);

    /// <summary>Day up to which the messages tell.</summary>
    public int JudgedDay => _letters.JudgedDay;

    /// <summary>What the two share, the best first: work, school, letters of both, the connection.</summary>
    public IEnumerable<DraftGround> Common(Person person)
    {
        if (Place(person, BackgroundKind.Position) is { } company)
        {
            yield return new DraftGround(GroundKind.SharedWork, company, null, $"A position of yours at {company}; {person.Name} is listed there, or their own export says so.");
        }

        if (Place(person, BackgroundKind.Education) is { } school)
        {
            yield return new DraftGround(GroundKind.SharedSchool, school, null, $"{school} stands in your education and in that of {person.Name}.");
        }

        var tie = TargetList.TieTo(network, viewer, person, asOf);
        if (tie is { IsTwoWay: true, LastContact: { } last })
        {
            yield return new DraftGround(GroundKind.Wrote, person.Name, last, $"Both of you wrote, the last time on {ScreenDate.Of(last)}.");
        }

        if (tie is { IsConnected: true, ConnectedOn: { } connected })
        {
            yield return new DraftGround(GroundKind.Connected, person.Name, connected, $"Connected since {ScreenDate.Of(connected)}.");
        }
    }

    /// <summary>The viewer's present position, or null.</summary>
    public MemberBackground? Present => Positions.LastOrDefault(one => one.IsCurrent(asOf));

    /// <summary>The last position that is over, or null.</summary>
    public MemberBackground? Earlier => Positions.LastOrDefault(one => one.To < asOf && one.Key != Present?.Key);

    /// <summary>The first roles of the goals.</summary>
    public IReadOnlyList<string> Roles => [.. Goals.Of(network).Roles.Take(MostGoals)];

    /// <summary>The first fields of the goals.</summary>
    public IReadOnlyList<string> Fields => [.. Goals.Of(network).Fields.Take(MostGoals)];

    /// <summary>The favour of somebody that still waits for thanks, or null.</summary>
    public Favour? OpenFavour(Person person) => FavourLedger.Open(_letters).FirstOrDefault(favour => favour.Person == person);

    /// <summary>The newest introduction or recommendation that somebody gave, or null.</summary>
    public Favour? Received(Person person, bool isIntroduction) => FavourLedger.Of(_letters)
        .FirstOrDefault(favour => favour.Person == person && (favour.Kind == FavourKind.IntroductionReceived || (!isIntroduction && favour.Kind == FavourKind.RecommendationReceived)));

    private IEnumerable<MemberBackground> Positions => network.Backgrounds.Of(viewer.Person.Number).Where(one => one.Kind == BackgroundKind.Position && (one.From is null || one.From <= asOf));

    // What the coach's check finds may begin later than the date, on either side, or be known from a later list only.
    private string? Place(Person person, BackgroundKind kind) =>
        CommonGround.Place(_letters, person, kind) is { } name && Began(viewer.Person, kind, network.Firms.Key(name))
        && (Began(person, kind, network.Firms.Key(name))
            || (kind == BackgroundKind.Position && network.RoleOf(person, asOf) is { Remembered: false, Company: { } company } && network.Firms.Key(company) == network.Firms.Key(name)))
            ? name
            : null;

    private bool Began(Person person, BackgroundKind kind, string key) =>
        network.Backgrounds.Of(person.Number).Any(one => one.Kind == kind && one.Key == key && (one.From is null || one.From <= asOf));
}
