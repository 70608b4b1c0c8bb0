using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data;

/// <summary>Answers from the snapshot in memory.</summary>
public sealed class SnapshotAnswers(CurrentNetwork current) : INetworkAnswers
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation) => (await current.GetAsync(cancellation)).Members;

    /// <inheritdoc />
    public async Task<PointOfView?> PointOfViewAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation)
    {
        var network = await current.GetAsync(cancellation);
        return network.Viewer(viewer) is { } member ? new PointOfView(network, member, AsOfDate.Of(member, asOf)) : null;
    }

    /// <inheritdoc />
    public Task<TargetMatch?> FindAsync(PointOfView point, string key, CancellationToken cancellation) => AskAsync(point, (network, viewer, asOf) =>
        network.Find(key) is { } person ? new TargetMatch(person, network.RoleOf(person, asOf), MemberTies.Between(network, viewer, person, asOf)) : null, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<TargetMatch>> SearchAsync(PointOfView point, string text, int limit, CancellationToken cancellation) =>
        AskAsync(point, (network, viewer, asOf) => TargetSearch.Find(network, viewer, text, limit, asOf), cancellation);

    /// <inheritdoc />
    public Task<(TargetWish Wish, AnyoneAnswer? Anyone)> TargetsAsync(PointOfView point, string text, CancellationToken cancellation) => AskAsync(point, (network, viewer, asOf) =>
    {
        var wish = TargetWishes.Of(network, viewer, text, asOf);
        return (wish, wish.IsAnyone ? AnyoneAt.Of(network, viewer, wish, asOf) : null);
    }, cancellation);

    /// <inheritdoc />
    public Task<IntroductionAnswer> IntroductionsAsync(PointOfView point, Person target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AskAsync(point, (network, viewer, asOf) => Introducers.To(network, viewer, network.Find(target.Key.ToString()) ?? target, asOf), cancellation);
    }

    /// <inheritdoc />
    public Task<ReachAnswer> ReachAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, MemberReach.Of, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<GrowthMonth>> GrowthAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, MonthlyGrowth.Of, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<MassImport>> MassImportsAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, MassImports.Of, cancellation);

    /// <inheritdoc />
    public Task<PeoplePage> PeopleAsync(PointOfView point, string? company, int skip, int take, CancellationToken cancellation) =>
        AskAsync(point, (network, viewer, asOf) =>
        {
            var everybody = Overview.Of(network, viewer, ReportSelection.None, asOf).List;
            var people = company is null ? everybody : [.. everybody.Where(p => SearchedText.Holds(p.Role.Company, company))];
            return new PeoplePage([.. people.Skip(skip).Take(take)], people.Count);
        }, cancellation);

    // Of the network that the point of view is on, where it is on one, so that one answer speaks of one network.
    private async Task<T> AskAsync<T>(PointOfView point, Func<Network, Member, DateOnly, T> answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (point.IsInMemory)
        {
            return answer(point.Network, point.Viewer, point.AsOf);
        }

        var network = await current.GetAsync(cancellation);
        return network.Viewer(point.Viewer.Person.Key.ToString()) is { } viewer
            ? answer(network, viewer, point.AsOf)
            : throw new InvalidOperationException($"{point.Viewer.Person.Name} is no longer a member: their imports were taken back. Ask again.");
    }
}
