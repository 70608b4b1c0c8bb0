using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Growth;

/// <summary>Says what the guess of a meeting rests on, the most telling first. Made of names and dates in the files and of nothing else.</summary>
internal static class MeetingSentences
{
    public static string Unknown(int? connected) => connected is { } day
        ? $"Unknown: you connected on {On(day)}, and no dated position of yours, invitation or message from around then tells more."
        : "Unknown: the files do not say when or how it began.";

    public static IEnumerable<string> Of(Network network, MeetingClues clues, int row, DateOnly asOf)
    {
        if (clues.Introduction(row) is { } introduced)
        {
            yield return $"Introduced by {network.People[introduced.Introducer].Name}, who began a conversation with you two on {On(introduced.Day)}; no earlier contact between you is in the data.";
        }

        if (clues.Workplace(row) is { } work)
        {
            yield return work.ListedOn is { } listed
                ? Listed(work, clues.ConnectedDay(row)!.Value, listed, asOf)
                : $"Colleagues at {work.Name}: your times there overlapped {Span(work, asOf)}.";
        }

        if (clues.School(row) is { } school)
        {
            yield return school.From is null
                ? $"Same school: you both list {school.Name}; no file says whether at the same time."
                : $"Same school: you both were at {school.Name} {Span(school, asOf)}.";
        }

        if (clues.Others(row) is >= MeetingClues.Crowd and var others)
        {
            yield return $"The same event or import: you connected on {On(clues.ConnectedDay(row)!.Value)}, and within {MeetingClues.OccasionDays} days of it with {others} others whom your lists name at {clues.CompanyName(row)}{(IsLongAfter(clues.ListedOn(row), clues.ConnectedDay(row)!.Value) ? $", as of {ScreenDate.Of(clues.ListedOn(row))}" : null)}.";
        }

        // One that came without a note tells less than a message.
        var invitation = clues.Invitation(row) is { } sent
            ? $"{(sent.ByMember ? "You invited them" : "They invited you")} on {On(sent.Day)}{(sent.HasNote ? ", with a note" : "")}."
            : null;
        var hasNote = clues.Invitation(row) is { HasNote: true };
        if (invitation is not null && hasNote)
        {
            yield return invitation;
        }

        if (clues.FirstWords(row) is { } words && !(hasNote && Math.Min(words.Theirs, words.Yours) == clues.Invitation(row)!.Value.Day))
        {
            yield return FirstWords(words.Theirs, words.Yours, clues.ConnectedDay(row));
        }

        if (invitation is not null && !hasNote)
        {
            yield return invitation;
        }
    }

    // A list of years later may name an employer of years later.
    private static string Listed(SharedPlace work, int connected, DateOnly listed, DateOnly asOf) =>
        $"{(IsLongAfter(listed, connected) ? "Perhaps colleagues" : "Colleagues")} at {work.Name}: you worked there {Span(work, asOf)}, and connected on {On(connected)}; your list of {ScreenDate.Of(listed)} names them there.";

    private static bool IsLongAfter(DateOnly listed, int connected) => DayNumber.Of(listed) > connected + 365;

    private static string FirstWords(int theirs, int yours, int? connected)
    {
        var first = Math.Min(theirs, yours);
        var who = theirs == yours ? "You both wrote first" : theirs < yours ? "They wrote first" : "You wrote first";
        return $"{who}, on {On(first)}{(connected is { } day ? Apart(first - day) : "")}.";
    }

    private static string Apart(int days) => days switch
    {
        0 => ", the day you connected",
        1 or -1 => $", a day {(days > 0 ? "after" : "before")} you connected",
        _ => string.Create(CultureInfo.InvariantCulture, $", {Math.Abs(days):N0} days {(days > 0 ? "after" : "before")} you connected"),
    };

    private static string Span(SharedPlace place, DateOnly asOf) => place.To is { } to && to < asOf
        ? $"from {Month(place.From!.Value)} to {Month(to)}"
        : $"since {Month(place.From!.Value)}";

    private static string Month(DateOnly date) => date.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string On(int day) => ScreenDate.Of(DayNumber.ToDate(day));
}
