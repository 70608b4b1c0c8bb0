using System.Text.Json;
using Microsoft.AspNetCore.Components;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Who did whom a favour, and were there thanks?</summary>
public sealed partial class Ledger
{
    private static readonly (string Name, Func<Favour, bool> Holds)[] Parts =
    [
        ("Introductions and recommendations", favour => !IsEndorsement(favour)),
        ("For you", favour => favour.Kind is FavourKind.IntroductionReceived or FavourKind.RecommendationReceived),
        ("By you", favour => favour.Kind is FavourKind.IntroductionMade or FavourKind.RecommendationGiven),
        ("Endorsements", IsEndorsement),
    ];

    private IReadOnlyList<Favour> _all = [];
    private List<Favour> _shown = [];
    private int _older;
    private bool _showsOlder;
    private string _part = Parts[0].Name;
    private string _title = "";

    [Inject]
    private UserWords Said { get; set; } = null!;

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _all = FavourLedger.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        var (received, given) = (_all.Count(Parts[1].Holds), _all.Count(Parts[2].Holds));
        _title = $"{Words.Number(received)} {(received == 1 ? "favour" : "favours")} for you, {Words.Number(given)} by you";
        Choose(_part);
    }

    private static bool IsEndorsement(Favour favour) => favour.Kind is FavourKind.EndorsementsGiven or FavourKind.EndorsementsReceived;

    private static bool IsThanked(Favour favour) => favour.Thanks is ThanksFound.Thanked or ThanksFound.ThankedLate or ThanksFound.ToldByYou;

    private void Choose(string part)
    {
        _part = part;
        var ofPart = _all.Where(Parts.Single(p => p.Name == part).Holds).ToList();
        _older = ofPart.Count(f => f.IsOlder);
        _shown = [.. ofPart.Where(f => _showsOlder || !f.IsOlder)];
    }

    private void ToggleOlder()
    {
        _showsOlder = !_showsOlder;
        Choose(_part);
    }

    private async Task CorrectAsync(Favour favour, string what, bool isSo) =>
        await Said.SayAsync(UserFactKinds.Favour, favour.Key, JsonSerializer.Serialize(new Dictionary<string, bool> { [what] = isSo }), CancellationToken.None);

    private async Task RemoveAsync(Favour favour) => await Said.SayAsync(UserFactKinds.NotSo, favour.Key, "{}", CancellationToken.None);

    private Task<bool> UndoAsync(Favour favour) => Said.ChangeAsync([], favour.Said, CancellationToken.None);
}
