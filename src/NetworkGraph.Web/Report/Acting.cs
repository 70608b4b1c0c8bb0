using MudBlazor;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Web.Report;

/// <summary>Does what a button asks for. Where the data cannot be written now, the sentence appears and the page stays as it is: the one place for that.</summary>
public sealed class Acting(ISnackbar messages)
{
    /// <summary>Whether it was done.</summary>
    public async Task<bool> DoAsync(Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            await act();
            return true;
        }
        catch (Exception problem) when (problem is StoreUnavailableException or ImportRejectedException)
        {
            messages.Add(problem.Message, Severity.Error, options => options.RequireInteraction = true);
            return false;
        }
    }
}
