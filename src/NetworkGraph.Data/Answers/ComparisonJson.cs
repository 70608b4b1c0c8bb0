using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Answers;

/// <summary>Some people beside everybody else as JSON: what differs and what could not be told in sentences, and every figure that was compared.</summary>
public sealed record ComparisonJson(int These, int Rest, IReadOnlyList<string> Differences, IReadOnlyList<string> Untold, ComparedSilenceJson? Silence, IEnumerable<ComparedShareJson> Shares)
{
    /// <summary>Name of the parameter that says who is compared.</summary>
    public const string Choice = "of";

    public static ComparisonJson Of(Comparison compared) => new(
        compared.These, compared.Rest, compared.Differences, compared.Untold,
        compared.Silence is { } silence ? new ComparedSilenceJson(silence.These, silence.TheseCases, silence.Rest, silence.RestCases, silence.Differs) : null,
        compared.Shares.Select(share => new ComparedShareJson(share.By, share.Value, CountJson.Of(share.These), CountJson.Of(share.Rest), share.Differs)));

    internal static Comparison Ask(Asking asking)
    {
        var (choice, filter) = (asking.Selection(Choice), asking.Selection());
        return RestComparison.Of(asking.Network, asking.Viewer, choice.IsEmpty ? filter : choice, choice.IsEmpty ? ReportSelection.None : filter, asking.AsOf);
    }
}

/// <summary>Median days of silence, and of how many people.</summary>
public sealed record ComparedSilenceJson(double These, int TheseCases, double Rest, int RestCases, bool Differs);

/// <summary>A share in both groups, of those of whom it is known.</summary>
public sealed record ComparedShareJson(ComparedBy By, string Value, CountJson These, CountJson Rest, bool Differs);

/// <summary>How many of how many.</summary>
public sealed record CountJson(int Hits, int Cases)
{
    public static CountJson Of(Proportion share) => new(share.Hits, share.Cases);
}
