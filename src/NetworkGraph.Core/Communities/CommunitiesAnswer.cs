using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Communities;

/// <summary>The circles that a viewer's contacts form, and who stands between them.</summary>
/// <param name="Communities">Circles of at least two contacts, largest first; empty where there are no clear ones.</param>
/// <param name="Bridges">Contacts tied into more than one circle, the most evenly spread first; at most ten.</param>
/// <param name="Links">Which circles are tied to each other, the most contacts first; a pair is there once.</param>
/// <param name="Alone">Contacts who share nothing with the others that the data shows.</param>
/// <param name="BridgingShare">How spread out the viewer's active contacts are over the circles, 0 (all in one) to below 1; null without active contacts.</param>
/// <param name="Modularity">How clear the circles are, −.5 to 1; null without ties among the contacts.</param>
/// <param name="Brokers">Pooled members and how they stand between others, lowest constraint first; empty for a single export.</param>
/// <param name="Note">What the data cannot show, in one sentence, or null.</param>
public sealed record CommunitiesAnswer(
    IReadOnlyList<Community> Communities, IReadOnlyList<CommunityBridge> Bridges, IReadOnlyList<CommunityLink> Links, int Alone, double? BridgingShare, double? Modularity,
    IReadOnlyList<MemberBrokerage> Brokers, string? Note);

/// <summary>Contacts who belong together.</summary>
/// <param name="Number">Stays with the circle from run to run, by the largest overlap.</param>
/// <param name="Label">What sets it apart: the company that is most over-represented, else its closest contact.</param>
/// <param name="People">Its contacts, strongest tie first.</param>
/// <param name="Active">Of them, those in touch: both wrote, lately or within the rhythm of the two.</param>
/// <param name="HangsOn">The one tie, itself being lost, by which the viewer still is in touch with the circle, else null.</param>
public sealed record Community(int Number, string Label, IReadOnlyList<Person> People, int Active, Tie? HangsOn);

/// <summary>A contact in more than one circle.</summary>
/// <param name="Person">Who.</param>
/// <param name="Communities">Numbers of the circles, the own one first, then by weight.</param>
/// <param name="Share">Share of the contact's ties that lead out of the own circle, 0 to 1.</param>
public sealed record CommunityBridge(Person Person, IReadOnlyList<int> Communities, double Share);

/// <summary>Two circles that are tied to each other.</summary>
/// <param name="First">Number of the larger circle.</param>
/// <param name="Second">Number of the other one.</param>
/// <param name="People">Contacts of either circle with a tie into the other.</param>
public sealed record CommunityLink(int First, int Second, int People);

/// <summary>How a pooled member stands between others, on members and the contacts that they share.</summary>
/// <param name="Member">Who.</param>
/// <param name="Contacts">Ties on that graph.</param>
/// <param name="Constraint">Burt's constraint: small means many separate circles; null without ties.</param>
/// <param name="EffectiveSize">Contacts that do not lead to one another; null without ties.</param>
/// <param name="Efficiency">Effective size divided by the contacts, 0 to 1; null without ties.</param>
/// <param name="Betweenness">Share of pairs whose shortest way leads through the member, 0 to 1; to be compared among members only.</param>
public sealed record MemberBrokerage(
    Person Member, int Contacts, double? Constraint, double? EffectiveSize, double? Efficiency, double Betweenness);
