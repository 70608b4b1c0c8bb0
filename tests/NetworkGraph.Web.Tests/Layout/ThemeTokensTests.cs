using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Tests.Layout;

public sealed class ThemeTokensTests
{
    [Fact]
    public void Every_colour_has_a_light_and_a_dark_value()
    {
        var colours = ThemeTokens.Light.Where(token => token.Value.StartsWith('#')).Select(token => token.Key);
        Assert.All(colours, name => Assert.StartsWith("#", ThemeTokens.Dark[name], StringComparison.Ordinal));
        Assert.All(ThemeTokens.Dark.Keys, name => Assert.Contains(name, ThemeTokens.Light));
    }

    [Fact]
    public void MudBlazor_gets_the_same_colours()
    {
        Assert.StartsWith(ThemeTokens.Light["accent"], ThemeTokens.Theme.PaletteLight.Primary.Value, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(ThemeTokens.Dark["accent"], ThemeTokens.Theme.PaletteDark.Primary.Value, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(ThemeTokens.Dark["page"], ThemeTokens.Theme.PaletteDark.Background.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("text", "page", 7.0)]
    [InlineData("text", "card", 7.0)]
    [InlineData("text-2", "page", 4.5)]
    [InlineData("text-2", "accent-soft", 4.5)]
    [InlineData("text-3", "card", 4.5)]
    [InlineData("text-3", "page", 4.5)]
    [InlineData("text-3", "raised", 4.5)]
    [InlineData("text-3", "accent-soft", 4.5)]
    [InlineData("accent", "page", 4.5)]
    [InlineData("accent", "accent-soft", 4.5)]
    [InlineData("accent", "card", 4.5)]
    [InlineData("on-accent", "accent", 4.5)]
    [InlineData("bad", "card", 4.5)]
    [InlineData("good", "card", 4.5)]
    public void Text_can_be_read_on_its_ground_in_both_themes(string ink, string ground, double atLeast)
    {
        foreach (var theme in new[] { ThemeTokens.Light, ThemeTokens.Dark })
        {
            var (a, b) = (Luminance(theme[ink]), Luminance(theme[ground]));
            var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
            Assert.True(contrast >= atLeast, $"{ink} on {ground}: {contrast:0.00}");
        }
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string hex)
    {
        var rgb = new[] { 1, 3, 5 }.Select(i => Convert.ToInt32(hex.Substring(i, 2), 16) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);
    }
}
