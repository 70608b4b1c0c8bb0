using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Staging;

public sealed class StagedOccurrencesTests
{
    [Fact]
    public void Messages_of_one_second_are_numbered_conversation_by_conversation() =>
        Assert.Equal(["a 0", "a 1", "a 2", "b 0", "b 1", "c 0"], Numbered("a", "a", "a", "b", "b", "c"));

    [Fact]
    public void A_conversation_that_comes_back_is_numbered_on() =>
        Assert.Equal(["a 0", "a 1", "a 2", "a 3", "b 0", "b 1", "b 2", "c 0"], Numbered("a", "b", "a", "b", "c", "a", "a", "b"));

    [Fact]
    public void Any_order_gives_the_same_numbers()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] threads = [.. Enumerable.Range(0, 3000).Select(_ => $"t{random.Next(40)}").Order(StringComparer.Ordinal)];
        var expected = Numbered(threads);
        random.Shuffle(threads);
        Assert.True(expected.SequenceEqual(Numbered(threads)), $"seed {seed}");
    }

    private static List<string> Numbered(params string[] threads)
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Data.Path, "test.facts");
        var (ada, kit) = (Person("ada"), Person("kit"));
        using (var staging = new StagingDatabase(path, Guid.NewGuid()))
        {
            foreach (var (line, thread) in threads.Index())
            {
                staging.Add(new StatedInteraction(InteractionKind.Message, thread, ada, [kit], new Moment(1_000, Precision.Second), false, null, null, null, new Source(0, line + 2)));
            }

            staging.Complete(new ExportReading(
                "test.zip", ImportKind.Archive, new DateOnly(2026, 10, 14), "00", 1, new StatedOwner(ada, OwnerEvidence.Stated), [], [], [], false));
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT substr(t.key, 3) || ' ' || i.occurrence FROM interaction i JOIN thread t ON t.id = i.thread ORDER BY t.key, i.occurrence";
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private static PersonReference Person(string slug) => new(new IdentityKey(IdentityKind.Slug, slug), slug);
}
