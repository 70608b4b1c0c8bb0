using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// The secret that tells the owner of the data folder from other accounts on the same computer: 256 random bits in a file that only
/// the owner can read. Kept between starts, so that an open browser stays welcome.
/// </summary>
public sealed class LaunchToken
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly byte[] _secret;
    private string? _code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private LaunchToken(byte[] secret)
    {
        _secret = secret;
        Text = Base64Url.EncodeToString(secret);
        Cookie = Base64Url.EncodeToString(HMACSHA256.HashData(secret, "networkgraph browser cookie"u8));
    }

    /// <summary>As it stands in the file and in the address that the start prints.</summary>
    public string Text { get; }

    /// <summary>What a browser keeps instead of the token.</summary>
    public string Cookie { get; }

    /// <summary>Opens the door once; for command lines, which other accounts can see while the browser runs.</summary>
    public string OneTimeCode => _code ?? string.Empty;

    public static LaunchToken Open(DataFolder folder)
    {
        if (Read(folder.LaunchToken) is { } kept)
        {
            return new LaunchToken(kept);
        }

        File.Delete(folder.LaunchToken);
        var secret = RandomNumberGenerator.GetBytes(32);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var file = new FileStream(folder.LaunchToken, options);
        file.Write(Encoding.ASCII.GetBytes(Base64Url.EncodeToString(secret)));
        return new LaunchToken(secret);
    }

    public bool Matches(string? text) => Same(text, Text);

    public bool MatchesCookie(string? text) => Same(text, Cookie);

    /// <summary>True once for the one-time code.</summary>
    public bool Redeem(string? code) => _code is { } expected && Same(code, expected) && Interlocked.Exchange(ref _code, null) is not null;

    private static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static byte[]? Read(string path)
    {
        // A token that others could have read is a token that others know.
        if (!File.Exists(path) || (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0))
        {
            return null;
        }

        Span<byte> secret = stackalloc byte[32];
        var text = File.ReadAllText(path).Trim();
        return text.Length == 43 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, secret, out var length) && length == 32
            ? secret.ToArray()
            : null;
    }
}
