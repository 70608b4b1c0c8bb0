using Microsoft.AspNetCore.Components;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Targets;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Which companies and people matter to me, and whom do I know there?</summary>
public sealed partial class TargetsPage
{
    private const int Few = 50;
    private TargetsAnswer _answer = null!;
    private IReadOnlyList<TargetRow> _shown = [];
    private string _show = "";
    private string _sort = "";
    private string _title = "";
    private string? _open;
    private string? _asked;
    private bool _all;

    [Inject]
    private UndoableWords Said { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _answer = TargetList.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        _show = Known(FromAddress("show"), TargetsView.Parts.Select(part => part.Word));
        _sort = Known(FromAddress("sort"), TargetsView.Orders.Select(order => order.Word));
        // Once per address: what the user closes afterwards stays closed.
        if (FromAddress("open") is var asked && asked != _asked)
        {
            (_asked, _open) = (asked, asked ?? _open);
        }

        _shown = TargetsView.Of(_answer.Rows, _show, _sort);
        Listed();
        _title = _answer.Sentence?.Text ?? (_answer.Rows.Count > 0
            ? $"{Words.Number(_answer.Rows.Count)} {(_answer.Rows.Count == 1 ? "target" : "targets")}; you know somebody at {Words.Number(_answer.Rows.Count(row => row.KnowsSomebody))}"
            : "Which companies and people matter to you?");
    }

    private static string Known(string? word, IEnumerable<string> words) => word is not null && words.Contains(word) ? word : "";

    private static string? Word(string word) => word.Length > 0 ? word : null;

    private static string? Some(IReadOnlyList<RoleChange> moved, string did) => moved.Count switch
    {
        0 => null,
        <= 2 => $"{string.Join(" and ", moved.Select(one => one.Person.Name))} {did}",
        _ => $"{Words.Number(moved.Count)} {did}",
    };

    private void Arrange(string show, string? sort)
    {
        _all = false;
        Go(Snapshot.Filter, ("show", Word(show)), ("sort", sort is { Length: > 0 } ? sort : null));
    }

    // Wherever it stands in the list, and whatever part of the list is shown.
    private void Reveal(string id)
    {
        _open = id;
        Listed();
    }

    // The open one is among those that are shown: of the part of the list, else of all; among the first, else all are.
    private void Listed()
    {
        if (_open is null || !_answer.Rows.Any(row => row.Id == _open))
        {
            return;
        }

        if (!_shown.Any(row => row.Id == _open))
        {
            (_shown, _show) = (TargetsView.Of(_answer.Rows, "", _sort), "");
        }

        _all |= !_shown.Take(Few).Any(row => row.Id == _open);
    }

    private Task<bool> TakeOffAsync(TargetRow row) =>
        Said.ActAsync([TargetWord.Write(row.Target, false, Snapshot.Viewer.Person, Clock.GetUtcNow())], [], $"{row.Name}: not a target.");

    private Task<bool> PutBackAsync(TargetOff off) =>
        Said.ActAsync([], [.. Snapshot.Network.Facts.UserFacts.Where(fact => off.Words.Contains(fact.Id))], $"{off.Name}: a target again.");
}
