using System.Runtime.InteropServices;

namespace NetworkGraph.Data;

/// <summary>A program that dies leaves no picture of its memory behind, in which names of people would stand.</summary>
public static class NoMemoryDumps
{
    private const int CoreSize = 4;

    /// <summary>Asks the system for none. Called once, at start; a system that refuses goes on as it is set up.</summary>
    public static void Use()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
        {
            Limit none = default;
            _ = SetLimit(CoreSize, in none);
        }
    }

    [DllImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public nuint Soft;
        public nuint Hard;
    }
}
