namespace NetworkGraph.Web.Report;

/// <summary>Puts a card on a page, without a line in that page: the card is a component with one parameter, <c>Snapshot</c>.</summary>
/// <param name="page">Address of the page without the slash; empty for the first page.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CardOnAttribute(string page) : Attribute
{
    /// <summary>Address of the page without the slash.</summary>
    public string Page => page;
}
