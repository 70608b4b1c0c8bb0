using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>An archive in a test's own words: who owns it, whom it lists, who wrote whom.</summary>
public sealed record StatedArchive(string Owner, string Date)
{
    public List<(string Slug, string Name, string? Company, string? Title, string On)> Connections { get; init; } = [];

    public List<(string Thread, string From, string To, string At)> Messages { get; init; } = [];

    public int ExtractorVersion { get; init; } = 1;

    /// <summary>Whether it does not say whose it is: LinkedIn's first, small export.</summary>
    public bool NamesNobody { get; init; }

    public string ContentHash => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
        $"{Owner}{Date}{string.Join(';', Connections)}{string.Join(';', Messages)}")));

    /// <summary>Tells the sink everything, as a reader would.</summary>
    public void TellTo(IFactSink sink)
    {
        var line = 1;
        foreach (var (slug, name, company, title, on) in Connections)
        {
            sink.Add(new StatedConnection(Person(slug, name), Moment.OfDay(Day(on)), company, title, new Source(0, ++line)));
        }

        line = 1;
        foreach (var (thread, from, to, at) in Messages)
        {
            sink.Add(new StatedInteraction(
                InteractionKind.Message, thread, Person(from, from), [.. to.Split(',').Select(t => Person(t, t))],
                Moment.Of(DateTimeOffset.Parse(at + "Z", System.Globalization.CultureInfo.InvariantCulture)), false, new MessageTraits(12, 1, 0, 0, Phrases.None, TextLanguage.English),
                null, null, new Source(1, ++line)));
        }

        sink.Complete(new ExportReading(
            $"Complete_LinkedInDataExport_{Owner}.zip", ImportKind.Archive, Day(Date), ContentHash, ExtractorVersion,
            NamesNobody ? new StatedOwner(new PersonReference(IdentityKey.ArchiveOwner, null), OwnerEvidence.None) : new StatedOwner(Person(Owner, Owner), OwnerEvidence.Invitations),
            [File("Connections.csv", ExportFile.Connections, Connections.Count), File("messages.csv", ExportFile.Messages, Messages.Count)], [], [], false));
    }

    private static FileReading File(string name, ExportFile kind, int rows) => new()
    {
        Name = name,
        Kind = kind,
        Rows = rows,
        Accepted = rows,
        Rejected = new Dictionary<string, int>(StringComparer.Ordinal),
        Remarks = new Dictionary<string, int>(StringComparer.Ordinal),
        Issues = [],
    };

    private static PersonReference Person(string slug, string name) => new(new IdentityKey(IdentityKind.Slug, slug), name);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
