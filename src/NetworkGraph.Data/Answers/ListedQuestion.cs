namespace NetworkGraph.Data.Answers;

/// <summary>A question of the list: its words, its parameters, how it is asked, and the JSON of its answer.</summary>
/// <param name="Name">The command, and the last part of the address: <c>networkgraph NAME</c>, <c>/api/NAME</c>.</param>
/// <param name="Sentence">The question.</param>
/// <param name="Detail">What the answer holds, in a sentence.</param>
/// <param name="Page">The pages that show the answer.</param>
/// <param name="CoreFile">File or folder of Core that answers.</param>
public sealed record ListedQuestion(string Name, string Sentence, string Detail, string Page, string CoreFile)
{
    /// <summary>Its own parameters, without viewer and date.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Whether a database may answer in place of the network in memory.</summary>
    public bool MayBeInDatabase { get; init; }

    /// <summary>Whether it can be asked as of an earlier date.</summary>
    public bool TakesDate { get; init; } = true;

    /// <summary>Whether its list may have thousands of rows: over HTTP it comes in pages.</summary>
    public bool IsPaged { get; init; }

    /// <summary>The answer.</summary>
    public required Func<Asking, Task<object>> Ask { get; init; }

    /// <summary>The answer as it is written as JSON.</summary>
    public required Func<object, object> Json { get; init; }

    /// <summary>The types that <see cref="Json"/> gives: one, or one for each form of the answer.</summary>
    public required IReadOnlyList<Type> Shapes { get; init; }

    /// <summary>All that can be given with it over HTTP: viewer, date and its own, without those of the printed text.</summary>
    public IEnumerable<Parameter> QueryParameters =>
        [
            Parameter.Viewer, .. TakesDate ? [Parameter.AsOf] : Array.Empty<Parameter>(), .. Parameters.Where(parameter => !parameter.IsOfPrintOnly),
            .. IsPaged ? [Parameter.PageSize, Parameter.Offset] : Array.Empty<Parameter>(),
        ];

    /// <summary>A question to the network in memory, whose JSON has one form.</summary>
    public static ListedQuestion Of<TAnswer, TShape>(
        string name, string sentence, string detail, string page, string coreFile, Func<Asking, TAnswer> ask, Func<TAnswer, TShape> json, params Parameter[] parameters)
        where TAnswer : notnull
        where TShape : notnull => OfMany(name, sentence, detail, page, coreFile, asking => Task.FromResult(ask(asking)), answer => json(answer), [typeof(TShape)], parameters);

    /// <summary>A question that a database may answer.</summary>
    public static ListedQuestion OfDatabase<TAnswer, TShape>(
        string name, string sentence, string detail, string page, string coreFile, Func<Asking, Task<TAnswer>> ask, Func<TAnswer, TShape> json, params Parameter[] parameters)
        where TAnswer : notnull
        where TShape : notnull => OfMany(name, sentence, detail, page, coreFile, ask, answer => json(answer), [typeof(TShape)], parameters) with { MayBeInDatabase = true };

    /// <summary>A question whose JSON has several forms.</summary>
    public static ListedQuestion OfMany<TAnswer>(
        string name, string sentence, string detail, string page, string coreFile, Func<Asking, Task<TAnswer>> ask, Func<TAnswer, object> json, IReadOnlyList<Type> shapes, params Parameter[] parameters)
        where TAnswer : notnull => new(name, sentence, detail, page, coreFile)
        {
            Ask = async asking => await ask(asking),
            Json = answer => json((TAnswer)answer),
            Shapes = shapes,
            Parameters = parameters,
        };
}
