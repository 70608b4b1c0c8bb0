namespace NetworkGraph.Cli.Sample;

/// <summary>Writes one full archive per export, named as LinkedIn names them. The same seed gives the same contents on every machine.</summary>
internal static class SampleArchives
{
    // Four colleagues; the first has been there for eighteen years and has an earlier export as well.
    private static readonly SampleSize[] Demo = [new(1200, 5000), new(820, 3400), new(540, 1800), new(260, 900)];

    private const ulong DemoSeed = 2026;

    // Half a year before her newest one.
    private static readonly DateOnly DemoEarlier = new(2026, 4, 27);

    /// <summary>Writes the demo network and returns the paths written.</summary>
    public static IReadOnlyList<string> WriteDemo(string directory) => Write(DemoSeed, Demo, directory, DemoEarlier);

    /// <summary>Returns the paths written.</summary>
    /// <param name="seed">The same seed gives the same contents.</param>
    /// <param name="sizes">One for each member.</param>
    /// <param name="directory">Where to.</param>
    /// <param name="earlier">Date of an earlier export of the first member; null for none.</param>
    public static IReadOnlyList<string> Write(ulong seed, IReadOnlyList<SampleSize> sizes, string directory, DateOnly? earlier = null)
    {
        Directory.CreateDirectory(directory);
        var world = new SampleWorld(seed, sizes, earlier);
        var plan = new SamplePlan(world);
        return [.. world.Exports.Select(export => WriteArchive(world, plan, export, directory))];
    }

    private static string WriteArchive(SampleWorld world, SamplePlan plan, SampleExport export, string directory)
    {
        var path = Path.Combine(directory, export.FileName);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using var zip = new SampleZip(file, export.Date);
        var people = new PeopleTables(world, export);
        var services = new ServiceTables(world, export);
        var profile = new ProfileTables(world, export);
        var interests = new InterestTables(world, export);
        (string Name, Action<Stream> Write)[] entries =
        [
            ("Connections.csv", people.WriteConnections),
            ("messages.csv", new MessagesTable(world, export, plan.Of(export)).Write),
            ("Invitations.csv", people.WriteInvitations),
            ("Endorsement_Given_Info.csv", s => services.WriteEndorsements(s, given: true)),
            ("Endorsement_Received_Info.csv", s => services.WriteEndorsements(s, given: false)),
            ("Recommendations_Given.csv", s => services.WriteRecommendations(s, given: true)),
            ("Recommendations_Received.csv", s => services.WriteRecommendations(s, given: false)),
            ("Profile.csv", profile.WriteProfile),
            ("Positions.csv", profile.WritePositions),
            ("Education.csv", profile.WriteEducation),
            ("Company Follows.csv", interests.WriteCompanyFollows),
            ("Jobs/Saved Jobs.csv", interests.WriteSavedJobs),
            ("Jobs/Job Applications.csv", interests.WriteApplications),
            ("Skills.csv", profile.WriteSkills),
            ("coach_messages.csv", profile.WriteCoachMessages),
        ];
        var order = SampleRandom.For(world.Seed, 17, (ulong)export.Member);
        foreach (var (name, write) in entries.OrderBy(_ => order.Next()).ToList())
        {
            zip.Add(name, write);
        }

        return path;
    }
}
