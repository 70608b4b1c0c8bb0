namespace NetworkGraph.Core.Targets;

/// <summary>Of how many companies that matter the viewer knows somebody who is there now.</summary>
/// <param name="About">What makes the companies matter: applications; without any saved jobs, without those goals.</param>
/// <param name="Companies">How many companies.</param>
/// <param name="WithSomebody">At how many of them the viewer knows somebody: at least one of <see cref="TargetRow.Now"/>.</param>
public sealed record TargetSentence(TargetReasonKind About, int Companies, int WithSomebody)
{
    /// <summary>For instance "You applied to 269 companies; at 37 you know somebody".</summary>
    public string Text => FormattableString.Invariant($"{Wanted} {Companies:N0} {(Companies == 1 ? "company" : "companies")}; ") + (WithSomebody, Companies) switch
    {
        (0, 1) => "you know nobody there by your data",
        (0, _) => "you know nobody at any of them by your data",
        (_, 1) => "you know somebody there",
        var (some, all) when some == all => "you know somebody at each of them",
        var (some, _) => FormattableString.Invariant($"at {some:N0} you know somebody"),
    };

    private string Wanted => About switch
    {
        TargetReasonKind.Applied => "You applied to",
        TargetReasonKind.SavedJob => "You saved jobs at",
        _ => "Your goals name",
    };

    /// <summary>
    /// Of all companies with the strongest of three reasons, those that the user took off the list included, because what was done stays true; null without any.
    /// </summary>
    internal static TargetSentence? Of(IEnumerable<TargetRow> companies)
    {
        var all = companies.Where(row => row.IsCompany).ToArray();
        foreach (var about in new[] { TargetReasonKind.Applied, TargetReasonKind.SavedJob, TargetReasonKind.Goal })
        {
            var meant = all.Where(row => row.Reasons.Any(reason => reason.Kind == about)).ToArray();
            if (meant.Length > 0)
            {
                return new TargetSentence(about, meant.Length, meant.Count(row => row.Now.Count > 0));
            }
        }

        return null;
    }
}
