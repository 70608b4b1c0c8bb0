namespace NetworkGraph.Core.Growth;

/// <summary>The fields by which a report can be filtered and broken down.</summary>
public enum ReportField
{
    /// <summary>Company on the as-of date.</summary>
    Company,

    /// <summary>Function guessed from the title.</summary>
    Function,

    /// <summary>Seniority guessed from the title.</summary>
    Seniority,

    /// <summary>Band of tie strength.</summary>
    Band,

    /// <summary>Status of the tie.</summary>
    Status,

    /// <summary>How the connection began.</summary>
    Origin,

    /// <summary>Month of the connection, <c>yyyy-MM</c>.</summary>
    Month,

    /// <summary>Who wrote: "Both wrote", "Only they wrote", "Only you wrote", "Nobody wrote"; "Unknown" without a messages file.</summary>
    Contact,

    /// <summary>Last message: "In the last 90 days", "Longer ago", "Never"; "Unknown" without a messages file.</summary>
    Activity,

    /// <summary>How the two met, a guess: the words of <see cref="HowYouMet.Name"/>.</summary>
    Met,

    /// <summary>How close by rank: the words of <see cref="Ties.Layers.Name"/>; "Unknown" for who is no tie by the user's word.</summary>
    Layer,
}

/// <summary>
/// What is selected: OR inside a field, AND across fields, ranges and the title. Immutable; equal content means equal answer. <see cref="FilterText"/> writes and
/// reads it, the same in addresses, commands and HTTP.
/// </summary>
public sealed record ReportSelection
{
    /// <summary>Selected values per field; a field that is absent filters nothing.</summary>
    public IReadOnlyDictionary<ReportField, IReadOnlySet<string>> Values { get; init; } = new Dictionary<ReportField, IReadOnlySet<string>>();

    /// <summary>Values that are left out, per field: everybody but those. Of a field that has selected values, those decide.</summary>
    public IReadOnlyDictionary<ReportField, IReadOnlySet<string>> AllBut { get; init; } = new Dictionary<ReportField, IReadOnlySet<string>>();

    /// <summary>Days of the connection; counted back from the as-of date. Who has no dated connection is in no range.</summary>
    public DayRange? Connected { get; init; }

    /// <summary>Days of the last message; counted back from where the files that tell of it end. Who never exchanged one, or of whom no file tells, is in no range.</summary>
    public DayRange? Message { get; init; }

    /// <summary>What the title on the as-of date holds, in any case and with or without accents.</summary>
    public string? Title { get; init; }

    /// <summary>Nothing selected.</summary>
    public static ReportSelection None { get; } = new();

    /// <summary>Whether nothing is selected.</summary>
    public bool IsEmpty => Values.Count == 0 && AllBut.Count == 0 && Connected is null && Message is null && Title is null;

    /// <summary>Whether values of a field are selected or left out.</summary>
    internal bool Names(ReportField field) => Values.ContainsKey(field) || AllBut.ContainsKey(field);
}
