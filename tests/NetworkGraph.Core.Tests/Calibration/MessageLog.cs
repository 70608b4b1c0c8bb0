using System.Globalization;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Calibration;

/// <summary>Message logs, in the folder that NETWORKGRAPH_MESSAGE_LOGS names, otherwise in <c>shared/data</c> beside the repository.</summary>
internal static class MessageLog
{
    public static IReadOnlyList<DatedContact> College() => Read("CollegeMsg.txt", "https://snap.stanford.edu/data/CollegeMsg.html");

    public static IReadOnlyList<DatedContact> Eu() => Read(
        "email-Eu-core-first-quarter.txt", "the first 83,083 lines of email-Eu-core-temporal, https://snap.stanford.edu/data/email-Eu-core-temporal.html");

    /// <summary>One of four real archives: codes for people, shifted times, no text. They are not published.</summary>
    public static IReadOnlyList<(string From, string To, DateTimeOffset At)> Archive(string name) =>
    [
        .. Lines($"linkedin/{name}.csv", "any LinkedIn archive as from,to,at").Skip(1).Select(line => line.Split(',')).Where(c => c[0] != c[1])
            .Select(c => (c[0], c[1], DateTimeOffset.Parse(c[2], CultureInfo.InvariantCulture))),
    ];

    /// <summary>The network of such an archive: its owner is who wrote and was written to most.</summary>
    public static Network NetworkOf(string archive)
    {
        var rows = Archive(archive);
        var owner = rows.SelectMany(r => new[] { r.From, r.To }).CountBy(code => code).MaxBy(one => one.Value).Key;
        var story = new Story().Uploads(owner, rows.Max(r => r.At).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var row in rows)
        {
            story.Adds(InteractionKind.Message, row.From, [row.To], row.At.ToString("O", CultureInfo.InvariantCulture));
        }

        return story.Network();
    }

    private static List<DatedContact> Read(string name, string source) =>
    [
        .. Lines(name, source)
            .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(c => new DatedContact(
                int.Parse(c[0], CultureInfo.InvariantCulture), int.Parse(c[1], CultureInfo.InvariantCulture), (long)double.Parse(c[2], CultureInfo.InvariantCulture))),
    ];

    private static IEnumerable<string> Lines(string name, string source)
    {
        var folder = Environment.GetEnvironmentVariable("NETWORKGRAPH_MESSAGE_LOGS") is { Length: > 0 } named ? named : Repository.Beside("shared", "data");
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            Needed.IsMissing(Needed.MessageLogs, $"no {name} in {folder}. Get it ({source}) and name its folder in NETWORKGRAPH_MESSAGE_LOGS.");
        }

        return File.ReadLines(file);
    }
}
