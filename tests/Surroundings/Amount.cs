using System.Globalization;

namespace NetworkGraph.Tests.Surroundings;

/// <summary>How much of something a test does: more where the surroundings say so, as <c>tests/run-long</c> does.</summary>
internal static class Amount
{
    public static int Of(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
