using System.Diagnostics.CodeAnalysis;

namespace NetworkGraph.Tests.Surroundings;

/// <summary>
/// What some tests need beyond the .NET SDK. Where it is missing they are skipped with a reason that says where to get it; in CI that is a
/// failure. Asked at the start of a test: a skip inside a sample of CsCheck would be reported as a failure. <c>.ci/run</c> counts the reasons by name.
/// </summary>
internal static class Needed
{
    public const string Chromium = "Chromium";
    public const string Neo4j = "Java and Neo4j";
    public const string MessageLogs = "the message logs";
    public const string Strace = "strace";

    /// <summary>Ends the running test.</summary>
    /// <param name="what">Which of the names above is missing.</param>
    /// <param name="reason">What was looked for, and where to get it.</param>
    [DoesNotReturn]
    public static void IsMissing(string what, string reason)
    {
        var sentence = $"Needs {what}: {reason}";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(sentence);
        }

        Assert.Skip(sentence);
    }
}
