namespace NetworkGraph.Core;

/// <summary>
/// Words by which titles are guessed, without case and accents, in English, German, French, Spanish, Portuguese and Dutch.
/// A trailing star matches any ending, a leading star any beginning; several words in a row match as a phrase.
/// </summary>
internal static class TitleWords
{
    /// <summary>From the highest level down: the first that matches holds.</summary>
    public static readonly (string Value, string Words)[] Seniority =
    [
        ("Professional", "executive assistant;assistant to;account executive;chief of staff;sales executive;scrum master;product owner;school principal"),
        ("Owner or founder", "founder*;cofounder*;co-founder*;owner;co-owner;self-employed;freelance*;grunder*;gruender*;mitgrunder*;inhaber*;selbststandig*;fondat*;cofondat*;" +
            "independant*;fundador*;cofundador*;autonomo*;propietari*;proprietari*;socio;oprichter;eigenaar;zelfstandig*;entrepreneur*;unternehmer*;" +
            "empresari*;ondernemer"),
        ("Director", "vice president*;vp;svp;evp;avp;vicepresident*;vice-president*"),
        ("Executive", "chief;ceo;cto;cfo;coo;cmo;cio;cpo;cro;chro;ciso;cso;cdo;president;managing director;geschaftsfuhr*;vorstand*;pdg;dg;directeur general;" +
            "directrice generale;presidente;presidenta;director general;diretor geral;algemeen directeur;partner;board member;chair*;bestuurder;aufsichtsrat"),
        ("Director", "director*;head;direktor*;directeur;directrice;directora;diretor*;bereichsleit*;hauptabteilungsleit*;abteilungsleit*;dean;hoofd;dekan"),
        ("Manager", "manager*;team lead*;teamlead*;lead;leiter*;leitung;*leiter;*leiterin;responsable;chef;cheffe;gerente;jefe;jefa;gestor*;coordenador*;" +
            "coordinat*;koordinat*;supervisor*;teamleider;leidinggevende;foreman;superintendent"),
        ("Entry", "intern;interns;internship;trainee*;praktikant*;werkstudent*;student*;studierende*;azubi*;auszubildend*;junior;jr;stagiair*;apprenti*;" +
            "alternant*;becari*;practicante*;estagiari*;estudiante;estudante;etudiant*;stage;apprentice*;graduate;entry;hilfskraft"),
        ("Senior", "senior;sr;principal;staff;expert*;erfahren*;confirme*;specialist lead;distinguished;fellow;architect*"),
    ];

    /// <summary>Stands for phrases that name a level and would be misread as a function word by word.</summary>
    public const string NoFunction = "";

    /// <summary>Function by words; in a title the last match before a comma holds ("Sales Engineer" is Engineering).</summary>
    public static readonly (string Value, string Words)[] Function =
    [
        (NoFunction, "vice president*;vicepresident*;vice-president*"),
        ("Data and analytics", "data scientist*;data science;data analy*;data engineer*;machine learning;analytics;datenanaly*;data;business intelligence;bi;ai;" +
            "statisti*;estatisti*;actuar*"),
        ("Engineering and IT", "engineer*;software*;developer*;programmer*;devops;sre;architect*;it;backend;frontend;fullstack;full stack;cto;technical;" +
            "technolog*;tech;sysadmin*;system administrator;security;ciso;cio;entwickl*;*entwickler;*entwicklerin;ingenieur*;*ingenieur*;informatik*;techni*;" +
            "developpeu*;desarrollador*;ingenier*;engenheir*;programador*;desenvolvedor*;ontwikkelaar*;cyber*;cloud;qa;tester*;infrastructure"),
        ("Product", "product;produkt*;produit;producto;produto;cpo;scrum;agile;product owner"),
        ("Design", "design*;ux;ui;creative;gestalt*;artist*;concepteur*;disen*;vormgever*;art director;illustrat*;grafik*;graphi*"),
        ("Marketing and communication", "marketing*;brand*;content;seo;communicat*;kommunikation*;cmo;growth;social media;presse*;press;pr;public relations;" +
            "werbung;advertising;mercadeo;comunica*;campaign*;editor*;journalist*;redakt*;redact*;periodista*;jornalista*;copywriter*;media"),
        ("Sales and business development", "sales;account executive;account manager;business development;bdr;sdr;vertrieb*;*vertrieb;verkauf*;commercial*;" +
            "vente*;ventas;vendas;comercial*;verkoop*;cro;key account*;partnerships;partner manager;kundenberat*"),
        ("Customer service", "customer*;client success;support*;kundenservice;kundenbetreu*;klant*;service desk;helpdesk;atencion;atendimento"),
        ("Finance", "financ*;finanz*;account*;cfo;controller*;controlling;audit*;tax;steuer*;buchhalt*;comptab*;contable*;contador*;bank*;invest*;treasur*;" +
            "boekhoud*;venture;equity;analyst credit;trader*;underwrit*"),
        ("Human resources", "hr;human resources;recruit*;talent;people;personal*;ressources humaines;rh;recursos humanos;rekrut*;chro;reclut*;recrut*;" +
            "personeel*;headhunt*;people operations"),
        ("Legal", "legal;lawyer*;attorney*;counsel;rechts*;jurist*;anwalt*;anwaltin;juridi*;avocat*;abogad*;advogad*;advoca*;compliance;notar*;paralegal*;datenschutz*"),
        ("Operations", "operation*;operativ*;logisti*;supply;einkauf*;procurement;purchasing;achats;compras;inkoop;production;produktion*;manufactur*;coo;" +
            "quality;qualitat*;project manager*;projektleit*;projektmanag*;program manager;chef de projet;jefe de proyecto;gerente de projetos;projectleider;" +
            "facility;lager*;plant;process*"),
        ("Consulting", "consult*;berat*;*berater;*beraterin;conseil*;asesor*;adviseur;advisor*;adviser*;coach*"),
        ("Research", "research*;scientist*;forsch*;wissenschaft*;chercheu*;investigador*;pesquisador*;onderzoek*;phd;postdoc*;doktorand*;doctorant*;r&d;laborato*"),
        ("Education", "teacher*;teaching;professor*;lecturer*;lehr*;dozent*;enseignant*;profesor*;docente*;docent*;tutor*;train*;education*;instructor*;leraar*"),
        ("Healthcare", "doctor;physician*;nurs*;arzt*;arztin;pfleg*;medic*;mediz*;medecin*;infirmi*;enferm*;pharm*;apothek*;clinic*;health*;therap*;dentist*;verpleeg*"),
        ("Administration", "assistant*;administrat*;office;secretar*;sekretar*;assisten*;empfang*;reception*;accueil;executive assistant"),
        ("General management", "ceo;founder*;cofounder*;co-founder*;owner;geschaftsfuhr*;managing director;president*;pdg;directeur general;director general;general manager;" +
            "inhaber*;grunder*;fondat*;fundador*;entrepreneur*;strateg*;oprichter;eigenaar;vorstand*;board member"),
    ];
}
