namespace NetworkGraph.Benchmarks.Import;

/// <summary>A workspace of invented members, made by the real commands.</summary>
internal static class SampleFolder
{
    /// <summary>The data folder in a folder, made there unless it was before.</summary>
    public static async Task<string> DataInAsync(string folder, string connections, string messages, string members)
    {
        var data = Path.Combine(folder, "data");
        if (!Directory.Exists(data))
        {
            await NetworkGraphProcess.RunAsync("sample", "--connections", connections, "--messages", messages, "--members", members, "--out", folder);
            foreach (var archive in Directory.GetFiles(folder, "*.zip").Order(StringComparer.Ordinal))
            {
                await NetworkGraphProcess.RunAsync("import", archive, "--data", data);
            }
        }

        return data;
    }
}
