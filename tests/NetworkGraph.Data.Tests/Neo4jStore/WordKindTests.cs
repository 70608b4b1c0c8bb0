using System.Reflection;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

public sealed class WordKindTests
{
    [Fact]
    public void Every_kind_of_words_stands_in_the_table() => Assert.Equal(
        typeof(UserFactKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        WordKind.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_kind_that_is_not_known_may_concern_everybody() => Assert.Equal(WordReach.Everybody, WordKind.Of("of a newer program").Reach);

    [Theory]
    [InlineData(UserFactKinds.AskRule, """{"rule":"never","viewer":"ada"}""", "ada")]
    [InlineData(UserFactKinds.NotATie, """{"viewer":"email:ada@nordlicht.example"}""", "email:ada@nordlicht.example")]
    [InlineData(UserFactKinds.KnowsWell, "{}", null)]
    [InlineData(UserFactKinds.Ask, """{"viewer":"ada"}""", null)]
    [InlineData(UserFactKinds.Goals, """{"viewer":"ada"}""", null)]
    public void What_one_member_says_of_one_person_is_told_from_the_rest(string kind, string json, string? viewer) =>
        Assert.Equal(viewer, new PendingWord("word", kind, "ben", json, false).Judgement?.Viewer.ToString());
}
