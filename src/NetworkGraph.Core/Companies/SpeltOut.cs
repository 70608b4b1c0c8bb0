using System.Text;

namespace NetworkGraph.Core.Companies;

/// <summary>Rule: letters with two dots or a stroke may be spelt out: "Mueller" and "Müller" are one firm, likely; "Muller" and "Müller" have one key.</summary>
internal static class SpeltOut
{
    private static readonly (string Letter, string Letters)[] Pairs = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"), ("æ", "ae"), ("Ä", "ae"), ("Ö", "oe"), ("Ü", "ue"), ("Ø", "oe"), ("Å", "aa")];

    /// <summary>The name with such letters spelt out; null where it has none.</summary>
    public static string? Of(string name)
    {
        if (Ascii.IsValid(name))
        {
            return null;
        }

        var composed = NormalForm.Composed(name);
        var spelt = composed;
        foreach (var (letter, letters) in Pairs)
        {
            spelt = spelt.Replace(letter, letters, StringComparison.Ordinal);
        }

        return ReferenceEquals(spelt, composed) || spelt == composed ? null : spelt;
    }
}
