using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What changes in the graph with a word of the user.</summary>
internal enum WordReach
{
    /// <summary>Nothing: no answer of the graph depends on it.</summary>
    Nothing,

    /// <summary>What lies between the member who says it and the person it is about.</summary>
    OneTie,

    /// <summary>Something of everybody.</summary>
    Everybody,
}

/// <summary>What the graph must know of a kind of words; the one table of them.</summary>
/// <param name="Reach">What changes when such a word is said or taken back.</param>
internal sealed record WordKind(WordReach Reach)
{
    private static readonly WordKind Idle = new(WordReach.Nothing);
    private static readonly WordKind OnPerson = new(WordReach.OneTie) { IsOwned = true, NamesPeople = true };
    private static readonly WordKind ForAll = new(WordReach.Everybody);

    /// <summary>Every kind.</summary>
    public static IReadOnlyDictionary<string, WordKind> All { get; } = new Dictionary<string, WordKind>(StringComparer.Ordinal)
    {
        [UserFactKinds.KnowsWell] = OnPerson,
        [UserFactKinds.NotATie] = OnPerson,
        [UserFactKinds.AskRule] = OnPerson,
        [UserFactKinds.Ask] = ForAll with { IsOwned = true, NamesPeople = true, FadesWithTime = true },
        [UserFactKinds.AskOutcome] = ForAll,
        [UserFactKinds.ToldTie] = ForAll with { LiesAnywhere = true },
        [UserFactKinds.SamePerson] = ForAll,
        [UserFactKinds.SameCompany] = ForAll,
        [UserFactKinds.MemberName] = ForAll,
        [UserFactKinds.Remind] = Idle,
        [UserFactKinds.Goals] = Idle,
        [UserFactKinds.WeekItem] = Idle,
        [UserFactKinds.NotSo] = Idle,
        [UserFactKinds.Favour] = Idle,
        [UserFactKinds.Pause] = Idle,
        [UserFactKinds.Target] = Idle,
        [UserFactKinds.SavedView] = Idle,
        [UserFactKinds.DefaultView] = Idle,
    };

    /// <summary>Whether it is one member's, whom it names as the viewer; while that is no member, it is everybody's.</summary>
    public bool IsOwned { get; init; }

    /// <summary>Whether the people whom it names must be there for what others' ties say.</summary>
    public bool NamesPeople { get; init; }

    /// <summary>Whether it weighs less on a later date.</summary>
    public bool FadesWithTime { get; init; }

    /// <summary>Whether it may stand for a tie between any two people, so that no part of the graph is without it.</summary>
    public bool LiesAnywhere { get; init; }

    /// <summary>That of a kind; a kind of a newer program may concern everybody.</summary>
    public static WordKind Of(string kind) => All.GetValueOrDefault(kind, ForAll);

    /// <summary>Whose word it is, from its details; null where they do not say.</summary>
    public static IdentityKey? ViewerIn(string json) => UserFactJson.Text(json, "viewer") is { } viewer ? IdentityKey.Parse(viewer) : null;
}
