using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>A favour in words, the same on every screen.</summary>
public static class FavourWords
{
    /// <summary>What was done: "introduced you to Emil Roth".</summary>
    public static string What(Favour favour)
    {
        ArgumentNullException.ThrowIfNull(favour);
        return favour.Kind switch
        {
            FavourKind.IntroductionReceived => $"introduced you to {favour.Whom}",
            FavourKind.IntroductionMade => $"you introduced them and {favour.Whom}",
            FavourKind.RecommendationReceived => "recommended you",
            FavourKind.RecommendationGiven => "you recommended them",
            FavourKind.EndorsementsReceived => "endorsed you",
            _ => "you endorsed them",
        };
    }

    /// <summary>What is known of thanks; null for endorsements, which ask for none here.</summary>
    public static string? Thanks(Favour favour)
    {
        ArgumentNullException.ThrowIfNull(favour);
        if (favour.Kind is FavourKind.EndorsementsGiven or FavourKind.EndorsementsReceived)
        {
            return null;
        }

        var who = favour.Kind is FavourKind.IntroductionReceived or FavourKind.RecommendationReceived ? "you" : "they";
        return favour.Thanks switch
        {
            ThanksFound.Thanked => $"{who} thanked within a week",
            ThanksFound.ThankedLate => string.Create(CultureInfo.InvariantCulture, $"{who} wrote thanks {DayNumber.Of(favour.ThankedOn!.Value) - DayNumber.Of(favour.On)} days later"),
            ThanksFound.Answered => $"{who} answered, no thanks found here",
            ThanksFound.NotReadable => $"{who} answered, in words that could not be read",
            ThanksFound.NoneFound => "no thanks found here",
            ThanksFound.StillOpen => "the week after it is not over in your data",
            ThanksFound.ToldByYou => $"{who} thanked, as you noted",
            ThanksFound.DeniedByYou => $"{who} did not thank, as you noted",
            _ => "unknown: messages.csv is not in your data",
        };
    }

    /// <summary>What is known of the outcome; null for what is no introduction, unless the user said something.</summary>
    public static string? Outcome(Favour favour)
    {
        ArgumentNullException.ThrowIfNull(favour);
        var received = favour.Kind == FavourKind.IntroductionReceived;
        return favour switch
        {
            { OutcomeByYou: true } => favour.OutcomeTold is true ? "outcome told, as you noted" : "outcome not told, as you noted",
            { Whom: null } => null,
            { Thanks: ThanksFound.NotMeasured } => "unknown: messages.csv is not in your data",
            { OutcomeTold: true } => received ? "you wrote again within 180 days" : "they wrote again within 180 days",
            { OutcomeTold: false } => received ? "you have not written again" : "they have not written again",
            _ => "the 180 days after it are not over",
        };
    }
}
