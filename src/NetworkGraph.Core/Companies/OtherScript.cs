using System.Text;
using AnyAscii;

namespace NetworkGraph.Core.Companies;

/// <summary>
/// Rule: a name in Latin letters and one in another script that sounds alike are one firm, likely: "Яндекс" and "Yandex", "トヨタ" and "Toyota". Letters go by AnyAscii; what is spelt in several ways
/// ("ks" and "x", "y", "i" and "j", doubled letters) counts as one.
/// </summary>
internal static class OtherScript
{
    private const int FewestLetters = 3;
    private static readonly (string From, string To)[] Sounds = [("ks", "x"), ("kh", "h"), ("ph", "f"), ("ck", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("'", ""), ("-", "")];

    /// <summary>Whether a key is in Latin letters and digits.</summary>
    public static bool IsLatin(string key) => Ascii.IsValid(key);

    /// <summary>How a key sounds; null where it is too short to tell.</summary>
    public static string? Sound(string key)
    {
        var sound = new StringBuilder(IsLatin(key) ? key : key.Transliterate().ToLowerInvariant());
        foreach (var (from, to) in Sounds)
        {
            sound.Replace(from, to);
        }

        var plain = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(sound[i]) && (plain.Length == 0 || plain[^1] != sound[i]))
            {
                plain.Append(sound[i]);
            }
        }

        return plain.Length < FewestLetters ? null : plain.ToString();
    }
}
