using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph company</c>: whom do I know at X? Without a name: the companies.</summary>
internal static class CompanyCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "Name of a company. Without it: every company in reach or of interest.", Arity = ArgumentArity.ZeroOrOne };
        var command = CommonOptions.Question("company", "Whom do I know at X, and who could introduce me there?");
        command.Add(name);
        command.Add(CommonOptions.Limit);
        command.Answers((parsed, asked) => parsed.GetValue(name) is { } wanted ? People(parsed, asked, wanted) : Companies(parsed, asked));
        return command;
    }

    private static int People(ParseResult parsed, Asked asked, string name)
    {
        var answer = CompanyQuestion.At(asked.Network, asked.Viewer, name, asked.AsOf);
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(new
            {
                answer.Asked,
                Companies = answer.Companies.Select(company => new
                {
                    company.Name,
                    Match = company.Closeness.ToString().ToLowerInvariant(),
                    company.Chance,
                    Current = company.Current.Select(PersonJson.Of),
                    Earlier = company.Earlier.Select(PersonJson.Of),
                }),
                Interests = answer.Interests.Select(InterestJson.Of),
                answer.Note,
            });
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}");
        output.WriteLine(answer.Note);
        var limit = parsed.GetValue(CommonOptions.Limit);
        foreach (var company in answer.Companies)
        {
            output.WriteLine();
            output.WriteLine($"{company.Name} ({company.Closeness.ToString().ToLowerInvariant()} match): {company.Current.Count} now, {company.Earlier.Count} earlier; {Chance(company.Chance)}");
            var table = new TextTable("Name", "Title", "Your tie", "Ask first", "Chance", "Listed", "Key");
            foreach (var one in limit > 0 ? company.Current.Concat(company.Earlier).Take(limit) : company.Current.Concat(company.Earlier))
            {
                table.Row(one.Person.Name, one.Title, one.Tie?.Band, one.Introducer?.Name, one.Chance is { } chance ? Words.Percent(chance) : null, Words.Date(one.ListedOn), one.Person.Key);
            }

            table.Write(output);
        }

        return Question.Done;
    }

    private static int Companies(ParseResult parsed, Asked asked)
    {
        var companies = MemberCompanies.Of(asked.Network, asked.Viewer, asked.AsOf);
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(companies.Select(company => new
            {
                company.Name,
                company.InList,
                company.InTouch,
                company.Within,
                company.Chance,
                Interests = company.Interests.Select(InterestJson.Of),
            }));
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}: {companies.Count} companies");
        var limit = parsed.GetValue(CommonOptions.Limit);
        var table = new TextTable("Company", "In your list", "In touch", "Within 3 steps", "Chance", "Of interest");
        foreach (var company in limit > 0 ? companies.Take(limit) : companies)
        {
            table.Row(
                company.Name, company.InList, company.InTouch, company.Within, company.Chance is { } chance ? Words.Percent(chance) : null,
                company.Interests.Count == 0 ? null : string.Join(", ", company.Interests.Select(interest => Kind(interest)).Distinct()));
        }

        table.Write(output);
        return Question.Done;
    }

    private static string Chance(double? chance) =>
        chance is { } known ? $"chance to reach somebody: {Words.Of(StepChance.Word(known))}, about {Words.Percent(known)}, an estimate" : "no way there is in your data";

    private static string Kind(CompanyInterest interest) => interest.Kind switch
    {
        InterestKind.JobApplication => "application",
        InterestKind.SavedJob => "saved job",
        _ => "follow",
    };

    private sealed record PersonJson(string Person, string Name, string? Title, DateOnly ListedOn, TieJson? Tie, string? Introducer, double? Chance)
    {
        public static PersonJson Of(CompanyPerson one) => new(
            one.Person.Key.ToString(), one.Person.Name, one.Title, one.ListedOn, one.Tie is null ? null : TieJson.Of(one.Tie), one.Introducer?.Key.ToString(), one.Chance);
    }

    private sealed record InterestJson(string Kind, string? Title, DateOnly? On)
    {
        public static InterestJson Of(CompanyInterest interest) => new(CompanyCommand.Kind(interest), interest.Title, interest.On);
    }
}
