namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class German
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            der die das und ist sind war waren wird werden wurde ein eine einen einem einer nicht kein keine mit von zu zum zur im in am an auf aus bei beim
            nach für über um als auch noch schon nur sehr mal aber oder wenn wie was wo wer wann warum dass doch denn da dann heute morgen gestern woche
            jahr jahre zeit arbeit gerne gern gut guten schön hallo hi lieber liebe viele grüße gruß danke dank vielen bitte wir uns unser unsere sie er es
            man haben hat hatte hatten habe kann können könnte könntest könnten möchte würde würden soll sollen muss hier dort alle alles mehr neue neuen
            ja nein bis bald sich den dem des vor seit damals ihm ihn ob dir dich vielleicht leider natürlich tag
            """,
        FirstPerson = "ich mich mir mein meine meinen meinem meiner meins",
        SecondPerson = "du dich dir dein deine deinen deinem deiner euch euer eure euren eurem",
        SecondPersonWithCapital = "sie ihnen ihr ihre ihren ihrem ihrer",
        Thanks = """
            danke
            dankeschön
            (vielen|besten|herzlichen|tausend|lieben|recht herzlichen) dank
            (ich|wir) (danke|danken|bedanke|bedanken)
            (möchte|wollte|möchten|wollten) ... (danken|bedanken)
            (sehr|so|wirklich|unendlich) (dankbar|verbunden)
            dankbar für
            weiß ... (sehr|wirklich) zu schätzen
            weiß (das|es|ich das) zu schätzen
            (war|ist) (sehr|so|wirklich|richtig|echt) (nett|lieb|freundlich|großzügig) von (dir|ihnen|euch)
            das war (sehr|so|wirklich|echt) (lieb|nett)
            da hast du was gut
            du hast was gut bei mir
            merci dir
            (vielen|besten|herzlichen|tausend|lieben) (lieben|herzlichen|) dank
            (hab|habt|haben sie) (vielen|besten|herzlichen|lieben|) dank
            """,
        NotThanks = """
            nein danke
            danke nein
            nichts zu danken
            (danke|dank) für (nichts|gar nichts)
            (danke|dank|bedanken) (schon|) (im voraus|vorab|jetzt)
            (danke|dank|bedanken) ... (im voraus|vorab)
            dank (der|des|dem|einer|eines|einem|unserer|unserem|unseres|ihrer arbeit|neuer|neuem|moderner)
            gott sei dank
            (wäre|wären|würde|würden) ... (dankbar|verbunden)
            (dankbar|verbunden) (wäre|wären|würde)
            (er|sie|alle|kollegen) (sagt|sagte|sagen|lässt|lassen) ... danke
            (nicht|nie|niemand|ohne) ... (bedankt|danke|dank|danken|zu danken)
            danke sagen
            danke für (ihr interesse|deine geduld|ihre bewerbung|ihre bestellung|ihre geduld|ihre anmeldung)
            (dank|danke) für ihr interesse
            dank für (ihr interesse|ihre bewerbung|ihre bestellung|ihre geduld)
            ob ... (bedankt|danke)
            """,
        Ask = """
            (kannst|könntest|würdest|magst|möchtest) du ... (vorstellen|helfen|weiterleiten|schicken|empfehlen|sagen|geben|treffen|verbinden|anrufen|ansehen|anschauen|nehmen|erzählen|teilen|vermitteln|herstellen|machen|fragen|senden|weitergeben|verraten|ein gutes wort|kaffee|telefonieren|zeit)
            (kannst|könntest|würdest) du (mich|mir|uns|bitte|mal|vielleicht)
            (können|könnten|würden) (wir|sie) ... (vorstellen|helfen|weiterleiten|schicken|empfehlen|sagen|geben|treffen|verbinden|anrufen|ansehen|nehmen|teilen|vermitteln|herstellen|sprechen|telefonieren|austauschen|senden|reden|weitergeben|vereinbaren)
            (können|könnten|würden) sie (mich|mir|uns|bitte)
            (hättest|hast) du ... (zeit|minuten|minute|kapazität|tipp|tipps|lust) ?
            (hätten|haben) sie ... (zeit|minuten|minute|kapazität|tipp|tipps|interesse) ?
            (kennst|kennen|kennt) (du|sie|ihr) ... (jemanden|jemand|wen) ...
            (kann|könnte|darf|dürfte) ich (dich|sie|euch|ihnen|dir|mal|kurz|mir) ... (fragen|anrufen|treffen|bitten|sprechen|eine frage|um)
            (ich|wir) (brauche|brauchen|bräuchte|bräuchten|benötige) ... (hilfe|rat|tipp|unterstützung|empfehlung|kontakt|referenz)
            (ich bin|bin|ich suche|suche|wir suchen) ... auf der suche nach
            (ich|wir) (suche|suchen) ... (job|stelle|arbeit|position|praktikum|investoren|kunden|partner|mitarbeiter|entwickler|kontakt|jemanden|herausforderung|rolle)
            (würde|würden) (mich|uns) ... freuen (wenn|falls|über)
            (würde|würden) (mich|uns) (sehr|) über ... freuen
            würde ich mich ... freuen
            (wäre|wären) ... (dankbar|verbunden|toll|super|klasse|nett|lieb|hilfreich) (wenn|für|falls)
            (ich|wir) (wollte|wollten|möchte|möchten|würde) ... (fragen|bitten)
            um (deine|ihre|eure|einen|eine|deinen|ihren) (hilfe|rat|gefallen|einschätzung|meinung|unterstützung|empfehlung) ... (bitten|bitte)
            (einen|kleinen|großen) gefallen (tun|bitten)
            (hättest|hätten) (du|sie) ... (lust|interesse) (auf|an)
            (lust|zeit) (auf|für) (einen|ein|eine) ... (kaffee|gespräch|telefonat|treffen|call|austausch|bier|mittagessen) ?
            bitte ... (schick|schicke|schicken sie|sende|senden sie|leite|leiten sie|stell|stelle|stellen sie|gib|geben sie|melde|melden sie|hilf|helfen sie|ruf|rufen sie)
            (melde|melden|meldest) (dich|sie sich) bitte
            (wollen|sollen) wir (uns|mal|nicht) ... (treffen|telefonieren|kaffee|sprechen|austauschen) ?
            (treffen|sprechen|telefonieren) wir uns ?
            gib mir bitte
            sag mir bitte
            (weißt du|wissen sie) ..... (stelle|stellen|job|jemand|jemanden|gesucht|freie) ... ?
            (können|könnten|wollen|sollen) wir ... (treffen|sprechen|telefonieren|reden|austauschen|sehen) ?
            (wärst|wären|wäre) (du|sie|ihr) ... (bereit|offen|so lieb|so nett|so freundlich|verfügbar)
            (könnten|können) (sie|ihr) ... (bekannt machen|kontakt)
            """,
        NotAsk = """
            (kann|könnte|darf) ich (dir|ihnen|euch) ... (helfen|anbieten|vorstellen|schicken|etwas gutes|behilflich|weiterhelfen)
            wie kann ich ... helfen
            (wenn|falls|sobald) (du|sie|ihr) ... (brauchst|brauchen|möchtest|willst|wollen)
            (kannst|könntest|können|könnten) (du|sie) ... (vorstellen wie|glauben|denken)
            (kannst|können) (du|sie) (dir|sich) (vorstellen|denken)
            (er|sie|kunde|chefin|chef) (fragte|wollte wissen|sucht|suchte|hat gefragt|braucht) ...
            (würde|würden) (mich|uns) freuen (dich|sie|euch|dir|ihnen) ... (helfen|unterstützen|vorzustellen)
            (gerne|gern) ... (helfe|stelle|schicke|vermittle) ich
            ich (helfe|stelle|schicke|vermittle) (dir|dich|ihnen|euch|sie)
            hast du ... (urlaub|wochenende|geburtstag|kinder) ...
            (ohne|keinen) gefallen
            (hat|haben) (mir|uns) ... gefallen
            du kannst (mich|mir|uns) (jederzeit|immer|gerne|gern)
            sie können (mich|mir|uns) (jederzeit|immer|gerne|gern)
            (jederzeit|immer) ... (fragen|anrufen|melden)
            """,
        ClaimWork = """
            (wir|beide) haben ..... (zusammengearbeitet|zusammen gearbeitet|gemeinsam gearbeitet|gearbeitet)
            als wir ... (zusammengearbeitet|gearbeitet|kollegen|im team|arbeiteten|noch bei|beide bei)
            wir waren ... (kollegen|kolleginnen|im selben team|im gleichen team|in derselben abteilung|arbeitskollegen|teamkollegen)
            wir (arbeiteten|arbeiten) ... (zusammen|gemeinsam|in derselben|im selben|beide)
            (dein|ihr|euer|deine|ihre) (alter|ehemaliger|früherer|alte|ehemalige|frühere) (kollege|kollegin|chef|chefin|praktikant|praktikantin|mitarbeiter|mitarbeiterin|teamkollege)
            (als|unter) (ehemalige|ehemaliger|frühere|früherer|alte|ex) (kollegen|kollege|kollegin|kolleginnen)
            unsere (gemeinsame zeit|gemeinsamen zeit|gemeinsamen jahre|zeit bei|zusammenarbeit bei|jahre bei|gemeinsamen projekte)
            unserer (gemeinsamen|) (zeit|zusammenarbeit|projekte) (bei|in|im|damals)
            (du|sie) (warst|waren) (mein|meine) (chef|chefin|mentor|mentorin|vorgesetzter|kollege|kollegin|teamleiter|teamleiterin)
            ich (war|habe) in (deinem|ihrem|eurem) team
            ich (habe|hatte) (damals|früher|lange|) (für|mit|unter) (dir|dich|ihnen|sie|euch) ... gearbeitet
            (selben|gleichen|derselben|gleichen) (team|abteilung|büro|firma|projekt) wie (du|sie)
            (haben|hatten) (uns|) ... (büro|schreibtisch) geteilt
            wir (waren|saßen|sassen) ..... (im selben|im gleichen) (team|büro|projekt|stockwerk)
            (du warst|ich war|sie waren) ... (im selben|im gleichen) team
            wir (waren|saßen) ... (in derselben|in der gleichen) (abteilung|firma|schicht|gruppe)
            (zusammenarbeit|arbeit) mit (dir|ihnen|euch) ..... (war|hat|hatte|bei)
            wir (haben|hatten) ... (den selben|denselben|den gleichen) chef
            (du|sie) (warst|waren) ... (mein|meine) (chef|chefin|vorgesetzte|vorgesetzter|kollege|kollegin|teamleiter|teamleiterin)
            """,
        ClaimSchool = """
            wir (haben|) ... (zusammen|gemeinsam|beide) ..... (studiert|abitur gemacht|abi gemacht|promoviert|studierten)
            wir waren ... (kommilitonen|kommilitoninnen|mitschüler|klassenkameraden|studienkollegen|in derselben klasse|im selben jahrgang|im gleichen jahrgang|in einer klasse|mitbewohner|auf derselben schule|an derselben)
            (dein|ihr|deine|ihre) (alter|ehemaliger|alte|ehemalige|) (kommilitone|kommilitonin|mitschüler|mitschülerin|studienkollege|studienkollegin|studienfreund|klassenkamerad)
            (als|unter|ehemalige) (kommilitonen|kommilitone|kommilitonin|mitschüler|absolventen|alumni|mitstudenten)
            (ebenfalls|auch|selbst) (absolvent|absolventin|alumnus|alumna|alumni) 
            ich habe (auch|ebenfalls) (an|in) ... (studiert|promoviert)
            habe (auch|ebenfalls) an ... studiert
            (an|auf) (derselben|der gleichen|der selben) (uni|universität|hochschule|schule|fh) 
            (im selben|im gleichen|in demselben) (semester|jahrgang|studiengang|kurs|hörsaal)
            (unserer|unsere|unserem) (studienzeit|schulzeit|uni|alten schule|gemeinsames studium|abschlussjahrgang|professor|studium|abitur)
            gemeinsamen (studienzeit|schulzeit|studium)
            wir (gingen|waren|saßen|sassen|kamen) ..... (dieselbe|die gleiche|derselben|der gleichen|die selbe|der selben|einer) (klasse|schule|uni|universität|hochschule|vorlesung)
            wir (gingen|waren) ... (zusammen|gemeinsam) (zur schule|in die schule|auf die uni|auf dem gymnasium|auf der schule|an der uni|an der universität|an der hochschule|im internat)
            kennen uns ... (aus|von|seit) (dem|der|unserem|unserer) (studium|studienzeit|schulzeit|schule|uni|gymnasium|hochschule)
            (saßt|saßen|saß|sassen) ... (vorlesung|vorlesungen|seminar|hörsaal|klasse|kurs|schulbank)
            wir (haben|) beide ..... (abschluss|diplom|examen|studium|lehre|ausbildung) (gemacht|abgeschlossen|)
            (deine|dein|ihr|ihre) (mitschüler|mitschülerin|kommilitone|kommilitonin|klassenkamerad|klassenkameradin)
            """,
        ClaimFriend = """
            (schön|toll|nett|super|prima|freut mich|hat mich gefreut|hat mich sehr gefreut) (dich|sie|euch) ..... (kennengelernt zu haben|kennenzulernen gestern|getroffen zu haben|wiederzusehen|wieder zu sehen|gesehen zu haben|gesprochen zu haben)
            (es|das) (war|hat) ... (dich|sie|euch) ..... (zu treffen|kennenzulernen|kennengelernt|getroffen|wiederzusehen|zu sehen)
            hat mich (sehr|) gefreut (dich|sie|euch) ..... (zu treffen|kennenzulernen|zu sehen|wiederzusehen)
            wir (haben|hatten) uns ..... (kennengelernt|getroffen|gesehen|unterhalten|ausgetauscht|gesprochen)
            wir haben ..... (miteinander|zusammen|kurz) (gesprochen|telefoniert|geredet|kaffee getrunken|gegessen)
            (als|seit) wir uns ... (getroffen|kennengelernt|gesehen|kennen)
            wir kennen uns 
            (wir|beide) sind ... (freunde|befreundet|alte freunde)
            (als|dein) (alter|alte|guter) (freund|freundin|freunde)
            mein lieber freund
            (erinnerst|erinnern) (du|sie) (dich|sich) ... (an mich|noch|an unser|an unsere|an den abend)
            (unser|unserem|unseres|unserer|unsere) (gespräch|treffen|unterhaltung|begegnung|telefonat|kaffee|gesprächs|treffens) (auf|in|bei|am|beim|gestern|letzte|letzten|vom|im|bei der)
            du (kennst|erinnerst) (mich|dich) (noch|sicher|vielleicht) ... (von|aus|an)
            schön dass wir uns ... (getroffen|kennengelernt|gesehen) haben
            habe ich (dich|sie) ... (kennengelernt|getroffen)
            ich habe (dich|sie) ... (kennengelernt|getroffen)
            wir sind uns ..... (begegnet|über den weg gelaufen|vorgestellt worden)
            (schön|toll|nett|gut) dass wir uns ..... (kennengelernt|getroffen|gesehen|unterhalten)
            wir (sind|waren) ... (seit|schon) ... (befreundet|freunde|freundinnen)
            (erinnerst|erinnern) (du dich|sie sich) ... an mich
            """,
        NotClaim = """
            (nie|noch nie|nicht|noch nicht|niemals|leider nicht|kein|keine) ... (gearbeitet|zusammengearbeitet|studiert|kennengelernt|getroffen|gesehen|gesprochen|kollegen|kennen|befreundet|freunde|persönlich)
            wir (kennen|haben|sind|waren) (uns|) (noch|) (nicht|nie|leider|keine|bisher)
            wir ... (könnten|sollten|möchten|würden|wollen|werden|können) ... (zusammenarbeiten|treffen|kennenlernen|austauschen|arbeiten)
            (kennen|haben|sind|waren) wir (uns|) ...
            (meine|deine|seine|ihre|unsere) (kinder|söhne|töchter|frau|mann|schwester|bruder|eltern|väter|mütter) ... (studiert|schule|zusammen|befreundet|uni|kennen|getroffen|freunde|gearbeitet)
            (wenn|falls|bis|bevor|ob) wir ... (treffen|kennenlernen|kennen|sehen|zusammengearbeitet|gearbeitet)
            (freue|freuen) (mich|uns) ... (kennenzulernen|zu treffen|zu sehen)
            (würde|würden) ... (kennenlernen|kennenzulernen|treffen|zu treffen)
            wie (habt|haben) (ihr|sie|du) euch ... kennengelernt
            ein (guter|alter) freund (von|aus|hat)
            (mit|von|zu|für) (einem|einer|meinen|meiner|meinem|alten|ehemaligen|seinen) ... (kollegen|kommilitonen|mitschülern|freunden|freund|kollegin|absolventen)
            niemand ... (gearbeitet|studiert|getroffen)
            wir suchen ... (absolventen|alumni|kollegen)
            (für|an) (absolventen|alumni)
            (freue|freuen|hoffe|hoffen|interesse) ... (auf|an) ... (zusammenarbeit|arbeit)
            """,
    };
}
