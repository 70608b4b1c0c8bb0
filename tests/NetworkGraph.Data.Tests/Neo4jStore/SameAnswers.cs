using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NetworkGraph.Core;
using NetworkGraph.Core.Reach;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>Asks two engines everything, for every member, and compares every word; sums of chances to a millionth.</summary>
internal static class SameAnswers
{
    private const double Millionth = 1e-6;

    // What is computed from other properties follows from them, and some of it turns in circles. A person's number is a place in one network, and no answer.
    private static readonly JsonSerializerOptions StatedOnly = new()
    {
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                static type =>
                {
                    if (type.Type == typeof(Person))
                    {
                        type.Properties.Remove(type.Properties.Single(property => property.Name == nameof(Person.Number)));
                    }
                },
            },
        },
    };
    private static readonly string?[] Companies = [null, "KONTOR 9", "heron"];
    private static readonly string[] Texts = ["jo", "nordlicht engineer", "blue heron", "jo, nordlicht", "nordlicht, jo", "Zoë", "?", "nobody at all"];

    public static async Task AssertAsync(INetworkAnswers one, INetworkAnswers other, DateOnly? asOf, CancellationToken cancellation, int mostTargets = int.MaxValue)
    {
        var members = await one.MembersAsync(cancellation);
        Assert.Equal(members.Select(Text), (await other.MembersAsync(cancellation)).Select(Text));
        Assert.Null(await other.PointOfViewAsync("nobody", asOf, cancellation));
        if (members.Count == 0)
        {
            Assert.Null(await other.PointOfViewAsync(null, asOf, cancellation));
            return;
        }

        // Without a date each engine has its own: the newest snapshot of all is the one both can be asked for.
        var date = asOf ?? members.Max(m => m.SnapshotDate);
        foreach (var viewer in members.SelectMany(m => new[] { m.Person.Key.ToString().ToUpperInvariant(), m.Person.Name }).Prepend(null))
        {
            var point = await one.PointOfViewAsync(viewer, date, cancellation);
            var asked = await other.PointOfViewAsync(viewer, date, cancellation);
            Assert.Equal((Text(point!.Viewer), point.Until), (Text(asked!.Viewer), asked.Until));
        }

        foreach (var member in members)
        {
            await AssertAsync(one, other, new PointOfView(member, date), mostTargets, cancellation);
        }
    }

    private static async Task AssertAsync(INetworkAnswers one, INetworkAnswers other, PointOfView point, int mostTargets, CancellationToken cancellation)
    {
        Same(await one.GrowthAsync(point, cancellation), await other.GrowthAsync(point, cancellation));
        Near(await one.ReachAsync(point, cancellation), await other.ReachAsync(point, cancellation));
        foreach (var company in Companies)
        {
            Same(await one.PeopleAsync(point, company, 0, int.MaxValue, cancellation), await other.PeopleAsync(point, company, 0, int.MaxValue, cancellation));
            Same(await one.PeopleAsync(point, company, 1, 2, cancellation), await other.PeopleAsync(point, company, 1, 2, cancellation));
        }

        foreach (var text in Texts)
        {
            Same(await one.SearchAsync(point, text, 5, cancellation), await other.SearchAsync(point, text, 5, cancellation));
        }

        var everyone = await one.SearchAsync(point, "a", int.MaxValue, cancellation);
        var step = 1 + (everyone.Count / mostTargets);
        foreach (var target in everyone.Where((_, place) => place % step == 0).Select(match => match.Person).Append(point.Viewer.Person))
        {
            var key = target.Key.ToString();
            Same(await one.FindAsync(point, key, cancellation), await other.FindAsync(point, key.ToUpperInvariant(), cancellation));
            Same(await one.IntroductionsAsync(point, target, cancellation), await other.IntroductionsAsync(point, target, cancellation));
        }

        Assert.Null(await other.FindAsync(point, "nobody", cancellation));
    }

    private static void Same<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected, StatedOnly), JsonSerializer.Serialize(actual, StatedOnly));

    private static string Text(Member member) =>
        JsonSerializer.Serialize(new { member.Person.Key, member.Person.Name, member.ArchiveName, member.SnapshotDate, Files = member.Files.Order() });

    private static void Near(ReachAnswer expected, ReachAnswer actual)
    {
        Same(expected.Within, actual.Within);
        Assert.Equal((expected.OneExportOnly, expected.Note), (actual.OneExportOnly, actual.Note));
        Assert.Equal(expected.Expected, actual.Expected, Millionth * (1 + expected.Expected));
        Assert.Equal(expected.Companies.Select(c => (c.Company, c.People)), actual.Companies.Select(c => (c.Company, c.People)));
        Assert.All(expected.Companies.Zip(actual.Companies), pair => Assert.Equal(pair.First.Chance, pair.Second.Chance, Millionth));
    }
}
