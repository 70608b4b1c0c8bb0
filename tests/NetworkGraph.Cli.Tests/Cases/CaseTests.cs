using System.Text.Json;

namespace NetworkGraph.Cli.Tests.Cases;

/// <summary>Exports as strangers bring them: re-saved, renamed, cut off, in other languages. Every case is one that went wrong, or nearly did.</summary>
public sealed partial class CaseTests
{
    [Theory]
    [InlineData("01-sep-line", "jorg-m", "Jörg Müller", "Größe GmbH", "Koch", "2025-01-03")]
    [InlineData("02-sep-comma", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("03-bom-padded-header", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("04-utf16-tab", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("05-utf16be", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("10-de", "jan-v", "Jan Voss", "Fabrikam", "Koch", "2025-01-03")]
    [InlineData("18-url-variants", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("11-fr", "lea-r", "Léa Roux", "Fabrikam", "Cuisinière", "2025-01-03")]
    [InlineData("12-es", "ivan-r", "Iván Ruiz", "Fabrikam", "Cocinero", "2025-01-03")]
    [InlineData("13-ja", "hanako-y", "花子 山田", "Fabrikam", "料理人", "2025-01-03")]
    [InlineData("14-pt", "rui-l", "Rui Lima", "Fabrikam", "Cozinheiro", "2025-01-03")]
    [InlineData("31-numbers-title", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("32-trailing-empty-cols", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    [InlineData("35-mojibake", "jose-n", "José Núñez", "Café Azúcar", "Cook", "2025-01-03")]
    [InlineData("43-outlook-era", "email:ada@example.com", "Ada Quill", "Fabrikam", "Cook", "")]
    [InlineData("53-truncated", "ada-q", "Ada Quill", "Fabrikam", "Cook", "2025-01-03")]
    public async Task Reads_the_one_person_of_an_odd_file(string name, string key, string person, string company, string title, string connected)
    {
        using var network = await CaseNetwork.Of(name);
        Assert.Equal(0, network.Import.ExitCode);
        Assert.Equal($"{key} {person}, {company}, {title}, {connected}", Line(Assert.Single(await network.PeopleAsync())));
    }

    [Theory]
    [InlineData("36-lastname-only", "ada Ada, Fabrikam, Cook, 2025-01-03", "quill Quill, Fabrikam, Cook, 2025-01-03")]
    [InlineData("49-cr-only", "ada-q Ada Quill, Fabrikam, Cook, 2025-01-03", "bo-r Bo Rune, Fabrikam, Cook, 2025-01-04")]
    [InlineData("50-bare-quotes", "bo-r Bo Rune, Fabrikam, Cook, 2025-01-04", "bob-q Robert \"Bob\" Quill, Fabrikam, The \"best\" cook, 2025-01-03")]
    public async Task Reads_every_row_that_can_be_read(string name, params string[] expected)
    {
        using var network = await CaseNetwork.Of(name);
        Assert.Equal(expected, (await network.PeopleAsync()).Select(Line));
    }

    [Fact]
    public async Task A_person_without_an_address_is_a_person()
    {
        using var network = await CaseNetwork.Of("37-no-url-mid");
        Assert.EndsWith(" Ada Quill, Fabrikam, Cook, 2025-01-03", Line(Assert.Single(await network.PeopleAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_separated_by_tabs_are_read()
    {
        using var network = await CaseNetwork.Of("34-tsv-messages");
        Assert.Equal(1, network.Import.Json[0].GetProperty("messages").GetInt32());
        Assert.Equal("Zed Zon", Text((await network.Ask("person", "zed-z", "--json")).Json, "name"));
    }

    [Fact]
    public async Task One_address_in_two_encodings_is_one_person()
    {
        using var network = await CaseNetwork.Of("19-nonlatin-slug");
        var person = Assert.Single(await network.PeopleAsync());
        Assert.Equal("2025-02-02", Text(person.GetProperty("tie"), "lastContact"));
    }

    [Fact]
    public async Task Two_people_of_one_name_without_addresses_stay_two_and_share_no_message()
    {
        using var network = await CaseNetwork.Of("30-same-name-no-url");
        var people = await network.PeopleAsync();
        Assert.Equal(["Fabrikam", "Contoso"], people.Where(p => Text(p, "connectedOn") is not null).Select(p => Text(p, "company")!));
        Assert.All(people.Where(p => Text(p, "connectedOn") is not null), p => Assert.Null(Text(p.GetProperty("tie"), "lastContact")));
    }

    [Fact]
    public async Task Members_who_are_hidden_or_gone_and_campaigns_make_no_tie()
    {
        using var network = await CaseNetwork.Of("46-linkedin-member");
        Assert.Equal("ola-wren", Text(Assert.Single(await network.TiesAsync()), "person"));
        var messages = network.Import.Json[0].GetProperty("files").EnumerateArray().Single(f => Text(f, "name") == "messages.csv");
        Assert.Equal(4, messages.GetProperty("rejected").GetInt32());
        var report = await CaseNetwork.ReportOf("46-linkedin-member");
        Assert.Contains("campaign mail without a sender's profile", report, StringComparison.Ordinal);
        Assert.Contains("other person unknown (LinkedIn Member)", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_nothing_explains_stays_unknown_and_is_named()
    {
        using var network = await CaseNetwork.Of("09-ambiguous-only");
        Assert.Equal([null, null], (await network.PeopleAsync()).Select(p => Text(p, "connectedOn")));
        Assert.Contains("no other date of the column shows which comes first: 2", await CaseNetwork.ReportOf("09-ambiguous-only"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_in_twenty_spellings_are_read_and_the_one_that_could_be_two_stays_unknown()
    {
        using var network = await CaseNetwork.Of("06-date-zoo");
        var undated = (await network.PeopleAsync()).Where(p => Text(p, "connectedOn") is null).Select(p => Text(p, "person"));
        Assert.Equal(["p-01"], undated);
        string[] spelled = ["p-08", "p-09", "p-15", "p-21"];
        Assert.All((await network.PeopleAsync()).Where(p => spelled.Contains(Text(p, "person"))), p => Assert.Equal("2025-01-25", Text(p, "connectedOn")));
    }

    [Theory]
    [InlineData("07-ddmmyyyy")]
    [InlineData("08-mmddyyyy")]
    public async Task The_order_of_day_and_month_is_that_of_the_column(string name)
    {
        using var network = await CaseNetwork.Of(name);
        Assert.Equal(["2025-02-01", "2025-02-13", "2025-01-28"], (await network.PeopleAsync()).Select(p => Text(p, "connectedOn")));
    }

    [Fact]
    public async Task Dates_of_messages_follow_their_column_too()
    {
        using var network = await CaseNetwork.Of("57-message-dates-dayfirst");
        Assert.Equal(["2025-03-25", "2025-03-09", "2025-03-13"], (await network.TiesAsync()).Select(t => Text(t, "lastContact")));
        Assert.Contains("as of 25 Mar 2025", (await network.Ask("ties")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_of_messages_that_could_be_two_move_no_date_of_the_network()
    {
        using var network = await CaseNetwork.Of("47-message-dates");
        Assert.Equal(
            ["2025-03-09", null, "2025-03-09", null, "2025-03-09", "2025-03-09", "2025-03-09"],
            (await network.TiesAsync()).Select(t => Text(t, "lastContact")));
        Assert.Contains("as of 9 Mar 2025", (await network.Ask("ties")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_of_invitations_are_told_apart_in_their_file()
    {
        using var network = await CaseNetwork.Of("58-invitation-dates");
        Assert.Contains("as of 25 Mar 2025", (await network.Ask("ties")).Output, StringComparison.Ordinal);
        var invitations = network.Import.Json[0].GetProperty("files").EnumerateArray().Single(f => Text(f, "name") == "Invitations.csv");
        Assert.Equal((3, 0), (invitations.GetProperty("added").GetInt32(), invitations.GetProperty("remarks").EnumerateObject().Count()));
    }

    [Fact]
    public async Task Words_for_nothing_are_no_company_no_title_and_no_name()
    {
        using var network = await CaseNetwork.Of("15-na-placeholders");
        var people = await network.PeopleAsync();
        Assert.Equal(["P0", "P1 Ro", "P2 Su", "P3 Ti", "P4 Va", "P5 We", "P6 Xu", "P7 Na"], people.Select(p => Text(p, "name")!));
        Assert.All(people[..7], p => Assert.Equal((null, null), (Text(p, "company"), Text(p, "title"))));
        Assert.Equal(("Fabrikam", "Cook"), (Text(people[7], "company"), Text(people[7], "title")));
    }

    [Fact]
    public async Task A_file_without_rows_is_named()
    {
        using var network = await CaseNetwork.Of("56-header-only");
        Assert.Empty(await network.PeopleAsync());
        Assert.Contains("no rows under the columns", await CaseNetwork.ReportOf("56-header-only"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24-phantombuster", "PhantomBuster")]
    [InlineData("25-salesnav-evaboot", "Evaboot")]
    [InlineData("26-duxsoup", "Dux-Soup")]
    [InlineData("27-google-contacts", "Google Contacts")]
    [InlineData("28-vcard", "vCard")]
    [InlineData("29-apollo", "Apollo")]
    public async Task A_list_of_another_program_is_refused_by_its_name_with_what_to_do(string name, string program)
    {
        using var network = await CaseNetwork.Of(name);
        Assert.Equal(1, network.Import.ExitCode);
        var sentence = Assert.Single(network.Import.ErrorLines);
        Assert.Contains(program, sentence, StringComparison.Ordinal);
        Assert.Contains("ask LinkedIn for your own data (Settings, Data privacy, Get a copy of your data)", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_set_aside_are_written_to_a_file_without_what_they_say()
    {
        using var folder = new TemporaryFolder();
        using var network = await CaseNetwork.Of("46-linkedin-member", "--rejected", folder.File("rejected.csv"));
        var lines = await File.ReadAllLinesAsync(folder.File("rejected.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(["2", "3", "4", "5"], lines.Skip(1).Select(line => line.Split(',')[2]));
        Assert.All(lines.Skip(1), line => Assert.StartsWith("46-linkedin-member,messages.csv,", line, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Hello", StringComparison.Ordinal) || line.Contains("Acme", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("52-full-name-only", "found Name, URL, Company, Position, Connected On")]
    [InlineData("54-html-error-page", "it is a web page")]
    [InlineData("55-empty", "it is empty")]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_reason(string name, string reason)
    {
        using var network = await CaseNetwork.Of(name);
        Assert.Equal(1, network.Import.ExitCode);
        Assert.Contains(reason, Assert.Single(network.Import.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_name_is_kept_whole()
    {
        using var network = await CaseNetwork.Of("61-long-cell");
        Assert.True(Text(Assert.Single(await network.PeopleAsync()), "name")!.Length > 5_000);
    }

    private static string Line(JsonElement person) =>
        $"{Text(person, "person")} {Text(person, "name")}, {Text(person, "company")}, {Text(person, "title")}, {Text(person, "connectedOn")}";

    private static string? Text(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
