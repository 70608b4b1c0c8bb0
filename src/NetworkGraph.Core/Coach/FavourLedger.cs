using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Coach;

/// <summary>What somebody did for somebody.</summary>
public enum FavourKind
{
    /// <summary>Somebody introduced the viewer.</summary>
    IntroductionReceived,

    /// <summary>The viewer introduced two people.</summary>
    IntroductionMade,

    /// <summary>A written recommendation for the viewer.</summary>
    RecommendationReceived,

    /// <summary>A written recommendation by the viewer.</summary>
    RecommendationGiven,

    /// <summary>Endorsements of one day for the viewer.</summary>
    EndorsementsReceived,

    /// <summary>Endorsements of one day by the viewer.</summary>
    EndorsementsGiven,
}

/// <summary>Whether thanks for a favour are in the data. Thanks by phone or mail are not.</summary>
public enum ThanksFound
{
    /// <summary>A message with thanks within seven days.</summary>
    Thanked,

    /// <summary>A message within seven days, none with thanks.</summary>
    Answered,

    /// <summary>A message within seven days in a language that is not read.</summary>
    NotReadable,

    /// <summary>No message within seven days in the data.</summary>
    NoneFound,

    /// <summary>The seven days are not over at the end of the data.</summary>
    StillOpen,

    /// <summary>The user said so.</summary>
    ToldByYou,

    /// <summary>The data holds no messages of the viewer, or the favour asks for no thanks here.</summary>
    NotMeasured,
}

/// <summary>One favour.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Person">Who did it for the viewer, or for whom the viewer did it (of an introduction made: one of the two).</param>
/// <param name="Third">The person introduced, else null.</param>
/// <param name="On">UTC date.</param>
/// <param name="Thanks">Whether the one who received it thanked.</param>
/// <param name="OutcomeTold">Whether the viewer wrote to the introducer again between 8 and 180 days later; null where that does not apply.</param>
/// <param name="Inferred">True for introductions: mined from threads, not stated.</param>
/// <param name="Row">Place in the interactions.</param>
public sealed record Favour(FavourKind Kind, Person Person, Person? Third, DateOnly On, ThanksFound Thanks, bool? OutcomeTold, bool Inferred, int Row)
{
    /// <summary>Subject of a correction: a <see cref="UserFactKinds.NotSo"/> fact removes it, <see cref="UserFactKinds.Favour"/> adds what was told elsewhere.</summary>
    public string Key => Corrections.Key(FavourLedger.Topic(Kind), Person, On);
}

/// <summary>Introductions, recommendations and endorsements, given and received.</summary>
public static class FavourLedger
{
    private const int ThanksDays = 7;
    private const int OutcomeDays = 180;

    /// <summary>Every favour up to the as-of date, newest first, without those that the user said are none.</summary>
    public static IReadOnlyList<Favour> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return Of(Correspondence.Of(network, viewer, asOf));
    }

    internal static IReadOnlyList<Favour> Of(Correspondence letters) =>
        letters.Network.Answers.Get<IReadOnlyList<Favour>>(("favours", letters.Me, letters.AsOf), () =>
        [
            .. Introductions(letters).Concat(Services(letters))
                .Where(f => !letters.Corrections.IsNotSo(Topic(f.Kind), f.Person.Number, DayNumber.Of(f.On)))
                .OrderByDescending(f => f.On).ThenBy(f => f.Kind).ThenBy(f => f.Person.Key),
        ]);

    internal static string Topic(FavourKind kind) => kind switch
    {
        FavourKind.IntroductionReceived => "introduction-received",
        FavourKind.IntroductionMade => "introduction-made",
        FavourKind.RecommendationReceived => "recommendation-received",
        FavourKind.RecommendationGiven => "recommendation-given",
        FavourKind.EndorsementsReceived => "endorsements-received",
        _ => "endorsements-given",
    };

    private static IEnumerable<Favour> Introductions(Correspondence letters)
    {
        foreach (var mined in MinedIntroductions.In(letters.Network, letters.AsOf))
        {
            if (mined.Introducer == letters.Me)
            {
                yield return New(letters, FavourKind.IntroductionMade, mined.First, mined.Second, mined.Row, Thanks(letters, mined.First, mined.At, mine: false));
            }
            else if (mined.First == letters.Me || mined.Second == letters.Me)
            {
                var thanks = Thanks(letters, mined.Introducer, mined.At, mine: true);
                yield return New(letters, FavourKind.IntroductionReceived, mined.Introducer, mined.Other(letters.Me), mined.Row, thanks)
                    .OrTold(OutcomeTold(letters, mined.Introducer, mined.Day));
            }
        }
    }

    private static IEnumerable<Favour> Services(Correspondence letters)
    {
        var rows = letters.Rows;
        var end = (DayNumber.Of(letters.AsOf) + 1L) * Moment.SecondsPerDay;
        var endorsed = new HashSet<(int Person, bool Mine, long Day)>();
        for (var i = 0; i < rows.Count && rows.At[i] < end; i++)
        {
            if (rows.Kind[i] is not (InteractionKind.Recommendation or InteractionKind.Endorsement) || rows.RecipientStart[i] == rows.RecipientStart[i + 1])
            {
                continue;
            }

            var sender = letters.Network.PersonOf(rows.Sender[i]);
            var recipient = letters.Network.PersonOf(rows.Recipients[rows.RecipientStart[i]]);
            var mine = sender == letters.Me;
            var other = mine ? recipient : sender;
            if (other < 0 || other == letters.Me || (!mine && recipient != letters.Me))
            {
                continue;
            }

            if (rows.Kind[i] == InteractionKind.Recommendation)
            {
                yield return mine
                    ? New(letters, FavourKind.RecommendationGiven, other, null, i, Thanks(letters, other, rows.At[i], mine: false))
                    : New(letters, FavourKind.RecommendationReceived, other, null, i, Thanks(letters, other, rows.At[i], mine: true));
            }
            else if (endorsed.Add((other, mine, rows.At[i] / Moment.SecondsPerDay)))
            {
                yield return New(letters, mine ? FavourKind.EndorsementsGiven : FavourKind.EndorsementsReceived, other, null, i, ThanksFound.NotMeasured);
            }
        }
    }

    private static Favour OrTold(this Favour favour, bool told) => favour with { OutcomeTold = favour.OutcomeTold ?? told };

    private static Favour New(Correspondence letters, FavourKind kind, int person, int? third, int row, ThanksFound thanks)
    {
        var on = new Moment(letters.Rows.At[row], Precision.Second).Date;
        var who = letters.Network.People[person];
        var told = letters.Corrections.SaidOfFavour(Topic(kind), person, DayNumber.Of(on));
        return new Favour(
            kind, who, third is { } t ? letters.Network.People[t] : null, on,
            told.Thanked || letters.Corrections.IsDone(Coach.Thanks.Topic, person, DayNumber.Of(on)) ? ThanksFound.ToldByYou : thanks, told.Told ? true : null, third is not null, row);
    }

    private static ThanksFound Thanks(Correspondence letters, int person, long at, bool mine)
    {
        if (!letters.HasMessages)
        {
            return ThanksFound.NotMeasured;
        }

        var (answered, unread) = (false, false);
        var until = at + (ThanksDays * (long)Moment.SecondsPerDay);
        foreach (var letter in letters.With(person))
        {
            // A recommendation is known to the day or minute only: an answer of the same day counts.
            if (letter.Mine == mine && letter.At >= at - (at % Moment.SecondsPerDay) && letter.At <= until && IsLater(letters, letter, at))
            {
                if (letter.Found.HasFlag(Phrases.Thanks))
                {
                    return ThanksFound.Thanked;
                }

                answered |= letter.IsRead;
                unread |= !letter.IsRead;
            }
        }

        return answered ? ThanksFound.Answered
            : unread ? ThanksFound.NotReadable
            : letters.JudgedDay < new Moment(until, Precision.Second).Day ? ThanksFound.StillOpen : ThanksFound.NoneFound;
    }

    private static bool IsLater(Correspondence letters, Letter letter, long at) =>
        letter.At > at || letters.Rows.Precision[letter.Row] >= Precision.Day;

    private static bool OutcomeTold(Correspondence letters, int introducer, int day)
    {
        foreach (var letter in letters.With(introducer))
        {
            if (letter.Mine && letter.Day > day + ThanksDays && letter.Day <= day + OutcomeDays)
            {
                return true;
            }
        }

        return false;
    }
}
