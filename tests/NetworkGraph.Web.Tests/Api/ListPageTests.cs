using System.Net.Http.Json;
using System.Text.Json;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Tests.Api;

public class ListPageTests(DemoDashboard demo) : IClassFixture<DemoDashboard>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Lists => [.. Questions.All.Where(question => question.IsPaged).Select(question => question.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_pages_of_a_long_list_one_after_the_other_are_the_whole_list(string name)
    {
        var (whole, _) = await GetAsync($"/api/{name}?limit=0");
        var (usual, next) = await GetAsync("/api/" + name);
        Assert.Equal(Math.Min(100, whole.Length), usual.Length);
        Assert.Equal(whole.Length > 100, next is not null);

        var rows = new List<JsonElement>();
        for (var address = $"/api/{name}?limit=77"; address is not null;)
        {
            (var page, address) = await GetAsync(address);
            Assert.InRange(page.Length, whole.Length == 0 ? 0 : 1, 77);
            rows.AddRange(page);
        }

        Assert.Equal(whole.Length, rows.Count);
        Assert.All(whole.Zip(rows), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
    }

    [Fact]
    public async Task The_address_of_the_next_page_keeps_what_was_asked()
    {
        var (first, next) = await GetAsync("/api/people?filter=band!%3DStrong%26connected%3D3y&limit=2&asOf=2026-06-30");
        Assert.Equal("/api/people?filter=band!%3DStrong%26connected%3D3y&limit=2&asOf=2026-06-30&offset=2", next);
        var (second, after) = await GetAsync(next!);
        Assert.EndsWith("&offset=4", after, StringComparison.Ordinal);
        Assert.Empty(first.Select(Person).Intersect(second.Select(Person)));
    }

    [Theory]
    [InlineData("/api/people?offset=1000000")]
    [InlineData("/api/people?offset=2147483647&limit=2147483647")]
    public async Task Behind_the_last_row_there_is_nothing_and_no_next_page(string address)
    {
        var (rows, next) = await GetAsync(address);
        Assert.Empty(rows);
        Assert.Null(next);
    }

    [Fact]
    public async Task What_is_no_list_stays_whole() =>
        Assert.Equal(JsonValueKind.Object, (await demo.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/company?name=Northwind&limit=1", UriKind.Relative), Cancellation)).ValueKind);

    private static string Person(JsonElement row) => row.GetProperty("person").GetString()!;

    private async Task<(JsonElement[] Rows, string? Next)> GetAsync(string address)
    {
        using var answer = await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        answer.EnsureSuccessStatusCode();
        var link = answer.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
        return ([.. (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).EnumerateArray()], link?[1..link.IndexOf('>', StringComparison.Ordinal)]);
    }
}
