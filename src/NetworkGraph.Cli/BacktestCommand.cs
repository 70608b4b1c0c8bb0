using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Backtests;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph backtest</c>: does the model predict on this workspace's own history, or on a file of who wrote to whom?</summary>
internal static class BacktestCommand
{
    public static Command Create()
    {
        var interactions = new Option<string?>("--interactions") { Description = "A CSV with from,to,at instead of the loaded exports.", HelpName = "FILE" };
        var cut = new Option<string>("--cut") { Description = "Date, or days from the first contact; negative counts back from the last one.", HelpName = "DATE_OR_DAY", Required = true };
        var window = Days("--window", 90, "Days after the cut in which a contact counts.");
        var quiet = Days("--quiet", ReplyBacktest.DefaultQuiet, "Days without contact after which a message counts as an ask.");
        var answer = Days("--answer", ReplyBacktest.DefaultAnswer, "Days within which an answer counts.");
        var command = new Command("backtest", "Does the score predict who stays in contact, and who answers?")
        {
            interactions, cut, window, quiet, answer, CommonOptions.Data, CommonOptions.Json,
        };
        command.SetAction((parsed, cancellation) => Question.RunAsync(parsed, async services =>
        {
            var network = parsed.GetValue(interactions) is { } file
                ? await ReadAsync(file, cancellation)
                : await services.Current.GetAsync(cancellation);
            var contacts = DatedContact.Of(network);
            if (contacts.Count == 0)
            {
                return Question.Fail(parsed, "There are no messages to look back on: load an export with messages first, or name a file with --interactions.");
            }

            if (DayOf(parsed.GetRequiredValue(cut), contacts) is not { } day)
            {
                return Question.Fail(parsed, $"--cut needs a date as 2025-06-30 or a number of days, not '{parsed.GetValue(cut)}'.");
            }

            return Print(parsed, PersistenceBacktest.Of(contacts, day, parsed.GetValue(window)), ReplyBacktest.Of(contacts, parsed.GetValue(quiet), parsed.GetValue(answer)));
        }));
        return command;
    }

    private static Option<double> Days(string name, double usual, string description)
    {
        var option = new Option<double>(name) { Description = description, HelpName = "DAYS", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() <= 0)
            {
                result.AddError($"{name} needs more than 0 days.");
            }
        });
        return option;
    }

    /// <summary>Reads the file as an import does, into a folder that is gone afterwards.</summary>
    private static async Task<Network> ReadAsync(string file, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("networkgraph-backtest-");
        try
        {
            await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.FullName), ImportLimits.Default, cancellation);
            await services.Runner.ImportAsync(ExportInput.From([file])[0], Guid.NewGuid(), null, cancellation);
            return await services.Current.GetAsync(cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double? DayOf(string text, IReadOnlyList<DatedContact> contacts) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) ? days
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? DayNumber.Of(date) - (contacts.Min(c => c.At) / (double)Moment.SecondsPerDay)
            : null;

    private static int Print(ParseResult parsed, PersistenceBacktest? persistence, ReplyBacktest? reply)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(BacktestJson.Of(persistence, reply));
        }

        var output = parsed.InvocationConfiguration.Output;
        if (persistence is null)
        {
            output.WriteLine("Persistence: too few pairs before the cut, or all with the same outcome.");
        }
        else
        {
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

        output.WriteLine(reply is null
            ? "Replies: too few asks to tell."
            : $"Replies: {reply.Asks} asks, AUC {Number(reply.Chance.Value)} ({Interval(reply.Chance)}), ECE {Number(reply.Ece5)}, Brier {Number(reply.Brier)} against {Number(reply.BrierBase)}, offset {Number(reply.Offset)}");
        return Question.Done;
    }

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Interval(AreaUnderCurve area) => $"{Number(area.Low)} to {Number(area.High)}";
}
