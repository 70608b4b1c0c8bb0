namespace NetworkGraph.Core.Companies;

/// <summary>How two names of companies fit.</summary>
/// <param name="Closeness">In which tier.</param>
/// <param name="IsAsked">Whether the user is asked about it: the names carry legal forms that no country knows both.</param>
/// <param name="IsSlip">Whether nothing but a slip of the keyboard lies between them.</param>
public readonly record struct CompanyMatch(CompanyCloseness Closeness, bool IsAsked = false, bool IsSlip = false);

/// <summary>
/// Are two names one firm? The tiers of <see cref="CompanyCloseness"/>, by rules of which each has its file; the first that holds decides. Nothing but the last tier ever matches because one name is the beginning or a part of
/// the other. Symmetric. Null: different firms, or no firm at all. Source: docs/model.md, section 5.1.
/// </summary>
public static class CompanyMatcher
{
    /// <summary>How two names fit, or null.</summary>
    public static CompanyMatch? Between(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Between(new ComparedName(one), new ComparedName(other));
    }

    /// <summary>The same, of names that were read before.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="isRare">Whether hardly anybody writes one of them and many the other.</param>
    internal static CompanyMatch? Between(ComparedName one, ComparedName other, bool isRare = false)
    {
        if (one.Key.Length == 0 || other.Key.Length == 0)
        {
            return null;
        }

        if (one.Key == other.Key)
        {
            return Namesakes.Are(one, other) ? new CompanyMatch(CompanyCloseness.Likely, true) : new CompanyMatch(CompanyCloseness.Exact);
        }

        return KnownApart.Are(one.Key, other.Key) ? null
            : IsBranch(one, other) ? new CompanyMatch(CompanyCloseness.Branch)
            : IsLikely(one, other) ? new CompanyMatch(CompanyCloseness.Likely)
            : SingleTypo.Is(one.Words, other.Words, isRare) ? new CompanyMatch(CompanyCloseness.Likely, IsSlip: true)
            : Holds(one, other) || Holds(other, one) || AreSisters(one, other) ? new CompanyMatch(CompanyCloseness.Weak)
            : null;
    }

    private static bool IsBranch(ComparedName one, ComparedName other) => one.BranchOf.Contains(other.Key) || other.BranchOf.Contains(one.Key);

    // "Contoso Deutschland" and "Contoso France".
    private static bool AreSisters(ComparedName one, ComparedName other) => Share(one.BranchOf, other.BranchOf);

    private static bool IsLikely(ComparedName one, ComparedName other) =>
        one.AlsoListedAs.Contains(other.Key) || other.AlsoListedAs.Contains(one.Key) || Share(one.AlsoListedAs, other.AlsoListedAs)
        || (OtherScript.IsLatin(one.Key) != OtherScript.IsLatin(other.Key) && one.Sound is { } sound && sound == other.Sound);

    private static bool Share(IReadOnlyList<string> ones, IReadOnlyList<string> others) => ones.Count > 0 && others.Count > 0 && ones.Intersect(others).Any();

    // All words of the shorter are in the longer: may be a part of the firm, or another firm.
    private static bool Holds(ComparedName longer, ComparedName shorter) =>
        longer.Words.Count > shorter.Words.Count && shorter.Words.All(longer.Words.Contains) && !CommonWords.AreAll(shorter.Words);
}
