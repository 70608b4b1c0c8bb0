using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Reads the text form of a key.</summary>
internal static class KeyText
{
    private static readonly IdentityKind[] Kinds = [IdentityKind.Email, IdentityKind.Code, IdentityKind.MemberName];

    public static IdentityKey Read(string text)
    {
        foreach (var kind in Kinds)
        {
            var prefix = new IdentityKey(kind, "").ToString();
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new IdentityKey(kind, text[prefix.Length..]);
            }
        }

        return new IdentityKey(IdentityKind.Slug, text);
    }
}
