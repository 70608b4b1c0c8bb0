using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>A tie as the JSON answers write it.</summary>
public sealed record TieJson(
    string Person, string Name, double Strength, Band Band, Confidence Confidence, TieStatus Status, double? RhythmDays, DateOnly? LastContact, PointsJson Points, string? Said,
    int Conversations, int TwoSidedConversations, Layer? Layer)
{
    public static TieJson Of(Tie tie) => new(
        tie.Person.Key.ToString(), tie.Person.Name, tie.Strength, tie.Band, tie.Confidence, tie.Status, tie.RhythmDays, tie.LastContact,
        new PointsJson(tie.Points.Contact, tie.Points.History, tie.Points.Context, tie.Points.Services, tie.Points.Mutual), tie.Said?.InWords,
        tie.Conversations, tie.TwoSidedConversations, tie.Layer);
}

/// <summary>Points per reason; they add up to the strength, rounded.</summary>
public sealed record PointsJson(int Contact, int History, int Context, int Services, int Mutual);
