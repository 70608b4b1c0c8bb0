using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>Two exports of one invented member, one of her colleague, and one that does not tell whose it is.</summary>
internal static class Examples
{
    private static readonly PersonReference Maya = Person("maya-okoye", "Maya Okoye");
    private static readonly PersonReference Jonas = Person("jonas-weber", "Jonas Weber");
    private static readonly Moment Monday = Moment.Of(new DateTimeOffset(2025, 11, 3, 9, 15, 0, TimeSpan.Zero));
    private static readonly MessageTraits Traits = new(12, 1, 2, 1, Phrases.Ask, TextLanguage.English);

    public static TestExport January { get; } = new()
    {
        Owner = Maya,
        SnapshotDate = new DateOnly(2026, 1, 12),
        Connections =
        [
            new(Jonas, Moment.OfDay(new DateOnly(2021, 4, 2)), "Nordlicht", "Engineer", new Source(0, 4)),
            new(Person("ada-quist", "Ada Quist"), Moment.OfDay(new DateOnly(2022, 8, 30)), "Kontor 9", "Analyst", new Source(0, 5)),
            new(Person("tomas-lind", "Tomas Lind"), null, null, null, new Source(0, 6)),
        ],
        Interactions =
        [
            new(InteractionKind.Message, "2-thread", Maya, [Jonas], Monday, false, Traits, null, null, new Source(1, 2)),
            new(InteractionKind.Message, "2-thread", Maya, [Jonas], Monday, false, Traits with { Words = 3 }, null, null, new Source(1, 3)),
        ],
        Drafts = 1,
    };

    public static TestExport March { get; } = new()
    {
        Owner = Maya,
        SnapshotDate = new DateOnly(2026, 3, 9),
        Connections =
        [
            new(Jonas, Moment.OfDay(new DateOnly(2021, 4, 2)), "Nordlicht", "Engineer", new Source(0, 4)),
            new(Person("ada-quist", "Ada Quist-Berg"), Moment.OfDay(new DateOnly(2022, 8, 30)), "Blue Heron", "Head of Analysis", new Source(0, 5)),
            new(Person("priya-nair", "Priya Nair"), Moment.OfDay(new DateOnly(2026, 2, 14)), "Nordlicht", "Designer", new Source(0, 6)),
        ],
        Interactions =
        [
            .. January.Interactions,
            new(InteractionKind.Message, "2-thread", Jonas, [Maya], Monday with { UnixSeconds = Monday.UnixSeconds + 3600 }, false, Traits, null, null, new Source(1, 4)),
        ],
    };

    public static TestExport OfJonas { get; } = new()
    {
        Owner = Jonas,
        SnapshotDate = new DateOnly(2026, 2, 1),
        Connections = [new(Maya, Moment.OfDay(new DateOnly(2021, 4, 2)), "Kontor 9", "Partner", new Source(0, 4))],
        Interactions = January.Interactions,
    };

    /// <summary>Maya's list of people whose names are written in other letters than one types.</summary>
    public static TestExport InManyLetters { get; } = new()
    {
        Owner = Maya,
        SnapshotDate = new DateOnly(2026, 3, 9),
        Connections =
        [
            .. new[]
            {
                ("uma-k", "𝗨𝗺𝗮 𝗞𝗿𝗮𝗻", "Kontor 9"), ("li-m", "李 明", "北京银行"), ("li-m2", "黎明", "Nordlicht"), ("stefan-t", "Ștefan Țurcan", "Größe & Söhne"), ("huong-n", "Nguyễn Thị Hường", "Nordlicht"),
                ("igor-o", "Игорь Орлов", "Nordlicht"), ("hanako-y", "花子 山田", "Blue Heron"),
            }.Select((p, row) => new StatedConnection(Person(p.Item1, p.Item2), null, p.Item3, "Cook", new Source(0, row + 4))),
        ],
    };

    public static TestExport WithoutOwner(int number) => new()
    {
        Owner = new PersonReference(IdentityKey.ArchiveOwner, null),
        SnapshotDate = new DateOnly(2026, 1, number),
        Connections = [new(Jonas, null, null, null, new Source(0, 2))],
    };

    private static PersonReference Person(string slug, string name) => new(new IdentityKey(IdentityKind.Slug, slug), name);
}
