using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 6, true common ground: the first claim of each kind (shared work, school, friendship) that the viewer wrote to each person, checked. Supported: a listed
/// company of theirs is one of the viewer's positions, a pooled member shares a position or school, earlier two-way contact or a shared thread. Contradicts: the
/// viewer's own file lists no position (or school) that had begun by then, or both files are there and share none. Else it cannot be checked, which is the normal
/// result. Cases are contradictions; no share, no trend. Unknown without a messages file. A convention of this program.
/// </summary>
internal static class CommonGround
{
    internal const string Topic = "common-ground";

    private static readonly Phrases[] Kinds = [Phrases.ClaimWork, Phrases.ClaimSchool, Phrases.ClaimFriend];

    private enum Ground
    {
        Supported,
        CannotBeChecked,
        Contradicts,
    }

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Other people's histories are not in your export: “cannot be checked” is the normal result and no fault.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.CommonGround, "people", ExportFile.Messages, "which shared work, school or friendship your notes speak of", limits);
        }

        var claims = Claims(letters);
        List<Happening> Of(Ground ground) =>
            letters.NewestFirst(claims.Where(c => c.Ground == ground).Select(c => c.Happening));
        var (contradicts, open, supported) = (Of(Ground.Contradicts), Of(Ground.CannotBeChecked), Of(Ground.Supported));
        var missing = new[] { ExportFile.Positions, ExportFile.Education }.Where(f => !letters.Has(f)).Select(Unmeasured.FileName).ToList();
        return new CoachReason
        {
            Reason = Reason.CommonGround,
            Title = "True common ground",
            Cases = contradicts.Count,
            Of = claims.Count,
            Unit = "people",
            Headline = claims.Count == 0 ? "none yet" : string.Create(CultureInfo.InvariantCulture, $"{contradicts.Count} contradict"),
            Says = claims.Count == 0 ? "No claim of shared work, school or friendship was found in your messages." : string.Create(CultureInfo.InvariantCulture, $"{claims.Count} claims of shared work, school or friendship in your messages: {supported.Count} supported, {open.Count} cannot be checked, {contradicts.Count} contradict your own positions and education."),
            Limits = missing.Count == 0 ? limits : $"{limits} {string.Join(" and ", missing)} would let more be checked.",
            Groups =
            [
                new EvidenceGroup("Contradicts your own data", EvidencePart.Cases, new EvidenceRows(letters, Topic, contradicts, h => $"{Say(h)}; nothing in your own data fits, have a look")),
                new EvidenceGroup("Cannot be checked", EvidencePart.Rest, new EvidenceRows(letters, Topic, open, h => $"{Say(h)}; cannot be checked")),
                new EvidenceGroup("Supported", EvidencePart.Rest, new EvidenceRows(letters, Topic, supported, h => $"{Say(h)}; supported")),
            ],
            Action = contradicts.Count > 0 ? $"Have a look at what you wrote to {letters.Network.People[contradicts[0].Person].Name}." : "Nothing to mend; drafts offer supported ground only.",
        };
    }

    /// <summary>Ground that the viewer and a person share by the data, in words for a draft; null without any.</summary>
    internal static string? Shared(Correspondence letters, Person person) =>
        SharedName(letters, person, BackgroundKind.Position) is { } company ? $"our time at {company}"
        : SharedName(letters, person, BackgroundKind.Education) is { } school ? $"our time at {school}"
        : null;

    private static string Say(Happening claim) => (Phrases)(int)claim.Days switch
    {
        Phrases.ClaimWork => "you speak of shared work",
        Phrases.ClaimSchool => "you speak of a shared school",
        _ => "you speak of friendship or an earlier meeting",
    };

    private static List<(Happening Happening, Ground Ground)> Claims(Correspondence letters)
    {
        var claims = new List<(Happening, Ground)>();
        foreach (var person in letters.Writers)
        {
            var seen = Phrases.None;
            foreach (var letter in letters.With(person))
            {
                var found = letter.Mine && letter.OneToOne && letter.Day <= letters.JudgedDay ? letter.Found & ~seen : Phrases.None;
                foreach (var kind in Kinds)
                {
                    if (found.HasFlag(kind) && !letters.Corrections.IsNotSo(Topic, person, letter.Day))
                    {
                        claims.Add((new Happening(person, letter.Row, letter.Day, true, (int)kind), Check(letters, person, letter, kind)));
                    }
                }

                seen |= found;
            }
        }

        return claims;
    }

    private static Ground Check(Correspondence letters, int person, Letter letter, Phrases kind)
    {
        if (kind == Phrases.ClaimFriend)
        {
            return WroteBefore(letters, person, letter) ? Ground.Supported : Ground.CannotBeChecked;
        }

        var (background, file) = kind == Phrases.ClaimWork ? (BackgroundKind.Position, ExportFile.Positions) : (BackgroundKind.Education, ExportFile.Education);
        if (SharedName(letters, letters.Network.People[person], background) is not null)
        {
            return Ground.Supported;
        }

        var mine = Own(letters, letters.Me, background);
        var theirs = Own(letters, person, background);
        var noneBegun = letters.Has(file) && !mine.Any(b => b.From is null || DayNumber.Of(b.From.Value) <= letter.Day);
        return noneBegun || (letters.Has(file) && theirs.Count > 0) ? Ground.Contradicts : Ground.CannotBeChecked;
    }

    private static bool WroteBefore(Correspondence letters, int person, Letter claim)
    {
        foreach (var letter in letters.With(person))
        {
            if (letter.At < claim.At && !letter.Mine)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The employer or school that the viewer and a person share by the data, as the viewer's file writes it; null without any.</summary>
    internal static string? Place(Correspondence letters, Person person, BackgroundKind kind) => SharedName(letters, person, kind);

    private static string? SharedName(Correspondence letters, Person person, BackgroundKind kind)
    {
        var mine = Own(letters, letters.Me, kind);
        var theirs = Own(letters, person.Number, kind);
        if (mine.FirstOrDefault(m => theirs.Any(t => t.Key == m.Key && m.Key.Length > 0)) is { } both)
        {
            return both.Name;
        }

        // Only the newest listed company of somebody who is no member is known.
        return kind == BackgroundKind.Position && letters.Network.RoleOf(person, letters.AsOf).Company is { } company
            ? mine.FirstOrDefault(m => m.Key.Length > 0 && m.Key == letters.Network.Firms.Key(company))?.Name
            : null;
    }

    private static List<MemberBackground> Own(Correspondence letters, int person, BackgroundKind kind) =>
        [.. letters.Network.Backgrounds.Of(person).Where(b => b.Kind == kind)];
}
