using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary>A look back in sentences and tables.</summary>
internal static class BacktestText
{
    public static void Print(Printed printed, Findings found) => Write(printed.Output, found);

    public static void Write(TextWriter output, Findings found)
    {
        if (found.Viewer is { } viewer)
        {
            output.WriteLine($"Looking back on the messages of {viewer.Person.Name}");
            output.WriteLine();
            output.WriteLine("Whom am I losing? " + (found.LosingTouch?.InWords ?? "There are no two years of messages to look back on."));
            Write(output, found.Answers);
        }

        Write(output, found.Persistence);
        output.WriteLine(found.Replies is not { } reply
            ? "Replies: too few asks to tell."
            : $"Replies: {reply.Asks} asks, AUC {Number(reply.Chance.Value)} ({Interval(reply.Chance)}), ECE {Number(reply.Ece5)}, Brier {Number(reply.Brier)} against {Number(reply.BrierBase)}, offset {Number(reply.Offset)}");
    }

    private static void Write(TextWriter output, ReplyCalibration? answers)
    {
        output.WriteLine();
        output.WriteLine(answers is null
            ? "Will they answer? There are no letters whose time to be answered has passed, or all had the same outcome."
            : "Will they answer? Letters after three quiet days, answered within seven:");
        if (answers is not null)
        {
            var table = new TextTable("Before the letter", "Letters", "Chance said", "Answered", "95 % interval");
            foreach (var row in answers.Grounds)
            {
                var enough = row.Came.IsEnough;
                table.Row(
                    row.Ground.InWords(), row.Came.Cases, enough ? Words.Percent(row.SaidShare!.Value) : "too little to say",
                    enough ? Words.Percent(row.Came.Share!.Value) : null, enough ? $"{Words.Percent(row.Came.Low)} to {Words.Percent(row.Came.High)}" : null);
            }

            table.Write(output);
        }

        output.WriteLine();
    }

    private static void Write(TextWriter output, PersistenceBacktest? persistence)
    {
        if (persistence is null)
        {
            output.WriteLine("Persistence: too few pairs before the cut, or all with the same outcome.");
            return;
        }

        output.WriteLine($"{persistence.Pairs} pairs at the cut, {Words.Percent(persistence.Alive)} in contact again in the window");
        var scores = new TextTable("Score", "AUC", "95 % interval");
        scores.Row("strength", Number(persistence.Strength.Value), Interval(persistence.Strength));
        scores.Row("activation", Number(persistence.Activation.Value), Interval(persistence.Activation));
        scores.Row("recency", Number(persistence.Recency.Value), Interval(persistence.Recency));
        scores.Row("count", Number(persistence.Count.Value), Interval(persistence.Count));
        scores.Write(output);
        var bands = new TextTable("Band", "Pairs", "In contact again");
        foreach (var band in persistence.Bands)
        {
            bands.Row(band.Band, band.Pairs, band.Alive is { } alive ? Words.Percent(alive) : null);
        }

        bands.Write(output);
    }

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Interval(AreaUnderCurve area) => $"{Number(area.Low)} to {Number(area.High)}";
}
