using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Data;

/// <summary>Whose numbers, as of when.</summary>
/// <param name="Viewer">The member who asks.</param>
/// <param name="AsOf">The date.</param>
public sealed record Asker(Member Viewer, DateOnly AsOf);

/// <summary>A part of a list.</summary>
/// <param name="People">The part, in the order of the whole list.</param>
/// <param name="Total">Length of the whole list.</param>
public sealed record PeoplePage(IReadOnlyList<ReportPerson> People, int Total);

/// <summary>
/// The questions that a store may answer in place of the snapshot: from the snapshot in memory, or in a database where the graph is too
/// large for that. Both give the same answers.
/// </summary>
public interface INetworkAnswers
{
    /// <summary>Members in order of their archive names; empty before the first import.</summary>
    Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation);

    /// <summary>
    /// The member with this key or full name, the first one when <paramref name="viewer"/> is null; null when there is none. Without a date
    /// the answers are for the date that they are kept for: the viewer's newest snapshot in memory, the newest of all in a database.
    /// </summary>
    Task<Asker?> AskerAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>The person with this key, in any case, or null.</summary>
    Task<TargetMatch?> FindAsync(Asker asker, string key, CancellationToken cancellation);

    /// <summary>People by name, company or title, as <see cref="TargetSearch"/> ranks them.</summary>
    Task<IReadOnlyList<TargetMatch>> SearchAsync(Asker asker, string text, int limit, CancellationToken cancellation);

    /// <summary>Who can introduce the viewer to a target? The answer of <see cref="Introducers"/>.</summary>
    Task<IntroductionAnswer> IntroductionsAsync(Asker asker, Person target, CancellationToken cancellation);

    /// <summary>How far does the viewer reach? The answer of <see cref="MemberReach"/>.</summary>
    Task<ReachAnswer> ReachAsync(Asker asker, CancellationToken cancellation);

    /// <summary>How does the viewer's network grow? The answer of <see cref="MonthlyGrowth"/>.</summary>
    Task<IReadOnlyList<GrowthMonth>> GrowthAsync(Asker asker, CancellationToken cancellation);

    /// <summary>People still connected, strongest tie first; with a company only those whose company's name contains that text in any case.</summary>
    Task<PeoplePage> PeopleAsync(Asker asker, string? company, int skip, int take, CancellationToken cancellation);
}
