using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Data.Stores;

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
    Task<PointOfView?> PointOfViewAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>The person with this key, in any case, or null.</summary>
    Task<TargetMatch?> FindAsync(PointOfView point, string key, CancellationToken cancellation);

    /// <summary>People by name, company or title, as <see cref="TargetSearch"/> ranks them.</summary>
    Task<IReadOnlyList<TargetMatch>> SearchAsync(PointOfView point, string text, int limit, CancellationToken cancellation);

    /// <summary>Whom a text means, and where that is anyone at a company, the ways there. A database keeps no company of its own: there people match a text, and nothing else is understood.</summary>
    Task<(TargetWish Wish, AnyoneAnswer? Anyone)> TargetsAsync(PointOfView point, string text, CancellationToken cancellation);

    /// <summary>Who can introduce the viewer to a target? The answer of <see cref="Introducers"/>.</summary>
    Task<IntroductionAnswer> IntroductionsAsync(PointOfView point, Person target, CancellationToken cancellation);

    /// <summary>How far does the viewer reach? The answer of <see cref="MemberReach"/>.</summary>
    Task<ReachAnswer> ReachAsync(PointOfView point, CancellationToken cancellation);

    /// <summary>How does the viewer's network grow? The answer of <see cref="MonthlyGrowth"/>.</summary>
    Task<IReadOnlyList<GrowthMonth>> GrowthAsync(PointOfView point, CancellationToken cancellation);

    /// <summary>Which of it were mass imports? The answer of <see cref="MassImports"/>; from a database, which keeps months and no days, the months among them.</summary>
    Task<IReadOnlyList<MassImport>> MassImportsAsync(PointOfView point, CancellationToken cancellation);

    /// <summary>People still connected, strongest tie first; with a company only those whose company's name contains that text in any case.</summary>
    Task<PeoplePage> PeopleAsync(PointOfView point, string? company, int skip, int take, CancellationToken cancellation);
}
