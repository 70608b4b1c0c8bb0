using System.Globalization;
using NetworkGraph.Core.Backtests;

namespace NetworkGraph.Core.Tests.Backtests;

/// <summary>The public message logs beside the repository. Missing ones skip a test with the reason; in CI they fail it.</summary>
internal static class MessageLog
{
    public static IReadOnlyList<DatedContact> College() => Read("CollegeMsg.txt");

    public static IReadOnlyList<DatedContact> Eu() => Read("email-Eu-core-first-quarter.txt");

    private static List<DatedContact> Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "shared", "data", name)))
        {
            folder = folder.Parent;
        }

        if (folder is null)
        {
            var reason = $"{name} is not in a folder shared/data beside the repository.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        return
        [
            .. File.ReadLines(Path.Combine(folder.FullName, "shared", "data", name))
                .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
                .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Select(c => new DatedContact(
                    int.Parse(c[0], CultureInfo.InvariantCulture), int.Parse(c[1], CultureInfo.InvariantCulture), (long)double.Parse(c[2], CultureInfo.InvariantCulture))),
        ];
    }
}
