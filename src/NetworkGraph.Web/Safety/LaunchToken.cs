using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// The secret by which a program of the data folder's owner is let in: 256 random bits in a file that only the owner can read. Browsers never see it.
/// </summary>
public sealed class LaunchToken
{
    private LaunchToken(string text) => Text = text;

    /// <summary>As it stands in the file.</summary>
    public string Text { get; }

    public static LaunchToken Open(DataFolder folder) => new(OwnerSecret.Of(folder.LaunchToken));

    public bool Matches(string? text) => text is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(Text));
}
