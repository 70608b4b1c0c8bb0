using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NetworkGraph.Core.Board;

namespace NetworkGraph.Data.Tables;

/// <summary>What comes next of every ask, as days in a calendar file (RFC 5545). A later file moves the same entries, because they keep their names.</summary>
public static class AskCalendar
{
    /// <summary>Fixed, so that no name from an export ends in a file name.</summary>
    public const string FileName = "networkgraph-asks.ics";

    /// <summary>Writes one whole day per next step: the day by which it should be done, else that from which on it is due. One that has passed is entered as it is.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<AskCard> cards, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var calendar = new Calendar { ProductId = "-//NetworkGraph//Asks//EN" };
        foreach (var card in cards)
        {
            if (card.Next is { } next)
            {
                calendar.Events.Add(new CalendarEvent
                {
                    Uid = $"{card.Ask.Id}@networkgraph",
                    Summary = next.Sentence,
                    Description = $"For {card.Target.Name}: {card.Ask.InWords}.",
                    Start = new CalDateTime(next.By ?? next.Due),
                    End = new CalDateTime((next.By ?? next.Due).AddDays(1)),
                    DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
                    Transparency = TransparencyType.Transparent,
                });
            }
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), cancellation);
    }
}
