using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Cli;

/// <summary>The printed text of each question that has one of its own; any other is printed as its JSON says it, in tables.</summary>
internal static class Printers
{
    private static readonly Dictionary<string, Action<Printed, object>> Own = new(StringComparer.Ordinal)
    {
        ["growth"] = Of<GrowthAnswer>(GrowthCommand.Print),
        ["changes"] = Of<IReadOnlyList<SnapshotChanges>>(ChangesCommand.Print),
        ["people"] = Of<PeoplePage>(PeopleCommand.Print),
        ["compare"] = Of<Comparison>(CompareCommand.Print),
        ["person"] = Of<PersonAnswer>(PersonCommand.Print),
        ["company"] = Of<CompaniesAnswer>(CompanyCommand.Print),
        ["targets"] = Of<TargetsAnswer>(TargetsCommand.Print),
        ["asks"] = Of<AsksAnswer>(AsksCommand.Print),
        ["draft"] = Of<DraftAnswer>(DraftCommand.Print),
        ["ties"] = Of<TiesAnswer>(TiesCommand.Print),
        ["intro"] = Of<WaysAnswer>(IntroCommand.Print),
        ["reach"] = Of<ReachAnswer>(ReachCommand.Print),
        ["team"] = Of<TeamAnswer>(TeamCommand.Print),
        ["groups"] = Of<CommunitiesAnswer>(GroupsCommand.Print),
        ["week"] = Of<WeekList>(WeekCommand.Print),
        ["coach"] = Of<IReadOnlyList<CoachReason>>(CoachCommand.Print),
        ["ledger"] = Of<IReadOnlyList<Favour>>(LedgerCommand.Print),
        ["backtest"] = Of<Findings>(BacktestText.Print),
    };

    public static void Print(ListedQuestion question, Printed printed, object answer)
    {
        if (Own.TryGetValue(question.Name, out var print))
        {
            print(printed, answer);
        }
        else
        {
            JsonTables.Write(printed.Output, $"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}", question.Json(answer));
        }
    }

    private static Action<Printed, object> Of<T>(Action<Printed, T> print) => (printed, answer) => print(printed, (T)answer);
}
