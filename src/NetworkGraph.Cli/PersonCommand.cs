using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph person KEY</c>: one tie with every point explained.</summary>
internal static class PersonCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("PERSON") { Description = "Profile key, or a name or company to search for." };
        var command = CommonOptions.Question("person", "Who is PERSON to me? The tie with every point explained.");
        command.Add(key);
        command.Answers((parsed, asked) =>
        {
            if (TargetArgument.Find(parsed, asked, parsed.GetRequiredValue(key)) is not { } person)
            {
                return Question.Failed;
            }

            var tie = MemberTies.Between(asked.Network, asked.Viewer, person, asked.AsOf);
            var role = asked.Network.RoleOf(person, asked.AsOf);
            var timeline = TieTimeline.Of(asked.Network, asked.Viewer, person, asked.AsOf);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(new
                {
                    person = person.Key.ToString(),
                    person.Name,
                    role.Company,
                    role.Title,
                    role.Remembered,
                    tie?.ConnectedOn,
                    tie = tie is null ? null : TieJson.Of(tie),
                    why = tie?.WhyStrength,
                    whyStatus = tie?.WhyStatus,
                    timeline.Quarters,
                    timeline.Events,
                });
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{person.Name}{(role.Title is null ? "" : $", {role.Title}")}{(role.Company is null ? "" : $", {role.Company}")}");
            output.WriteLine(tie is null ? "No tie between you in your data. See: networkgraph intro " + person.Key : tie.WhyStrength);
            if (tie?.WhyStatus is { } why)
            {
                output.WriteLine(why);
            }

            foreach (var happened in timeline.Events)
            {
                output.WriteLine($"{Words.Date(happened.On),-12} {happened.What}");
            }

            return Question.Done;
        });
        return command;
    }
}
