using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data.Backups;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph backup create|list|verify|restore</c>: copies of the whole network, and the way back to one.</summary>
internal static class BackupCommand
{
    public static Command Create() => new("backup", "Makes, checks and puts back copies of the whole network. One is made by itself each day on which something changed.")
    {
        Created(), Listed(), Verified(), Restored(),
    };

    private static Command Created()
    {
        var command = new Command("create", "Makes a backup now. It stays until you delete it.") { CommonOptions.Data, CommonOptions.Json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async backups =>
        {
            var made = await backups.CreateAsync(BackupKind.Manual, cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(BackupJson.Of(made));
            }

            parsed.InvocationConfiguration.Output.WriteLine($"{Path.Combine(backups.Folder, made.Name)}: {Held(made.Manifest!)}. It is as personal as the data itself.");
            return Question.Done;
        }));
        return command;
    }

    private static Command Listed()
    {
        var command = new Command("list", "Lists backups, newest first.") { CommonOptions.Data, CommonOptions.Json };
        command.SetAction((parsed, _) => RunAsync(parsed, backups =>
        {
            var all = backups.List();
            if (parsed.GetValue(CommonOptions.Json))
            {
                return Task.FromResult(parsed.WriteJson(all.Select(BackupJson.Of).ToArray()));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(all.Count == 0 ? $"No backups yet in {backups.Folder}. Make one with: networkgraph backup create" : $"Backups in {backups.Folder}, as personal as the data itself");
            if (all.Count > 0)
            {
                var table = new TextTable("Name", "Megabytes", "Imports", "Connections", "Messages and the like", "Verified");
                foreach (var backup in all)
                {
                    table.Row(
                        backup.Name, Math.Round(backup.Bytes / 1e6, 1), backup.Manifest?.Counts.Imports, backup.Manifest?.Counts.Listings, backup.Manifest?.Counts.Interactions,
                        backup.Problem ?? (backup.Verified is { } at ? Words.Date(DateOnly.FromDateTime(at.LocalDateTime)) : "never"));
                }

                table.Write(output);
            }

            return Task.FromResult(Question.Done);
        }));
        return command;
    }

    private static Command Verified()
    {
        var which = new Argument<string?>("BACKUP") { Description = "A name from the list, or a file. Default: all in the list.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "Reads every byte of a backup and says what is wrong with it.") { which, CommonOptions.Data, CommonOptions.Json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async backups =>
        {
            string[] names = parsed.GetValue(which) is { } one ? [one] : [.. backups.List().Select(backup => backup.Name)];
            if (names.Length == 0)
            {
                return Question.Fail(parsed, $"No backups yet in {backups.Folder}. Make one with: networkgraph backup create");
            }

            var verdicts = new List<BackupVerdict>();
            foreach (var name in names)
            {
                verdicts.Add(await backups.VerifyAsync(name, cancellation));
            }

            if (parsed.GetValue(CommonOptions.Json))
            {
                parsed.WriteJson(verdicts.Select(verdict => new { verdict.Name, verdict.IsGood, verdict.Problems }).ToArray());
            }
            else
            {
                foreach (var verdict in verdicts)
                {
                    (verdict.IsGood ? parsed.InvocationConfiguration.Output : parsed.InvocationConfiguration.Error)
                        .WriteLine(verdict.IsGood ? $"{verdict.Name}: good. {Held(verdict.Manifest!)}." : $"{verdict.Name}: {string.Join(' ', verdict.Problems)}");
                }
            }

            return verdicts.All(verdict => verdict.IsGood) ? Question.Done : Question.Failed;
        }));
        return command;
    }

    private static Command Restored()
    {
        var which = new Argument<string>("BACKUP") { Description = "A name from the list, or a file, also one of another machine." };
        var command = new Command("restore", "Puts a backup in the place of the network. What is there now is backed up first.") { which, CommonOptions.Data, CommonOptions.Json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async backups =>
        {
            var restored = await backups.RestoreAsync(parsed.GetRequiredValue(which), cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(new { restored.Name, restored.Manifest.At, restored.Manifest.Counts, restored.WayBack, restored.PutAside });
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"Restored {restored.Name}: {Held(restored.Manifest)}.");
            if (restored.WayBack is { } wayBack)
            {
                output.WriteLine($"What was there before: networkgraph backup restore {wayBack}");
            }
            else if (restored.PutAside is { } aside)
            {
                output.WriteLine($"The damaged database that was there lies in {aside}. Delete it when you miss nothing.");
            }

            return Question.Done;
        }));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<NetworkBackups, Task<int>> run) => Question.OnFolderAsync(parsed, async folder =>
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NETWORKGRAPH_STORE")))
        {
            return Question.Fail(parsed, "This network is on a Neo4j server, which has backups of its own. A copy that fits every store: networkgraph export --all FILE");
        }

        using var backups = NetworkBackups.Open(folder, TimeProvider.System);
        return await run(backups);
    });

    private static string Held(BackupManifest manifest) => string.Create(
        CultureInfo.InvariantCulture, $"{manifest.Counts.Imports:N0} {(manifest.Counts.Imports == 1 ? "import" : "imports")}, {manifest.Counts.Listings:N0} connections, {manifest.Counts.Interactions:N0} messages and the like, made on {manifest.At:yyyy-MM-dd HH:mm} UTC");

    private sealed record BackupJson(string Name, DateTimeOffset At, BackupKind Kind, long Bytes, long? Imports, long? Connections, long? Interactions, DateTimeOffset? Verified, string? Problem)
    {
        public static BackupJson Of(BackupInfo backup) => new(
            backup.Name, backup.At, backup.Kind, backup.Bytes, backup.Manifest?.Counts.Imports, backup.Manifest?.Counts.Listings, backup.Manifest?.Counts.Interactions,
            backup.Verified, backup.Problem);
    }
}
