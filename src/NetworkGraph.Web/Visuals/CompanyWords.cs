using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Visuals;

/// <summary>How the companies' answers read on screen.</summary>
internal static class CompanyWords
{
    private const int MostSpellings = 6;

    /// <summary>A chance in words with its estimate: "Good chance · 72 %".</summary>
    public static string Chance(double? chance) => chance is { } known ? $"{Words.Of(StepChance.Word(known))} · {Words.Chance(known)}" : "no way in your data";

    /// <summary>Beyond the first step one export alone has no number.</summary>
    public static string Within(CompanySummary company, ReportSnapshot snapshot) =>
        snapshot.Network.Members.Count == 1 && company.Within == company.InList ? "not in your data" : "at least " + Words.Number(company.Within);

    /// <summary>Companies that the viewer's exports point at, applications first, then saved jobs, then follows; newest first.</summary>
    public static IEnumerable<CompanySummary> ByInterest(IEnumerable<CompanySummary> companies) => companies
        .Where(company => company.Interests.Count > 0)
        .OrderByDescending(company => company.Interests.Max(interest => Weight(interest.Kind)))
        .ThenByDescending(company => company.Interests[0].On);

    private static int Weight(InterestKind kind) => kind switch
    {
        InterestKind.JobApplication => 2,
        InterestKind.SavedJob => 1,
        _ => 0,
    };

    /// <summary>Why a company matters: "applied 2 times, last on 3 May 2026; you follow it".</summary>
    public static string Why(IReadOnlyList<CompanyInterest> interests) => string.Join("; ", interests
        .GroupBy(interest => interest.Kind)
        .OrderByDescending(kind => Weight(kind.Key))
        .Select(kind => Said(kind.Key, kind.Count(), kind.Max(interest => interest.On))));

    /// <summary>The head line of a company that was found.</summary>
    public static string Known(CompanyPeople company)
    {
        var direct = company.Current.Count(person => person.Tie is not null);
        return (direct, company.Current.Count - direct, company.Earlier.Count) switch
        {
            (0, 0, var earlier) => $"Nobody you know is at {company.Name} now; {People(earlier)} {(earlier == 1 ? "was" : "were")}",
            (0, var others, _) => $"You know nobody at {company.Name}; {People(others)} there {(others == 1 ? "is" : "are")} known to others",
            (var known, 0, _) => $"You know {People(known)} at {company.Name}",
            var (known, others, _) => $"You know {People(known)} at {company.Name}; others know {Words.Number(others)} more",
        };
    }

    /// <summary>Which tier a name is of.</summary>
    public static string Of(CompanyCloseness closeness) => closeness switch
    {
        CompanyCloseness.Exact => "same name",
        CompanyCloseness.Branch => "a branch: the same name with a place",
        CompanyCloseness.Likely => "likely the same company",
        _ => "similar name: perhaps another company",
    };

    /// <summary>How its name is written where lists write it in several ways, and the question that legal forms of several countries raise; null where there is one spelling.</summary>
    public static string? Spellings(CompanyPeople company) => company.Spellings.Count < 2 && !company.IsAsked ? null
        : $"Listed as {string.Join(", ", company.Spellings.Take(MostSpellings))}{(company.Spellings.Count > MostSpellings ? $" and {Words.Number(company.Spellings.Count - MostSpellings)} more" : "")}."
            + (company.IsAsked ? " The legal forms are of different countries: one company, or namesakes?" : "");

    private static string People(int count) => count == 1 ? "1 person" : Words.Number(count) + " people";

    private static string Said(InterestKind kind, int count, DateOnly? last)
    {
        var times = count == 1 ? "" : FormattableString.Invariant($" {count} times, last");
        var on = last is { } date ? " on " + Words.Date(date) : "";
        return kind switch
        {
            InterestKind.JobApplication => "you applied" + times + on,
            InterestKind.SavedJob => "you saved a job" + times + on,
            _ => "you follow it",
        };
    }
}
