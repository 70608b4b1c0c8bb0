namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class Dutch
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            de het een en van is zijn was waren wordt werd niet geen met voor op in aan bij naar uit over om als ook nog al maar of dan dat dit deze die er
            wat wie waar wanneer hoe waarom heb heeft hebben had hadden kan kunnen kun zou zouden wil willen moet moeten mag zal gaan gaat doen hij zij ze
            we wij ons onze hun hallo hoi beste dag groet groeten groetjes bedankt dank alvast goed goede leuk fijn graag vandaag gisteren morgen week jaar
            jaren tijd werk werken gewerkt bedrijf team veel meer heel erg alles iemand iets nu weer toen sinds tot ja nee via samen collega collega's
            zo te door net dankjewel dankuwel dankje
            """,
        FirstPerson = "ik mij me mijn mezelf m'n",
        SecondPerson = "jij je jou jouw jullie u uw",
        Thanks = """
            (bedankt|dankjewel|dankuwel|dankje|bedankje|dank)
            dank (je|u|jullie)
            (hartelijk|heel veel|veel|duizendmaal|oprecht) dank
            (wil|wilde|wilden|willen) ... (bedanken|danken)
            (erg|heel|zeer|ontzettend|enorm) (dankbaar|erkentelijk)
            (stel|stellen|waardeer|waarderen) ... (zeer op prijs|enorm|erg op prijs|op prijs|dat je|dat u|je hulp|uw hulp|je tijd|het zeer|het erg|jouw)
            (wat|heel|erg|super|ontzettend) (lief|aardig|attent|genereus|vriendelijk) (van|dat)
            (ik|je) (sta|hebt) ... (bij je in het krijt|wat van me tegoed|iets van me tegoed)
            (ik ben|ben) (je|u|jullie) ... dankbaar
            """,
        NotThanks = """
            nee (dank|bedankt|dankje|dank je)
            (bedankt|dank) maar nee
            (alvast|bij voorbaat|vooraf) (bedankt|dank|dankjewel|hartelijk dank|veel dank)
            (bedankt|dank|dankjewel) ... (alvast|bij voorbaat|vooraf)
            (bedankt|dank) voor (niks|niets|uw interesse|je sollicitatie|uw sollicitatie|uw bestelling|je bestelling|uw geduld|je interesse|uw aanmelding|je aanmelding)
            dank (je|u) voor (je sollicitatie|uw sollicitatie|uw bestelling|uw interesse|je interesse|uw aanmelding)
            (niets|niks) te danken
            te danken (aan|hebben)
            dankzij
            (hij|zij|ze|iedereen|klant) (zegt|zei|zeggen|bedankt|bedankte|laat) ...
            (niet|nooit|zonder|niemand|geen) ... (bedankt|dank|danken|bedanken|bedankje)
            (zou|zouden) ... (dankbaar|erkentelijk|op prijs)
            dankbaar (zijn|als)
            (bedank|bedankt) (brief|kaart|mail|pagina)
            bedankt (de|het|een|alle|haar|zijn|hun|ons)
            """,
        Ask = """
            (kun|kan|kunt|zou|wil|wilt) (je|jij|u|jullie) ... (voorstellen|helpen|doorsturen|sturen|aanbevelen|geven|koppelen|introduceren|delen|bekijken|kijken|bellen|vertellen|doen|laten|adviseren|meedenken|zeggen|overleggen|mailen|verbinden|doorverwijzen|kunnen|willen|leggen)
            (kun|kan|kunt|zou|wil|wilt) (je|jij|u) (me|mij|ons|misschien|even)
            (heb|hebt|heeft) (je|jij|u|jullie) ... (tijd|minuten|minuutjes|kwartier|ruimte|momentje|moment|tip|tips|zin|gelegenheid|vacature|vacatures|contact|half uur) ... ?
            (ken|kent) (je|jij|u|jullie) ... (iemand|mensen|een) ... ?
            (ben|bent) (je|jij|u|jullie) ... (beschikbaar|vrij|bereid|in voor|geïnteresseerd|open|beschikbaar voor) ... ?
            (zouden|kunnen|zullen) (we|wij) ... (praten|spreken|afspreken|bellen|sparren|ontmoeten|overleggen|koffie|kennismaken|drinken|zitten|bespreken|inplannen)
            (mag|kan|zou) ik (je|jou|u) ... (vragen|bellen|spreken|mailen|lastigvallen|iets vragen|mogen)
            (ik|we|wij) (heb|hebben|zou) ... (hulp|advies|tip|aanbeveling|introductie|steun|referentie|input) nodig
            (ik|we|wij) (zoek|zoeken|ben op zoek|zijn op zoek) ... (baan|werk|functie|stage|opdracht|opdrachten|klanten|investeerders|partners|iemand|ontwikkelaar|nieuwe|contact|een|naar)
            op zoek naar (een|nieuwe|iemand|werk|klanten|investeerders|mensen)
            (ik|we) (zou|zouden) ... (graag|het op prijs|leuk vinden|waarderen|fijn vinden) ... (spreken|praten|ontmoeten|kennismaken|horen|vragen|stellen|als|advies|willen|sparren|weten|koffie|bellen|met je)
            (ik|we) (wil|wilde|wilden|willen) (je|u|jou|graag|jullie) ... (vragen|spreken|verzoeken)
            (vroeg|vraag) (me|mij|ik me) af of (je|u|jij|jullie|we)
            (zou|zouden) ... (dankbaar|geholpen|erkentelijk|blij) ... (zijn als|als|met)
            (kleine|grote|een) gunst
            (een|om een) gunst vragen
            (zin|tijd|interesse) (in|voor|om) ... (koffie|gesprek|belletje|kop|bakkie|call|lunch|sparren|praten|overleg|af te spreken) ... ?
            (graag|alsjeblieft|alstublieft|svp|aub) ... (doorsturen|sturen|laten weten|reageren|terugbellen|delen|bellen|een reactie)
            (laat|laten) ... weten (of|als|wanneer) (je|u|jij) (kunt|kan|tijd|iemand|beschikbaar|wil|een|mij|me|iets weet)
            (stuur|geef|vertel|bel|mail|help) (me|mij|ons) (alsjeblieft|even|aub|svp|alstublieft|eens)
            (weet|weten) (jij|je|u|jullie) ..... (vacature|vacatures|iemand|iets|baan|plek|stage) ... ?
            (ik|we) (hoor|horen|verneem|zou|zouden) ... graag ... (mening|advies|gedachten|reactie|oordeel)
            heb (je|jij) even ?
            (zou|zouden|wil|wilt) (u|je|jij) ... (openstaan|open staan|bereid|lezen|kijken|meelezen|doorsturen|brengen)
            (kunnen|zullen|zouden) (we|wij) elkaar ... (treffen|spreken|zien|ontmoeten|bellen) ... ?
            (ik|we) heb (je|jouw|uw) (hulp|advies|raad) nodig
            """,
        NotAsk = """
            (kan|mag|zal|zou) ik (je|jou|u|jullie) ... (helpen|aanbieden|voorstellen|sturen|introduceren|van dienst|koppelen|doorsturen)
            (hoe|waarmee) (kan|kunnen) (ik|we) ... (helpen|doen|dienst)
            (als|wanneer|mocht|zodra) (je|u|jullie) ... (nodig|wilt|wil|hulp|zoekt|vragen|hebt)
            laat het (me|) weten als je ... (nodig|hulp|wilt|wil|zoekt)
            (hij|zij|ze|die|klant|vriend|broer|baas) (zoekt|zoeken|zocht|vroeg|vraagt|is op zoek|was op zoek|wilde weten|heeft|wil graag)
            (graag|wil) ... (help ik|stel ik|stuur ik|helpen we|koppel ik)
            ik (help|stel|stuur|koppel|introduceer) (je|jou|u|jullie)
            (kun|kunt|kan) (je|u) ... (altijd|gerust|voorstellen hoe|geloven|inbeelden|indenken)
            (je|u) (kunt|kan|mag) (me|mij|ons) ... (altijd|gerust|wanneer)
            (je|u) (kunt|kan|mag) ... (altijd|gerust)
            heb je (een|een leuke|leuke|fijne) (vakantie|weekend|kinderen) ...
            niet op zoek
            geen hulp nodig
            wil je dat ik
            wilt u dat ik
            ik (kan|wil|zal|mag|zou) (je|jou|u|jullie) ... (voorstellen|helpen|introduceren|koppelen|doorsturen|sturen|kunnen)
            """,
        ClaimWork = """
            (we|wij) (hebben|hadden) ..... (samengewerkt|samen gewerkt|gewerkt|in hetzelfde team)
            (toen|in de tijd dat|sinds) (we|wij) ... (samenwerkten|werkten|collega|collega s|gewerkt|bij|in hetzelfde)
            (we|wij) (waren|zijn) ... (collega s|teamgenoten|oud collega s|directe collega s|ex collega s|in hetzelfde team)
            (we|wij) (werkten|werken) ... (samen|bij dezelfde|allebei|in hetzelfde|op dezelfde)
            (je|jouw|uw) (oude|oud|vroegere|voormalige|ex) (collega|baas|manager|stagiair|stagiaire|teamgenoot|leidinggevende)
            als (oud|oude|voormalige|ex|vroegere) (collega|collega s|teamgenoten|teamgenoot)
            (onze|ons) (tijd|jaren|samenwerking|periode|gezamenlijke|project|projecten) (bij|samen|in|tijd|jaren|destijds|projecten|van toen)
            (ik|heb) ... (met|voor|onder|naast) (jou|je|u|jullie) ... (gewerkt|samengewerkt)
            (je|jij|u) was mijn (baas|manager|mentor|leidinggevende|collega|teamleider|chef|begeleider)
            ik (zat|werkte) in (je|jouw|uw) (team|afdeling)
            (hetzelfde|dezelfde) (team|afdeling|kantoor|project|bedrijf) als (jij|je|u|jou)
            (deelden|gedeeld) ... (kantoor|kamer|bureau|werkkamer)
            (zat|zaten|werkten) ... (in hetzelfde|op hetzelfde) (team|kantoor|project)
            (zat|zaten|werkten) ... op dezelfde afdeling
            (je|jij|u) (zat|werkte) bij (mij|ons) (in|op)
            (met|naast|voor|onder) (jou|je|u) ... te (werken|mogen werken)
            (we|wij) deelden ... (kantoor|kamer|bureau|auto)
            (je|jij|u) was mijn (baas|manager|leidinggevende|chef|mentor)
            """,
        ClaimSchool = """
            (we|wij) (hebben|) ... (samen|allebei|beiden|tegelijk) ... (gestudeerd|op school gezeten|in de klas gezeten|afgestudeerd|studeerden|college gevolgd|school gedaan)
            (we|wij) (waren|zijn|zaten) ... (klasgenoten|studiegenoten|jaargenoten|huisgenoten|op dezelfde school|in dezelfde klas|bij elkaar in de klas|op dezelfde universiteit|in hetzelfde jaar|in dezelfde collegezaal|medestudenten|samen op school)
            (we|wij) (studeerden|studeren) ... (samen|aan dezelfde|tegelijk|allebei|in)
            (je|jouw|uw) (oude|oud|voormalige|) (klasgenoot|studiegenoot|studiegenote|huisgenoot|jaargenoot|medestudent|klasgenote)
            (als|mede) (oud|) (klasgenoten|studiegenoten|jaargenoten|alumni|alumnus|alumna|medestudenten|klasgenoot|studiegenoot)
            (ook|eveneens|zelf ook) (alumnus|alumna|afgestudeerd|oud student|oud studente) (van|aan|in)
            ik (heb|ben) (ook|eveneens) (aan|in|bij) ... (gestudeerd|afgestudeerd)
            (dezelfde|hetzelfde) (school|universiteit|opleiding|klas|studie|hogeschool|faculteit|studiejaar|jaar) (als|gestudeerd|gezeten|gedaan|samen)
            (onze|ons) (studietijd|schooltijd|studententijd|oude school|oude universiteit|klas|studiejaar|afstudeerjaar|oude docent|studie|opleiding)
            (kennen|ken) ... (van|uit|sinds) (de|onze) (studie|studietijd|middelbare school|universiteit|hogeschool|opleiding|basisschool|schooltijd)
            (je|jij|u|we|wij|ik) (zat|zaten) ... (college|colleges|klas|les|lessen|collegezaal|schoolbank)
            (we|wij) zaten ... (samen|allebei|beiden) op (de|het) (middelbare school|school|universiteit|lyceum|gymnasium|college|hogeschool|academie)
            (we|wij) zijn ... (allebei|beiden|samen) ..... afgestudeerd
            (je|jouw|uw) (klasgenoot|klasgenote|studiegenoot|studiegenote|jaargenoot|medestudent)
            (we|wij) (volgden|deden) (samen|) (dezelfde|hetzelfde) ... (cursus|avondcursus|opleiding|studie|vak|minor)
            """,
        ClaimFriend = """
            (leuk|fijn|goed|gezellig|mooi|prettig|een genoegen|plezier) (om|) (je|jou|u|jullie) ... (ontmoet te hebben|gezien te hebben|weer te zien|gesproken te hebben|te hebben ontmoet|te hebben gesproken|gesproken|ontmoet|terug te zien|weer gezien|te ontmoeten gisteren|weer te spreken)
            was (heel|erg|zo|) (leuk|fijn|goed|gezellig|een genoegen|een plezier) (om|) (je|jou|u|jullie) ... (ontmoeten|zien|spreken|kennis|ontmoet|gesproken)
            (we|wij) hebben elkaar ..... (ontmoet|gezien|gesproken|leren kennen|getroffen)
            (we|wij) (ontmoetten|spraken|zagen|troffen|kennen) elkaar ... (op|bij|in|tijdens|vorige|gisteren|via|al|sinds|uit|van|laatst|goed)
            (we|wij) (spraken|praatten|lunchten|dronken) ... (op|bij|tijdens|vorige|gisteren|samen|over|in)
            (toen|sinds|dat) (we|wij) elkaar ... (ontmoetten|zagen|spraken|ontmoet|leerden|kennen)
            (we|wij) (zijn|waren) ... (vrienden|bevriend|goede vrienden|oude vrienden)
            (als|je|jouw) (oude|goede) (vriend|vriendin|vrienden)
            (mijn|beste) (beste|lieve) (vriend|vriendin)
            (herinner|weet) (je|jij|u) ... (je mij|je me|mij nog|me nog|nog dat we|onze|ons gesprek|u zich)
            (ons|onze) (gesprek|ontmoeting|lunch|koffie|kennismaking|telefoongesprek|etentje) (op|bij|in|tijdens|van|gisteren|vorige|over)
            ik heb (je|jou|u) ..... (ontmoet|leren kennen)
            ik ontmoette (je|jou|u) (op|bij|tijdens|in)
            (je|u) kent (me|mij) (nog|misschien|wel|vast) ... van
            (het was|was) (leuk|fijn|goed|gezellig) om (je|jou|u) ..... te (ontmoeten|zien|spreken|leren kennen)
            (we|wij) (spraken|zagen|troffen|ontmoetten) elkaar ... (na|voor|bij|op|in|tijdens|vorig|vorige|kort)
            (als|zoals) (oude|goede) (vrienden|vriendinnen)
            (leuk|fijn|goed) (je|jou|u|jullie) ..... te hebben (ontmoet|gezien|gesproken)
            (we|wij) (zijn|waren) ... (al|sinds) ... (bevriend|vrienden|vriendinnen)
            (herinnert|herinner|herinneren) (u|je|jij) (zich|je|) ... (mij|me|onze|ons)
            """,
        NotClaim = """
            (nooit|niet|nog niet|nog nooit|geen|noch) ... (samengewerkt|gewerkt|gestudeerd|ontmoet|gezien|gesproken|kennen|collega s|vrienden|bevriend|klasgenoten|persoonlijk)
            (we|wij) (kennen|hebben|zijn|waren) (elkaar|) (nog|) (niet|nooit|helaas|geen)
            (zouden|kunnen|moeten|willen|gaan|zullen|laten) (we|wij) ... (samenwerken|werken|studeren|ontmoeten|samen)
            (we|wij) (zouden|kunnen|moeten|willen|gaan|zullen) ... (samenwerken|ontmoeten|werken|samen)
            (kennen|hebben|waren|zijn) (we|wij) (elkaar|) ... ?
            (mijn|jouw|zijn|haar|onze|je|de) (kinderen|zonen|dochters|ouders|vrouw|man|broers|zussen|zus|broer|vrouwen|mannen) ... (gestudeerd|school|samen|vrienden|klas|studeerden|kennen|bevriend|ontmoet|klasgenoten|gewerkt|elkaar)
            (als|voordat|totdat|mochten|zodra|of) (we|wij) ... (samenwerken|ontmoeten|samenwerkten|zien|elkaar)
            (graag|hopelijk|hoop|zin|zou|zal|lijkt) ..... (te ontmoeten|te leren kennen|kennis te maken|te spreken|binnenkort)
            hoe (kennen|hebben) (jullie|zij|ze) elkaar ...
            een (goede|oude|) (vriend|vriendin) (van|heeft|uit)
            (met|van|voor|mijn|zijn|haar|aan) (oude|oud|voormalige|ex|mijn|een|oudere) (collega|collega s|klasgenoten|studiegenoten|vrienden|vriend|studenten)
            niemand ... (gewerkt|gestudeerd|ontmoet)
            (hetzelfde|dezelfde) (moment|dag|idee|pagina|tijd)
            (zoeken|voor) (alumni|collega s|studiegenoten)
            (graag|hopelijk|hoop|zin|zou|zal|lijkt) ..... te werken
            """,
    };
}
