using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Report;

/// <summary>
/// Texts as tokens that say nothing to whoever has not the key of the data folder: <c>~</c> and base64url. Equal texts give equal tokens, so that Back, bookmarks and
/// the equality of addresses work; a token that was changed, or comes from another folder, is none. The first half is HMAC-SHA256 of the text, which is also what the
/// second half, AES-256-CBC of the text, begins with (a synthetic initialisation vector, as in RFC 5297).
/// </summary>
/// <remarks>
/// The key has a file of its own. That of a start with <c>--new-token</c> would be the wrong one: it locks out who may come in from now on, and what a browser has kept
/// until now is neither hidden again by a new key nor to be lost from the bookmarks with the old one. "Erase everything" takes the key away with the data.
/// </remarks>
public sealed class OpaqueText
{
    // No key of a person and no id begins with it, and no address needs it escaped.
    private const char Sign = '~';
    private const int MacLength = 16;
    private readonly byte[] _macKey;
    private readonly byte[] _cipherKey;

    /// <summary>Tokens of a secret.</summary>
    public OpaqueText(string secret)
    {
        var whole = Encoding.UTF8.GetBytes(secret);
        _macKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, whole, 32, info: "networkgraph address mac"u8.ToArray());
        _cipherKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, whole, 32, info: "networkgraph address cipher"u8.ToArray());
    }

    /// <summary>Tokens of a data folder.</summary>
    public static OpaqueText Of(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new OpaqueText(OwnerSecret.Of(folder.AddressKey));
    }

    /// <summary>The token of a text.</summary>
    public string Hide(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var mac = Mac(plain);
        using var aes = Aes.Create();
        aes.Key = _cipherKey;
        return Sign + Base64Url.EncodeToString([.. mac, .. aes.EncryptCbc(plain, mac)]);
    }

    /// <summary>The text of a token; null for what is no token of this key, as any text that was never hidden.</summary>
    public string? Show(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!token.StartsWith(Sign) || !Base64Url.IsValid(token.AsSpan(1), out var length) || length < 2 * MacLength || length % MacLength != 0)
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token.AsSpan(1));
        try
        {
            using var aes = Aes.Create();
            aes.Key = _cipherKey;
            var plain = aes.DecryptCbc(bytes.AsSpan(MacLength), bytes.AsSpan(0, MacLength));
            // The same bytes have other spellings in base64; one text has one token.
            return CryptographicOperations.FixedTimeEquals(Mac(plain), bytes.AsSpan(0, MacLength)) && Base64Url.EncodeToString(bytes) == token[1..] ? Encoding.UTF8.GetString(plain) : null;
        }
        catch (CryptographicException)
        {
            // Its end was changed, or it is of another key.
            return null;
        }
    }

    private byte[] Mac(byte[] plain) => HMACSHA256.HashData(_macKey, plain)[..MacLength];
}
