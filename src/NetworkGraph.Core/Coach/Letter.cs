using System.Runtime.InteropServices;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// A message or invitation note between the viewer and one person, with all that the reasons ask of it: they walk half a million letters person by person,
/// while the columns lie in the order of time.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Letter
{
    private readonly ushort _questions;
    private readonly byte _found;

    internal Letter(InteractionFacts rows, int row, bool mine, bool oneToOne)
    {
        (Row, At, Mine, OneToOne) = (row, rows.At[row], mine, oneToOne);
        Day = (int)(At / Moment.SecondsPerDay) - (At % Moment.SecondsPerDay < 0 ? 1 : 0);
        HasText = rows.HasTraits[row];
        IsRead = HasText && rows.Traits[row].Language != TextLanguage.Unknown;
        _questions = (ushort)Math.Min(rows.Traits[row].Questions, ushort.MaxValue);
        _found = (byte)rows.Traits[row].Found;
    }

    /// <summary>Unix seconds.</summary>
    internal long At { get; }

    /// <summary>Place in <see cref="NetworkFacts.Interactions"/>.</summary>
    internal int Row { get; }

    /// <summary>Day number of <see cref="At"/>.</summary>
    internal int Day { get; }

    /// <summary>Whether the viewer wrote it.</summary>
    internal bool Mine { get; }

    /// <summary>Whether nobody else was addressed.</summary>
    internal bool OneToOne { get; }

    /// <summary>Whether a text column existed for it.</summary>
    internal bool HasText { get; }

    /// <summary>Whether its phrases can be told: a text was there and its language was recognised.</summary>
    internal bool IsRead { get; }

    /// <summary>Number of questions in it.</summary>
    internal int Questions => _questions;

    /// <summary>Phrases found in it; none where it is not read.</summary>
    internal Phrases Found => (Phrases)_found;
}
