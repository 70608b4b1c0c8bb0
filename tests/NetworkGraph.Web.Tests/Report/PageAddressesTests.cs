using System.Net;
using Bunit;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;

namespace NetworkGraph.Web.Tests.Report;

/// <summary>Which values of an address are hidden, and that no page has an address that names anybody.</summary>
public sealed class PageAddressesTests : PageContext
{
    private const string Site = "http://localhost";

    private static readonly Network Two = AdaAndBen
        .LooksAt("ada", InterestKind.JobApplication, "Northwind", "2026-05-03", "Analyst").LooksAt("ada", InterestKind.CompanyFollow, "Contoso Health", null)
        .Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01"}""").Network();

    [Theory]
    [InlineData("/person?key=ben")]
    [InlineData("/introductions?target=eve&viewer=ada")]
    [InlineData("/introductions?q=Ben+Hartley")]
    [InlineData("/map?mode=path&who=ben&target=eve")]
    [InlineData("/targets?open=person:ben")]
    [InlineData("/companies?name=Ben%20Hartley%20Ltd")]
    [InlineData("/people?at=Ben&from=50")]
    [InlineData("/people?TITLE=ben&band=Strong")]
    [InlineData("/people?company=Northwind&title=ada#content")]
    public void What_names_somebody_or_was_typed_is_hidden_and_read_as_before(string address)
    {
        var hidden = Addresses.Hide(Site + address);
        Assert.Equal(Site + address.Replace("Ben+Hartley", "Ben%20Hartley", StringComparison.Ordinal).Replace("person:ben", "person%3Aben", StringComparison.Ordinal), Addresses.Clear(hidden));
        Assert.DoesNotMatch("(?i)ben|ada|eve", new Uri(hidden).Query.Replace("target", "", StringComparison.Ordinal));
        Assert.Equal(hidden, Addresses.Hide(hidden));
        Assert.Equal(ReportFilter.Parse(Site + address).Describe(), Addresses.FilterOf(hidden).Describe());
        Assert.Equal(ReportFilter.Parse(Site + address).Viewer, Addresses.FilterOf(hidden).Viewer);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?")]
    [InlineData("/people?company=Northwind&company!=Contoso&connected=12m&message=90d&band=Strong&asOf=2026-10-01&sort=name&from=50&compare=company%3DLumen")]
    [InlineData("/people?viewer=&q&title=")]
    public void What_is_chosen_from_a_list_stays_readable(string address) => Assert.Equal((address, address), (Addresses.Hide(address), Addresses.Clear(address)));

    [Fact]
    public void What_is_no_token_of_this_folder_is_taken_for_what_it_says()
    {
        var foreign = new PageAddresses(new OpaqueText("of another folder")).Hide("person?key=ben");
        Assert.Equal(foreign, Addresses.Clear(foreign));
        Assert.Contains("not in your data", Show<PersonPage>(Two, foreign).Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("matches", Show<Introductions>(Two, "introductions?q=~AAAA").Markup, StringComparison.Ordinal);
        Assert.Contains("Nobody called '~AAAA' has an export here.", ViewPoint.Of(Two, Addresses.Clear(Site + "/?viewer=~AAAA"))!.Remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("growth")]
    [InlineData("people?title=e")]
    [InlineData("people?at=Northwind")]
    [InlineData("companies")]
    [InlineData("companies?name=Lumen")]
    [InlineData("introductions")]
    [InlineData("introductions?q=e")]
    [InlineData("introductions?q=at%20Lumen")]
    [InlineData("introductions?target=eve")]
    [InlineData("person?key=ben")]
    [InlineData("person?key=eve")]
    [InlineData("targets")]
    [InlineData("targets?open=company:northwind")]
    [InlineData("asks")]
    [InlineData("ties")]
    [InlineData("ties?list=hello")]
    [InlineData("reach")]
    [InlineData("groups")]
    [InlineData("coach")]
    [InlineData("coach/ledger")]
    [InlineData("map?who=ben")]
    [InlineData("map?mode=path&target=eve")]
    public void No_page_has_an_address_that_names_anybody(string page)
    {
        var address = page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "viewer=ada";
        var links = LinksOf(address);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.False(Named(link), $"{address} has {link}"));
    }

    [Fact]
    public void Control_an_address_in_clear_is_seen() => Assert.All(
        ["person?key=ben", "/introductions?q=Eve%20Weber", "api/people.csv?viewer=ada", "map?who=x&target=cleo"], link => Assert.True(Named(link), link));

    [Fact]
    public void No_page_reads_an_address_past_the_place_that_hides_and_shows() => Assert.Equal(
        ["GraphDownload.cs", "OverviewDownload.cs", "PageAddresses.cs", "PeopleDownload.cs", "ViewDownload.cs"],
        Directory.EnumerateFiles(Repository.PathOf("src", "NetworkGraph.Web"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && File.ReadAllText(file).Contains("ReportFilter.Parse(", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    // Links of the page, of the frame around it, and of the menus on its marks.
    private List<string> LinksOf(string address)
    {
        var path = new Uri(new Uri(Site), address).AbsolutePath;
        var type = typeof(PersonPage).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(QuestionPage))
            && type.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>().Any(route => route.Template == path));
        Navigation.NavigateTo(Addresses.Hide(address));
        var view = ViewPoint.Of(Two, Where)!;
        var cut = Render(page =>
        {
            page.OpenComponent<CascadingValue<ViewPoint>>(0);
            page.AddAttribute(1, "Value", view);
            page.AddAttribute(2, "ChildContent", (RenderFragment)(inner =>
            {
                inner.OpenComponent(0, type);
                inner.CloseComponent();
            }));
            page.CloseComponent();
        });
        cut.WaitForState(() => cut.FindAll("[aria-busy=true]").Count == 0);
        var rail = Render<Rail>(one => one.Add(r => r.Viewer, view.Viewer).Add(r => r.Address, Navigation.Uri));
        var export = Render<ExportMenu>(one => one.Add(e => e.View, view).Add(e => e.Filter, Addresses.FilterOf(Navigation.Uri)).Add(e => e.Address, Navigation.Uri).Add(e => e.IsOpen, true));
        var acts = cut.FindAll("[data-mark]").Select(mark => Mark.Parse(mark.GetAttribute("data-mark")!)!)
            .SelectMany(mark => MarkActs.Of(mark, view, Addresses.FilterOf(Navigation.Uri), Navigation.Uri)).Select(act => act.Href);
        return
        [
            .. cut.FindAll("[href], [src], [action]").Concat(rail.FindAll("[href]")).Concat(export.FindAll("[href]"))
                .Select(one => one.GetAttribute("href") ?? one.GetAttribute("src") ?? one.GetAttribute("action")!)
                .Where(link => !link.StartsWith("https://www.linkedin.com/", StringComparison.Ordinal)),
            .. acts,
        ];
    }

    private static bool Named(string link)
    {
        var text = WebUtility.UrlDecode(link.Contains('?', StringComparison.Ordinal) ? link[link.IndexOf('?', StringComparison.Ordinal)..] : "");
        return Two.People.Any(person => text.Split('=', '&', ' ').Any(word => word.Equals(person.Key.ToString(), StringComparison.OrdinalIgnoreCase) || person.Name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase)));
    }
}
