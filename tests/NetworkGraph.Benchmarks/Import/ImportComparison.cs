using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace NetworkGraph.Benchmarks.Import;

/// <summary>
/// The import command on a large archive, beside a plain CsvHelper read of the same files and a bare insert of the same rows into SQLite,
/// in one run. Usage: <c>import [connections] [messages] [rounds]</c>.
/// </summary>
internal static class ImportComparison
{
    private static readonly CsvReaderOptions Plain = new()
    {
        HasHeader = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var (connections, messages) = (args.ElementAtOrDefault(0) ?? "30000", args.ElementAtOrDefault(1) ?? "500000");
        var rounds = int.Parse(args.ElementAtOrDefault(2) ?? "3", CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("networkgraph-benchmark-").FullName;
        try
        {
            var making = await NetworkGraphProcess.RunAsync("sample", "--connections", connections, "--messages", messages, "--out", folder);
            var archive = making.Output.Trim();
            Console.WriteLine($"{connections} connections, {messages} messages, {new FileInfo(archive).Length >> 20} MiB zip, made in {making.Seconds:0.0} s");
            var idle = (await NetworkGraphProcess.RunAsync("growth", "--data", Path.Combine(folder, "idle"))).PeakMebibytes;
            Console.WriteLine($"idle process: {idle:0} MiB");
            Console.WriteLine("| round | CsvHelper read | bare insert | import | import / (read + insert) | import / read | peak above idle |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            for (var round = 1; round <= rounds; round++)
            {
                var read = Seconds(() => Read(archive, _ => { }));
                var insert = ReadAndInsert(archive, Path.Combine(folder, $"bare{round}.db"));
                var ours = await NetworkGraphProcess.RunAsync("import", archive, "--data", Path.Combine(folder, $"data{round}"));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {round} | {read:0.00} s | {insert:0.00} s | {ours.Seconds:0.00} s | {ours.Seconds / (read + insert):0.00} | {ours.Seconds / read:0.00} | {ours.PeakMebibytes - idle:0} MiB |"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Read(string archive, Action<(string File, string[] Row)> take)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            using var csv = CsvReader.Create(entry.Open(), Plain);
            while (csv.Read())
            {
                take((entry.Name, csv.Current.ToArray()));
            }
        }
    }

    /// <summary>Seconds of the inserts alone: rows are read into memory first, a batch at a time, while the watch stands.</summary>
    private static double ReadAndInsert(string archive, string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        var watch = Stopwatch.StartNew();
        using var transaction = connection.BeginTransaction();
        var tables = new Dictionary<string, SqliteCommand>();
        watch.Stop();
        var batch = new List<(string File, string[] Row)>();
        Read(archive, row =>
        {
            batch.Add(row);
            if (batch.Count == 10_000)
            {
                Insert(connection, transaction, tables, batch, watch);
            }
        });
        Insert(connection, transaction, tables, batch, watch);
        watch.Start();
        transaction.Commit();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Insert(
        SqliteConnection connection, SqliteTransaction transaction, Dictionary<string, SqliteCommand> tables, List<(string File, string[] Row)> batch, Stopwatch watch)
    {
        watch.Start();
        foreach (var (file, row) in batch)
        {
            var name = $"{file}/{row.Length}";
            if (!tables.TryGetValue(name, out var command))
            {
                var columns = string.Join(',', row.Select((_, i) => $"c{i}"));
                Execute(connection, $"CREATE TABLE \"{name}\" ({columns})");
                command = connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = $"INSERT INTO \"{name}\" VALUES ({string.Join(',', row.Select((_, i) => $"$c{i}"))})";
                for (var i = 0; i < row.Length; i++)
                {
                    command.Parameters.Add($"$c{i}", SqliteType.Text);
                }

                tables.Add(name, command);
            }

            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i];
            }

            command.ExecuteNonQuery();
        }

        watch.Stop();
        batch.Clear();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
