using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>
/// What a bar, a row, a column or a figure stands for, as the menu on it needs to know. It stands in the page as the text of a query, so that a list of thousands has one menu and no
/// line of it is more than markup.
/// </summary>
/// <param name="Name">As the menu calls it.</param>
public sealed record Mark(string Name)
{
    private const string NameName = "name";
    private const string PersonName = "key";
    private const string CompanyName = "at";
    private const string PeopleName = "people";

    /// <summary>Name of the attribute that holds it.</summary>
    public const string Attribute = "data-mark";

    /// <summary>The field that it is a value of; null where it is none.</summary>
    public ReportField? Field { get; private init; }

    /// <summary>Its values: several of a column that stands for several months.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>Key of the person, where it is one.</summary>
    public string? Person { get; private init; }

    /// <summary>The company that it is, or that the person is at.</summary>
    public string? Company { get; private init; }

    /// <summary>Where the people behind a figure are listed, where its field does not say it.</summary>
    public string? People { get; private init; }

    /// <summary>The mark as <see cref="Parse"/> reads it.</summary>
    public string Text
    {
        get
        {
            (string Name, string? Value)[] pairs =
            [
                (NameName, Name), (PersonName, Person), (CompanyName, Company), (PeopleName, People),
                .. Values.Select(value => (FilterText.NameOf(Field!.Value), (string?)value)),
            ];
            return "?" + string.Join('&', pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
        }
    }

    /// <summary>A value of a field, or several that are one column.</summary>
    public static Mark Of(ReportField field, string name, params IReadOnlyList<string> values) =>
        new(name) { Field = field, Values = values, Company = field == ReportField.Company && values is [var company] && IsCompany(company) ? company : null };

    /// <summary>A figure, with where its people are listed and the value that it counts, if it counts one.</summary>
    public static Mark OfFigure(string name, string people, ReportField? field = null, string? value = null) =>
        new(name) { People = "/" + people.TrimStart('/'), Field = value is null ? null : field, Values = value is null ? [] : [value] };

    /// <summary>A company of a list; whoever is in nobody's list cannot be filtered by.</summary>
    public static Mark OfCompany(string company, bool isInList) =>
        isInList ? Of(ReportField.Company, company, company) : new Mark(company) { Company = IsCompany(company) ? company : null };

    /// <summary>A person, and the company they are at, as filters name it; null where there is none.</summary>
    public static Mark OfPerson(Person person, string? company)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new Mark(person.Name)
        {
            Person = person.Key.ToString(),
            Company = company is not null && IsCompany(company) ? company : null,
            Field = company is null ? null : ReportField.Company,
            Values = company is null ? [] : [company],
        };
    }

    /// <summary>Reads what stands in a page; null where it is none.</summary>
    public static Mark? Parse(string text)
    {
        var query = QueryHelpers.ParseQuery(text);
        if (ValueOf(NameName) is not { } name)
        {
            return null;
        }

        var (field, values) = FilterText.Read(text).Values.Select(pair => ((ReportField?)pair.Key, pair.Value)).FirstOrDefault();
        return new Mark(name)
        {
            Person = ValueOf(PersonName),
            Company = ValueOf(CompanyName),
            People = ValueOf(PeopleName) is { } people && IsPage(people) ? people : null,
            Field = field,
            Values = values is null ? [] : [.. values],
        };

        string? ValueOf(string key) => query.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } said ? said : null;
    }

    // "Others" and "Unknown" are bars, and a status such as "self-employed" is a value, but none is a company.
    private static bool IsCompany(string name) => name is not ("Others" or "Unknown") && !EmploymentStatus.Is(name);

    private static bool IsPage(string address) => address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\'));
}
