using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Coach;

/// <summary>Introductions, recommendations and endorsements, given and received.</summary>
public static class FavourLedger
{
    private const int ThanksDays = 7;
    private const int LateThanksDays = 90;
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
            .. Introductions(letters).Concat(Told(letters)).Concat(Services(letters))
                .Where(f => !letters.Corrections.IsNotSo(Topic(f.Kind), f.Person.Number, DayNumber.Of(f.On)))
                .OrderByDescending(f => f.On).ThenBy(f => f.Kind).ThenBy(f => f.Person.Key),
        ]);

    /// <summary>Introductions and recommendations for the viewer within the last year for which no thanks were found, newest first.</summary>
    internal static IEnumerable<Favour> Open(Correspondence letters) => Of(letters)
        .Where(f => f.Kind is FavourKind.IntroductionReceived or FavourKind.RecommendationReceived)
        .Where(f => f.Thanks is ThanksFound.Answered or ThanksFound.NoneFound or ThanksFound.StillOpen or ThanksFound.DeniedByYou)
        .Where(f => DayNumber.Of(f.On) > letters.JudgedDay - Tally.YearDays && !letters.Judgements.IsNotATie(f.Person.Number) && !letters.Corrections.IsNotSo(Coach.Thanks.Topic, f.Person.Number, DayNumber.Of(f.On)));

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
                // Either of the two may speak for both.
                var (first, second) = (Thanks(letters, mined.First, mined.At, mine: false), Thanks(letters, mined.Second, mined.At, mine: false));
                var thanks = first.Found <= second.Found ? first : second;
                var told = OutcomeTold(letters, mined.Day, mine: false, mined.First, mined.Second);
                yield return New(letters, FavourKind.IntroductionMade, mined.First, mined.Second, mined.Row, thanks, told);
            }
            else if (mined.First == letters.Me || mined.Second == letters.Me)
            {
                var thanks = Thanks(letters, mined.Introducer, mined.At, mine: true);
                var told = OutcomeTold(letters, mined.Day, mine: true, mined.Introducer);
                yield return New(letters, FavourKind.IntroductionReceived, mined.Introducer, mined.Other(letters.Me), mined.Row, thanks, told);
            }
        }
    }

    // By the user's own word, where no thread shows the same: who was asked and introduced them, to whom, and whether there were thanks.
    private static IEnumerable<Favour> Told(Correspondence letters)
    {
        MinedIntroduction[] seen = [.. MinedIntroductions.In(letters.Network, letters.AsOf).Where(one => one.First == letters.Me || one.Second == letters.Me)];
        var (mined, companies) = (seen.Select(one => (one.Introducer, one.Other(letters.Me))).ToHashSet(), new HashSet<(int Asked, string Target)>());
        foreach (var ask in MadeAsks.Of(letters.Network, letters.Viewer, letters.AsOf))
        {
            var third = ask.Reached ?? letters.Network.Find(ask.Target);
            if (ask.IntroducedOn is { } on && third != ask.Asked && (third is null ? IsSomewhere(ask) : mined.Add((ask.Asked.Number, third.Number))))
            {
                var at = DayNumber.Of(on) * (long)Moment.SecondsPerDay;
                var thanks = ask.State is AskState.Thanked or AskState.Told ? (ThanksFound.ToldByYou, (DateOnly?)null) : Thanks(letters, ask.Asked.Number, at, mine: true);
                var told = ask.State == AskState.Told ? true : OutcomeTold(letters, DayNumber.Of(on), mine: true, ask.Asked.Number);
                var favour = New(letters, FavourKind.IntroductionReceived, ask.Asked.Number, third?.Number, on, -1, thanks, told);
                yield return favour with { Inferred = false, For = third is null ? ask.Name : null, OutcomeByYou = favour.OutcomeByYou || ask.State == AskState.Told };
            }
        }

        // An introduction at a company, to whom nobody said: not by whoever is there themselves, not where a thread shows whom, and once.
        bool IsSomewhere(MadeAsk ask) => ask.Name is not null && ask.Kind is null or AskKind.Introduction
            && TargetId.OfCompany(letters.Network.Firms.Key(letters.Network.RoleOf(ask.Asked, letters.AsOf).Company ?? "")) != ask.Target
            && !seen.Any(one => one.Introducer == ask.Asked.Number && one.Day >= DayNumber.Of(ask.AskedOn!.Value))
            && companies.Add((ask.Asked.Number, ask.Target));
    }

    // They are few among the letters, and the same on every date.
    private static int[] ServiceRows(Network network) => network.Undated.Get(typeof(FavourLedger), () =>
    {
        var (rows, services) = (network.Facts.Interactions, new List<int>());
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] is InteractionKind.Recommendation or InteractionKind.Endorsement && rows.RecipientStart[i] < rows.RecipientStart[i + 1])
            {
                services.Add(i);
            }
        }

        return services.ToArray();
    });

    private static IEnumerable<Favour> Services(Correspondence letters)
    {
        var rows = letters.Rows;
        var end = (DayNumber.Of(letters.AsOf) + 1L) * Moment.SecondsPerDay;
        var endorsed = new HashSet<(int Person, bool Mine, long Day)>();
        foreach (var i in ServiceRows(letters.Network))
        {
            if (rows.At[i] >= end)
            {
                break;
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
                yield return New(letters, mine ? FavourKind.EndorsementsGiven : FavourKind.EndorsementsReceived, other, null, i, (ThanksFound.NotMeasured, null));
            }
        }
    }

    private static Favour New(Correspondence letters, FavourKind kind, int person, int? third, int row, (ThanksFound Found, DateOnly? On) thanks, bool? told = null)
    {
        return New(letters, kind, person, third, new Moment(letters.Rows.At[row], Precision.Second).Date, row, thanks, told);
    }

    private static Favour New(Correspondence letters, FavourKind kind, int person, int? third, DateOnly on, int row, (ThanksFound Found, DateOnly? On) thanks, bool? told)
    {
        var said = letters.Corrections.OfFavour(Topic(kind), person, DayNumber.Of(on));
        var thanked = said.Thanked ?? (letters.Corrections.IsDone(Coach.Thanks.Topic, person, DayNumber.Of(on)) ? true : null);
        var found = thanked is { } so ? so ? ThanksFound.ToldByYou : ThanksFound.DeniedByYou : thanks.Found;
        return new Favour(kind, letters.Network.People[person], third is { } t ? letters.Network.People[t] : null, on, found, said.Told ?? told, third is not null, row)
        {
            ThankedOn = found is ThanksFound.Thanked or ThanksFound.ThankedLate ? thanks.On : null,
            IsOlder = found is ThanksFound.Answered or ThanksFound.NoneFound && letters.JudgedDay - DayNumber.Of(on) > Tally.YearDays,
            OutcomeByYou = said.Told is not null,
            Said = said.Ids,
        };
    }

    private static (ThanksFound Found, DateOnly? On) Thanks(Correspondence letters, int person, long at, bool mine)
    {
        if (!letters.HasMessages)
        {
            return (ThanksFound.NotMeasured, null);
        }

        var (answered, unread) = (false, false);
        var until = at + (ThanksDays * (long)Moment.SecondsPerDay);
        var late = at + (LateThanksDays * (long)Moment.SecondsPerDay);
        foreach (var letter in letters.With(person))
        {
            // A recommendation is known to the day or minute only: an answer of the same day counts.
            if (letter.Mine == mine && letter.At >= at - (at % Moment.SecondsPerDay) && letter.At <= late && IsLater(letters, letter, at))
            {
                if (letter.Found.HasFlag(Phrases.Thanks))
                {
                    return (letter.At <= until ? ThanksFound.Thanked : ThanksFound.ThankedLate, DayNumber.ToDate(letter.Day));
                }

                answered |= letter.IsRead && letter.At <= until;
                unread |= !letter.IsRead && letter.At <= until;
            }
        }

        return (answered ? ThanksFound.Answered
            : unread ? ThanksFound.NotReadable
            : letters.JudgedDay < new Moment(until, Precision.Second).Day ? ThanksFound.StillOpen : ThanksFound.NoneFound, null);
    }

    private static bool IsLater(Correspondence letters, Letter letter, long at) =>
        letter.At > at || letters.Rows.Precision[letter.Row] >= Precision.Day;

    private static bool? OutcomeTold(Correspondence letters, int day, bool mine, params ReadOnlySpan<int> people)
    {
        if (!letters.HasMessages)
        {
            return null;
        }

        foreach (var person in people)
        {
            foreach (var letter in letters.With(person))
            {
                if (letter.Mine == mine && letter.Day > day + ThanksDays && letter.Day <= day + OutcomeDays)
                {
                    return true;
                }
            }
        }

        return letters.JudgedDay > day + OutcomeDays ? false : null;
    }
}
