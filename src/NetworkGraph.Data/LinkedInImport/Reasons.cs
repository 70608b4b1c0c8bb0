using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Why rows are set aside or remarked on, in the words of the report.</summary>
internal static class Reasons
{
    public const string Draft = "draft, never sent";
    public const string DateOnly = "date only: the member is hidden or gone";
    public const string Redacted = "redacted";
    public const string NoPerson = "no person named";
    public const string MemberUnknown = "other person unknown (LinkedIn Member)";
    public const string NoProfile = "sender without a profile (a company or a closed account)";
    public const string Campaign = "campaign mail without a sender's profile";
    public const string NoRecipient = "recipient without a profile";
    public const string Repeated = "repeated row";
    public const string DateUnknown = "date not understood";
    public const string DirectionUnknown = "direction not understood";
    public const string NoCompany = "no company or school named";
    public const string NoAddress = "no e-mail or profile address";
    public const string Unfollowed = "no longer followed";
    public const string PostOnly = "names a post, not a person";
    public const string Empty = "empty row";
    public const string QuoteNeverClosed = "quotation mark never closed";

    public const string OrderUnknown = "day and month could change places, and no other date of the column shows which comes first";
    public const string OrderContradicted = "day and month could change places, and the column has dates of both orders";
    public const string MonthUnknown = "the word for the month means two months in two languages";
    public const string OrderFromColumn = "day and month told apart by the other dates of the column";
    public const string DoubledUndone = "texts with letters such as Ã© read as the letters that they stand for";
    public const string DoubledLeft = "texts with letters such as Ã© left as they are, since others in the file are right";
    public const string LettersLost = "name with letters that were lost before this file was written";
    public const string ColumnsByPlaces = "columns in a language that is not known, read in LinkedIn's order";
    public const string NoRows = "no rows under the columns";
    public const string LinesLost = "lines lost behind a quotation mark that is never closed";
    public const string StrayQuote = "stray quotation mark, kept as text";
    public const string MoreCells = "more cells than columns";
    public const string FewerCells = "fewer cells than columns";
    public const string LineRepaired = "broken line joined to the one before";
    public const string NoteCountedOnce = "note counted once, as the message it became";
    public const string SharedName = "name stands for several people: not joined to an address";
    public const string NamesNotSplit = "several recipients, names not told apart";

    /// <summary>Columns that nothing reads, by name.</summary>
    public static string ColumnsUnused(IReadOnlyList<string> columns) =>
        $"{(columns.Count == 1 ? "column" : "columns")} not used: {Rejections.List(columns)}";

    /// <summary>For a contact whose date cannot be read.</summary>
    public static string WithoutTime(string reason) => reason + ": the person and the contact are kept without a time";
}
