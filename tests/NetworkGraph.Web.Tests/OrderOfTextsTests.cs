using NetworkGraph.Tests;

namespace NetworkGraph.Web.Tests;

public sealed class OrderOfTextsTests
{
    [Fact]
    public void No_text_is_ordered_by_the_rules_of_a_language() =>
        Assert.Empty(OrderOfTexts.ByLanguage(Path.Combine(AppContext.BaseDirectory, "NetworkGraph.Web.dll")));
}
