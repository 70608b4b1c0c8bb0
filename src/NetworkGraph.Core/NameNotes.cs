namespace NetworkGraph.Core;

/// <summary>
/// What people write in brackets behind a company and what is no part of its name: an earlier or later name, a programme, a stock exchange, a way of working, the
/// initials of the name, a year. Other words in brackets may tell a firm from its neighbour ("Contoso (Health)") and stay.
/// The list is this program's own.
/// </summary>
internal static class NameNotes
{
    private static readonly HashSet<string> Beginnings = Read(
        "formerly;former;previously;prev;ex;fka;f k a;aka;a k a;now;since;acquired;acq;merged;rebranded;renamed;part of;member of;subsidiary of;division of;owned by;vormals;ehemals;fruher;jetzt;nun;teil von;"
        + "anciennement;ancien;desormais;maintenant;antes;anteriormente;ahora;agora;actualmente;atual;anterior;ora;gia;precedentemente;voorheen;nu;tidigare;tidligere;tidl;nuvarande;nyt;entinen;dawniej;obecnie;drive;dnes;predtym;"
        + "korabban;fost;fosta;acum;ranee;ранее;бывш;бывшая;бывший;раніше;eski;simdi;旧;元;現;원;구;현;前;原");

    private static readonly HashSet<string> Programmes = Read(
        "yc;y combinator;techstars;500 startups;500 global;antler;entrepreneur first;nasdaq;nyse;lse;asx;tsx;tsxv;bse;nse;euronext;xetra;etr;fra;six;otc;otcqb;otcqx;amex;sgx;hkex;hkse;tse;tyo;series;seed;backed by;inc 5000;fortune");

    private static readonly HashSet<string> Ways = Read(
        "remote;contract;contractor;contracting;full time;fulltime;part time;parttime;internship;intern;freelance;freelancer;permanent;temporary;temp;hybrid;onsite;on site;seasonal;volunteer;self employed;consultant;werkstudent;praktikum;stage;remoto");

    private static readonly HashSet<string> Small = Read("of;the;for;and;de;del;des;du;di;da;do;la;le;fur;und;van;voor;pour;y;e;et;in");

    private const int FewestOfInitials = 3;
    private const int LongestBeginning = 3;

    /// <summary>Whether words in brackets are a note.</summary>
    /// <param name="words">Words in brackets.</param>
    /// <param name="name">Words of the name before them.</param>
    public static bool Is(string[] words, IReadOnlyList<string> name)
    {
        if (words.Length == 0 || Ways.Contains(string.Join(' ', words)) || (words is [var year] && year.Length == 4 && year.All(char.IsAsciiDigit)))
        {
            return true;
        }

        for (var length = Math.Min(LongestBeginning, words.Length); length > 0; length--)
        {
            var beginning = string.Join(' ', words, 0, length);
            if (Beginnings.Contains(beginning) || Programmes.Contains(beginning))
            {
                return true;
            }
        }

        return IsInitials(words, name) || CompanyAliases.AreOne(CompanyName.Joined(words), CompanyName.Joined([.. name]));
    }

    // "(AWS)" behind "Amazon Web Services", "(P&G)" behind "Procter & Gamble".
    private static bool IsInitials(string[] words, IReadOnlyList<string> name)
    {
        var letters = string.Concat(words.Where(word => word != NameWords.And));
        var own = LegalForms.Without([.. name.Where(word => word != NameWords.And)]);
        return letters.Length > 1 && (Begin(Initials(own), letters) || Begin(Initials(own.Where(word => !Small.Contains(word))), letters));
    }

    // "(LMU)" leaves the place of Ludwig-Maximilians-Universität München out.
    private static bool Begin(string initials, string letters) =>
        initials == letters || (letters.Length >= FewestOfInitials && initials.Length == letters.Length + 1 && initials.StartsWith(letters, StringComparison.Ordinal));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static HashSet<string> Read(string notes) => new(notes.Split(';', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
