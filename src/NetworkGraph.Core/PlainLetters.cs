using System.Globalization;
using System.Text;

namespace NetworkGraph.Core;

/// <summary>
/// Text without case and accents, for comparing names. A table, because <c>string.Normalize</c> leaves text as it is under invariant
/// globalization, which the program runs with; letters outside the Latin blocks stay as they are.
/// </summary>
internal static class PlainLetters
{
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

    private const string LatinExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln" +
        "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Lower case, without accents: "Élodie Åberg" becomes "elodie aberg".</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c switch
                {
                    < 'À' => char.ToLowerInvariant(c),
                    <= 'ÿ' => Latin1[c - 'À'],
                    <= 'ſ' => LatinExtendedA[c - 'Ā'],
                    _ => char.ToLowerInvariant(c),
                });
            }
        }

        return plain.ToString();
    }
}
