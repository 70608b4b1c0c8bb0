namespace NetworkGraph.Core;

/// <summary>
/// Words that thousands of organisations share: what is left of a name is no name of its own where nothing else is ("Air" of "Air France", "Bank of" of "Bank of China"). So are names that firms all
/// over the world bear without knowing of each other ("Apex", "Horizon"). The list is this program's own.
/// </summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Words = Read("""
        & the of for and de del des du di da do dos la le les los las el il das der die den van von in at on to a an
        group groups holding holdings partner partners associates consulting consultants consultancy advisors advisory solutions solution services service systems system
        technologies technology tech technik software digital data cloud media news press studio studios design designs agency agentur agence labs lab works network networks
        international global world worldwide national federal state regional central general united first new royal public private local community
        bank banque banca banco banka bankasi sparkasse volksbank raiffeisenbank capital invest investment investments ventures fund funds finance financial insurance versicherung assurance assurances seguros
        air airlines airways aero aviation airport airports flughafen aeroports aeropuertos port ports rail railways bahn transport logistics shipping post posta poste correos
        telecom telekom telecommunications mobile radio tv television channel
        energy energie energia power electric electricity oil gas petroleum water stadtwerke wasser solar
        hotel hotels resort resorts restaurant restaurants cafe travel tours tourism visit
        hospital hospitals klinik kliniken clinic health healthcare medical pharma care
        city stadt ville mairie comune gemeente kommune municipality miasto ayuntamiento prefeitura gobierno government regierung ministry ministere ministerio ministerium embassy consulate botschaft ambassade embajada council parliament senate police polizei army navy court tribunal
        university universitat universite universidad universidade universita univerzita uniwersytet universiteit universitas institute institut instituto istituto college school schule hochschule academy akademie academia faculty tu th fh iit iim hec trinity
        startup startups start up business enterprise enterprises innovation innovations hub team club clubs association verband society foundation stiftung fundacion fondation trust union federation chamber commerce
        fc sc fk cf ac real sporting inter football fussball messe expo fair events event gallery museum theater theatre opera festival
        management marketing sales trading trade import export industries industry industrial manufacturing engineering construction bau building immobilien real estate properties property homes home house food foods foodservice
        recruiting recruitment staffing personnel jobs work law legal tax audit accounting people life science sciences research development group communications communication security safety
        motors motor auto cars automotive steel metal metals mining chemical chemicals plastics paper textile fashion shop store stores market retail
        gruppe groupe gruppo grupo grupa groep zentrum center centre point plus one online web net app apps
        """);

    private static readonly HashSet<string> Namesakes = Read("""
        apex summit alpha beta gamma omega delta sigma atlas phoenix pinnacle vertex nova prime elite premier horizon zenith fusion matrix nexus optima quantum synergy titan vision vanguard
        alliance advance advanced bright blue green red black white gold silver star sun moon sky ocean river mountain eagle falcon lion tiger phoenix dragon crown king queen
        smart simple easy fast direct express pro max ultra super best top first ideal perfect unique creative dynamic active modern future next evolution genesis origin core edge spark pulse
        bridge gateway compass anchor beacon harbor lighthouse cornerstone keystone milestone element insight impact momentum catalyst ascend elevate inspire liberty freedom victory triumph legacy heritage
        """);

    /// <summary>Whether words are all common; none are as well.</summary>
    public static bool AreAll(IEnumerable<string> words) => words.All(Words.Contains);

    /// <summary>Whether a name is one that unrelated firms bear.</summary>
    public static bool IsNamesake(IReadOnlyList<string> words) => words.All(word => Words.Contains(word) || Namesakes.Contains(word));

    /// <summary>Whether a word is common.</summary>
    public static bool Is(string word) => Words.Contains(word);

    private static HashSet<string> Read(string words) => new(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
