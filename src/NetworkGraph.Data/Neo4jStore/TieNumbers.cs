using System.Globalization;
using System.Text.Json;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A tie as properties of a relationship: numbers in one list, the few words beside it. What a list or a path shows of it is made anew from them.</summary>
internal static class TieNumbers
{
    /// <summary>Stands for "not known": every number of a tie that is known is 0 or more.</summary>
    private const double Unknown = -1;

    public static double[] Write(Tie tie) =>
    [
        tie.Strength, tie.Points.Contact, tie.Points.History, tie.Points.Context, tie.Points.Services, tie.Points.Mutual, (int)tie.Confidence, (int)tie.Status,
        tie.RhythmDays ?? Unknown, tie.Conversations, tie.TwoSidedConversations, Day(tie.TalkedSince), Day(tie.LastContact), Day(tie.ConnectedOn), tie.IsConnected ? 1 : 0,
        tie.DaysIn, tie.DaysOut, tie.Unanswered, Day(tie.JudgedOn), tie.FormerStrength ?? Unknown, Day(tie.Grounds.KnownSince),
        tie.Grounds.Services.RecommendationsReceived, tie.Grounds.Services.RecommendationsGiven, tie.Grounds.Services.EndorsementsReceived, tie.Grounds.Services.EndorsementsGiven,
        tie.Grounds.SharedContacts,
    ];

    public static string? Said(Judgement? said) => said is null ? null : JsonSerializer.Serialize(said);

    /// <summary>A tie from four values: numbers, assumed parts, what is shared, and what the user said; null where there is none.</summary>
    public static Tie? Read(object? values, Person person, Layer? layer)
    {
        if (values is not IReadOnlyList<object?> { Count: 4 } tie || tie[0] is not IReadOnlyList<object?> numbers)
        {
            return null;
        }

        double Number(int place) => Convert.ToDouble(numbers[place], CultureInfo.InvariantCulture);
        int Whole(int place) => (int)Number(place);
        double? Known(int place) => Number(place) is var number && number >= 0 ? number : null;
        DateOnly? On(int place) => Whole(place) is var day && day >= 0 ? DateOnly.FromDayNumber(day) : null;
        var strength = Number(0);
        return new Tie
        {
            Person = person,
            Strength = strength,
            Points = new StrengthPoints(Whole(1), Whole(2), Whole(3), Whole(4), Whole(5)),
            Band = TieStrength.BandOf(strength),
            Layer = layer,
            Confidence = (Confidence)Whole(6),
            Assumed = [.. ((IReadOnlyList<object?>)tie[1]!).Select(part => (string)part!)],
            Status = (TieStatus)Whole(7),
            RhythmDays = Known(8),
            Conversations = Whole(9),
            TwoSidedConversations = Whole(10),
            TalkedSince = On(11),
            LastContact = On(12),
            ConnectedOn = On(13),
            IsConnected = Whole(14) == 1,
            DaysIn = Whole(15),
            DaysOut = Whole(16),
            Unanswered = Whole(17),
            JudgedOn = DateOnly.FromDayNumber(Whole(18)),
            Said = tie[3] is string said ? JsonSerializer.Deserialize<Judgement>(said) : null,
            FormerStrength = Known(19),
            Grounds = new TieGrounds(On(20), (string?)tie[2], new ServiceCounts(Whole(21), Whole(22), Whole(23), Whole(24)), Whole(25)),
        };
    }

    private static double Day(DateOnly? day) => day?.DayNumber ?? Unknown;
}
