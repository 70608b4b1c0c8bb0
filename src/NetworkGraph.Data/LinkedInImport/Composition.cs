using System.Globalization;
using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Unicode's normalisation form C. Under the invariant globalization that this product runs with, <see cref="string.Normalize()"/> leaves
/// everything but ASCII as it is, so that an address with a composed letter would not equal the same one with a combining mark.
/// Composition.txt holds, from the Unicode character database, code point, combining class, canonical decomposition and (+) whether it composes again.
/// </summary>
internal static class Composition
{
    private const int FirstMark = 0x300;
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary>The text in form C. Half surrogate pairs must not occur in it.</summary>
    public static string Compose(string text)
    {
        // Below the first combining mark every character is in form C already.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1)) < 0)
        {
            return text;
        }

        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, points);
        }

        Order(points);
        var composed = new StringBuilder(text.Length);
        foreach (var point in Join(points))
        {
            composed.Append(char.ConvertFromUtf32(point));
        }

        return composed.ToString();
    }

    private static void Decompose(int point, List<int> points)
    {
        var syllable = point - HangulBase;
        if (syllable >= 0 && syllable < Leads * Vowels * Tails)
        {
            points.Add(LeadBase + (syllable / (Vowels * Tails)));
            points.Add(VowelBase + (syllable % (Vowels * Tails) / Tails));
            if (syllable % Tails > 0)
            {
                points.Add(TailBase + (syllable % Tails));
            }
        }
        else if (Data.Value.Decompositions.TryGetValue(point, out var parts))
        {
            foreach (var part in parts)
            {
                Decompose(part, points);
            }
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks of one run stand in the order of their classes; a stable sort, so that a long run costs no more than sorting.
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count;)
        {
            var end = start;
            while (end < points.Count && Class(points[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var run = points.GetRange(start, end - start).OrderBy(Class).ToList();
                for (var i = 0; i < run.Count; i++)
                {
                    points[start + i] = run[i];
                }
            }

            start = end + 1;
        }
    }

    private static List<int> Join(List<int> points)
    {
        var joined = new List<int>(points.Count);
        var starter = -1;
        var lastClass = -1;
        foreach (var point in points)
        {
            var itsClass = Class(point);
            if (starter >= 0 && lastClass < itsClass && Pair(joined[starter], point) is { } one)
            {
                joined[starter] = one;
                continue;
            }

            if (itsClass == 0)
            {
                starter = joined.Count;
                lastClass = -1;
            }
            else
            {
                lastClass = itsClass;
            }

            joined.Add(point);
        }

        return joined;
    }

    private static int? Pair(int first, int second)
    {
        if (first - LeadBase is >= 0 and < Leads && second - VowelBase is >= 0 and < Vowels)
        {
            return HangulBase + ((((first - LeadBase) * Vowels) + (second - VowelBase)) * Tails);
        }

        if (first - HangulBase is >= 0 and < Leads * Vowels * Tails && (first - HangulBase) % Tails == 0 && second - TailBase is > 0 and < Tails)
        {
            return first + (second - TailBase);
        }

        return Data.Value.Pairs.TryGetValue((first, second), out var one) ? one : null;
    }

    private static int Class(int point) => Data.Value.Classes.GetValueOrDefault(point);

    private static Tables Load()
    {
        var tables = new Tables([], [], []);
        using var stream = typeof(Composition).Assembly.GetManifestResourceStream("Composition.txt")
            ?? throw new InvalidOperationException("Composition.txt is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(' ');
            var point = Hex(cells[0]);
            tables.Classes[point] = int.Parse(cells[1], CultureInfo.InvariantCulture);
            if (cells[2] == "-")
            {
                continue;
            }

            var parts = cells[2].TrimEnd('+').Split('=').Select(Hex).ToArray();
            tables.Decompositions[point] = parts;
            if (cells[2].EndsWith('+'))
            {
                tables.Pairs[(parts[0], parts[1])] = point;
            }
        }

        return tables;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private sealed record Tables(Dictionary<int, int> Classes, Dictionary<int, int[]> Decompositions, Dictionary<(int First, int Second), int> Pairs);
}
