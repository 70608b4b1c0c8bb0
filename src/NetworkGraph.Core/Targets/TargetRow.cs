using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>How a target is best reached.</summary>
public enum WayKind
{
    /// <summary>The viewer knows the person, or somebody at the company: write yourself.</summary>
    Direct,

    /// <summary>Somebody can introduce the viewer: by a path that exports, threads or the user's word show.</summary>
    Introduction,

    /// <summary>Somebody may know somebody there: a hint, never a path.</summary>
    Hint,

    /// <summary>Nothing in the data leads there.</summary>
    Nobody,
}

/// <summary>The best way to a target.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Write">To whom the viewer would write: the one they know, the introducer, or the one behind a hint; null where nobody is.</param>
/// <param name="Reached">Whom an introduction leads to; null where that is not one person of the data.</param>
/// <param name="Chance">Chance of the way, 0 to 1, an estimate (docs/model.md, section 4.2); null for hints and where nobody is.</param>
/// <param name="Sentence">The way in one sentence.</param>
public sealed record TargetWay(WayKind Kind, Person? Write, Person? Reached, double? Chance, string Sentence);

/// <summary>One target: a company or a person that matters to the viewer.</summary>
public sealed record TargetRow
{
    /// <summary>By what it is called in addresses and commands; two spellings of one firm have one.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in the form in which the user's word names it.</summary>
    public required NamedTarget Target { get; init; }

    /// <summary>The company as lists write it most often, or the name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a company.</summary>
    public required bool IsCompany { get; init; }

    /// <summary>The person, where one of the data is meant; null for companies and for somebody whom nothing names.</summary>
    public Person? Person { get; init; }

    /// <summary>Of a person: company and title, as listed, else as the user wrote them; null for companies.</summary>
    public Role? Role { get; init; }

    /// <summary>The viewer's own tie to the person; null for companies and where they do not know them.</summary>
    public Tie? Tie { get; init; }

    /// <summary>Why it is here, the strongest reason first; empty only for what is not on the list.</summary>
    public required IReadOnlyList<TargetReason> Reasons { get; init; }

    /// <summary>Whom the viewer knows at the company now, the closest first; empty for persons.</summary>
    public IReadOnlyList<KnownThere> Now { get; init; } = [];

    /// <summary>Whom the viewer knows who was there before and is not now; empty for persons.</summary>
    public IReadOnlyList<KnownThere> Before { get; init; } = [];

    /// <summary>Who came to the company between the last two uploads; null where fewer than two are there, so that nobody can know.</summary>
    public IReadOnlyList<RoleChange>? Joined { get; init; }

    /// <summary>Who left it between the last two uploads; null likewise.</summary>
    public IReadOnlyList<RoleChange>? Left { get; init; }

    /// <summary>The best way there.</summary>
    public required TargetWay Way { get; init; }

    /// <summary>Ids of the user's words on it, oldest first; empty where the data alone say it.</summary>
    public IReadOnlyList<Guid> Words { get; init; } = [];

    /// <summary>The newest ask for its sake; null where none was told.</summary>
    public MadeAsk? Ask { get; init; }

    /// <summary>Whether the viewer knows the person, or somebody who is at the company now.</summary>
    public bool KnowsSomebody => Tie is not null || Now.Count > 0;

    /// <summary>Whether somebody is the target, or is known to be at the company now: they are written to, not asked to introduce.</summary>
    public bool Has(Person person) => Person == person || Now.Any(one => one.Person == person);

    /// <summary>The reasons in one line.</summary>
    public string Why => string.Join("; ", Reasons.Select(reason => reason.InWords));

    /// <summary>How close the closest is, by rank among the viewer's connections; null where nobody is known, or who is known is no connection.</summary>
    public Layer? Closest => Tie is { } tie ? tie.Layer : Now.Count > 0 ? Now[0].Tie.Layer : null;
}

/// <summary>A target that the user took off the list.</summary>
/// <param name="Id">By what it is called.</param>
/// <param name="Name">Its name.</param>
/// <param name="On">Day of the word.</param>
/// <param name="Words">Ids of the words that keep it off: taking them back puts it back.</param>
public sealed record TargetOff(string Id, string Name, DateOnly On, IReadOnlyList<Guid> Words);

/// <summary>The viewer's targets.</summary>
/// <param name="Rows">In the order of <see cref="TargetList"/>.</param>
/// <param name="Off">Taken off by the user, newest first.</param>
/// <param name="Sentence">The two numbers that matter most, or null where there is nothing to say.</param>
/// <param name="Note">What the list rests on, and what it cannot know.</param>
public sealed record TargetsAnswer(IReadOnlyList<TargetRow> Rows, IReadOnlyList<TargetOff> Off, TargetSentence? Sentence, string Note);
