using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Answers;

/// <summary>Whom the viewer knows at a company, or, where none is named, the companies; one of the two is null.</summary>
public sealed record CompaniesAnswer(CompanyAnswer? People, IReadOnlyList<CompanySummary>? Companies)
{
    public static CompaniesAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var (network, viewer, asOf, inside) = (asking.Network, asking.Viewer, asking.AsOf, asking.Inside());
        return (asking.Text("name"), inside) switch
        {
            ({ } name, null) => new CompaniesAnswer(CompanyQuestion.At(network, viewer, name, asOf), null),
            ({ } name, _) => new CompaniesAnswer(CompanyQuestion.At(network, viewer, name, asOf).Only(inside), null),
            (_, null) => new CompaniesAnswer(null, MemberCompanies.Of(network, viewer, asOf)),
            _ => new CompaniesAnswer(null, MemberCompanies.Of(network, viewer, asOf, inside)),
        };
    }

    public object Json() => People is { } people ? CompanyJson.Of(people) : Companies!.Select(CompanySummaryJson.Of);
}

/// <summary>The companies by one name, and what the viewer's exports say of it.</summary>
public sealed record CompanyJson(string Asked, IEnumerable<CompanyPeopleJson> Companies, IEnumerable<InterestJson> Interests, string Note)
{
    public static CompanyJson Of(CompanyAnswer answer) => new(answer.Asked, answer.Companies.Select(CompanyPeopleJson.Of), answer.Interests.Select(InterestJson.Of), answer.Note);
}

/// <summary>The people of one company.</summary>
public sealed record CompanyPeopleJson(string Name, string Match, double? Chance, string? ChanceBasis, IEnumerable<CompanyPersonJson> Current, IEnumerable<CompanyPersonJson> Earlier,
    bool Asked, IEnumerable<string> Spellings)
{
    public static CompanyPeopleJson Of(CompanyPeople company) => new(
        company.Name, company.Closeness.ToString().ToLowerInvariant(), company.Chance?.Value, company.Chance?.InWords,
        company.Current.Select(CompanyPersonJson.Of), company.Earlier.Select(CompanyPersonJson.Of), company.IsAsked, company.Spellings);
}

/// <summary>Somebody there.</summary>
public sealed record CompanyPersonJson(string Person, string Name, string? Title, DateOnly ListedOn, TieJson? Tie, string? Introducer, double? Chance)
{
    public static CompanyPersonJson Of(CompanyPerson one) => new(
        one.Person.Key.ToString(), one.Person.Name, one.Title, one.ListedOn, one.Tie is null ? null : TieJson.Of(one.Tie), one.Introducer?.Key.ToString(), one.Chance);
}

/// <summary>A company in reach or of interest.</summary>
public sealed record CompanySummaryJson(string Name, int InList, int InTouch, int Within, double? Chance, string? ChanceBasis, IEnumerable<InterestJson> Interests)
{
    public static CompanySummaryJson Of(CompanySummary company) => new(
        company.Name, company.InList, company.InTouch, company.Within, company.Chance?.Value, company.Chance?.InWords, company.Interests.Select(InterestJson.Of));
}

/// <summary>Why a company matters to the viewer.</summary>
public sealed record InterestJson(string Kind, string? Title, DateOnly? On)
{
    public static InterestJson Of(CompanyInterest interest) => new(Words(interest), interest.Title, interest.On);

    /// <summary>The kind of an interest in words.</summary>
    public static string Words(CompanyInterest interest) => interest.Kind switch
    {
        InterestKind.JobApplication => "application",
        InterestKind.SavedJob => "saved job",
        _ => "follow",
    };
}
