namespace NetworkGraph.Core.Texts;

/// <summary>Words as numbers: 64-bit FNV-1a over the letters, lower case and without accents. Two of a few thousand listed words never share one (tested).</summary>
internal static class TextHash
{
    internal const ulong Start = 14_695_981_039_346_656_037;

    private const ulong Prime = 1_099_511_628_211;
    private const char FirstFolded = '\u00C0';

    // Letters from U+00C0 to U+017F, lower case, without accent.
    private const string Folded =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The letter that counts for a letter as written.</summary>
    internal static char Fold(char c) => c switch
    {
        < '\u0080' => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c,
        >= FirstFolded when c - FirstFolded < Folded.Length => Folded[c - FirstFolded],
        _ => char.ToLowerInvariant(c),
    };

    internal static ulong Add(ulong hash, char folded) => (hash ^ folded) * Prime;

    internal static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word)
        {
            hash = Add(hash, Fold(c));
        }

        return hash;
    }
}
