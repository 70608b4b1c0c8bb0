namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>What the user says on the command line acts on the lists of the next command, and can be taken back.</summary>
public sealed class SayCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await CommandLineRun.Of("import", DemoNetwork.Archives[1], DemoNetwork.Archives[2], "--data", Data, "--json")).ExitCode);

    [Theory]
    [InlineData("--known", "family", "known well (family)")]
    [InlineData("--known", "friend", "known well (friend)")]
    [InlineData("--known", "colleague", "known well (colleague)")]
    [InlineData("--known", "elsewhere", "known well (you speak elsewhere)")]
    [InlineData("--not-a-tie", "vendor", "not a tie (vendor)")]
    [InlineData("--not-a-tie", "recruiter", "not a tie (recruiter)")]
    [InlineData("--not-a-tie", "stranger", "not a tie (stranger)")]
    public async Task A_judgement_takes_the_person_out_of_the_list_at_once_and_taking_it_back_brings_them_back(string option, string kind, string inWords)
    {
        var before = await LosingAsync();
        var person = before[0];
        var said = await Ask("say", person, option, kind);
        Assert.Equal(0, said.ExitCode);
        Assert.Contains(inWords, said.Output, StringComparison.Ordinal);
        Assert.Equal(before[1..], await LosingAsync());
        Assert.Contains(inWords, (await Ask("person", person)).Output, StringComparison.Ordinal);
        Assert.Contains($"{before.Length - 1} of ", (await Ask("ties", "--decaying")).Output.Split('\n')[0], StringComparison.Ordinal);

        Assert.Equal(0, (await Ask("say", person, "--take-back")).ExitCode);
        Assert.Equal(before, await LosingAsync());
    }

    [Fact]
    public async Task A_reminder_is_due_when_its_time_is_over()
    {
        var person = (await LosingAsync())[0];
        var said = (await Ask("say", person, "--remind", "12w", "--json")).Json[0];
        Assert.Equal((84, "reminder every 84 days"), (said.GetProperty("remindDays").GetInt32(), said.GetProperty("said").GetString()));
        var due = DateOnly.ParseExact(said.GetProperty("dueOn").GetString()!, "yyyy-MM-dd");
        Assert.DoesNotContain("Your reminder", (await Ask("ties", "--list", "due", "--today", Text(due.AddDays(-1)), "--limit", "0")).Output, StringComparison.Ordinal);
        Assert.Contains("Your reminder every 84 days; due since", (await Ask("ties", "--list", "due", "--today", Text(due), "--limit", "0")).Output, StringComparison.Ordinal);
        Assert.Contains("You wanted to think of ", (await Ask("week", "--today", Text(due))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_said_is_listed_newest_first_as_a_table_and_as_json_and_marked_among_the_people()
    {
        string[] people = [.. (await Ask("people", "--json")).Json.EnumerateArray().Take(2).Select(one => one.GetProperty("person").GetString()!)];
        await Ask("say", people[0], "--known", "friend");
        await Ask("say", people[1], "--not-a-tie", "vendor");
        var listed = (await Ask("say", "--json")).Json.EnumerateArray().Select(one => (one.GetProperty("person").GetString(), one.GetProperty("said").GetString()));
        Assert.Equal([(people[1], "not a tie (vendor)"), (people[0], "known well (friend)")], listed);
        var table = await Ask("say");
        Assert.Contains("has said something of 2 people", table.Output, StringComparison.Ordinal);
        Assert.Contains("known well (friend)", table.Output, StringComparison.Ordinal);
        Assert.Contains("not a tie (vendor)", (await Ask("people", "--limit", "0")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saying_the_same_again_changes_nothing()
    {
        var person = (await LosingAsync())[0];
        await Ask("say", person, "--known", "friend");
        var again = await Ask("say", person, "--known", "friend", "--json");
        Assert.Equal(1, again.Json.GetArrayLength());
        await Ask("say", person, "--take-back");
        Assert.Equal(0, (await Ask("say", "--json")).Json.GetArrayLength());
    }

    [Theory]
    [InlineData(1, "Nobody in your data matches", "say", "nobody-by-this-name", "--known", "friend")]
    [InlineData(2, "--known needs one of family, friend, colleague, elsewhere, not 'boss'.", "say", "x", "--known", "boss")]
    [InlineData(2, "--not-a-tie needs one of vendor, recruiter, stranger, not '1'.", "say", "x", "--not-a-tie", "1")]
    [InlineData(2, "--remind needs a number of days as 90d", "say", "x", "--remind", "soon")]
    [InlineData(2, "--remind needs a number of days as 90d", "say", "x", "--remind", "0d")]
    [InlineData(2, "Say one thing at a time: --known or --not-a-tie.", "say", "x", "--known", "friend", "--not-a-tie", "vendor")]
    [InlineData(2, "Say one thing at a time: --remind or --take-back.", "say", "x", "--remind", "90d", "--take-back")]
    [InlineData(2, "--take-back needs a person", "say", "--take-back")]
    public async Task What_cannot_be_said_is_refused_in_a_sentence(int exitCode, string sentence, params string[] args)
    {
        var refused = await Ask(args);
        Assert.Equal(exitCode, refused.ExitCode);
        Assert.Contains(sentence, refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Ask("say", "--json")).Json.GetArrayLength());
    }

    [Fact]
    public async Task There_is_nothing_to_take_back_of_somebody_of_whom_nothing_was_said_and_nothing_to_say_of_oneself()
    {
        var person = (await LosingAsync())[0];
        var nothing = await Ask("say", person, "--take-back");
        Assert.Equal(1, nothing.ExitCode);
        Assert.Contains("nothing to take back", nothing.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Ask("say", person)).ExitCode);
        var own = await Ask("say", (await MembersAsync())[0], "--known", "friend");
        Assert.Equal(1, own.ExitCode);
        Assert.Contains("whose view it is", own.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_that_of_the_member_who_says_it()
    {
        var person = (await LosingAsync())[0];
        await Ask("say", person, "--not-a-tie", "vendor");
        Assert.Equal(0, (await Ask("say", "--viewer", (await MembersAsync())[1], "--json")).Json.GetArrayLength());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string[]> LosingAsync() =>
        [.. (await Ask("ties", "--decaying", "--json")).Json.EnumerateArray().Select(tie => tie.GetProperty("person").GetString()!)];

    // Keys, as the refusal of an unknown member names them.
    private async Task<string[]> MembersAsync() =>
        [.. (await Ask("say", "--viewer", "nobody")).Error.Split("Members are: ")[1].Split(", ").Select(member => member.Split(' ')[0])];

    private Task<CommandLineRun> Ask(params string[] question) => CommandLineRun.Of([.. question, "--data", Data]);
}
