using System.Buffers;

namespace NetworkGraph.Core;

/// <summary>
/// What people write where a company belongs and what is none: self-employed, retired, open to work, confidential. It stays what it says on the person,
/// but nobody works together there: no company, no group, no shared work, no hint, no chance. Names of companies that are well known are left out.
/// The list is this program's own.
/// </summary>
public static class EmploymentStatus
{
    private const int LongestStatus = 100;

    // Whole names, neighbouring languages on a line; accents, case and punctuation make no difference.
    private static readonly HashSet<string> Names = Read(
        "freelance;freelancer;freelancing;free lance;self employed;self employment;self;myself;independent;independent contractor;contractor;sole trader;sole proprietor;own business;my own business",
        "retired;semi retired;happily retired;retirement;unemployed;not employed;between jobs;between roles;between opportunities;job seeker;jobseeker;seeking employment;student;full time student;homemaker;housewife;stay at home mom;stay at home dad;stay at home parent",
        "open to work;opentowork;looking for work;looking for a job;looking for new opportunities;looking for opportunities;seeking new opportunities;seeking opportunities;actively looking;open to new opportunities;open to opportunities;available;available for work;available immediately",
        "career break;on a career break;sabbatical;on sabbatical;gap year;parental leave;maternity leave;garden leave;confidential;company confidential;undisclosed;not disclosed;private;nda;under nda;stealth;in stealth;tbd;tba;none;no company;not applicable;n a;na;various;various companies;various clients;multiple companies",
        "selbstständig;selbständig;selbststaendig;selbstaendig;selbstständige;freiberuflich;freiberufler;freiberuflerin;freier mitarbeiter;freie mitarbeiterin;arbeitslos;arbeitssuchend;arbeitsuchend;auf jobsuche;rentner;rentnerin;im ruhestand;pensioniert;in rente;elternzeit;in elternzeit;hausfrau;hausmann;schüler;studentin;vertraulich",
        "indépendant;indépendante;travailleur indépendant;travailleuse indépendante;à mon compte;auto entrepreneur;autoentrepreneur;auto entrepreneuse;micro entrepreneur;profession libérale;en recherche d'emploi;à la recherche d'un emploi;en recherche d'opportunités;sans emploi;demandeur d'emploi;demandeuse d'emploi;retraité;retraitée;à la retraite;étudiant;étudiante;congé parental;confidentiel;femme au foyer;homme au foyer",
        "autónomo;autónoma;trabajador autónomo;trabajadora autónoma;por cuenta propia;cuenta propia;independiente;profesional independiente;trabajador independiente;trabajadora independiente;desempleado;desempleada;en paro;sin empleo;en búsqueda activa;en búsqueda de empleo;buscando empleo;en busca de nuevas oportunidades;jubilado;jubilada;retirado;retirada;estudiante;confidencial;ama de casa",
        "autônomo;autônoma;profissional autônomo;profissional autônoma;trabalhador autônomo;trabalhador independente;por conta própria;conta própria;independente;desempregado;desempregada;em busca de recolocação;em transição de carreira;disponível no mercado;em busca de novas oportunidades;aposentado;aposentada;reformado;reformada;estudante;dona de casa",
        "libero professionista;libera professionista;lavoratore autonomo;lavoratrice autonoma;autonomo;autonoma;in proprio;indipendente;disoccupato;disoccupata;in cerca di occupazione;in cerca di lavoro;pensionato;pensionata;in pensione;studente;studentessa;casalinga;riservato",
        "zelfstandig;zelfstandige;zelfstandig ondernemer;zelfstandig professional;zzp;zzp'er;werkzoekend;werkloos;gepensioneerd;met pensioen;huisvrouw;huisman;vertrouwelijk",
        "samozatrudniony;samozatrudniona;samozatrudnienie;własna działalność;własna działalność gospodarcza;działalność gospodarcza;jednoosobowa działalność gospodarcza;wolny strzelec;bezrobotny;bezrobotna;szukam pracy;w trakcie poszukiwań;emeryt;emerytka;na emeryturze;uczeń;poufne",
        "na volné noze;volná noha;osvč;živnostník;živnostnice;nezaměstnaný;nezaměstnaná;hledám práci;v důchodu;důchodce;důchodkyně;na mateřské;rodičovská dovolená;mateřská dovolená;szčo;samostatne zárobkovo činná osoba;na voľnej nohe;živnostníčka;nezamestnaný;nezamestnaná;dôchodca;dôchodkyňa;hľadám prácu;študent",
        "egenföretagare;egen företagare;frilans;frilansare;arbetslös;arbetssökande;pensionär;pensionerad;föräldraledig;selvstendig næringsdrivende;selvstendig;frilanser;arbeidsledig;arbeidssøkende;pensjonist;pensjonert;selvstændig;selvstændig erhvervsdrivende;arbejdsløs;ledig;jobsøgende;pensioneret;studerende",
        "yrittäjä;itsenäinen ammatinharjoittaja;työtön;työnhakija;eläkkeellä;eläkeläinen;opiskelija;vapaa ammatti;füüsilisest isikust ettevõtja;töötu;pensionär;pašnodarbināts;bezdarbnieks;savarankiškai dirbantis;bedarbis;pensininkas",
        "serbest çalışan;serbest meslek;serbest;bağımsız;kendi işim;işsiz;iş arıyorum;emekli;öğrenci;ev hanımı;gizli",
        "фриланс;фрилансер;самозанятый;самозанятая;частная практика;индивидуальный предприниматель;ип;безработный;безработная;в поиске работы;ищу работу;пенсионер;на пенсии;студент;студентка;домохозяйка;конфиденциально;фрілансер;фріланс;самозайнятий;фоп;безробітний;шукаю роботу;на пенсії;свободна практика;самонает;безработен",
        "liber profesionist;pe cont propriu;persoană fizică autorizată;șomer;şomer;fără ocupație;în căutarea unui loc de muncă;pensionar;pensionară;casnică;egyéni vállalkozó;vállalkozó;szabadúszó;önfoglalkoztató;munkanélküli;álláskereső;nyugdíjas;hallgató;samozaposlen;samozaposlena;nezaposlen;nezaposlena;umirovljenik;penzioner;u mirovini",
        "ελεύθερος επαγγελματίας;αυτοαπασχολούμενος;αυτοαπασχολούμενη;άνεργος;άνεργη;συνταξιούχος;φοιτητής;φοιτήτρια",
        "フリーランス;個人事業主;自営業;自営;無職;求職中;退職;定年退職;学生;主婦;自由职业;自由职业者;自由職業;自由業;个体户;自雇;待业;求职中;退休;已退休;学生;失业;프리랜서;자영업;개인사업자;무직;구직중;구직 중;은퇴;학생;주부",
        "عمل حر;أعمال حرة;مستقل;عاطل عن العمل;باحث عن عمل;متقاعد;طالب;ربة منزل;עצמאי;עצמאית;פרילנסר;פרילנסרית;מובטל;מחפש עבודה;מחפשת עבודה;פנסיונר;גמלאי;סטודנט;סטודנטית",
        "pekerja lepas;wiraswasta;wirausaha;belum bekerja;tidak bekerja;mencari pekerjaan;pensiun;pensiunan;mahasiswa;bekerja sendiri;penganggur;tự do;làm việc tự do;tự kinh doanh;thất nghiệp;đang tìm việc;nghỉ hưu;sinh viên;ฟรีแลนซ์;อาชีพอิสระ;ว่างงาน;เกษียณ;स्वरोजगार;सेवानिवृत्त");

    private static readonly HashSet<string> Trades = Read(
        "consultant;consulting;consultancy;contractor;professional;worker;work;designer;graphic designer;web designer;ux designer;developer;software developer;web developer;engineer;software engineer;writer;copywriter;content writer;editor;journalist;photographer;videographer;filmmaker;translator;interpreter;artist;illustrator;musician;producer;trainer;coach;teacher;tutor;marketer;recruiter;researcher;advisor;director;project manager;manager;accountant;architect;nurse");

    // What may stand behind a first word that says how somebody works: "Freelance Designer" is no company, "Stealth Startup Studio" may be one.
    private static readonly Dictionary<string, HashSet<string>> Tails = new(StringComparer.Ordinal)
    {
        ["freelance"] = Trades,
        ["freelancer"] = Trades,
        ["independent"] = Trades,
        ["retired"] = Trades,
        ["stealth"] = Read("startup;start up;start;up;mode;company;co;venture;ai;ai startup;fintech;saas;mode startup;startup mode;tech startup;early stage startup"),
    };

    private static readonly Dictionary<string, HashSet<string>>.AlternateLookup<ReadOnlySpan<char>> TailsOf = Tails.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Between = SearchValues.Create("/|&(),;·•+");

    /// <summary>Whether a company cell holds a status instead of a company: the whole of it, or each of its parts between strokes, brackets and commas.</summary>
    public static bool Is(string? company) => company is not null && Is(company, CompanyName.Words(company));

    /// <summary>The same, of a name whose words are known.</summary>
    internal static bool Is(string company, string words)
    {
        if (words.Length is 0 or > LongestStatus)
        {
            return false;
        }

        return IsOne(words) || (company.AsSpan().ContainsAny(Between) && AreAll(company));
    }

    private static bool AreAll(string company)
    {
        var any = false;
        foreach (var part in company.AsSpan().SplitAny(Between))
        {
            var words = CompanyName.Words(company[part]);
            if (words.Length > 0 && !IsOne(words))
            {
                return false;
            }

            any |= words.Length > 0;
        }

        return any;
    }

    private static bool IsOne(string words) => Names.Contains(words)
        || (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && TailsOf.TryGetValue(words.AsSpan(0, blank), out var tails) && tails.Contains(words[(blank + 1)..]));

    private static HashSet<string> Read(params IEnumerable<string> lines) =>
        [.. lines.SelectMany(line => line.Split(';')).Select(CompanyName.Words)];
}
