using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Web.Report;

/// <summary>Says judgements and takes them back, however many at once as one act that can be undone.</summary>
public sealed class Judging(UndoableWords words, TimeProvider clock)
{
    /// <summary>Says the same of each of these people.</summary>
    public Task SayAsync(ReportSnapshot at, IReadOnlyCollection<Person> people, Judgement said)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(said);
        UserFact[] facts = [.. people.Select(person => JudgementCodec.Write(said, person, at.Viewer.Person, clock.GetUtcNow()))];
        return words.ActAsync(facts, [], $"{Names([.. people])}: {said.InWords}.");
    }

    /// <summary>Takes back what was said.</summary>
    public Task TakeBackAsync(IReadOnlyCollection<HeldJudgement> held) =>
        words.ActAsync([], [.. held.SelectMany(one => one.Facts)], $"Taken back: {Names([.. held.Select(one => one.Person).Distinct()])}{(held.Count == 1 ? $", {held.First().Said.InWords}" : null)}.");

    private static string Names(Person[] people) => people.Length == 1 ? people[0].Name : Visuals.Words.Number(people.Length) + " people";
}
