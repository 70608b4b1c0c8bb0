using NetworkGraph.Core;
using NetworkGraph.Core.Drafts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Data.Answers;

/// <summary>What could be written for the sake of a target; no draft, and a note, where nobody is to be written to.</summary>
public sealed record DraftAnswer(Draft? Draft, string? Note)
{
    /// <summary>The kinds of drafts, as they are asked for.</summary>
    internal static readonly IReadOnlyList<string> Kinds = [.. Enum.GetValues<DraftKind>().Select(kind => kind.ToString().ToLowerInvariant())];

    /// <summary>Codes of the languages.</summary>
    internal static readonly IReadOnlyList<string> Languages = [.. Drafting.Languages.Select(language => language.Code)];

    /// <summary>Familiar or polite terms.</summary>
    internal static readonly IReadOnlyList<string> Terms = ["close", "polite"];

    public static DraftAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var row = RowOf(asking, asking.Text("target")!);
        var kind = asking.Text("kind") is { } word ? Enum.Parse<DraftKind>(word, ignoreCase: true) : (DraftKind?)null;
        var (through, unclear) = asking.Text("through") is { } introducer ? One(asking, introducer) : (null, null);
        var wish = unclear is null ? Drafting.Wish(row, kind, through, asking.Text("language") ?? Languages[0], asking.Text("terms") is { } terms ? terms == "close" : null) : null;
        return wish is null
            ? new DraftAnswer(null, unclear ?? $"{row.Way.Sentence} So nobody is there to be written to in this way: name an introducer, or choose another kind.")
            : new DraftAnswer(Drafting.Of(asking.Network, asking.Viewer, wish, asking.AsOf), null);
    }

    private static TargetRow RowOf(Asking asking, string text)
    {
        var (row, line) = TargetList.Meant(asking.Network, asking.Viewer, text, asking.AsOf);
        return row ?? throw new QuestionRefusedException(line is { Choices.Count: > 0 }
            ? NotOnePerson.Of(text, Matches(asking, text))
            : new Refused(null, line?.Sentence ?? "No target was given."));
    }

    private static (Person? Person, string? Unclear) One(Asking asking, string text)
    {
        if (asking.Network.Find(text) is { } keyed)
        {
            return (keyed, null);
        }

        var found = Matches(asking, text);
        return found is [var one] ? (one.Person, null)
            : (null, found.Count == 0 ? $"Nobody in your data matches “{text}”, who is to introduce you." : $"Several people match “{text}”, who is to introduce you: name one by key, such as {found[0].Person.Key}.");
    }

    private static IReadOnlyList<TargetMatch> Matches(Asking asking, string text) => TargetSearch.Find(asking.Network, asking.Viewer, text, NotOnePerson.MostShown + 1, asking.AsOf);
}

/// <summary>A draft, or why there is none.</summary>
public sealed record DraftAnswerJson(DraftJson? Draft, string? Note)
{
    public static DraftAnswerJson Of(DraftAnswer answer) => new(answer.Draft is { } draft ? DraftJson.Of(draft) : null, answer.Note);
}

/// <summary>A text to copy.</summary>
public sealed record DraftJson(string Kind, string To, string ToName, string Language, bool IsClose, string Text, IEnumerable<DraftGroundJson> Grounds, FirstDraftJson? ThanksFirst)
{
    public static DraftJson Of(Draft draft) => new(
        Word(draft.Wish.Kind), draft.Wish.To.Key.ToString(), draft.Wish.To.Name, draft.Wish.Language, draft.IsClose, draft.Text, draft.Grounds.Select(DraftGroundJson.Of),
        draft.ThanksFirst is { } first ? new FirstDraftJson(first.Text, first.Grounds.Select(DraftGroundJson.Of)) : null);

    private static string Word(DraftKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>Thanks that come before anything is asked.</summary>
public sealed record FirstDraftJson(string Text, IEnumerable<DraftGroundJson> Grounds);

/// <summary>What a sentence rests on.</summary>
public sealed record DraftGroundJson(GroundKind Kind, string Subject, DateOnly? On, string Evidence)
{
    public static DraftGroundJson Of(DraftGround ground) => new(ground.Kind, ground.Subject, ground.On, ground.Evidence);
}
