using System.Globalization;

namespace NetworkGraph.Cli.Sample;

/// <summary>Writes one full archive per member, named as LinkedIn names them. The same seed gives the same bytes on every machine.</summary>
internal static class SampleArchives
{
    /// <summary>Four colleagues, with 260 to 1,200 connections: the demo network in import-samples/demo.</summary>
    public static IReadOnlyList<SampleSize> Demo { get; } = [new(1200, 4800), new(820, 3300), new(540, 2200), new(260, 1100)];

    public const ulong DemoSeed = 2026;

    /// <summary>Returns the paths written.</summary>
    public static IReadOnlyList<string> Write(ulong seed, IReadOnlyList<SampleSize> sizes, string directory)
    {
        Directory.CreateDirectory(directory);
        var world = new SampleWorld(seed, sizes);
        var plan = new SamplePlan(world);
        return [.. Enumerable.Range(0, sizes.Count).Select(m => WriteArchive(world, plan, m, directory))];
    }

    private static string WriteArchive(SampleWorld world, SamplePlan plan, int member, string directory)
    {
        var date = world.Members[member].Snapshot;
        var path = Path.Combine(directory, $"Complete_LinkedInDataExport_{date.ToString("MM-dd-yyyy", CultureInfo.InvariantCulture)}.zip");
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using var zip = new SampleZip(file, date);
        var people = new PeopleTables(world, member);
        var services = new ServiceTables(world, member);
        var profile = new ProfileTables(world, member);
        (string Name, Action<Stream> Write)[] entries =
        [
            ("Connections.csv", people.WriteConnections),
            ("messages.csv", new MessagesTable(world, member, plan.Of(member)).Write),
            ("Invitations.csv", people.WriteInvitations),
            ("Endorsement_Given_Info.csv", s => services.WriteEndorsements(s, given: true)),
            ("Endorsement_Received_Info.csv", s => services.WriteEndorsements(s, given: false)),
            ("Recommendations_Given.csv", s => services.WriteRecommendations(s, given: true)),
            ("Recommendations_Received.csv", s => services.WriteRecommendations(s, given: false)),
            ("Profile.csv", profile.WriteProfile),
            ("Positions.csv", profile.WritePositions),
            ("Education.csv", profile.WriteEducation),
            ("Company Follows.csv", profile.WriteCompanyFollows),
            ("Jobs/Saved Jobs.csv", profile.WriteSavedJobs),
            ("Skills.csv", profile.WriteSkills),
            ("coach_messages.csv", profile.WriteCoachMessages),
        ];
        var order = SampleRandom.For(world.Seed, 17, (ulong)member);
        foreach (var (name, write) in entries.OrderBy(_ => order.Next()).ToList())
        {
            zip.Add(name, write);
        }

        return path;
    }
}
