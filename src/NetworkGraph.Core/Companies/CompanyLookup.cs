using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Companies;

/// <summary>A company that a typed text may mean.</summary>
/// <param name="Company">The company.</param>
/// <param name="IsNear">Whether the name means it or begins so; false where the text only stands somewhere inside.</param>
public sealed record CompanyFound(CompanySummary Company, bool IsNear);

/// <summary>Which companies does somebody mean who is still typing?</summary>
public static class CompanyLookup
{
    /// <summary>
    /// At most <paramref name="limit"/> of the companies of <see cref="MemberCompanies"/>: those that the name means by <see cref="CompanySearch"/> ("AWS", one slip of the keyboard), then names
    /// that begin with the text, then names that hold it anywhere; within each, in the order of that list. Empty for a text without letters and digits. A convention of this program.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static IReadOnlyList<CompanyFound> Of(Network network, Member viewer, string text, DateOnly asOf, int limit)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (SearchedText.Fold(text).Length == 0)
        {
            return [];
        }

        var meant = CompanySearch.Find(network, text).Where(found => found.Match.Closeness != CompanyCloseness.Weak).Select(found => network.Roles.CompanyName(found.Company)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. MemberCompanies.Of(network, viewer, asOf)
                .Select(company => (Company: company, Rank: RankOf(company.Name)))
                .Where(found => found.Rank is not null).OrderBy(found => found.Rank).Take(limit).Select(found => new CompanyFound(found.Company, found.Rank < 2)),
        ];

        int? RankOf(string name) => meant.Contains(name) ? 0 : !SearchedText.Holds(name, text) ? null : SearchedText.Fold(name).StartsWith(SearchedText.Fold(text), StringComparison.Ordinal) ? 1 : 2;
    }
}
