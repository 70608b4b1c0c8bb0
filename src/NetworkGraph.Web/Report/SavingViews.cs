using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>Keeps a filter under a name, opens the dashboard with it, and lets one go; each offers its undoing in the message that appears.</summary>
public sealed class SavingViews(UndoableWords words, TimeProvider clock)
{
    /// <summary>Keeps an address under a name; a view that has the name already is replaced. Whether it was kept.</summary>
    public Task<bool> SaveAsync(string name, string address, IEnumerable<UserFact> said)
    {
        var kept = new UserFact(Guid.NewGuid(), UserFactKinds.SavedView, name, SavedViews.ToJson(address) ?? throw new ArgumentException("This is no address of a page.", nameof(address)), clock.GetUtcNow());
        UserFact[] replaced = [.. said.Where(fact => fact.Kind == UserFactKinds.SavedView && string.Equals(fact.Subject, name, StringComparison.OrdinalIgnoreCase))];
        return words.ActAsync([kept], replaced, $"Saved as “{name}”.");
    }

    /// <summary>Lets a view go; one that the dashboard opened with is so no longer.</summary>
    public Task ForgetAsync(SavedView view, IEnumerable<UserFact> said)
    {
        ArgumentNullException.ThrowIfNull(view);
        UserFact[] all = [.. said];
        UserFact[] asDefault = [.. all.Where(fact => fact.Kind == UserFactKinds.DefaultView && DefaultView.IsNamed(view, fact.Subject))];
        return words.ActAsync(
            [], [.. all.Where(fact => fact.Id == view.Fact), .. asDefault],
            asDefault.Length > 0 ? $"“{view.Name}” is no longer saved; the dashboard opens with everybody." : $"“{view.Name}” is no longer saved.");
    }

    /// <summary>Opens the dashboard with a view from now on, in the place of any other.</summary>
    public Task MakeDefaultAsync(SavedView view, IEnumerable<UserFact> said)
    {
        ArgumentNullException.ThrowIfNull(view);
        return words.ActAsync(
            [new UserFact(Guid.NewGuid(), UserFactKinds.DefaultView, view.Name, "{}", clock.GetUtcNow())], Defaults(said), $"The dashboard opens with “{view.Name}”.");
    }

    /// <summary>Opens the dashboard with everybody again.</summary>
    public Task ClearDefaultAsync(IEnumerable<UserFact> said) => words.ActAsync([], Defaults(said), "The dashboard opens with everybody.");

    private static UserFact[] Defaults(IEnumerable<UserFact> said) => [.. said.Where(fact => fact.Kind == UserFactKinds.DefaultView)];
}
