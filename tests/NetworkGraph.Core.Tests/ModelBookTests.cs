using System.Text.RegularExpressions;

namespace NetworkGraph.Core.Tests;

/// <summary>What the sources cite stands in the book of formulas, and what the book cites can be found.</summary>
public partial class ModelBookTests
{
    private const string Book = "docs/model.md";
    private static readonly string[] Endings = [".cs", ".razor", ".cypher", ".sql"];

    [Fact]
    public void Every_source_that_is_cited_is_a_section_of_the_book()
    {
        var headings = Headings(File.ReadAllText(Repository.PathOf(Book)));
        var cited = Sources().SelectMany(file => Cited(File.ReadAllText(file)).Select(section => (File: Path.GetRelativePath(Repository.Root, file), Section: section))).ToArray();
        Assert.True(cited.Length > 40);
        Assert.DoesNotContain(cited, one => !headings.Contains(one.Section));
    }

    [Fact]
    public void No_source_cites_a_book_that_is_not_here() =>
        Assert.Empty(Sources().Where(file => File.ReadLines(file).Any(line => line.Contains("Source:", StringComparison.Ordinal) && OtherBook().IsMatch(line)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void Every_reference_has_a_year_and_an_address()
    {
        var text = File.ReadAllText(Repository.PathOf(Book));
        var references = text[text.IndexOf("## 13. References", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("* ", StringComparison.Ordinal)).ToArray();
        Assert.True(references.Length > 15);
        Assert.DoesNotContain(references, line => !Reference().IsMatch(line));
    }

    [Theory]
    [InlineData("Source: docs/model.md, section 4.9.", "4.9")]
    [InlineData("Source: docs/model.md, sections 4.1 and 4.2 (Dodds et al. 2003).", "4.1 4.2")]
    [InlineData("/// Source: docs/model.md, section 12.</summary>", "12")]
    [InlineData("docs/model.md, section 4.2 to 4.4.", "4.2 4.4")]
    public void The_reader_of_citations_sees_what_it_is_to_find(string text, string sections) => Assert.Equal(sections, string.Join(' ', Cited(text)));

    [Fact]
    public void A_section_that_is_not_in_the_book_is_caught() =>
        Assert.DoesNotContain("4.9", Headings(File.ReadAllText(Repository.PathOf(Book))));

    private static IEnumerable<string> Cited(string text) =>
        Citation().Matches(text).SelectMany(match => match.Groups["n"].Captures).Select(number => number.Value.TrimEnd('.'));

    private static HashSet<string> Headings(string book) => [.. Heading().Matches(book).Select(match => match.Groups[1].Value.TrimEnd('.'))];

    private static IEnumerable<string> Sources() => new[] { "src", "tests" }.SelectMany(folder => Endings.SelectMany(ending =>
            Directory.EnumerateFiles(Repository.PathOf(folder), "*" + ending, SearchOption.AllDirectories)))
        .Where(file => Path.GetFileName(file) != "ModelBookTests.cs" && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    [GeneratedRegex(@"docs/model\.md, sections? (?<n>[0-9]+(\.[0-9]+)?)(( and | to |, )(?<n>[0-9]+(\.[0-9]+)?))*")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^#{2,3} ([0-9.]+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"Source:.*\b(?!model\.md)[a-z-]+\.md\b")]
    private static partial Regex OtherBook();

    [GeneratedRegex(@"^\* .+\((19|20)[0-9]{2}\)\. .+ https?://\S+$")]
    private static partial Regex Reference();
}
