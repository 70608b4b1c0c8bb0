namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Lists that people try in place of a LinkedIn export, known by columns that only they have.</summary>
internal static class ForeignLists
{
    /// <summary>How the refusal of every such list ends.</summary>
    public const string Advice = "ask LinkedIn for your own data (Settings, Data privacy, Get a copy of your data) and import the zip that it sends";

    private const string Beginning = "it is a list from ";
    private const string Leads = "it lists people that a search found, not who is connected with you and since when";
    private const string AddressBook = "an address book says nothing of ties on LinkedIn";

    private static readonly (string Name, string Why, string[][] Columns)[] Lists =
    [
        ("Dux-Soup", Leads, [["visittime", "snprofile"], ["profile", "degree"]]),
        ("Google Contacts", AddressBook, [["email1value", "phone1value", "organization1name", "organizationname"], ["firstname", "givenname", "name", "lastname", "familyname"]]),
        ("Apollo", Leads, [["personlinkedinurl"]]),
        ("Linked Helper", Leads, [["publicid", "profileurl"], ["memberid", "hashid"]]),
        ("Sales Navigator, taken with Evaboot or a similar tool", Leads, [["linkedinurl", "salesnavigatorurl", "linkedinprofileurl", "profileurl"], ["currentjob", "salesnavigatorurl", "prospectlinkedinurl", "linkedincompanyurl", "companylinkedinurl"]]),
        ("PhantomBuster", "it comes from a robot that reads pages, not from LinkedIn", [["profileurl", "defaultprofileurl", "linkedinprofileurl", "query"], ["connectionsince", "connectiondegree", "vmid", "timestamp"]]),
        ("Waalaxy", Leads, [["linkedinurl", "publicidentifier"], ["waalaxyid", "prospectid", "prospectlist", "listname"]]),
        ("Lusha, ZoomInfo or a similar directory", Leads, [["zoominfocontactid", "zoominfocompanyid", "lushaid", "directphonenumber", "contactaccuracyscore"]]),
        ("HubSpot", "it is a customer list", [["recordid", "contactowner", "hubspotscore"], ["lifecyclestage", "leadstatus", "contactowner"]]),
        ("Salesforce", "it is a customer list", [["accountname", "accountid"], ["leadsource", "contactid", "mailingcity", "reportstoid"]]),
        ("Outlook", AddressBook, [["email2address", "emaildisplayname"], ["businessstreet", "homestreet", "businessphone"]]),
        ("Apple Contacts or another address book", AddressBook, [["emailhome", "emailwork", "phonemobile", "phoneiphone"], ["firstname", "lastname", "name"]]),
        ("a tool for sales or recruiting", Leads, [["linkedinurl", "linkedinprofile", "linkedinprofileurl", "linkedin", "personlinkedin", "contactlinkedin", "contactlinkedinurl", "profilelink"], ["firstname", "lastname", "fullname", "name"]]),
    ];

    /// <summary>What the columns of a table show it to be, and why it is not read; null where they show no such list.</summary>
    public static string? Of(IReadOnlyList<string> columns)
    {
        if (columns.Contains("connectedon"))
        {
            return null;
        }

        var list = Lists.FirstOrDefault(l => l.Columns.All(group => group.Any(columns.Contains)));
        return list.Name is null ? null : Sentence(list.Name, list.Why);
    }

    /// <summary>Why an address book (vCard) is not read.</summary>
    public static string AddressBookReason { get; } = Sentence("an address book (vCard)", AddressBook);

    /// <summary>What the beginning of a file shows it to be; null where it shows no such list.</summary>
    public static string? OfText(string text) => text.TrimStart().StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase) ? AddressBookReason : null;

    /// <summary>Whether this is the reason that some such list is not read.</summary>
    public static bool IsReason(string reason) => reason.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>Whether a file of this name is an address book.</summary>
    public static bool IsAddressBook(string path) =>
        path.EndsWith(".vcf", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".vcard", StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string name, string why) => $"{Beginning}{name}: {why}; {Advice}";
}
