namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>What the user says of companies on the command line acts on the next command, and can be taken back.</summary>
public sealed class SameCompanyCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await CommandLineRun.Of("import", DemoNetwork.Archives[1], "--data", _folder.File("data"), "--json")).ExitCode);

    [Fact]
    public async Task Two_companies_become_one_and_two_again()
    {
        var before = await CompaniesAsync();
        var (one, other) = (before[0], before[1]);
        var said = await Ask("same-company", one.Name, other.Name);
        Assert.Equal(0, said.ExitCode);
        Assert.Contains($"{one.Name} and {other.Name} are one company.", said.Output, StringComparison.Ordinal);
        Assert.Contains(await CompaniesAsync(), company => company.InList == one.InList + other.InList);
        Assert.Contains(other.Name, (await Ask("same-company")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Ask("same-company", "--json")).Json.GetArrayLength());

        Assert.Equal(0, (await Ask("same-company", other.Name, one.Name, "--take-back")).ExitCode);
        Assert.Equal(before, await CompaniesAsync());
        Assert.Equal(1, (await Ask("same-company", other.Name, one.Name, "--take-back")).ExitCode);
    }

    [Theory]
    [InlineData("Contoso")]
    [InlineData("Contoso", "--not")]
    [InlineData("Contoso", "Fabrikam", "--not", "--take-back")]
    public async Task Half_a_pair_and_two_words_at_once_are_wrong_usage(params string[] words) => Assert.Equal(2, (await Ask(["same-company", .. words])).ExitCode);

    [Fact]
    public async Task A_status_is_no_company()
    {
        var run = await Ask("same-company", "Contoso", "Freelance");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“Freelance” names no company.", run.Error, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CommandLineRun> Ask(params string[] words) => CommandLineRun.Of([.. words, "--data", _folder.File("data")]);

    private async Task<List<(string Name, int InList)>> CompaniesAsync() =>
        [.. (await Ask("company", "--json")).Json.EnumerateArray().Select(one => (one.GetProperty("name").GetString()!, one.GetProperty("inList").GetInt32()))];
}
