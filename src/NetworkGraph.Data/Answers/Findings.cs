using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Answers;

/// <summary>What a look back found; null where the past tells too little.</summary>
/// <param name="Viewer">Whose lists were looked back on; null for a table of who wrote to whom, which is nobody's own list.</param>
/// <param name="LosingTouch">Who of "losing touch" came back.</param>
/// <param name="Answers">Who answered.</param>
/// <param name="Persistence">Who stayed in contact.</param>
/// <param name="Replies">How well the chance of a step told replies.</param>
public sealed record Findings(
    Member? Viewer, LosingTouchBacktest? LosingTouch, ReplyCalibration? Answers, PersistenceBacktest? Persistence, ReplyBacktest? Replies)
{
    public static IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("cut", ParameterKind.Text, "Date at which the strengths are judged, or days from the first contact; negative counts back from the last one. Default: one window before the last contact.") { Placeholder = "DATE_OR_DAY" },
        Days("window", 90, "Days after the cut in which a contact counts."),
        Days("quiet", ReplyBacktest.DefaultQuiet, "Days without contact after which a message counts as an ask."),
        Days("answer", ReplyBacktest.DefaultAnswer, "Days within which an answer counts."),
    ];

    public static Findings Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        return Of(asking.Network, asking.Viewer, asking.Values);
    }

    /// <summary>Looks back on a network, and on the lists of a viewer where there is one.</summary>
    public static Findings Of(Network network, Member? viewer, IReadOnlyDictionary<string, object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (window, quiet, answer) = ((double)values["window"], (double)values["quiet"], (double)values["answer"]);
        if (ContactLookBack.FirstContact(network) is not { } first)
        {
            throw new QuestionRefusedException(new Refused(null, "There are no messages to look back on: load an export with messages first, or name a file with networkgraph backtest --interactions."));
        }

        var text = values.GetValueOrDefault("cut") as string ?? (-window).ToString(CultureInfo.InvariantCulture);
        var day = DayOf(text, first)
            ?? throw new QuestionRefusedException(new Refused("cut", $"needs a date as 2025-06-30, not before the first contact, or a number of days, not '{text}'."));
        var contacts = ContactLookBack.Of(network, day, window, quiet, answer);
        return new Findings(
            viewer,
            viewer is null ? null : LosingTouchBacktest.Of(network, viewer, viewer.SnapshotDate),
            viewer is null ? null : ReplyCalibration.Of(network, viewer, viewer.SnapshotDate),
            contacts.Persistence,
            contacts.Replies);
    }

    private static double? DayOf(string text, long first) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) ? double.IsFinite(days) ? days : null
        : AsOfDate.Read(text, out _) is { } date
            && DayNumber.Of(date) - (first / (double)Moment.SecondsPerDay) is >= 0 and var since
            ? since
            : null;

    private static Parameter Days(string name, double usual, string description) =>
        new(name, ParameterKind.Number, description) { Placeholder = "DAYS", Usual = usual, Above = (0, "days") };
}
