namespace NetworkGraph.Cli.Tests.Cases;

public sealed partial class CaseTests
{
    [Theory]
    [InlineData("n-00", "Hi Pavla,")]
    [InlineData("n-09", "Hi Rohan,")]
    [InlineData("n-12", "Hi Ana,")]
    [InlineData("n-07", "Hi Luca,")]
    [InlineData("n-08", "Hi Uma,")]
    public async Task A_greeting_takes_the_given_name(string person, string greeting)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(CaseNetwork.Input("17-greetings")))
        {
            var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Where(line => !line.Contains("/in/n-", StringComparison.Ordinal) || line.Contains($"/in/{person},", StringComparison.Ordinal));
            await File.WriteAllLinesAsync(Path.Combine(Directory.CreateDirectory(folder.File("one")).FullName, Path.GetFileName(file)), lines, TestContext.Current.CancellationToken);
        }

        using var network = await CaseNetwork.Of(folder.File("one"));
        Assert.Contains(greeting, (await network.Ask("week")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17-greetings", "Uma Kran", "n-08")]
    [InlineData("17-greetings", "uma  kran", "n-08")]
    [InlineData("17-greetings", "𝗞𝗿𝗮𝗻", "n-08")]
    [InlineData("17-greetings", "李明", "n-15")]
    [InlineData("17-greetings", "李\u3000明", "n-15")]
    [InlineData("17-greetings", "elodie durand", "n-14")]
    [InlineData("17-greetings", "Luca Muso", "n-07")]
    [InlineData("62-letters", "stefan", "l-01")]
    [InlineData("62-letters", "Stefan TURCAN", "l-01")]
    [InlineData("62-letters", "nguyen", "l-02")]
    [InlineData("62-letters", "Nguye\u0302\u0303n", "l-02")]
    [InlineData("62-letters", "lukasz zolc", "l-03")]
    [InlineData("62-letters", "aegir ost", "l-04")]
    [InlineData("62-letters", "Gross", "l-04")]
    [InlineData("62-letters", "igor orlov", "l-05")]
    [InlineData("62-letters", "李 明", "l-06")]
    [InlineData("62-letters", "李, 北京", "l-06")]
    [InlineData("62-letters", "黎明", "l-07")]
    [InlineData("62-letters", "山田花子", "l-08")]
    [InlineData("62-letters", "zoe quill", "l-09")]
    [InlineData("62-letters", "رضا", "l-10")]
    public async Task A_person_is_found_by_letters_as_they_are_typed(string name, string typed, string person)
    {
        using var network = await CaseNetwork.Of(name);
        var found = await network.Ask("person", typed, "--json");
        Assert.Equal((0, person), (found.ExitCode, Text(found.Json, "person")));
    }

    [Fact]
    public async Task Names_that_are_typed_alike_stay_people_of_their_own()
    {
        using var network = await CaseNetwork.Of("62-letters");
        Assert.Equal(10, (await network.PeopleAsync()).Length);
        var both = await network.Ask("person", "li ming");
        Assert.Equal(1, both.ExitCode);
        Assert.Contains("l-06", both.Error, StringComparison.Ordinal);
        Assert.Contains("l-07", both.Error, StringComparison.Ordinal);
    }
}
