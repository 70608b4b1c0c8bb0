using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Data.Answers;

/// <summary>
/// Every question, once: the commands, the addresses under /api with their OpenAPI document, and the table in the README are made from this list.
/// A question is its file in Core, its line here, its card on a page (<c>CardOn</c>) and its test.
/// </summary>
public static class Questions
{
    private static readonly Parameter Whom = new("target", ParameterKind.Person, "Profile key, or a name or company to search for.") { Placeholder = "TARGET", IsRequired = true, IsPositional = true };

    /// <summary>In the order of the help text and of the table.</summary>
    public static IReadOnlyList<ListedQuestion> All { get; } =
    [
        ListedQuestion.OfDatabase(
            "growth", "How does my network grow?", "Month by month, people still connected.", "Overview, Growth", "Growth/",
            GrowthAnswer.OfAsync, MonthJson.Of, Parameter.Filter),
        ListedQuestion.Of(
            "changes", "What is new since last time?", "People gained, no longer listed, and moved, between two exports of one member.", "Growth", "Growth/SnapshotChanges.cs",
            asking => ChangesBetweenSnapshots.Of(asking.Network, asking.Viewer, asking.Selection(), asking.AsOf), changes => changes.Select(ChangesJson.Of), Parameter.Filter),
        ListedQuestion.OfDatabase(
            "people", "Who are these people?", "Everyone connected, strongest tie first.", "People", "Growth/Overview.cs",
            PeopleList.OfAsync, page => page.People.Select(ConnectedJson.Of),
            new Parameter("company", ParameterKind.Text, "Only people whose company reads like this.") { Placeholder = "NAME" }, Parameter.Filter, Parameter.Limit) with { IsPaged = true },
        ListedQuestion.Of(
            "compare", "How do these people differ from the rest?", "Shares in touch, written to, by how you met, function, seniority and layer, and the silence; too few is said.", "Menu on every bar", "Growth/RestComparison.cs",
            ComparisonJson.Ask, ComparisonJson.Of,
            new Parameter(ComparisonJson.Choice, ParameterKind.Text, "The people to compare, written as a filter, with everybody else inside the filter. Default: those inside the filter, with everybody else.") { Placeholder = "FILTER" }, Parameter.Filter),
        ListedQuestion.Of(
            "person", "Who is PERSON to me?", "The tie with every point explained.", "Person", "Ties/Tie.cs",
            PersonAnswer.Of, PersonJson.Of, Whom with { Name = "person", Placeholder = "PERSON" }),
        ListedQuestion.OfMany(
            "company", "Whom do I know at X, and who could introduce me there?", "Without a name: every company in reach or of interest.", "Companies", "Companies/CompanyQuestion.cs",
            asking => Task.FromResult(CompaniesAnswer.Of(asking)), answer => answer.Json(), [typeof(CompanyJson), typeof(IEnumerable<CompanySummaryJson>)],
            new Parameter("name", ParameterKind.Text, "Name of a company. Without it: every company in reach or of interest.") { Placeholder = "NAME", IsPositional = true }, Parameter.Filter, Parameter.Limit) with { IsPaged = true },
        ListedQuestion.Of(
            "targets", "Which companies and people matter to me, and whom do I know there?", "From applications, saved jobs, follows, goals and your own word; the best way to each.", "Targets, Overview", "Targets/TargetList.cs",
            asking => TargetList.Of(asking.Network, asking.Viewer, asking.AsOf), TargetsJson.Of, Parameter.Limit),
        ListedQuestion.Of(
            "best-asks", "Which few asks would reach most of my targets?", "At most three, chosen together: nobody twice in 90 days, no two of one group.", "Targets", "Targets/AskPlan.cs",
            asking => AskPlan.Of(asking.Network, asking.Viewer, asking.AsOf), AskPlanJson.Of),
        ListedQuestion.Of(
            "asks", "What did I ask of whom, how does it stand, and what comes next?", "Every ask with its next day, what a newer upload shows of it, and whether the chances hold.", "Asks", "Board/AskBoard.cs",
            AsksAnswer.Of, AsksJson.Of, Parameter.Today),
        ListedQuestion.Of(
            "departures", "Who left the companies that I have an interest or goal in?", "Between your last two uploads, strongest tie first; with one upload it is not known.", "Companies", "Coach/Departures.cs",
            asking => Departures.Of(asking.Network, asking.Viewer, asking.AsOf),
            answer => new
            {
                answer.From, answer.To, answer.Companies,
                Left = answer.Left?.Select(one => new
                {
                    Person = one.Person.Key.ToString(), one.Person.Name, one.Before.Company, one.Before.Title, NowCompany = one.After.Company, NowTitle = one.After.Title,
                    Interests = one.Interests.Select(InterestJson.Of), one.Goal, one.Tie?.Band,
                }),
                answer.NoLongerListed, answer.Note,
            }),
        ListedQuestion.OfMany(
            "ties", "Whom am I losing?", "Those losing touch, most to lose first, then every other tie, strongest first.", "Ties", "Ties/LosingTouch.cs",
            asking => Task.FromResult(TiesAnswer.Of(asking)), answer => answer.Json(), [typeof(IEnumerable<TieJson>), typeof(IEnumerable<ListedTieJson>)],
            new Parameter("decaying", ParameterKind.Flag, "Only those that are losing touch: several conversations, silent for 60 days to three years and longer than usual."),
            new Parameter("list", ParameterKind.Choice, "Another list: hello (long silent, worth a hello), dormant (silent for three years), due (past their own rhythm), one-sided (only one of the two ever wrote) or rest (unanswered).") { Placeholder = "LIST", Choices = TiesAnswer.Lists },
            Parameter.Filter, Parameter.Today, Parameter.Limit) with { IsPaged = true },
        ListedQuestion.OfMany(
            "intro", "Who can introduce me to TARGET, a person or anyone at a company?", "Up to five paths that share nobody in between.", "Introductions", "Introductions/Introducers.cs",
            WaysAnswer.OfAsync, ways => ways.Json(), [typeof(IntroJson), typeof(AnyoneJson)],
            Whom with { Kind = ParameterKind.Text, Description = "Profile key, name, \"Name, Company\", a company, or \"CTO at Company\"." }) with { MayBeInDatabase = true },
        ListedQuestion.Of(
            "draft", "What could I write for the sake of TARGET?", "A note, a request to an introducer, lines to forward, thanks or news; true grounds only, never sent.", "Targets, Company, Person, Introductions, Overview", "Drafts/Drafting.cs",
            DraftAnswer.Of, DraftAnswerJson.Of,
            Whom with { Kind = ParameterKind.Text, Description = "A target, company or person: id, key, name, or \"Name, Company\"." },
            new Parameter("kind", ParameterKind.Choice, "What is wanted. Default: a note where somebody is known, else a request to the best introducer.") { Placeholder = "KIND", Choices = DraftAnswer.Kinds },
            new Parameter("through", ParameterKind.Text, "Who is to introduce: key or name. Default: the best way.") { Placeholder = "PERSON" },
            new Parameter("language", ParameterKind.Choice, "Language of the text. Default: en.") { Placeholder = "CODE", Choices = DraftAnswer.Languages },
            new Parameter("terms", ParameterKind.Choice, "Familiar or polite terms (du or Sie). Default: familiar where both have written.") { Placeholder = "TERMS", Choices = DraftAnswer.Terms }),
        ListedQuestion.OfDatabase(
            "reach", "How far do I reach?", "People and companies within three steps, always at least.", "Reach", "Reach/MemberReach.cs",
            asking => asking.Answers.ReachAsync(asking.Point, asking.Cancellation), reach => reach, Parameter.Limit),
        ListedQuestion.Of(
            "team", "Who is in the pool, how old is each export, and what would the team lose without one?", "Each member's part of what the pool knows, what to renew, and what one member sees of another.", "Reach", "Reach/TeamPool.cs",
            asking => TeamPool.Of(asking.Network, asking.Viewer, asking.Today), TeamJson.Of, Parameter.Today, Parameter.Limit) with { TakesDate = false },
        ListedQuestion.Of(
            "groups", "Which groups am I in, who bridges them, and which hang on one fading tie?", "", "Groups", "Communities/MemberCommunities.cs",
            asking => MemberCommunities.Of(asking.Network, asking.Viewer, asking.AsOf), GroupsJson.Of),
        ListedQuestion.Of(
            "week", "What should I do this week?", "At most five things, each with its reason.", "Overview", "Week/ThisWeek.cs",
            asking => ThisWeek.Of(asking.Network, asking.Viewer, asking.AsOf, asking.Today), week => week.Actions.Select(WeekActionJson.Of), Parameter.Today),
        ListedQuestion.Of(
            "coach", "Why does my network not grow?", "Eight habits, measured against your own past, each with its evidence and one next action.", "Coach", "Coach/CoachReason.cs",
            asking => EightReasons.Of(asking.Network, asking.Viewer, asking.AsOf), reasons => reasons.Select(ReasonJson.From)),
        ListedQuestion.Of(
            "ledger", "Who did whom a favour, and were there thanks?", "Introductions, recommendations and endorsements, given and received, with thanks and outcome.", "Ledger", "Coach/FavourLedger.cs",
            asking => FavourLedger.Of(asking.Network, asking.Viewer, asking.AsOf), favours => favours.Select(FavourJson.Of),
            new Parameter("older", ParameterKind.Flag, "Print favours of more than a year ago without thanks in the data, too.") { IsOfPrintOnly = true }) with { IsPaged = true },
        ListedQuestion.Of(
            "backtest", "Do the lists and chances hold?", "Looks back on the past: who of \"losing touch\" came back, who answered, who stayed in contact.", "Introductions", "Calibration/",
            Findings.Of, BacktestJson.Of, [.. Findings.Parameters]) with { TakesDate = false },
    ];

    /// <summary>The question of this name, or null.</summary>
    public static ListedQuestion? Find(string name) => All.FirstOrDefault(question => question.Name == name);
}
