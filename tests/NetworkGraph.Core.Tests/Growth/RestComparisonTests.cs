using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class RestComparisonTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void What_differs_is_said_with_both_numbers_and_counts_and_what_does_not_is_not()
    {
        var compared = Of(Offices(), "company=Acme");
        Assert.Equal((40, 60), (compared.These, compared.Rest));
        Assert.Equal("40 people (Acme) beside 60 others", compared.Title("Acme"));
        Assert.Equal(
            [
                "More often in touch: 30 of 40 (75 %), of the rest 6 of 60 (10 %).",
                "More often Engineering and IT by title: 40 of 40 (100 %), of the rest 30 of 60 (50 %).",
                "Less often Sales and business development by title: 0 of 40 (0 %), of the rest 30 of 60 (50 %).",
            ],
            compared.Differences.Where(sentence => sentence.Contains("in touch", StringComparison.Ordinal) || sentence.Contains("Engineering", StringComparison.Ordinal) || sentence.Contains("Sales", StringComparison.Ordinal)));
        Assert.DoesNotContain(compared.Differences, sentence => sentence.Contains("Professional", StringComparison.Ordinal));
        Assert.Contains(compared.Shares, share => share is { By: ComparedBy.Seniority, Value: "Professional", Differs: false });
    }

    [Fact]
    public void The_silence_is_that_of_those_with_a_message()
    {
        var silence = Of(Offices(), "company=Acme").Silence!;
        Assert.Equal((30, 30), (silence.TheseCases, silence.RestCases));
        Assert.True(silence is { Differs: true, These: < 30, Rest: > 300 }, silence.ToString());
        Assert.Contains(Of(Offices(), "company=Acme").Differences, sentence => sentence.StartsWith("Not so long silent: half of these for ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rest_is_everybody_else_inside_the_filter()
    {
        Assert.Equal((40, 30), Counts(Of(Offices(), "company=Acme", "function=Engineering and IT")));
        // The filter keeps these alone: its other parts decide who the rest is.
        Assert.Equal((40, 60), Counts(Of(Offices(), "company=Acme", "company=Acme")));
        Assert.Equal((40, 30), Counts(Of(Offices(), "company=Acme", "company=Acme&function=Engineering and IT")));
        // Of two that are kept the other one is the rest, and what is left out is in neither.
        Assert.Equal((40, 60), Counts(Of(Offices(), "company=Acme", "company=Acme&company=Globex")));
        Assert.Equal((40, 0), Counts(Of(Offices(), "company=Acme", "company!=Globex")));
        Assert.Equal((40, 60), Counts(Of(Offices(), "company=Acme", "company!=Acme")));
    }

    [Fact]
    public void These_and_the_rest_are_everybody_inside_the_filter_and_nobody_twice()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var f = 0; f < 200; f++)
        {
            var network = f % 40 == 0 || _last is null ? RandomNetworks.Of(random.Next(), people: random.Next(2, 300), messages: random.Next(0, 2_000), members: 2) : _last;
            _last = network;
            var viewer = network.Members[0];
            var (choice, filter) = (RandomFilters.Of(random, network, viewer, AsOf), RandomFilters.Of(random, network, viewer, AsOf));
            var compared = RestComparison.Of(network, viewer, choice, filter, AsOf);
            var context = $"seed {seed}, {f}: {FilterText.Write(choice)} inside {FilterText.Write(filter)}";
            if (filter.IsEmpty)
            {
                var inside = SelectedPeople.Of(network, viewer, choice, AsOf);
                Assert.True(compared.These == inside.Inside && compared.These + compared.Rest == inside.Total, context);
            }

            Assert.True(compared.Shares.All(share => share.These.Cases <= compared.These && share.Rest.Cases <= compared.Rest && share.These.IsEnough && share.Rest.IsEnough), context);
            Assert.True(compared.Shares.GroupBy(share => share.By).Where(group => group.Key > ComparedBy.Silence).All(group => group.Sum(share => share.These.Hits) == group.First().These.Cases), context);
            Assert.Equal(compared.Differences.Count, compared.Shares.Count(share => share.Differs) + (compared.Silence is { Differs: true } ? 1 : 0));
        }
    }

    private Network? _last;

    [Fact]
    public void Below_twenty_people_on_either_side_it_is_too_few_to_tell()
    {
        var compared = Of(Offices(), "title=Number 7");
        Assert.Equal((0, 100), Counts(compared));
        Assert.Equal(["Too few to tell: 0 beside 100, and at least 20 are needed on each side."], compared.Untold);
        Assert.Empty(compared.Differences);
        Assert.Equal(["Nobody else is inside the filter."], Of(Offices(), "", "").Untold);
        Assert.Equal("100 people, and nobody else to compare with", Of(Offices(), "", "").Title(null));
    }

    [Fact]
    public void Of_whom_nothing_is_known_nothing_is_counted()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 60; i++)
        {
            story.Connects("ada", $"p{i}", "2024-01-10", i < 30 ? "Acme" : "Globex", i % 3 == 0 ? "Software Engineer" : null);
        }

        var compared = Of(story.Network(), "company=Acme");
        Assert.Contains("Too few to tell about function: known of 10 of these and 10 of the rest, and at least 20 are needed on each side.", compared.Untold);
        Assert.DoesNotContain(compared.Shares, share => share.By == ComparedBy.Function);
        Assert.Contains(compared.Untold, sentence => sentence.StartsWith("Too few to tell about silence: known of 0 of these", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_messages_file_contact_is_unknown_and_not_zero()
    {
        var story = new Story().Uploads("ada", "2026-06-30", ExportFile.Connections);
        for (var i = 0; i < 60; i++)
        {
            story.Connects("ada", $"p{i}", "2024-01-10", i < 30 ? "Acme" : "Globex", "Software Engineer");
        }

        var compared = Of(story.Network(), "company=Acme");
        Assert.Contains(compared.Untold, sentence => sentence.EndsWith("the export holds no messages.", StringComparison.Ordinal));
        Assert.Null(compared.Silence);
        Assert.DoesNotContain(compared.Shares, share => share.By is ComparedBy.InTouch or ComparedBy.BothWrote);
    }

    [Theory]
    [InlineData("function=Engineering and IT", ComparedBy.Function)]
    [InlineData("status=In touch", ComparedBy.InTouch)]
    [InlineData("contact=Both wrote", ComparedBy.InTouch)]
    [InlineData("activity=Never", ComparedBy.BothWrote)]
    [InlineData("message=90d", ComparedBy.BothWrote)]
    public void What_the_choice_itself_says_is_not_compared(string choice, ComparedBy by)
    {
        var compared = Of(Offices(), choice);
        Assert.DoesNotContain(compared.Shares, share => share.By == by);
        Assert.True(by == ComparedBy.Function || compared.Silence is null);
    }

    [Fact]
    public void Chance_alone_shows_little()
    {
        var (shown, splits) = (0, 0);
        for (var seed = 0; seed < 10; seed++)
        {
            var network = RandomNetworks.Of(seed, people: 900, messages: 0, members: 1);

            // Titles are drawn whatever the company: who is at one is a draw by lot.
            foreach (var company in SelectedPeople.Of(network, network.Members[0], ReportSelection.None, AsOf).Choices(ReportField.Company).Where(bar => bar.All >= 20 && bar.Value != "Unknown"))
            {
                splits++;
                shown += Of(network, $"company={company.Value}").Shares.Any(share => share is { Differs: true, By: ComparedBy.Function or ComparedBy.Seniority }) ? 1 : 0;
            }
        }

        output.WriteLine($"{shown} of {splits}");
        Assert.True(splits > 50 && shown <= splits / 10, $"{shown} of {splits}");
    }

    private static (int, int) Counts(Comparison compared) => (compared.These, compared.Rest);

    private static Comparison Of(Network network, string choice, string filter = "") =>
        RestComparison.Of(network, network.Members[0], FilterText.Read(choice), FilterText.Read(filter), AsOf);

    // Acme: 40 engineers, 30 of them written to weekly until the end. Globex: 60, half of them in sales; to 24 of them one last wrote a year ago, to 6 last week.
    private static Network Offices()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 100; i++)
        {
            var isAcme = i < 40;
            story.Connects("ada", $"p{i}", $"20{15 + (i % 10)}-0{1 + (i % 9)}-10", isAcme ? "Acme" : "Globex", isAcme || i % 2 == 0 ? "Software Engineer" : "Sales Representative");
            if (isAcme ? i < 30 : i is >= 46 and < 76)
            {
                var last = isAcme || i < 52 ? "2026-06-2" : "2025-03-1";
                story.Writes("ada", $"p{i}", last + (i % 5)).Writes($"p{i}", "ada", last + ((i % 5) + 1));
            }
        }

        return story.Network();
    }
}
