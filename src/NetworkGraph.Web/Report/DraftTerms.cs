namespace NetworkGraph.Web.Report;

/// <summary>The language in which the user last wanted drafts, kept while the page is open.</summary>
public sealed class DraftTerms
{
    /// <summary>Its code.</summary>
    public string Language { get; set; } = "en";
}
