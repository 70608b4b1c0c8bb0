using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data;

/// <summary>Answers from the snapshot in memory.</summary>
public sealed class SnapshotAnswers(CurrentNetwork current) : INetworkAnswers
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation) => (await current.GetAsync(cancellation)).Members;

    /// <inheritdoc />
    public async Task<Asker?> AskerAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation) =>
        (await current.GetAsync(cancellation)).Viewer(viewer) is { } member ? new Asker(member, asOf ?? member.SnapshotDate) : null;

    /// <inheritdoc />
    public Task<TargetMatch?> FindAsync(Asker asker, string key, CancellationToken cancellation) => AskAsync(asker, (network, viewer, asOf) =>
        network.Find(key) is { } person ? new TargetMatch(person, network.RoleOf(person, asOf), MemberTies.Between(network, viewer, person, asOf)) : null, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<TargetMatch>> SearchAsync(Asker asker, string text, int limit, CancellationToken cancellation) =>
        AskAsync(asker, (network, viewer, asOf) => TargetSearch.Find(network, viewer, text, limit, asOf), cancellation);

    /// <inheritdoc />
    public Task<IntroductionAnswer> IntroductionsAsync(Asker asker, Person target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AskAsync(asker, (network, viewer, asOf) => Introducers.To(network, viewer, network.Find(target.Key.ToString()) ?? target, asOf), cancellation);
    }

    /// <inheritdoc />
    public Task<ReachAnswer> ReachAsync(Asker asker, CancellationToken cancellation) => AskAsync(asker, MemberReach.Of, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<GrowthMonth>> GrowthAsync(Asker asker, CancellationToken cancellation) => AskAsync(asker, MonthlyGrowth.Of, cancellation);

    /// <inheritdoc />
    public Task<PeoplePage> PeopleAsync(Asker asker, string? company, int skip, int take, CancellationToken cancellation) =>
        AskAsync(asker, (network, viewer, asOf) =>
        {
            var people = Overview.Of(network, viewer, ReportSelection.None, asOf).List
                .Where(p => company is null || (p.Role.Company ?? "").Contains(company, StringComparison.OrdinalIgnoreCase))
                .ToList();
            return new PeoplePage([.. people.Skip(skip).Take(take)], people.Count);
        }, cancellation);

    // The asker may have been found on the snapshot before this one, whose people have other numbers.
    private async Task<T> AskAsync<T>(Asker asker, Func<Network, Member, DateOnly, T> answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var network = await current.GetAsync(cancellation);
        return network.Viewer(asker.Viewer.Person.Key.ToString()) is { } viewer
            ? answer(network, viewer, asker.AsOf)
            : throw new InvalidOperationException($"{asker.Viewer.Person.Name} is no longer a member: their imports were taken back. Ask again.");
    }
}
