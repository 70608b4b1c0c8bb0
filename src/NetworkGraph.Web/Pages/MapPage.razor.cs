using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Maps;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Api;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Who drifts away from me, and where do they sit?</summary>
public sealed partial class MapPage
{
    private const string ByName = "by";
    private const string WhoName = "who";
    private const string ModeName = "mode";
    private const string TargetName = "target";
    private const string PathName = "path";
    private const string Circles = "circles";
    private const string Path = "path";

    // More than are shown: some of those found are not in the viewer's list.
    private const int MostMatches = 60;
    private static readonly (string Style, string End)[] Sizes =
    [
        .. new[] { (Layer.Closest5, "5"), (Layer.Closest15, "15"), (Layer.Closest50, "50"), (Layer.Closest150, "150") }
            .Select(layer => (FormattableString.Invariant($"width:{RingScale.Dot(layer.Item1) * 500:0.#}px;height:{RingScale.Dot(layer.Item1) * 500:0.#}px"), layer.Item2)),
    ];

    private RingMap _map = null!;
    private MapSummary _summary = null!;
    private MapState _state = null!;
    private MapCanvas? _canvas;
    private MapSectors _by;
    private IReadOnlyList<int>? _inside;
    private HashSet<IdentityKey> _drawnAround = [];
    private IReadOnlyList<(TieStatus Status, int Count)> _legend = [];
    private Person? _who;
    private string? _mode;
    private Person? _target;
    private IntroductionAnswer? _ways;
    private IntroductionPath? _path;
    private CircleLayout? _circles;
    private bool _isTable;

    [Inject]
    private ISnackbar Snackbar { get; set; } = null!;

    private IReadOnlyList<int> Inside => _inside ?? [.. Enumerable.Range(0, _map.Spots.Count)];

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _by = MapApi.Sectors(FromAddress(ByName));
        _map = RingMap.Of(snapshot.Network, snapshot.Viewer, _by, snapshot.AsOf);
        _who = FromAddress(WhoName) is { } key ? snapshot.Network.Find(key) : null;
        _mode = FromAddress(ModeName) is (Circles or Path) and var mode ? mode : null;
        _target = _mode == Path && FromAddress(TargetName) is { } wanted ? snapshot.Network.Find(wanted) : null;
        _ways = _target is null ? null : Introducers.To(snapshot.Network, snapshot.Viewer, _target, snapshot.AsOf);
        _path = _ways is { Paths.Count: > 0 } ways ? ways.Paths[Math.Clamp(int.TryParse(FromAddress(PathName), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0, 0, ways.Paths.Count - 1)] : null;
        _circles = _mode == Circles ? CircleLayout.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf) : null;
        Narrow(snapshot);
    }

    private string Title => (_mode, _ways, _path) switch
    {
        (Circles, _, _) => _circles!.Hulls.Count switch
        {
            0 => "No clear groups are in your data",
            1 => $"One group: {_circles.Hulls[0].Label}",
            var count => $"{Words.Number(count + _circles.Smaller)} groups; the largest is {_circles.Hulls[0].Label}",
        },
        (Path, null, _) => "Whom would you like to reach?",
        (Path, _, { } path) => $"Ask {path.FirstIntroducer.Name} to introduce you to {_target!.Name}",
        (Path, { Direct: not null }, _) => $"Write to {_target!.Name} yourself",
        (Path, _, _) => $"No path to {_target!.Name} is in your data",
        _ => _summary.Title,
    };

    private string Lead => (_mode, _ways, _path) switch
    {
        (Circles, _, _) => string.Join(' ', new[] { _circles!.Note, Bridging, "Lines: contacts tied into both; dashed where only a shared company or thread tells of it." }.OfType<string>()),
        (Path, null, _) => "Search for a person; the way to them is lit on your map, and what shows each step stands beside it.",
        (Path, _, { } path) => path.Sentence,
        (Path, { Direct: not null }, _) => "They are in your list; nobody needs to introduce you.",
        (Path, _, _) => _ways!.Note ?? "That does not mean that nobody knows them.",
        _ => _summary.Lead,
    };

    private string? Bridging => _circles is { Bridges: [var bridge, ..] }
        ? $"{_map.Persons[bridge.Place].Name} stands between them most of all."
        : null;

    private void Narrow(ReportSnapshot snapshot)
    {
        var isFiltered = !snapshot.Filter.Selection.IsEmpty;
        _inside = isFiltered || _drawnAround.Count > 0 ? Enclosed(_map.Inside(snapshot.Filter.Selection)) : null;
        string[] words = [.. ReportWords.Of(snapshot.Filter.Selection) is { } selected ? [selected] : Array.Empty<string>(), .. _drawnAround.Count > 0 ? ["inside the lasso"] : Array.Empty<string>()];
        _summary = MapSummary.Of(_map, _inside, words.Length > 0 ? string.Join(", ", words) : null);
        var statuses = MapSummary.Of(_map, Enclosed(_map.Inside(snapshot.Filter.Without(ReportField.Status).Selection)), null).Statuses;
        _legend = _map.KnowsMessages ? [.. Enum.GetValues<TieStatus>().OrderBy(status => status == TieStatus.None).Select(status => (status, statuses.GetValueOrDefault(status)))] : [];
        if (Steps.Length > 0)
        {
            var steps = Steps.Select(step => step.Key).ToHashSet(StringComparer.Ordinal);
            _inside = [.. Enumerable.Range(0, _map.Spots.Count).Where(place => steps.Contains(_map.Persons[place].Key.ToString()))];
        }

        _state = StateOf(snapshot);
    }

    private MapState StateOf(ReportSnapshot snapshot)
    {
        string[] parts = [$"viewer={Uri.EscapeDataString(snapshot.Viewer.Person.Key.ToString())}", .. _by == MapSectors.Met ? ["by=met"] : Array.Empty<string>(), FormattableString.Invariant($"rev={snapshot.Network.Revision}")];
        var (view, date) = (string.Join('&', parts), snapshot.AsOf.ToString(AsOfDate.Format, CultureInfo.InvariantCulture));
        var chips = snapshot.Filter.Describe();
        return new MapState(
            $"api/map?{view}&asOf={date}", $"api/map?{view}", $"api/map/circles?{view}&asOf={date}", $"api/map/months?{view}", $"api/map/person?{view}&asOf={date}", snapshot.Revision, Steps.Length == 0 && _mode != Circles ? "rings" : _mode!,
            _inside is null ? null : MapState.Bits(_map.Spots.Count, _inside), _who?.Key.ToString(), [.. snapshot.Filter.ValuesOf(MapSector.Field(_by))],
            Steps, Title, string.Join("; ", [$"As of {Words.Date(snapshot.AsOf)}", .. chips]));
    }

    // Whoever is in the viewer's own list is one step away.
    private MapStep[] Steps => _path is not null ? [.. _path.Steps.Select(StepOf)]
        : _ways is { Direct: { } direct } ? [new MapStep(direct.Person.Key.ToString(), direct.Person.Name, "strong", Inferred: false)]
        : [];

    private string AroundInWords => $"{Words.Number(_drawnAround.Count)} {(_drawnAround.Count == 1 ? "person" : "people")}";

    private string Hint => _mode switch
    {
        Circles => "Dots are people, circles who belongs together; violet: who stands between. An orange rim hangs on one tie that is being lost.",
        Path => "The lit way is the chosen one; the box stands for somebody who is not in your list.",
        _ => "The farther out, the longer silent. Click a sector, status or bar to filter every page; draw around people to see them alone.",
    };

    private static MapStep StepOf(IntroductionStep step) => new(
        step.To.Key.ToString(), step.To.Name, step.Band is Band.Strong or Band.Warm ? "strong" : "warm", step.EvidenceClass is EvidenceClass.SameThread or EvidenceClass.IntroducedInThread or EvidenceClass.ToldByYou);

    private int[] Enclosed(IReadOnlyList<int> places) => [.. places.Where(place => _drawnAround.Count == 0 || _drawnAround.Contains(_map.Persons[place].Key))];

    private void Saved(string name) => Snackbar.Add($"The picture is among your downloads: {name}", Severity.Normal);

    private static string Pressed(bool isOn) => isOn ? "true" : "false";

    private void Show(ReportFilter filter) => At(filter, ByValue, _who?.Key.ToString());

    private string? ByValue => _by == MapSectors.Met ? "met" : null;

    // What was picked among the sectors of one kind means nothing among those of the other, but goes on filtering.
    private void Cut(string? by) => At(Snapshot.Filter, by, _who?.Key.ToString());

    private void Choose(string? key) => At(Snapshot.Filter, ByValue, key);

    private void At(ReportFilter filter, string? by, string? who) => Go(filter, (ModeName, _mode), (ByName, by), (WhoName, who), (TargetName, _target?.Key.ToString()), (PathName, Place));

    private string? Place => _ways?.Paths.Index().Where(path => path.Index > 0 && path.Item == _path).Select(path => path.Index.ToString(CultureInfo.InvariantCulture)).FirstOrDefault();

    private void Arrange(string? mode) => Go(Snapshot.Filter, (ModeName, mode), (ByName, ByValue), (WhoName, _who?.Key.ToString()));

    private void Reach(Person target, int place = 0) =>
        Go(Snapshot.Filter, (ModeName, Path), (ByName, ByValue), (TargetName, target.Key.ToString()), (PathName, place == 0 ? null : place.ToString(CultureInfo.InvariantCulture)));

    private Task<IReadOnlyList<TargetMatch>> FindTargetAsync(string text, CancellationToken cancellation) =>
        Task.FromResult(TargetSearch.Find(Snapshot.Network, Snapshot.Viewer, text, PersonSearch.Most + 1, Snapshot.AsOf));

    private void Open(string key) => Navigation.NavigateTo("person" + Snapshot.Filter.ToQuery(("key", key)));

    private Mark? MarkOf(string? person, string? sector) => person is not null ? Snapshot.Network.Find(person) is { } found ? Snapshot.MarkOf(found) : null
        : sector is not null ? Mark.Of(MapSector.Field(_by), sector, sector) : null;

    private void PickSector(ValuePick? pick)
    {
        if (pick is not null)
        {
            Show(Snapshot.Filter.Toggle(MapSector.Field(_by), pick.Value, pick.Add));
        }
        else if (_who is not null)
        {
            Choose(null);
        }
    }

    private void Lasso(string bits) => Enclose([.. MapState.Places(bits, _map.Spots.Count).Select(place => _map.Persons[place].Key)]);

    private void Enclose(HashSet<IdentityKey> people)
    {
        _drawnAround = people;
        Narrow(Snapshot);
    }

    private void Clear()
    {
        Enclose([]);
        if (_who is not null)
        {
            Choose(null);
        }
    }

    private void GoTo(string? day) => Show(Snapshot.Filter.On(day is null ? null : AsOfDate.Read(day, out _)));

    private Task<IReadOnlyList<TargetMatch>> FindAsync(string text, CancellationToken cancellation)
    {
        var places = _map.Persons.Select(person => person.Key).ToHashSet();
        return Task.FromResult<IReadOnlyList<TargetMatch>>([.. TargetSearch.Find(Snapshot.Network, Snapshot.Viewer, text, MostMatches, Snapshot.AsOf).Where(match => places.Contains(match.Person.Key)).Take(PersonSearch.Most + 1)]);
    }

    private async Task ComeNearAsync(Person person)
    {
        Choose(person.Key.ToString());
        await (_canvas?.FindAsync(person.Key.ToString()) ?? Task.CompletedTask);
    }
}
