namespace NetworkGraph.Core.Tests;

/// <summary>Networks drawn from a seed: everyone connected to someone, a few people written to much, most never.</summary>
internal static class RandomNetworks
{
    private static readonly string[] Titles =
        ["Software Engineer", "Head of Sales", "Leiterin Marketing", "Xyzzy", "Directeur financier", "CEO", "Praktikant", "Data Scientist"];

    public static Network Of(int seed, int people, int messages, int members) => Tell(seed, people, messages, members).Network();

    public static Story Tell(int seed, int people, int messages, int members)
    {
        var random = new Random(seed);
        var story = new Story();
        for (var m = 0; m < members; m++)
        {
            story.Uploads($"member-{m}", "2026-06-30");
        }

        for (var p = 0; p < people; p++)
        {
            var company = random.Next(4) == 0 ? null : $"Company {(int)(30 * Math.Pow(random.NextDouble(), 3))}";
            var title = random.Next(8) == 0 ? null : Titles[random.Next(Titles.Length)];
            var on = random.Next(15) == 0 ? null : Date(random, 0);
            story.Connects($"member-{random.Next(members)}", $"person-{p}", on, company, title);
        }

        for (var i = 0; i < messages; i++)
        {
            var (member, person) = ($"member-{random.Next(members)}", $"person-{(int)(people * Math.Pow(random.NextDouble(), 4))}");
            story.Writes(random.Next(2) == 0 ? member : person, random.Next(20) == 0 ? "member-0" : person, Date(random, 1));
        }

        return story;
    }

    /// <summary>The same with group threads, the user's own word, and a second upload in which some are no longer listed.</summary>
    public static Story TellWithThreads(int seed, int people, int messages, int members)
    {
        var (story, random) = (Tell(seed, people, messages, members), new Random(~seed));
        for (var thread = 0; thread < 12; thread++)
        {
            var opened = Story.Day(Date(random, 1));
            for (var message = 0; message < 3; message++)
            {
                string[] circle = [$"member-{random.Next(members)}", .. Enumerable.Range(0, random.Next(1, thread == 0 ? 14 : 4)).Select(_ => $"person-{random.Next(people)}")];
                circle = [.. circle.Distinct()];
                random.Shuffle(circle);
                var day = opened.AddDays(message * random.Next(200)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                story.Adds(Core.Facts.InteractionKind.Message, circle[0], circle[1..], day, thread: thread);
            }
        }

        for (var told = 0; told < 3; told++)
        {
            story.Says(Core.Facts.UserFactKinds.ToldTie, $"person-{random.Next(people)}", $$"""{"target":"person-{{random.Next(people)}}","level":"knows"}""");
        }

        story.Uploads("member-0", "2026-01-15");
        for (var p = 0; p < people; p += 2)
        {
            story.Connects("member-0", $"person-{p}", null);
        }

        return story;
    }

    private static string Date(Random random, int years) =>
        Story.Day("2019-07-01").AddDays((365 * years) + random.Next(2555 - (365 * years))).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
