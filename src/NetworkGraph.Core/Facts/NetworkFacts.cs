using System.Globalization;

namespace NetworkGraph.Core.Facts;

/// <summary>
/// Everything that a store holds, ready for <see cref="NetworkBuilder"/>. Facts name people by the place of their identity in
/// <see cref="Identities"/>; which identities are one person is decided by the builder, so that no order of imports can change it.
/// </summary>
public sealed record NetworkFacts
{
    /// <summary>Grows with every committed change; 0 for an empty store.</summary>
    public required long Revision { get; init; }

    /// <summary>Imports in the order of their snapshot date, then content hash.</summary>
    public required IReadOnlyList<ImportFact> Imports { get; init; }

    /// <summary>Every identity that any fact names.</summary>
    public required IReadOnlyList<IdentityFact> Identities { get; init; }

    /// <summary>Pairs of identities that one row states for one person.</summary>
    public required IReadOnlyList<(int A, int B)> SameRow { get; init; }

    /// <summary>Connections, one per member and person.</summary>
    public required IReadOnlyList<ConnectionFact> Connections { get; init; }

    /// <summary>What each import said of a connection.</summary>
    public required IReadOnlyList<ListingFact> Listings { get; init; }

    /// <summary>Dated contacts, in columns.</summary>
    public required InteractionFacts Interactions { get; init; }

    /// <summary>Positions and educations of members.</summary>
    public required IReadOnlyList<BackgroundFact> Backgrounds { get; init; }

    /// <summary>Companies and people that members pointed at.</summary>
    public required IReadOnlyList<InterestFact> Interests { get; init; }

    /// <summary>What the user said: corrections, asks, outcomes, goals, done items.</summary>
    public required IReadOnlyList<UserFact> UserFacts { get; init; }

    /// <summary>A store without imports.</summary>
    public static NetworkFacts None { get; } = new()
    {
        Revision = 0,
        Imports = [],
        Identities = [],
        SameRow = [],
        Connections = [],
        Listings = [],
        Interactions = InteractionFacts.None,
        Backgrounds = [],
        Interests = [],
        UserFacts = [],
    };
}

/// <summary>One import: a dated snapshot of what one member's export said.</summary>
/// <param name="Id">Number in the store.</param>
/// <param name="Member">Identity of the owner; of a table, in which every sender is a member, a placeholder that stands for nobody.</param>
/// <param name="Kind">What was read.</param>
/// <param name="ArchiveName">File name as uploaded, without folders.</param>
/// <param name="SnapshotDate">Date of the export: from its name, else its newest row.</param>
/// <param name="ContentHash">SHA-256 of the content, hexadecimal: a stable order among imports of one date.</param>
/// <param name="Files">The files read, in the order that <see cref="Source.File"/> counts.</param>
public sealed record ImportFact(
    long Id, int Member, ImportKind Kind, string ArchiveName, DateOnly SnapshotDate, string ContentHash, IReadOnlyList<ImportedFile> Files)
{
    /// <summary>
    /// Last day of which a file of messages tells, if only that nobody wrote: the date that LinkedIn wrote into the archive's name, since the
    /// export was made then; without such a name the newest row, and the snapshot's own date for a file without rows.
    /// </summary>
    public DateOnly SilenceKnownUntil(ImportedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var named = ArchiveName.Contains(SnapshotDate.ToString("MM-dd-yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return file.CoversTo is not { } newest || (named && newest < SnapshotDate) ? SnapshotDate : newest;
    }
}

/// <summary>What kind of input an import read.</summary>
public enum ImportKind
{
    /// <summary>A LinkedIn export.</summary>
    Archive,

    /// <summary>A <c>from,to,at</c> table.</summary>
    Table,

    /// <summary>A share file of another member.</summary>
    Share,
}

/// <summary>One file of an import.</summary>
/// <param name="Name">Entry name as shown to people.</param>
/// <param name="Kind">Which export file it is, as <see cref="ExportFile"/>.</param>
/// <param name="CoversFrom">First date in it, or null without dates.</param>
/// <param name="CoversTo">Last date in it, or null without dates. After it, silence means nothing.</param>
/// <param name="Rows">Rows read.</param>
public sealed record ImportedFile(string Name, ExportFile Kind, DateOnly? CoversFrom, DateOnly? CoversTo, int Rows);

/// <summary>The files of an export that bear on people and ties.</summary>
public enum ExportFile
{
    /// <summary>Any other file.</summary>
    Other,

    /// <summary>Connections.csv.</summary>
    Connections,

    /// <summary>messages.csv.</summary>
    Messages,

    /// <summary>Invitations.csv.</summary>
    Invitations,

    /// <summary>Endorsement_Given_Info.csv.</summary>
    EndorsementsGiven,

    /// <summary>Endorsement_Received_Info.csv.</summary>
    EndorsementsReceived,

    /// <summary>Recommendations_Given.csv.</summary>
    RecommendationsGiven,

    /// <summary>Recommendations_Received.csv.</summary>
    RecommendationsReceived,

    /// <summary>Positions.csv.</summary>
    Positions,

    /// <summary>Education.csv.</summary>
    Education,

    /// <summary>Profile.csv.</summary>
    Profile,

    /// <summary>Company Follows.csv.</summary>
    CompanyFollows,

    /// <summary>Member_Follows.csv.</summary>
    MemberFollows,

    /// <summary>Saved Jobs.csv.</summary>
    SavedJobs,

    /// <summary>Job Applications.csv.</summary>
    JobApplications,

    /// <summary>Imported Contacts.csv and its other names.</summary>
    ImportedContacts,

    /// <summary>Notes.csv.</summary>
    Notes,

    /// <summary>Comments.csv.</summary>
    Comments,

    /// <summary>A <c>from,to,at</c> table.</summary>
    Table,
}

/// <summary>An identity and the newest display name stated for it.</summary>
/// <param name="Key">Kind and value.</param>
/// <param name="Name">Display name, or null where no row names one.</param>
public sealed record IdentityFact(IdentityKey Key, string? Name);

/// <summary>A connection of a member.</summary>
/// <param name="Member">Identity of the member.</param>
/// <param name="Person">Identity of the other person.</param>
/// <param name="ConnectedOn">UTC date, the earliest stated; null where no import gives a readable one.</param>
public sealed record ConnectionFact(int Member, int Person, DateOnly? ConnectedOn);

/// <summary>What one import said of one connection: a dated state of name, company and title.</summary>
/// <param name="Import">Index in <see cref="NetworkFacts.Imports"/>.</param>
/// <param name="Connection">Index in <see cref="NetworkFacts.Connections"/>.</param>
/// <param name="Name">Full name as listed.</param>
/// <param name="Company">Company, or null where empty.</param>
/// <param name="Title">Position, or null where empty.</param>
/// <param name="Source">File and line.</param>
public sealed record ListingFact(int Import, int Connection, string Name, string? Company, string? Title, Source Source);

/// <summary>A position or education of a member.</summary>
/// <param name="Import">Index in <see cref="NetworkFacts.Imports"/>.</param>
/// <param name="Member">Identity of the member.</param>
/// <param name="Stated">What the row says.</param>
public sealed record BackgroundFact(int Import, int Member, StatedBackground Stated);

/// <summary>A company or person that a member pointed at.</summary>
/// <param name="Import">Index in <see cref="NetworkFacts.Imports"/>.</param>
/// <param name="Member">Identity of the member.</param>
/// <param name="Person">Identity of the person pointed at, or null.</param>
/// <param name="Stated">What the row says.</param>
public sealed record InterestFact(int Import, int Member, int? Person, StatedInterest Stated);
