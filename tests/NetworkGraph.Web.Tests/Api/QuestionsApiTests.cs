using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Cli;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>The dashboard with the demo network. Tests only read it.</summary>
public sealed class DemoDashboard : IAsyncLifetime
{
    internal RunningDashboard Dashboard { get; } = new();

    internal HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Dashboard.InitializeAsync();
        await Dashboard.Services.GetRequiredService<DemoNetwork>().OpenAsync(CancellationToken.None);
        Client = Dashboard.Program();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Dashboard.DisposeAsync();
    }
}

public class QuestionsApiTests(DemoDashboard demo) : IClassFixture<DemoDashboard>
{
    public static TheoryData<string> Names => [.. Questions.All.Select(question => question.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_question_is_answered_over_HTTP_as_in_a_terminal(string name)
    {
        var question = Questions.Find(name)!;
        var colleague = (await GetAsync("/api/people")).EnumerateArray().ElementAt(7).GetProperty("person").GetString()!;
        (Parameter, string)[] about = [.. question.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => (parameter, colleague))];
        foreach (var values in Samples(question).Select(sample => about.Concat(sample).ToArray()))
        {
            var overHttp = await GetAsync($"/api/{name}{Query(question.IsPaged ? [.. values, (Parameter.PageSize, "0")] : values)}");
            var printed = await RunAsync([name, .. values.SelectMany(Argument), "--json"]);
            Assert.True(JsonElement.DeepEquals(overHttp, printed), $"{name}{Query(values)}");
            Assert.Contains(overHttp.ValueKind, new[] { JsonValueKind.Array, JsonValueKind.Object });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_unknown_parameter_is_refused_with_the_known_ones(string name)
    {
        var sentence = await RefusedAsync($"/api/{name}?colour=blue", HttpStatusCode.BadRequest);
        Assert.Contains("does not know 'colour'", sentence, StringComparison.Ordinal);
        Assert.All(Questions.Find(name)!.QueryParameters, parameter => Assert.Contains(parameter.Name, sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/growth?asOf=14.10.2026", "asOf needs a date as 2026-10-20")]
    [InlineData("/api/growth?asOf=2199-01-01", "The data ends on")]
    [InlineData("/api/growth?asOf=2025-01-01&asOf=2025-02-01", "asOf is given 2 times")]
    [InlineData("/api/ties?list=everyone", "list needs one of hello, dormant, due, one-sided, rest, not 'everyone'")]
    [InlineData("/api/ties?decaying=perhaps", "decaying needs true or false")]
    [InlineData("/api/week?limit=3", "does not know 'limit'")]
    [InlineData("/api/ties?limit=-1", "limit needs at least 0")]
    [InlineData("/api/ties?offset=1.5", "offset needs a whole number, not '1.5'")]
    [InlineData("/api/backtest?window=0", "window needs more than 0 days")]
    [InlineData("/api/backtest?quiet=many", "quiet needs a number, not 'many'")]
    [InlineData("/api/backtest?cut=soon", "cut needs a date as 2025-06-30, not before the first contact, or a number of days, not 'soon'")]
    [InlineData("/api/backtest?interactions=/etc/passwd", "does not know 'interactions'")]
    [InlineData("/api/intro", "intro needs target")]
    public async Task A_value_that_is_none_is_refused_in_a_sentence(string address, string sentence) =>
        Assert.Contains(sentence, await RefusedAsync(address, HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_date_that_cannot_be_meant_is_refused_and_any_other_is_answered(string name)
    {
        var question = Questions.Find(name)!;
        var about = string.Concat(question.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => $"{parameter.Name}=jonas-köhler&"));
        foreach (var date in question.QueryParameters.Where(parameter => parameter.Kind == ParameterKind.Date || parameter.Name == "cut"))
        {
            foreach (var impossible in new[] { "0001-01-01", "9999-12-31" })
            {
                Assert.Contains(date.Name, await RefusedAsync($"/api/{name}?{about}{date.Name}={impossible}", HttpStatusCode.BadRequest), StringComparison.Ordinal);
            }

            foreach (var odd in new[] { "1900-01-01", "2199-12-31" })
            {
                using var answer = await demo.Client.GetAsync(new Uri($"/api/{name}?{about}{date.Name}={odd}", UriKind.Relative), Cancellation);
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{name} {date.Name} {odd}: {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("someday")]
    public async Task A_table_of_people_for_no_date_is_refused(string date) =>
        Assert.NotEmpty(await RefusedAsync("/api/people.csv?asOf=" + date, HttpStatusCode.BadRequest));

    [Theory]
    [InlineData("/api/intro?target=Zzyzx%20Qwerty", "That does not mean that nobody knows them")]
    [InlineData("/api/person?person=Zzyzx%20Qwerty", "Nobody in your data matches")]
    [InlineData("/api/week?viewer=Nobody", "Mara Lindqvist")]
    [InlineData("/api/colours", "Questions are: growth, changes")]
    public async Task Nobody_is_told_apart_from_an_error(string address, string sentence) =>
        Assert.Contains(sentence, await RefusedAsync(address, HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Theory]
    [InlineData("people", "colour=blue", "There is no filter 'colour'. Known are: company, function,")]
    [InlineData("ties", "band=Mighty", "band knows no 'Mighty'. Known are: Strong, Warm, Light, Distant, Unknown.")]
    [InlineData("growth", "connected=soon", "'soon' is no range of days")]
    [InlineData("company", "title!=x", "title cannot be left out")]
    [InlineData("changes", "month=April", "month needs a month as 2026-10")]
    public async Task A_filter_that_cannot_be_read_is_told_with_what_is_known(string name, string filter, string sentence)
    {
        Assert.Contains(sentence, await RefusedAsync($"/api/{name}?filter={Uri.EscapeDataString(filter)}", HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        using var error = new StringWriter();
        Assert.Equal(1, await NetworkGraphCommandLine.RunAsync([name, "--filter", filter, "--data", demo.Dashboard.Folder], TextWriter.Null, error));
        Assert.StartsWith("--filter: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(sentence, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_who_match_are_named_with_the_keys_to_ask_again_with()
    {
        using var answer = await demo.Client.GetAsync(new Uri("/api/person?person=Northwind", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Contains("Several people match 'Northwind'", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var key = problem.GetProperty("candidates")[1].GetProperty("person").GetString()!;
        Assert.Equal(key, (await GetAsync("/api/person?person=" + Uri.EscapeDataString(key))).GetProperty("person").GetString());
    }

    [Fact]
    public async Task Intro_takes_a_key_a_person_in_words_and_anyone_at_a_company()
    {
        var key = (await GetAsync("/api/ties"))[0].GetProperty("person").GetString()!;
        var intro = await GetAsync($"/api/intro?target={Uri.EscapeDataString(key)}");
        Assert.Equal(key, intro.GetProperty("target").GetString());
        Assert.Equal(JsonValueKind.Null, intro.GetProperty("understood").ValueKind);

        var company = (await GetAsync("/api/reach")).GetProperty("companies")[0].GetProperty("company").GetString()!;
        var anyone = await GetAsync($"/api/intro?target={Uri.EscapeDataString("at " + company)}");
        Assert.Equal("anyone at " + company, anyone.GetProperty("understood").GetString());
        Assert.NotEmpty(anyone.GetProperty("people").EnumerateArray());
    }

    [Fact]
    public async Task Growth_names_mass_imports_month_by_month() => Assert.All(
        (await GetAsync("/api/growth")).EnumerateArray(),
        month => Assert.All(month.GetProperty("massImports").EnumerateArray(), import => Assert.StartsWith(month.GetProperty("month").GetString()!, import.GetProperty("from").GetString(), StringComparison.Ordinal)));

    [Fact]
    public async Task The_OpenAPI_document_names_every_question_and_each_reference_in_it_leads_somewhere()
    {
        var document = await GetAsync("/openapi/v1.json");
        Assert.Equal(Questions.All.Select(question => "/api/" + question.Name), document.GetProperty("paths").EnumerateObject().Select(path => path.Name));
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var references = References(document).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(schemas.TryGetProperty(reference["#/components/schemas/".Length..], out _), reference));
    }

    [Theory]
    [InlineData("/api/week")]
    [InlineData("/api/backtest")]
    [InlineData("/openapi/v1.json")]
    public async Task Nothing_is_told_without_the_token_or_to_another_page(string address)
    {
        using var stranger = new HttpClient { BaseAddress = demo.Dashboard.Address };
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancellation)).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Origin", "http://elsewhere.example" } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await demo.Client.SendAsync(request, Cancellation)).StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "elsewhere.example" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await demo.Client.SendAsync(other, Cancellation)).StatusCode);
    }

    private static IEnumerable<(Parameter Parameter, string Value)[]> Samples(ListedQuestion question)
    {
        yield return [];
        yield return question.TakesDate ? [(Parameter.Viewer, "tomás-herrera"), (Parameter.AsOf, "2025-06-30")] : [(Parameter.Viewer, "tomás-herrera")];
        foreach (var parameter in question.Parameters.Where(parameter => !parameter.IsRequired && !parameter.IsOfPrintOnly))
        {
            string[] values = parameter.Kind switch
            {
                ParameterKind.Choice => [.. parameter.Choices],
                ParameterKind.Flag => ["true"],
                ParameterKind.Date => ["2026-11-03"],
                ParameterKind.Number => ["45"],
                _ => parameter.Placeholder == Parameter.Filter.Placeholder ? ["company=Northwind", "band!=Distant&connected=3y&title=e"] : parameter.Name == "cut" ? ["2026-03-31"] : ["Northwind"],
            };
            foreach (var value in values)
            {
                yield return [(parameter, value)];
            }
        }
    }

    private static string[] Argument((Parameter Parameter, string Value) given) =>
        given.Parameter.IsPositional ? [given.Value]
        : given.Parameter.Kind == ParameterKind.Flag ? ["--" + given.Parameter.Name]
        : ["--" + (given.Parameter == Parameter.AsOf ? "as-of" : given.Parameter.Name), given.Value];

    private static string Query((Parameter Parameter, string Value)[] values) =>
        values.Length == 0 ? "" : "?" + string.Join('&', values.Select(given => $"{given.Parameter.Name}={Uri.EscapeDataString(given.Value)}"));

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "$ref" ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> RunAsync(string[] command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await NetworkGraphCommandLine.RunAsync([.. command, "--data", demo.Dashboard.Folder], output, error);
        Assert.True(exitCode == 0, string.Join(' ', command) + ": " + error);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private Task<JsonElement> GetAsync(string address) => demo.Client.GetFromJsonAsync<JsonElement>(address, Cancellation);

    private async Task<string> RefusedAsync(string address, HttpStatusCode status)
    {
        using var answer = await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("detail").GetString()!;
    }
}
