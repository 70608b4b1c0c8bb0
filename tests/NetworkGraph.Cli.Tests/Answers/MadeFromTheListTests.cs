using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli.Tests.Answers;

/// <summary>What is made from the list of questions and checked in; <c>tools/rewrite</c> writes it anew.</summary>
public class MadeFromTheListTests
{
    private const string Begin = "<!-- questions: made from the list, src/NetworkGraph.Data/Answers/Questions.cs; tools/rewrite writes it -->\n";
    private const string End = "<!-- /questions -->\n";
    private static readonly bool IsRewritten = Environment.GetEnvironmentVariable("NETWORKGRAPH_REWRITE") == "1";

    [Fact]
    public void The_table_in_the_README_is_that_of_the_list()
    {
        var text = File.ReadAllText(Repository.PathOf("README.md"));
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from >= Begin.Length && to >= from, "The README has no place for the table of questions.");
        AssertOrWrite("README.md", text, text[..from] + QuestionTable.Markdown + text[to..]);
    }

    [Fact]
    public void The_OpenAPI_document_is_that_of_the_list()
    {
        var file = Repository.PathOf("docs", "openapi.json");
        AssertOrWrite("docs/openapi.json", File.Exists(file) ? File.ReadAllText(file) : "", OpenApiDocument.Text);
    }

    private static void AssertOrWrite(string file, string written, string made)
    {
        if (IsRewritten)
        {
            File.WriteAllText(Repository.PathOf(file), made);
        }
        else
        {
            Assert.True(written == made, $"{file} is not what the list of questions says. Run tools/rewrite.");
        }
    }
}
