using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Door;

/// <summary>
/// The host name of a data folder's dashboard, such as ng-4k2m9x7q1c5z8w3v.localhost. Browsers keep cookies apart by host and not by port: under a name
/// that no other program knows, no page of another port on this computer is ever sent this dashboard's cookie.
/// </summary>
public static partial class DoorName
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>The folder's name, made where there is none yet or others could have read it.</summary>
    public static string Of(DataFolder folder)
    {
        if (OwnerFile.Read(folder.DoorName) is { } kept && Form().IsMatch(kept))
        {
            return kept;
        }

        var name = $"ng-{RandomNumberGenerator.GetString(Letters, 20)}.localhost";
        OwnerFile.Write(folder.DoorName, name);
        return name;
    }

    [GeneratedRegex(@"^ng-[a-z2-9]{20}\.localhost$")]
    private static partial Regex Form();
}
