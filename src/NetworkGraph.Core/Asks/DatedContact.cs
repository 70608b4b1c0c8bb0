using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Asks;

/// <summary>Who wrote to whom, when: all that a backtest needs. A message to several people is several contacts of one time.</summary>
/// <param name="From">Number of the sender.</param>
/// <param name="To">Number of the recipient.</param>
/// <param name="At">Unix seconds, UTC.</param>
public readonly record struct DatedContact(int From, int To, long At) : IComparable<DatedContact>
{
    /// <summary>Time first, then sender, then recipient.</summary>
    public int CompareTo(DatedContact other) =>
        At != other.At ? At.CompareTo(other.At) : From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <summary>All messages, notes and table rows of a network between people, promotions left out; at least one side is a member, and in a table everyone who writes is one.</summary>
    public static IReadOnlyList<DatedContact> Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var rows = network.Facts.Interactions;
        var contacts = new List<DatedContact>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var words = rows.Kind[i] is InteractionKind.Message or InteractionKind.Table
                || (rows.Kind[i] == InteractionKind.Invitation && rows.HasTraits[i] && rows.Traits[i].Words > 0);
            var from = network.PersonOf(rows.Sender[i]);
            for (var r = rows.RecipientStart[i]; r < rows.RecipientStart[i + 1] && words && !rows.Promotional[i]; r++)
            {
                var to = network.PersonOf(rows.Recipients[r]);
                if (from >= 0 && to >= 0 && (rows.Kind[i] == InteractionKind.Table || network.MemberIndex(from) >= 0 || network.MemberIndex(to) >= 0))
                {
                    contacts.Add(new DatedContact(from, to, rows.At[i]));
                }
            }
        }

        return contacts;
    }

    /// <inheritdoc />
    public static bool operator <(DatedContact left, DatedContact right) => left.CompareTo(right) < 0;

    /// <inheritdoc />
    public static bool operator >(DatedContact left, DatedContact right) => left.CompareTo(right) > 0;

    /// <inheritdoc />
    public static bool operator <=(DatedContact left, DatedContact right) => left.CompareTo(right) <= 0;

    /// <inheritdoc />
    public static bool operator >=(DatedContact left, DatedContact right) => left.CompareTo(right) >= 0;
}
