using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The files of an export: which are read, which are left alone and why.</summary>
internal static class KnownFiles
{
    /// <summary>The files that are read, most important first; also the order in which a report lists them.</summary>
    public static IReadOnlyList<FileShape> Shapes { get; } =
    [
        new(ExportFile.Connections, "Connections.csv", "who you are connected with, since when, and where they work", ["connections"],
            [["firstname"], ["connectedon", "lastname"]], [["connectedon"]]),
        new(ExportFile.Messages, "messages.csv", "who writes with whom and when: strength, rhythm, answers", ["messages"],
            [["from"], ["date"]], [["conversationid", "folder", "content"]]),
        new(ExportFile.Invitations, "Invitations.csv", "how recent connections began", ["invitations"],
            [["from"], ["to"], ["direction"]], [["sentat"]]),
        new(ExportFile.EndorsementsGiven, "Endorsement_Given_Info.csv", "whom you endorsed", ["endorsementgiveninfo", "endorsementsgiven", "endorsementgiven"],
            [["skillname"], ["endorseefirstname"]], [["endorseefirstname"]]),
        new(ExportFile.EndorsementsReceived, "Endorsement_Received_Info.csv", "who endorsed you", ["endorsementreceivedinfo", "endorsementsreceived", "endorsementreceived"],
            [["skillname"], ["endorserfirstname"]], [["endorserfirstname"]]),
        new(ExportFile.RecommendationsGiven, "Recommendations_Given.csv", "whom you recommended", ["recommendationsgiven"],
            [["firstname"], ["creationdate"]], []),
        new(ExportFile.RecommendationsReceived, "Recommendations_Received.csv", "who recommended you", ["recommendationsreceived"],
            [["firstname"], ["creationdate"]], []),
        new(ExportFile.Profile, "Profile.csv", "your name, to find your own messages", ["profile"],
            [["firstname"], ["lastname"]], [["headline"], ["summary", "maidenname"]]),
        new(ExportFile.Positions, "Positions.csv", "where you worked: shared employers", ["positions"],
            [["companyname"], ["title"]], [["startedon"], ["finishedon"]]),
        new(ExportFile.Education, "Education.csv", "where you studied: shared schools", ["education"],
            [["schoolname"]], [["schoolname"]]),
        new(ExportFile.CompanyFollows, "Company Follows.csv", "companies you follow", ["companyfollows"],
            [["organization"]], [["followedon"]]),
        new(ExportFile.MemberFollows, "Member_Follows.csv", "people you follow", ["memberfollows"],
            [["fullname"], ["date"]], [["status"]]),
        new(ExportFile.SavedJobs, "Saved Jobs.csv", "companies whose jobs you saved", ["savedjobs"],
            [["companyname"], ["saveddate"]], [["saveddate"]]),
        new(ExportFile.JobApplications, "Job Applications.csv", "companies you applied to", ["jobapplications"],
            [["companyname"], ["applicationdate"]], [["applicationdate"]]),
        new(ExportFile.ImportedContacts, "ImportedContacts.csv", "which connections are in your address book", ["importedcontacts", "contacts"],
            [["firstname", "fullname"], ["emails", "emailaddress", "phonenumbers"]], [["createdat"], ["phonenumbers"]]),
        new(ExportFile.Notes, "Notes.csv", "on whom you keep a note", ["notes"],
            [["connectionprofileurl"]], [["note"]]),
        new(ExportFile.Comments, "Comments.csv", "nothing about people: comments name a post, not its author", ["comments"],
            [["date"], ["link"]], [["message"]]),
        new(ExportFile.Table, "a from,to,at table", "who wrote whom in another system", [],
            [["from"], ["to"], ["at"]], [["at"]]),
    ];

    private static readonly Dictionary<string, FileShape> ByName = Shapes
        .SelectMany(shape => shape.Names.Select(name => (name, shape)))
        .ToDictionary(pair => pair.name, pair => pair.shape, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> LeftAlone = MakeLeftAlone();

    private static readonly string[] Assistants = ["coach", "guidemessages", "roleplay", "learningmessages", "assistant"];

    /// <summary>Columns that LinkedIn writes and nothing here asks for.</summary>
    private static readonly HashSet<string> LeftColumns = new(StringComparer.Ordinal)
    {
        "address", "websites", "instantmessengers", "attachments", "displaystatus", "maidenname", "birthdate", "headline", "summary", "industry", "zipcode", "geolocation",
        "twitterhandles", "contactinstructions", "country", "description", "location", "notes", "activities", "contactemail", "contactphonenumber", "joburl", "resumename",
        "questionandanswers", "source", "phonenumbers", "addresses", "sites", "instantmessagehandles", "birthday", "bookmarkedat", "middlename", "nickname", "nameprefix",
        "namesuffix", "updatedat", "countrycode", "regioncode", "thirdpartyverified", "note", "editedon", "message", "inviterprofileurn", "inviteeprofileurn", "isconversationarchived",
    };

    /// <summary>Whether LinkedIn writes such a column and it holds nothing about ties.</summary>
    public static bool IsLeftColumn(string column) => LeftColumns.Contains(column);

    /// <summary>Whether the file is the list of contacts in the layout of Outlook or Yahoo that LinkedIn gave until 2017, by its name.</summary>
    public static bool IsLinkedInsContactList(string path) => Stem(path).StartsWith("linkedinconnections", StringComparison.Ordinal);

    /// <summary>The names that a refusal lists.</summary>
    public static string ExpectedNames => "Connections.csv, messages.csv, Invitations.csv, Endorsement_Given_Info.csv, Recommendations_Received.csv, Positions.csv or a CSV with the columns from,to,at";

    /// <summary>The shape of a file kind.</summary>
    public static FileShape Of(ExportFile kind) => Shapes.First(shape => shape.Kind == kind);

    /// <summary>The shape that the name of a file promises, or null.</summary>
    public static FileShape? ByFileName(string path)
    {
        var name = Stem(path);
        return ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(name.TrimEnd("0123456789".ToCharArray()))
            ?? (IsLinkedInsContactList(path) ? Of(ExportFile.Connections) : null);
    }

    /// <summary>Why a file of this name is left alone, or null where nothing is known about it.</summary>
    public static string? WhyLeftAlone(string path)
    {
        var stem = Stem(path);
        return LeftAlone.GetValueOrDefault(stem) ?? LeftAlone.GetValueOrDefault(stem.TrimEnd("0123456789".ToCharArray()))
            ?? (Assistants.Any(word => stem.Contains(word, StringComparison.Ordinal)) ? LeftAlone["coachmessages"] : null);
    }

    /// <summary>Whether the path ends like a table of text.</summary>
    public static bool IsCsv(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The normal form of a file name: no folders, no ending, no mark of a second download, and only letters and digits.
    /// </summary>
    public static string Stem(string path)
    {
        var name = WithoutCopyMark(path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant());
        return new string([.. name[..^4].Where(char.IsLetterOrDigit)]);
    }

    /// <summary>A lower-case file name without what browsers and file managers add: a second ending, " (1)", " - copy".</summary>
    public static string WithoutCopyMark(string name)
    {
        var stem = name;
        while (IsCsv(stem))
        {
            stem = stem[..^4];
        }

        var copy = stem.LastIndexOf(" (", StringComparison.Ordinal);
        stem = copy > 0 && stem.EndsWith(')') ? stem[..copy] : stem;
        stem = stem.EndsWith(" - copy", StringComparison.Ordinal) ? stem[..^7] : stem;
        return stem + ".csv";
    }

    private static Dictionary<string, string> MakeLeftAlone()
    {
        const string Coach = "chats with LinkedIn's assistant, not with people";
        const string Posts = "names posts, not people";
        const string Own = "says nothing about your ties";
        const string Sensitive = "sensitive and without use for your ties: not opened";
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Coach, "coachmessages", "guidemessages", "learningcoachmessages", "learningroleplaymessages", "learningcoachaimessages");
        Add(Posts, "reactions", "shares", "votes", "instantreposts", "saveditems", "hashtagfollows", "richmedia", "memberhashtags");
        Add(Own, "profilesummary", "skills", "languages", "courses", "certifications", "projects", "publications", "honors", "organizations", "volunteering",
            "causesyoucareabout", "events", "learning", "savedjobalerts", "jobseekerpreferences", "patents", "testscores", "teammates", "calendar", "reviews", "videos",
            "duolingo", "onlinejobpostings", "opprtunities", "opportunities");
        Add(Sensitive, "logins", "securitychallenges", "receipts", "receiptsv2", "verifications", "inferencesaboutyou", "privateidentityasset", "registration",
            "adsclicked", "lanadsengagement", "adtargeting", "searchqueries", "emailaddresses", "phonenumbers", "whatsappphonenumbers", "accountstatushistory",
            "jobapplicantsavedanswers", "jobapplicantsavedscreeningquestionresponses");
        return reasons;

        void Add(string reason, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                reasons[name] = reason;
            }
        }
    }
}
