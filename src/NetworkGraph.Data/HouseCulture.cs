using System.Globalization;

namespace NetworkGraph.Data;

/// <summary>The one culture that the program runs under.</summary>
public static class HouseCulture
{
    /// <summary>
    /// Sets the invariant culture for the whole process, whatever the machine's language: dates and numbers print and parse the same everywhere.
    /// Called once, before anything else.
    /// </summary>
    public static void Use()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }
}
