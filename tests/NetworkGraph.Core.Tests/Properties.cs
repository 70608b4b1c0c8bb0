using CsCheck;

namespace NetworkGraph.Core.Tests;

/// <summary>
/// How many cases each property of docs/model.md, section 12 is tried on: ten thousand, or what CsCheck_Iter asks for where that
/// is more. Each test says in its output how many it was.
/// </summary>
internal static class Properties
{
    public static long Cases { get; } = Math.Max(10_000, Check.Iter);

    public static void Say(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}
