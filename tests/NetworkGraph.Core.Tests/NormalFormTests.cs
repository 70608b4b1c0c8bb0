using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NetworkGraph.Core.Tests;

public class NormalFormTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301\uFFFEe\u0301", "\u00E9\uFFFE\u00E9")]
    public void Composes(string text, string expected) => Assert.Equal(expected, NormalForm.Composed(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("\u00E9\uFFFD", NormalForm.Composed("e\u0301\uD83D"));
        Assert.Equal("\uFFFD\u00E9", NormalForm.Composed("\uDE00e\u0301"));
    }

    /// <summary>400 random strings of characters that normalisation touches, with the result of Python's unicodedata (Unicode 14).</summary>
    [Fact]
    public void Agrees_with_another_implementation()
    {
        using var reader = new StreamReader(typeof(NormalFormTests).Assembly.GetManifestResourceStream("NormalFormSamples.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(400, lines.Length);
        Assert.All(lines, line =>
        {
            var sides = line.Split(" ; ");
            Assert.Equal(Text(sides[1]), NormalForm.Composed(Text(sides[0])));
        });
    }

    [Fact]
    public void A_long_text_is_composed_in_pieces_to_the_same_end()
    {
        var part = "Cafe\u0301 A\u030Angstro\u0308m ";
        var composed = "Caf\u00E9 \u00C5ngstr\u00F6m ";
        Assert.Equal(string.Concat(Enumerable.Repeat(composed, 500)), NormalForm.Composed(string.Concat(Enumerable.Repeat(part, 500))));
    }

    [Fact]
    public void Thirty_marks_on_a_letter_are_sorted_and_more_of_them_lose_nothing()
    {
        var run = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 15));
        Assert.Equal(run.Normalize(), NormalForm.Composed(run));
        Assert.Equal(1 + 60_000, NormalForm.Composed("q" + string.Concat(Enumerable.Repeat("\u0301\u0323", 30_000))).Length);
    }

    /// <summary>The platform alone takes an hour for the first one. The least of three times, since other tests run beside this one.</summary>
    [Theory]
    [InlineData("\u0301\u0323")]
    [InlineData("\uD834\uDD6E\u0323")]
    [InlineData("a\u0308\uD83D")]
    [InlineData("\u00E9\uFFFE")]
    [InlineData("\u1112\u1161\u11AB")]
    public void A_cell_of_a_megabyte_takes_less_than_a_second(string part)
    {
        var cell = string.Concat(Enumerable.Repeat(part, 1_000_000 / Encoding.UTF8.GetByteCount(part)));
        var least = Enumerable.Range(0, 3).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            Assert.NotEmpty(NormalForm.Composed(cell));
            PlainLetters.Of(cell);
            return clock.Elapsed;
        });
        Assert.True(least < TimeSpan.FromSeconds(1), $"{least}");
    }

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
