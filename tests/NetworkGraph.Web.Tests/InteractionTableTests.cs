using System.Reflection;

namespace NetworkGraph.Web.Tests;

/// <summary>docs/interactions.md is what the tests say that they click; <c>tools/rewrite</c> writes it anew.</summary>
public class InteractionTableTests
{
    private static readonly bool IsRewritten = Environment.GetEnvironmentVariable("NETWORKGRAPH_REWRITE") == "1";

    [Fact]
    public void The_table_of_interactions_is_that_of_the_tests()
    {
        var (file, made) = (Repository.PathOf("docs", "interactions.md"), InteractionTable.Markdown());
        if (IsRewritten)
        {
            File.WriteAllText(file, made);
        }
        else
        {
            Assert.True(File.Exists(file) && File.ReadAllText(file) == made, "docs/interactions.md is not what the tests say that they click. Run tools/rewrite.");
        }
    }

    [Fact]
    public void Every_test_names_pages_that_list_people() =>
        Assert.Empty(InteractionTable.Tests.SelectMany(test => test.Pages.Except(InteractionTable.Pages.Select(page => page.Address)).Select(page => $"{test.Name}: {page}")));

    [Fact]
    public void What_is_read_from_the_sources_is_what_is_compiled()
    {
        var compiled = typeof(InteractionTableTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<ClicksAttribute>().Select(clicks => $"{method.DeclaringType!.Name}.{method.Name} {clicks.What} {string.Join(' ', clicks.Pages)}"));
        Assert.Equal(
            compiled.Order(StringComparer.Ordinal),
            InteractionTable.In("NetworkGraph.Web.Tests").Select(test => $"{test.Name} {test.What} {string.Join(' ', test.Pages)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_that_says_what_is_clicked_is_read_with_the_test_below_it()
    {
        string[] lines = ["    [Fact]", "    [Clicks(Interaction.Slicer, \"/people\", \"/ties\")]", "    [Clicks(Interaction.Undo, \"/ties\")]", "    public async Task It_is_clicked()", "    public void Nothing_is()"];
        Assert.Equal(
            ["Some.It_is_clicked Slicer /people /ties", "Some.It_is_clicked Undo /ties"],
            InteractionTable.Read("Some", lines).Select(test => $"{test.Name} {test.What} {string.Join(' ', test.Pages)}"));
    }
}
