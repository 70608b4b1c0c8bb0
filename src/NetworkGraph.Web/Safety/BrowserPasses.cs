using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// The browsers that were let in: each with a random secret of its own, which the folder keeps as a fingerprint only. A pass ends when the user ends it or
/// when the browser was away for twelve hours; a copy of its cookie ends with it.
/// </summary>
public sealed class BrowserPasses
{
    /// <summary>How long a browser may be away.</summary>
    public static readonly TimeSpan LongestAbsence = TimeSpan.FromHours(12);

    private const int Most = 50;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, BrowserPass> _byId = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private readonly DataFolder _folder;
    private readonly TimeProvider _clock;

    public BrowserPasses(DataFolder folder, TimeProvider clock)
    {
        (_folder, _clock) = (folder, clock);
        foreach (var pass in Kept(folder).Where(IsAlive))
        {
            _byId[pass.Id] = pass;
        }
    }

    /// <summary>Those that open the door now, last seen first.</summary>
    public IReadOnlyList<BrowserPass> All => [.. _byId.Values.Where(IsAlive).OrderByDescending(pass => pass.LastSeen).ThenBy(pass => pass.Id, StringComparer.Ordinal)];

    /// <summary>Lets a browser in; the result is the secret that it keeps.</summary>
    public string Admit(string browser, string host)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = _clock.GetUtcNow();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        foreach (var old in All.Skip(Most - 1))
        {
            _byId.TryRemove(old.Id, out _);
        }

        _byId[id] = new BrowserPass(id, Fingerprint(secret), browser, host, now, now);
        Keep();
        return secret;
    }

    /// <summary>The pass of the browser that keeps this secret, seen now; null if there is none or it has ended.</summary>
    public BrowserPass? Find(string? secret)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return null;
        }

        var wanted = Encoding.ASCII.GetBytes(Fingerprint(secret));
        return _byId.Values.FirstOrDefault(pass => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(pass.Fingerprint), wanted)) is { } found && See(found.Id) ? found : null;
    }

    /// <summary>The browser is there; false if its pass has ended.</summary>
    public bool See(string id)
    {
        if (!_byId.TryGetValue(id, out var pass) || !IsAlive(pass))
        {
            return false;
        }

        var now = _clock.GetUtcNow();
        if (now - pass.LastSeen >= Step && _byId.TryUpdate(id, pass with { LastSeen = now }, pass))
        {
            Keep();
        }

        return true;
    }

    /// <summary>Ends these passes.</summary>
    public void End(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _byId.TryRemove(id, out _);
        }

        Keep();
    }

    private static BrowserPass[] Kept(DataFolder folder)
    {
        try
        {
            return OwnerFile.Read(folder.Browsers) is { } text ? JsonSerializer.Deserialize<BrowserPass[]>(text) ?? [] : [];
        }
        catch (JsonException)
        {
            // A damaged list lets nobody in: each browser needs a new address, which is the worst that can come of it.
            return [];
        }
    }

    private static string Fingerprint(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private bool IsAlive(BrowserPass pass) => _clock.GetUtcNow() - pass.LastSeen < LongestAbsence;

    // The list in memory holds, whatever the disk says.
    private void Keep()
    {
        try
        {
            lock (_writing)
            {
                OwnerFile.Write(_folder.Browsers, JsonSerializer.Serialize(All));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Told where it matters: the next start does not know the browsers.
        }
    }
}
