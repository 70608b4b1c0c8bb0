using MudBlazor;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Web.Report;

/// <summary>Says things and takes others back as one act, and offers its undoing in the message that appears.</summary>
public sealed class UndoableWords(UserWords words, ISnackbar messages)
{
    private const string Message = "undoable";

    /// <summary>Whether it was done; with nothing to do nothing is.</summary>
    public async Task<bool> ActAsync(UserFact[] said, UserFact[] takenBack, string message)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(takenBack);
        messages.RemoveByKey(Message);
        if (said.Length + takenBack.Length == 0 || !await ChangeAsync(said, takenBack))
        {
            return false;
        }

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
        return true;
    }

    private Task<bool> ChangeAsync(UserFact[] said, UserFact[] takenBack) =>
        words.ChangeAsync(said, [.. takenBack.Select(fact => fact.Id)], CancellationToken.None);
}
