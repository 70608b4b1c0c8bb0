using System.Buffers.Text;
using System.Security.Cryptography;

namespace NetworkGraph.Data.Door;

/// <summary>256 random bits in a file that only its owner can read.</summary>
public static class OwnerSecret
{
    private const int Bytes = 32;
    private const int Letters = 43;

    /// <summary>The secret as it stands in the file; made where there is none yet, or one that is damaged or that others could have read.</summary>
    public static string Of(string path)
    {
        if (OwnerFile.Read(path) is { Length: Letters } kept && Base64Url.IsValid(kept))
        {
            return kept;
        }

        var made = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        OwnerFile.Write(path, made);
        return made;
    }
}
