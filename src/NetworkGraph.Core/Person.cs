using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Anyone named in an export.</summary>
/// <param name="Number">Place in <see cref="Network.People"/>; changes from one network to the next, never shown or stored.</param>
/// <param name="Key">The identity that stands for the person in addresses and answers: the slug where one is known.</param>
/// <param name="Name">Newest display name; <c>"LinkedIn Member"</c> people never get this far.</param>
public sealed record Person(int Number, IdentityKey Key, string Name)
{
    /// <summary>How the owner of an archive that does not say whose it is stands on pages and in texts.</summary>
    public const string Unnamed = "an unnamed member";

    /// <summary>Whether nobody has said so far who it is: the owner of an archive that does not tell.</summary>
    public bool IsUnnamed => Key.IsUnnamedOwner && Name == Unnamed;
}

/// <summary>A person whose own export is loaded.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="ArchiveName">First archive name, in ordinal order: the default viewer is the first member by it whose name is known.</param>
/// <param name="SnapshotDate">Date of the newest snapshot: the default as-of date.</param>
/// <param name="Files">Kinds of files that the member's imports held: what is missing is unknown, not zero.</param>
public sealed record Member(Person Person, string ArchiveName, DateOnly SnapshotDate, IReadOnlySet<ExportFile> Files)
{
    /// <summary>Date of the newest message in the member's exports, or null without any.</summary>
    public DateOnly? NewestMessage { get; init; }

    /// <summary>Whether a text is their full name, read without case and accents; of an unnamed one, the archive's name.</summary>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PersonName.Key(Person.Name) == PersonName.Key(name) || (Person.IsUnnamed && ArchiveName == name);
    }
}

/// <summary>Company and title of a person on a date.</summary>
/// <param name="Company">As listed, or null.</param>
/// <param name="Title">As listed, or null.</param>
/// <param name="Remembered">True when the date lies before the first listing, so that the oldest one stands in.</param>
public sealed record Role(string? Company, string? Title, bool Remembered);
