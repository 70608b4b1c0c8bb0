using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>Keeps a filter under a name and lets one go; each offers its undoing in the message that appears.</summary>
public sealed class SavingViews(UndoableWords words, TimeProvider clock)
{
    /// <summary>Keeps an address under a name; a view that has the name already is replaced. Whether it was kept.</summary>
    public Task<bool> SaveAsync(string name, string address, IEnumerable<UserFact> said)
    {
        var kept = new UserFact(Guid.NewGuid(), UserFactKinds.SavedView, name, SavedViews.ToJson(address) ?? throw new ArgumentException("This is no address of a page.", nameof(address)), clock.GetUtcNow());
        UserFact[] replaced = [.. said.Where(fact => fact.Kind == UserFactKinds.SavedView && string.Equals(fact.Subject, name, StringComparison.OrdinalIgnoreCase))];
        return words.ActAsync([kept], replaced, $"Saved as “{name}”.");
    }

    /// <summary>Lets a view go.</summary>
    public Task ForgetAsync(SavedView view, IEnumerable<UserFact> said)
    {
        ArgumentNullException.ThrowIfNull(view);
        return words.ActAsync([], [.. said.Where(fact => fact.Id == view.Fact)], $"“{view.Name}” is no longer saved.");
    }
}
