namespace NetworkGraph.Data.Answers;

/// <summary>The list of questions as a table in Markdown, as it stands in the README.</summary>
public static class QuestionTable
{
    /// <summary>The table, each line ended by a line feed.</summary>
    public static string Markdown { get; } = Table();

    private static string Table() => "| Question | Page | Command | HTTP | Core file |\n|---|---|---|---|---|\n" + string.Concat(Questions.All.Select(Row));

    private static string Row(ListedQuestion question) =>
        $"| {question.Sentence} | {question.Page} | `networkgraph {question.Name}{string.Concat(question.Parameters.Where(parameter => parameter.IsPositional).Select(Written))}` | `/api/{question.Name}` | `Core/{question.CoreFile}` |\n";

    private static string Written(Parameter parameter) => parameter.IsRequired ? $" {parameter.Placeholder}" : $" [{parameter.Placeholder}]";
}
