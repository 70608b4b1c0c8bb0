namespace NetworkGraph.Core.Facts;

/// <summary>Where a fact is stated: which file of the archive (its place in the list of files of the import) and which physical line.</summary>
/// <param name="File">Index of the file within the import.</param>
/// <param name="Line">Line number, 1 for the first line of the file.</param>
public readonly record struct Source(int File, int Line);

/// <summary>A person as one row names them.</summary>
/// <param name="Key">By what the row names the person.</param>
/// <param name="Name">Display name of the row, or null where the row has none.</param>
/// <param name="Also">A second identity that the same row states for the same person (an e-mail address beside a slug).</param>
public sealed record PersonReference(IdentityKey Key, string? Name, IdentityKey? Also = null);

/// <summary>How the owner of an archive was found; in this order of trust.</summary>
public enum OwnerEvidence
{
    /// <summary>The addresses of Invitations.csv, by direction.</summary>
    Invitations,

    /// <summary>The sender address of messages whose sender has the name in Profile.csv.</summary>
    SenderNamedAsProfile,

    /// <summary>The one address that takes part in nearly all conversations.</summary>
    InNearlyAllConversations,

    /// <summary>Only the name in Profile.csv is known.</summary>
    ProfileNameOnly,

    /// <summary>Nothing in the archive tells: an unnamed member, which the user can name.</summary>
    None,

    /// <summary>The user said so, or the file is a who-wrote-whom table.</summary>
    Stated,
}

/// <summary>Whose archive it is.</summary>
/// <param name="Person">Identity and name of the owner.</param>
/// <param name="Evidence">How that is known.</param>
public sealed record StatedOwner(PersonReference Person, OwnerEvidence Evidence);

/// <summary>A row of Connections.csv.</summary>
public sealed record StatedConnection(
    PersonReference Person, Moment? ConnectedOn, string? Company, string? Title, Source Source);

/// <summary>What kind of dated contact it was.</summary>
public enum InteractionKind
{
    /// <summary>A message in a conversation.</summary>
    Message,

    /// <summary>An invitation to connect; with a note when <see cref="StatedInteraction.Traits"/> has words.</summary>
    Invitation,

    /// <summary>An endorsement of one skill.</summary>
    Endorsement,

    /// <summary>A written recommendation.</summary>
    Recommendation,

    /// <summary>A row of a <c>from,to,at</c> file.</summary>
    Table,
}

/// <summary>A dated contact from one person to one or more others.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Thread">Conversation id of the export; null where the era has none, then the set of participants is the thread.</param>
/// <param name="Sender">Who wrote, endorsed, recommended or invited.</param>
/// <param name="Recipients">Everyone addressed; never the sender; may be empty where the file does not tell.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Promotional">Campaign mail, spam folder, sponsored: kept, but out of every score.</param>
/// <param name="Traits">What was counted in the text before it was dropped; null where there was no text column.</param>
/// <param name="Label">Skill of an endorsement, else null.</param>
/// <param name="Status">Status of an endorsement, recommendation as the file words it, upper case, else null.</param>
/// <param name="Source">File and line.</param>
public sealed record StatedInteraction(
    InteractionKind Kind, string? Thread, PersonReference Sender, IReadOnlyList<PersonReference> Recipients, Moment At,
    bool Promotional, MessageTraits? Traits, string? Label, string? Status, Source Source);

/// <summary>A position or an education of the archive's owner.</summary>
/// <param name="Kind">Work or school.</param>
/// <param name="Organisation">Company or school name as written.</param>
/// <param name="Title">Job title or degree, or null.</param>
/// <param name="From">Start, to the month or year, or null.</param>
/// <param name="To">End; null means current or unknown.</param>
/// <param name="Source">File and line.</param>
public sealed record StatedBackground(
    BackgroundKind Kind, string Organisation, string? Title, Moment? From, Moment? To, Source Source);

/// <summary>Work or school.</summary>
public enum BackgroundKind
{
    /// <summary>A row of Positions.csv.</summary>
    Position,

    /// <summary>A row of Education.csv.</summary>
    Education,
}

/// <summary>Something the owner pointed at: a company followed, a job saved or applied for, a member followed, an address-book entry, a private note.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Organisation">The company, where it is one.</param>
/// <param name="Person">The person, where it is one.</param>
/// <param name="Title">Job title, where there is one.</param>
/// <param name="At">When, or null.</param>
/// <param name="Source">File and line.</param>
public sealed record StatedInterest(
    InterestKind Kind, string? Organisation, PersonReference? Person, string? Title, Moment? At, Source Source);

/// <summary>What kind of interest a row shows.</summary>
public enum InterestKind
{
    /// <summary>Company Follows.csv.</summary>
    CompanyFollow,

    /// <summary>Saved Jobs.csv.</summary>
    SavedJob,

    /// <summary>Job Applications.csv.</summary>
    JobApplication,

    /// <summary>Member_Follows.csv.</summary>
    MemberFollow,

    /// <summary>Imported contacts.</summary>
    AddressBook,

    /// <summary>Notes.csv: that a note exists, never its text.</summary>
    Note,

    /// <summary>A message, invitation, endorsement or recommendation whose date cannot be read: that there was contact is known, when is not.</summary>
    UndatedContact,
}
