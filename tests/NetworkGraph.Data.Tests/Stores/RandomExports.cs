using CsCheck;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>
/// Random workspaces: a small world of people, messages and invitations, and exports of three members that each saw a part of it on some day.
/// Small enough that the same message, name and day meet often.
/// </summary>
internal static class RandomExports
{
    private static readonly DateOnly FirstDay = new(2026, 1, 10);
    private static readonly IdentityKey[] Members = [Slug("maya-okoye"), Slug("jonas-weber"), Slug("lena-silva")];
    private static readonly IdentityKey[] Others = [.. Enumerable.Range(0, 6).Select(i => Slug($"person-{i}")), new(IdentityKind.Email, "ines@example.org")];
    private static readonly string?[] Companies = ["Nordlicht", "Kontor 9", "Blue Heron", null];
    private static readonly string?[] Titles = ["Engineer", "Head of Design", null];
    private static readonly string[] Skills = ["Sailing", "Go"];

    /// <summary>Up to <paramref name="most"/> exports of one world.</summary>
    public static Gen<TestExport[]> Gen(int most) =>
        CsCheck.Gen.Select(CsCheck.Gen.Int[1, most], CsCheck.Gen.Int[0, 24], CsCheck.Gen.UInt, (exports, messages, seed) => World(exports, messages, new Random((int)seed)));

    private static TestExport[] World(int exports, int messages, Random random)
    {
        var all = new List<StatedInteraction>();
        for (var i = 0; i < messages; i++)
        {
            all.Add(all.Count > 0 && random.Next(6) == 0 ? Again(all[random.Next(all.Count)], random) : Contact(random));
        }

        all = [.. all.DistinctBy(c => c.Kind == InteractionKind.Message ? (object)c : (c.Kind, c.Label, c.At, c.Sender.Key, c.Recipients[0].Key))];

        return [.. Enumerable.Range(0, exports).Select(_ => Export(all, random))];
    }

    private static TestExport Export(List<StatedInteraction> world, Random random)
    {
        var owner = Members[random.Next(Members.Length)];
        var date = FirstDay.AddDays(random.Next(3));
        var line = 0;
        PersonReference Named(IdentityKey key, IdentityKey? also = null) => new(key, NameOn(key, date), also);
        Source Next(int file) => new(file, ++line);

        var connections = Members.Concat(Others).Where(key => key != owner && random.Next(2) == 0).Select(key => new StatedConnection(
            Named(key, key == Others[0] ? new IdentityKey(IdentityKind.Email, "zero@example.org") : null),
            random.Next(4) == 0 ? null : Moment.OfDay(new DateOnly(2024, 5, 1).AddDays(random.Next(3))), Pick(Companies, random), Pick(Titles, random), Next(0)));
        var contacts = world.Where(c => c.Sender.Key == owner || c.Recipients.Any(r => r.Key == owner)).Where(_ => random.Next(3) > 0).Select(c => c with
        {
            Promotional = random.Next(8) == 0,
            Sender = Named(c.Sender.Key),
            Recipients = [.. c.Recipients.Select(r => Named(r.Key))],
            Source = Next(c.Kind switch { InteractionKind.Message => 1, InteractionKind.Invitation => 2, _ => 3 }),
        });
        return new TestExport
        {
            Owner = Named(owner),
            SnapshotDate = date,
            Connections = [.. connections],
            Interactions = [.. contacts],
            Backgrounds = random.Next(2) == 0 ? [] : [new(BackgroundKind.Position, "Nordlicht", Pick(Titles, random), Moment.OfDay(new DateOnly(2019, 3, 1)), null, Next(4))],
            Interests = random.Next(2) == 0 ? [] : [new(InterestKind.CompanyFollow, "Blue Heron", random.Next(2) == 0 ? Named(Others[1]) : null, null, null, Next(5))],
            Drafts = random.Next(3),
        };
    }

    private static StatedInteraction Contact(Random random)
    {
        var member = Members[random.Next(Members.Length)];
        var rest = Members.Concat(Others).Where(p => p != member).OrderBy(_ => random.Next()).Take(random.Next(8) == 0 ? 2 : 1);
        IdentityKey[] people = random.Next(2) == 0 ? [member, .. rest] : [.. rest, member];
        var at = new Moment(1_700_000_000 + (random.Next(5) * 60), Precision.Second);
        var sender = new PersonReference(people[0], null);
        PersonReference[] recipients = [.. people[1..].Select(p => new PersonReference(p, null))];
        return random.Next(5) switch
        {
            0 => new StatedInteraction(InteractionKind.Endorsement, null, sender, recipients[..1], at, false, null, Skills[random.Next(2)], "ACCEPTED", default),
            1 => new StatedInteraction(InteractionKind.Invitation, null, sender, recipients[..1], at, false, Traits(random), null, null, default),
            2 => new StatedInteraction(InteractionKind.Message, null, sender, recipients, at, false, Traits(random), null, null, default),
            _ => new StatedInteraction(
                InteractionKind.Message, "2-" + string.Join("", people.Order().Select(p => p.Value[^1])), sender, recipients, at, false, Traits(random), null, null, default),
        };
    }

    /// <summary>Two messages of one person in the same second of the same thread; anything else is said once.</summary>
    private static StatedInteraction Again(StatedInteraction contact, Random random) =>
        contact.Kind == InteractionKind.Message ? contact with { Traits = Traits(random) } : Contact(random);

    private static MessageTraits Traits(Random random) => new(random.Next(40), random.Next(3), 1, 2, Phrases.Thanks, TextLanguage.English);

    private static string NameOn(IdentityKey key, DateOnly date) => $"Name of {key} in the export of {date:yyyy-MM-dd}";

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];

    private static IdentityKey Slug(string slug) => new(IdentityKind.Slug, slug);
}
