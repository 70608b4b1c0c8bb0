using System.Text.RegularExpressions;
using MudBlazor;

namespace NetworkGraph.Web.Layout;

/// <summary>MudBlazor's theme, read from tokens.css: the only place where a colour is a number.</summary>
public static partial class ThemeTokens
{
    private static readonly string Sheet = ReadSheet();

    /// <summary>Custom properties of the light theme, by name without dashes.</summary>
    public static IReadOnlyDictionary<string, string> Light { get; } = Block(":root {");

    /// <summary>Custom properties of the dark theme; sizes stand in the light one only.</summary>
    public static IReadOnlyDictionary<string, string> Dark { get; } = Block(":root[data-theme=\"dark\"] {");

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Light),
        PaletteDark = Fill(new PaletteDark(), Dark),
        Typography = new Typography
        {
            Default = new DefaultTypography
            {
                FontFamily = [.. Light["font"].Split(',').Select(name => name.Trim().Trim('"'))],
                FontSize = Light["t-14"],
                LineHeight = "1.45",
                LetterSpacing = "normal",
            },
            Button = new ButtonTypography { TextTransform = "none", FontSize = Light["t-14"], FontWeight = "600", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = Light["radius"] },
    };

    private static T Fill<T>(T palette, IReadOnlyDictionary<string, string> token)
        where T : Palette
    {
        palette.Primary = palette.Info = token["accent"];
        palette.PrimaryContrastText = palette.InfoContrastText = token["on-accent"];
        palette.Secondary = palette.Tertiary = token["warm"];
        palette.Success = token["good"];
        palette.Warning = token["slipping"];
        palette.Error = token["bad"];
        palette.Background = token["page"];
        palette.Surface = palette.AppbarBackground = palette.DrawerBackground = token["card"];
        palette.TextPrimary = palette.AppbarText = palette.DrawerText = token["text"];
        palette.TextSecondary = palette.ActionDefault = palette.DrawerIcon = token["text-2"];
        palette.TextDisabled = palette.ActionDisabled = token["text-3"];
        palette.Divider = palette.LinesDefault = palette.TableLines = token["line"];
        palette.LinesInputs = token["line-strong"];
        return palette;
    }

    private static Dictionary<string, string> Block(string selector)
    {
        var start = Sheet.IndexOf(selector, StringComparison.Ordinal);
        var block = Sheet[start..Sheet.IndexOf('}', start)];
        return Property().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim());
    }

    private static string ReadSheet()
    {
        using var stream = typeof(ThemeTokens).Assembly.GetManifestResourceStream("tokens.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"--([a-z0-9-]+):\s*([^;]+);", RegexOptions.NonBacktracking)]
    private static partial Regex Property();
}
