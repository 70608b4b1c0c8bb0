using System.Globalization;
using System.Text;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class CompositionTests
{
    [Fact]
    public void Control_the_runtime_does_not_compose_under_the_globalization_setting_of_the_product()
    {
        Assert.True(AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant);
        Assert.NotEqual("\u00E9", "e\u0301".Normalize(NormalizationForm.FormC));
    }

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("plain", "plain")]
    public void Composes(string text, string expected) => Assert.Equal(expected, Composition.Compose(text));

    /// <summary>400 random strings of characters that normalisation touches, with the result of Python's unicodedata (Unicode 14).</summary>
    [Fact]
    public void Agrees_with_another_implementation()
    {
        using var reader = new StreamReader(typeof(CompositionTests).Assembly.GetManifestResourceStream("NetworkGraph.Data.Tests.LinkedInImport.CompositionSamples.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(400, lines.Length);
        Assert.All(lines, line =>
        {
            var sides = line.Split(" ; ");
            Assert.Equal(Text(sides[1]), Composition.Compose(Text(sides[0])));
        });
    }

    [Fact]
    public void A_long_run_of_marks_takes_no_longer_than_sorting_it()
    {
        var run = string.Concat(Enumerable.Repeat("\u0301\u0323", 60_000));
        Assert.Equal(run.Length - 1, Composition.Compose("e" + run).Length - 1);
    }

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
