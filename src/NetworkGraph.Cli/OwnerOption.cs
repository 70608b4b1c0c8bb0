using System.CommandLine;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Cli;

/// <summary><c>import --owner KEY_OR_NAME</c>: whose export it is, where the export does not say so.</summary>
internal static class OwnerOption
{
    public static readonly Option<string?> Owner = new("--owner")
    {
        Description = "Whose export it is, where it does not say so (Connections.csv alone): the key or full name of a person in your data, or a new name.",
        HelpName = "KEY_OR_NAME",
    };

    /// <summary>Keeps the user's word on the exports just read, and says of those that do not name their owner whose they count as; false where a word was refused.</summary>
    public static async Task<bool> SettleAsync(ParseResult parsed, NetworkGraphServices services, IReadOnlyList<ExportReading> readings, CancellationToken cancellation)
    {
        var said = parsed.GetValue(Owner);
        var asked = said is null ? readings.Where(reading => reading.Owner.Person.Key.IsUnnamedOwner && reading.Kind != ImportKind.Table) : readings;
        var kept = true;
        foreach (var reading in asked)
        {
            var network = await services.Current.GetAsync(cancellation);
            kept &= said is null ? Tell(parsed, network, reading) : await SayAsync(parsed, services, network, reading, said, cancellation);
        }

        return kept;
    }

    private static async Task<bool> SayAsync(ParseResult parsed, NetworkGraphServices services, Network network, ExportReading reading, string said, CancellationToken cancellation)
    {
        if (reading.Kind == ImportKind.Table)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"{reading.ArchiveName}: everyone who writes in this table is a member, so --owner changes nothing.");
            return false;
        }

        var word = OwnerWord.Of(network, reading.Owner.Person.Key, reading.ArchiveName, said, TimeProvider.System.GetUtcNow());
        if (word.Said.Count > 0)
        {
            await services.Store.SayAsync(word.Said, word.TakenBack, cancellation);
            await services.Current.RefreshAsync(cancellation);
        }

        // Beside the answer, so that a JSON answer stays one.
        parsed.InvocationConfiguration.Error.WriteLine(word.Sentence);
        return !word.IsRefused;
    }

    private static bool Tell(ParseResult parsed, Network network, ExportReading reading)
    {
        parsed.InvocationConfiguration.Error.WriteLine(network.Find(reading.Owner.Person.Key.ToString()) is { IsUnnamed: false } owner
            ? $"{reading.ArchiveName} does not say whose it is; it counts as the export of {owner.Name}."
            : $"{reading.ArchiveName} does not say whose it is. Say it on the Import page, or import it again with: --owner KEY_OR_NAME");
        return true;
    }
}
