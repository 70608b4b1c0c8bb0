using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Anyone named in an export.</summary>
/// <param name="Number">Place in <see cref="Network.People"/>; changes from one network to the next, never shown or stored.</param>
/// <param name="Key">The identity that stands for the person in addresses and answers: the slug where one is known.</param>
/// <param name="Name">Newest display name; <c>"LinkedIn Member"</c> people never get this far.</param>
public sealed record Person(int Number, IdentityKey Key, string Name);

/// <summary>A person whose own export is loaded.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="ArchiveName">First archive name, in ordinal order: the default viewer is the first member by it.</param>
/// <param name="SnapshotDate">Date of the newest snapshot: the default as-of date.</param>
/// <param name="Files">Kinds of files that the member's imports held: what is missing is unknown, not zero.</param>
public sealed record Member(Person Person, string ArchiveName, DateOnly SnapshotDate, IReadOnlySet<ExportFile> Files)
{
    /// <summary>Whether a text is their full name, read without case and accents.</summary>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PersonName.Key(Person.Name) == PersonName.Key(name);
    }
}

/// <summary>Company and title of a person on a date.</summary>
/// <param name="Company">As listed, or null.</param>
/// <param name="Title">As listed, or null.</param>
/// <param name="Remembered">True when the date lies before the first listing, so that the oldest one stands in.</param>
public sealed record Role(string? Company, string? Title, bool Remembered);
