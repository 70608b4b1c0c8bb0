using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Drafts;

/// <summary>What could I write to them?</summary>
public static class Drafting
{
    /// <summary>Most characters of a text to forward.</summary>
    public const int LongestForward = 400;

    /// <summary>Codes and names of the languages, English first.</summary>
    public static IReadOnlyList<(string Code, string Name)> Languages => DraftLanguage.Names;

    /// <summary>Whether a language tells familiar from polite terms.</summary>
    public static bool HasTerms(string language) => DraftLanguage.Of(language).HasTerms;

    /// <summary>
    /// A text from sentences of the language and from true grounds only: what the facts do not show is not claimed, and common ground is what the coach's check supports.
    /// Where the one who is asked did a favour within the last year for which no thanks were found, thanks come first. A convention of this program.
    /// </summary>
    public static Draft Of(Network network, Member viewer, DraftWish wish, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(wish);
        return new DraftWriter(network, viewer, asOf).Write(wish);
    }

    /// <summary>What to write for the sake of a target, and to whom; null where nobody is to be written to.</summary>
    /// <param name="row">The target.</param>
    /// <param name="kind">What is wanted; null for a note where somebody is known, else a request.</param>
    /// <param name="through">Who is to introduce, or at the target is written to; null for the best way.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="isClose">Familiar terms; null lets the messages decide.</param>
    public static DraftWish? Wish(TargetRow row, DraftKind? kind, Person? through, string language, bool? isClose)
    {
        ArgumentNullException.ThrowIfNull(row);
        var there = through is not null && row.Has(through) ? through : null;
        var wanted = kind ?? (there is null && (through is not null || row.Way.Kind is WayKind.Introduction or WayKind.Hint) ? DraftKind.Request : DraftKind.Note);
        var to = wanted switch
        {
            DraftKind.Note => there ?? (row.Way.Kind == WayKind.Direct ? row.Way.Write : row.Person),
            DraftKind.Request or DraftKind.Forward => through ?? (row.Way.Kind is WayKind.Introduction or WayKind.Hint ? row.Way.Write : null),
            _ => through ?? row.Way.Write ?? row.Person,
        };
        return to is null ? null : new DraftWish(wanted, to, About(row, wanted, through), language, isClose);
    }

    // The best way leads to one person of a company; another introducer may know another one.
    private static DraftAbout About(TargetRow row, DraftKind kind, Person? through)
    {
        if (!row.IsCompany)
        {
            return new DraftAbout(row.Name, row.Role?.Company is { } company && !EmploymentStatus.Is(company) ? company : null, row.Person, row.Reasons, row.Id);
        }

        var reached = kind is DraftKind.Request or DraftKind.Forward && (through is null || through == row.Way.Write) ? row.Way.Reached : null;
        return new DraftAbout(reached?.Name, row.Name, reached, row.Reasons, row.Id);
    }
}
