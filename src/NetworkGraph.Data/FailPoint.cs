using System.Diagnostics;

namespace NetworkGraph.Data;

/// <summary>
/// Named places at which a crash test ends this process as <c>kill -9</c> would: NETWORKGRAPH_FAILPOINT names one. Without it nothing happens.
/// </summary>
internal static class FailPoint
{
    private static readonly string? Named = Environment.GetEnvironmentVariable("NETWORKGRAPH_FAILPOINT");

    public static void Reach(string name)
    {
        if (Named is not null && Named == name)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
