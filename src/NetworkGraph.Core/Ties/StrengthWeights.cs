namespace NetworkGraph.Core.Ties;

/// <summary>
/// Most points of each part of a tie's strength; together 100. They stand here alone: whoever weighs, rounds or shows points asks this class.
/// Formula: strength = 54 contact + 15 history + 14 context + 9 services + 8 mutual. Unit: points.
/// Source: docs/model.md, section 2.
/// </summary>
public static class StrengthWeights
{
    /// <summary>Most points for active days, discounted.</summary>
    public const int Contact = 54;

    /// <summary>Most points for years known.</summary>
    public const int History = 15;

    /// <summary>Most points for shared employers and schools.</summary>
    public const int Context = 14;

    /// <summary>Most points for recommendations and endorsements.</summary>
    public const int Services = 9;

    /// <summary>Most points for the overlap of contacts.</summary>
    public const int Mutual = 8;
}
