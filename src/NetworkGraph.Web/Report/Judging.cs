using MudBlazor;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Web.Report;

/// <summary>Says judgements and takes them back, however many at once as one act, and offers each act's undoing in the message that appears.</summary>
public sealed class Judging(UserWords words, ISnackbar messages, TimeProvider clock)
{
    private const string Message = "judgement";

    /// <summary>Says the same of each of these people.</summary>
    public Task SayAsync(ReportSnapshot at, IReadOnlyCollection<Person> people, Judgement said)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(said);
        UserFact[] facts = [.. people.Select(person => JudgementCodec.Write(said, person, at.Viewer.Person, clock.GetUtcNow()))];
        return ActAsync(facts, [], $"{Names([.. people])}: {said.InWords}.");
    }

    /// <summary>Takes back what was said.</summary>
    public Task TakeBackAsync(IReadOnlyCollection<HeldJudgement> held) =>
        ActAsync([], [.. held.SelectMany(one => one.Facts)], $"Taken back: {Names([.. held.Select(one => one.Person).Distinct()])}{(held.Count == 1 ? $", {held.First().Said.InWords}" : null)}.");

    private static string Names(Person[] people) => people.Length == 1 ? people[0].Name : Visuals.Words.Number(people.Length) + " people";

    private async Task ActAsync(UserFact[] said, UserFact[] takenBack, string message)
    {
        messages.RemoveByKey(Message);
        if (said.Length + takenBack.Length > 0 && await ChangeAsync(said, takenBack))
        {
            // It stays until it is used, closed or followed by the next one: nobody has to be quick.
            messages.Add(
                message, Severity.Normal,
                options =>
                {
                    options.Action = "Undo";
                    options.HideIcon = true;
                    options.ShowTransitionDuration = options.HideTransitionDuration = 150;
                    options.OnClick = async _ => await ChangeAsync(takenBack, said);
                },
                Message);
        }
    }

    private Task<bool> ChangeAsync(UserFact[] said, UserFact[] takenBack) =>
        words.ChangeAsync(said, [.. takenBack.Select(fact => fact.Id)], CancellationToken.None);
}
