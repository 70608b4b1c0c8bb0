using NetworkGraph.Tests;

namespace NetworkGraph.Cli.Tests;

public sealed class OrderOfTextsTests
{
    [Theory]
    [InlineData("NetworkGraph.Core")]
    [InlineData("NetworkGraph.Data")]
    [InlineData("networkgraph")]
    public void No_text_is_ordered_by_the_rules_of_a_language(string assembly) => Assert.Empty(OrderOfTexts.ByLanguage(File(assembly)));

    [Fact]
    public void The_rule_sees_what_it_is_to_find()
    {
        var seen = OrderOfTexts.ByLanguage(File("NetworkGraph.Cli.Tests")).Where(found => found.Contains(nameof(ByLanguage), StringComparison.Ordinal)).ToArray();
        Assert.Equal(7, seen.Length);
    }

    private static string File(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    private static class ByLanguage
    {
        public static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order().OrderBy(t => t.Length);

        public static IEnumerable<(string, int)> Keyed(IEnumerable<(string Text, int Number)> rows) => rows.OrderBy(r => (r.Text, r.Number)).ThenBy(r => r.Text, StringComparer.Ordinal);

        public static int Compared((string, int) a, (string, int) b) => a.CompareTo(b);

        public static int Told(string a, string b) => string.Compare(a, b, StringComparison.Ordinal) + ((IComparable<string>)a).CompareTo(b);

        public static SortedSet<string> Set() => new SortedSet<string>();

        public static void InPlace(List<string> texts) => texts.Sort();

        public static string? Largest(string[] texts) => texts.Max();
    }
}
