using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Column names in normal form: lower case letters and digits only, because exports write one name in several ways.</summary>
internal static class Columns
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["vorname"] = "firstname",
        ["nachname"] = "lastname",
        ["emailadresse"] = "emailaddress",
        ["firma"] = "company",
        ["unternehmen"] = "company",
        ["verbundenam"] = "connectedon",
        ["prénom"] = "firstname",
        ["nom"] = "lastname",
        ["entreprise"] = "company",
        ["connectéle"] = "connectedon",
        ["adresseemail"] = "emailaddress",
    };

    private static readonly Dictionary<string, string> ShownNames = new(StringComparer.Ordinal)
    {
        ["firstname"] = "First Name",
        ["connectedon"] = "Connected On",
        ["sentat"] = "Sent At",
        ["skillname"] = "Skill Name",
        ["companyname"] = "Company Name",
        ["schoolname"] = "School Name",
        ["creationdate"] = "Creation Date",
        ["endorseefirstname"] = "Endorsee First Name",
        ["endorserfirstname"] = "Endorser First Name",
        ["fullname"] = "FullName",
        ["joburl"] = "Job Url",
        ["saveddate"] = "Saved Date",
        ["applicationdate"] = "Application Date",
        ["connectionprofileurl"] = "Connection Profile URL",
        ["organization"] = "Organization",
        ["direction"] = "Direction",
        ["from"] = "From",
        ["to"] = "To",
        ["at"] = "at",
        ["date"] = "Date",
        ["link"] = "Link",
    };

    /// <summary>The normal form of a header cell.</summary>
    public static string Normalise(string header)
    {
        var name = new StringBuilder(header.Length);
        foreach (var c in PersonText.Clean(header))
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
        }

        var normal = name.ToString();
        return Aliases.GetValueOrDefault(normal, normal);
    }

    /// <summary>A normal form as LinkedIn writes it.</summary>
    public static string Shown(string normal) => ShownNames.GetValueOrDefault(normal, normal);
}
