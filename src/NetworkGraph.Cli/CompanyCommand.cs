using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph company</c>: whom do I know at X? Without a name: the companies.</summary>
internal static class CompanyCommand
{
    public static void Print(Printed printed, CompaniesAnswer answer)
    {
        if (answer.People is { } people)
        {
            Print(printed, people);
        }
        else
        {
            Print(printed, answer.Companies!);
        }
    }

    private static void Print(Printed printed, CompanyAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}{printed.Filter}");
        output.WriteLine(answer.Note);
        foreach (var company in answer.Companies)
        {
            output.WriteLine();
            output.WriteLine($"{company.Name} ({company.Closeness.ToString().ToLowerInvariant()} match): {company.Current.Count} now, {company.Earlier.Count} earlier; {Chance(company.Chance)}");
            if (company.IsAsked)
            {
                output.WriteLine($"Listed as {string.Join(", ", company.Spellings)}: legal forms of different countries. One company, or namesakes?");
            }

            var table = new TextTable("Name", "Title", "Your tie", "Ask first", "Chance", "Listed", "Key");
            foreach (var one in printed.Few(company.Current.Concat(company.Earlier)))
            {
                table.Row(one.Tie is { } tie ? Words.Name(tie) : one.Person.Name, one.Title, one.Tie?.Band, one.Introducer?.Name, one.Chance is { } chance ? Words.Percent(chance) : null, Words.Date(one.ListedOn), one.Person.Key);
            }

            table.Write(output);
        }
    }

    private static void Print(Printed printed, IReadOnlyList<CompanySummary> companies)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {companies.Count} companies{printed.Filter}");
        var table = new TextTable("Company", "In your list", "In touch", "Within 3 steps", "Chance", "Of interest");
        foreach (var company in printed.Few(companies))
        {
            table.Row(
                company.Name, company.InList, company.InTouch, company.Within, company.Chance is { } chance ? Words.Percent(chance.Value) : null,
                company.Interests.Count == 0 ? null : string.Join(", ", company.Interests.Select(InterestJson.Words).Distinct()));
        }

        table.Write(output);
    }

    private static string Chance(CompanyChance? chance) =>
        chance is { } known ? $"chance to reach somebody: {Words.Of(StepChance.Word(known.Value))}, about {Words.Percent(known.Value)}, an estimate by {known.InWords}" : "no way there is in your data";
}
