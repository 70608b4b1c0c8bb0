using Microsoft.AspNetCore.Components;
using MudBlazor;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>What did I ask of whom, how does it stand, and what comes next?</summary>
public sealed partial class AsksPage
{
    private MudDropContainer<AskCard>? _drop;
    private AskBoardAnswer _board = null!;
    private AskCheck _check = null!;
    private List<AskCard> _cards = [];
    private string _title = "";
    private Guid? _open;
    private int _refreshed = -1;

    [Inject]
    private UndoableWords Said { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _board = AskBoard.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf, Today);
        _check = AskCheck.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        _cards = [.. _board.Cards];
        var (open, due, shown) = (_cards.Count(card => card.Ask.State.IsOpen()), _cards.Count(card => card.Next?.IsDue is true), _cards.Count(card => card.Proposal is not null));
        _title = _cards.Count == 0 ? "Whom did you ask, and what came of it?"
            : $"{Words.Number(open)} {(open == 1 ? "ask is" : "asks are")} open; {(due == 0 ? "nothing is due" : $"{Words.Number(due)} {(due == 1 ? "has" : "have")} something due")}{(shown == 0 ? "" : $"; your data show news of {Words.Number(shown)}")}";
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        base.OnAfterRender(firstRender);
        // The container keeps its own list of what lies where until it is told.
        if (_refreshed != Snapshot.Revision)
        {
            _refreshed = Snapshot.Revision;
            _drop?.Refresh();
        }
    }

    private void OpenDraft(AskCard? card)
    {
        _open = card is null || _open == card.Ask.Id ? null : card.Ask.Id;
        _drop?.Refresh();
    }

    private async Task DroppedAsync(MudItemDropInfo<AskCard> dropped)
    {
        if (dropped.Item is { } card && AskStates.Of(dropped.DropzoneIdentifier) is { } state && state != card.Ask.State
            && !await MoveAsync(card, new AskSaying(state, Today)))
        {
            _drop?.Refresh();
        }
    }

    private Task<bool> MoveAsync(AskCard card, AskSaying saying) => Said.ActAsync(
        [.. AskChange.Move(Snapshot.Network, Snapshot.Viewer, card.Ask, saying, Clock.GetUtcNow()).Said], [],
        $"{card.Ask.Asked.Name}, {card.Target.Name}: {saying.InWords(card.Ask.State)}.");

    private Task<bool> LiftAsync(LaidDown rule) =>
        Said.ActAsync([AskRules.Write(rule.Person, null, Snapshot.Viewer.Person, Clock.GetUtcNow())], [], $"{rule.Person.Name}: any time.");
}
