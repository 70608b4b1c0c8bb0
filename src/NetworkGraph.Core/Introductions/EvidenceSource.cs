using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>Where the viewer can look a fact up: file and line of the viewer's own imports, nothing of other members' imports.</summary>
internal static class EvidenceSource
{
    /// <summary>For instance <c> (messages.csv, line 331)</c>, or an empty text for other members' imports.</summary>
    public static string Of(Network network, Member viewer, int import, Source source)
    {
        if ((uint)import >= (uint)network.Facts.Imports.Count)
        {
            return "";
        }

        var stated = network.Facts.Imports[import];
        return network.PersonOf(stated.Member) == viewer.Person.Number && (uint)source.File < (uint)stated.Files.Count
            ? FormattableString.Invariant($" ({stated.Files[source.File].Name}, line {source.Line})")
            : "";
    }
}
