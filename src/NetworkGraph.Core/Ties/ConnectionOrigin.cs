using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>
/// How connections of a member began: who invited whom. Invitations.csv reaches back some months only, so that the answer exists
/// inside the window it covers; before it, "Not recorded (before the export)"; inside it without a row, or without the file, "Unknown".
/// </summary>
internal static class ConnectionOrigin
{
    public const string YouInvited = "You invited them";
    public const string TheyInvited = "They invited you";
    public const string Before = "Not recorded (before the export)";

    /// <summary>One origin per row of the table.</summary>
    public static string[] Of(Network network, Member member, TieTable table)
    {
        var window = Window(network, member);
        var invitations = MemberInvitations.Of(network, member.Person.Number);
        var origins = new string[table.Count];
        for (var row = 0; row < origins.Length; row++)
        {
            var person = table.Person[row];
            var day = table.History.ConnectedDay[table.Entry[row]];
            origins[row] = invitations.With(person) is { } invited ? invited.ByMember ? YouInvited : TheyInvited
                : window is { } from && day != MemberHistory.NoDay && day < from ? Before
                : JobTitle.Unknown;
        }

        return origins;
    }

    private static int? Window(Network network, Member member)
    {
        var starts = network.Facts.Imports
            .Where(i => network.PersonOf(i.Member) == member.Person.Number)
            .SelectMany(i => i.Files)
            .Where(f => f.Kind == ExportFile.Invitations && f.CoversFrom is not null)
            .Select(f => DayNumber.Of(f.CoversFrom!.Value))
            .ToArray();
        return starts.Length > 0 ? starts.Min() : null;
    }
}
