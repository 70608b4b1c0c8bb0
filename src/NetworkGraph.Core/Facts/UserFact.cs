namespace NetworkGraph.Core.Facts;

/// <summary>Something the user said. Kept apart from what archives state; never changed by an import; taken back by retracting it.</summary>
/// <param name="Id">Chosen by the one who says it, so that saying it twice is saying it once.</param>
/// <param name="Kind">One of <see cref="UserFactKinds"/>.</param>
/// <param name="Subject">What it is about: the text form of an identity key, a reason, an item key.</param>
/// <param name="Json">Details, a JSON object; the kind says which.</param>
/// <param name="At">When it was said.</param>
public sealed record UserFact(Guid Id, string Kind, string Subject, string Json, DateTimeOffset At);

/// <summary>The kinds of things a user can say.</summary>
public static class UserFactKinds
{
    /// <summary>"I know this person well" and its degrees: subject person; <see cref="JudgementCodec"/> reads the details.</summary>
    public const string KnowsWell = "knows-well";

    /// <summary>"Not a tie": subject person; <see cref="JudgementCodec"/> reads the details.</summary>
    public const string NotATie = "not-a-tie";

    /// <summary>"Remind me" of somebody: subject person; <see cref="JudgementCodec"/> reads the details.</summary>
    public const string Remind = "remind";

    /// <summary>Two identities are one person, or are not: subject first identity; <c>{"other":"...","same":true}</c>.</summary>
    public const string SamePerson = "same-person";

    /// <summary>Two names are one company, or are not: subject first name as written; <c>{"other":"...","same":true}</c>.</summary>
    public const string SameCompany = "same-company";

    /// <summary>The name of an archive's owner: subject member; <c>{"name":"..."}</c>.</summary>
    public const string MemberName = "member-name";

    /// <summary>A tie seen elsewhere: subject introducer; <c>{"target":"...","level":"close|knows|barely"}</c>.</summary>
    public const string ToldTie = "told-tie";

    /// <summary>An ask made or planned: subject introducer; <c>{"target":"...","on":"2026-10-14"}</c>; <see cref="Asks.AskWord"/> reads the details.</summary>
    public const string Ask = "ask";

    /// <summary>How an ask stands: subject the ask's id; <c>{"outcome":"accepted|introduced|declined|...","on":"..."}</c>; <see cref="Asks.AskWord"/> reads the details.</summary>
    public const string AskOutcome = "ask-outcome";

    /// <summary>Whom not to ask: subject person; <c>{"rule":"me-first|never|none"}</c>; <see cref="Asks.AskRules"/> reads the details.</summary>
    public const string AskRule = "ask-rule";

    /// <summary>Goals: subject "goals"; <c>{"roles":[],"fields":[],"companies":[],"places":[]}</c>.</summary>
    public const string Goals = "goals";

    /// <summary>An item of this week's list: subject item key; <c>{"state":"done|later|not-so"}</c>.</summary>
    public const string WeekItem = "week-item";

    /// <summary>A coach finding that is not so: subject finding key; <c>{}</c>.</summary>
    public const string NotSo = "not-so";

    /// <summary>What became of a favour outside the data: subject its key; <c>{"thanked":true,"told":true}</c>.</summary>
    public const string Favour = "favour";

    /// <summary>A pause of the coach: subject "coach"; <c>{"until":"..."}</c>.</summary>
    public const string Pause = "pause";

    /// <summary>A target, or one no longer: subject the company, the person's key, or the name of somebody whom nothing names; <c>{"of":"company|person|somebody","wanted":true,"viewer":"..."}</c>.</summary>
    public const string Target = "target";

    /// <summary>A saved view: subject its name; <c>{"query":"..."}</c>.</summary>
    public const string SavedView = "saved-view";

    /// <summary>The saved view that the dashboard opens with: subject its name; <c>{}</c>. The last one said holds.</summary>
    public const string DefaultView = "default-view";
}
