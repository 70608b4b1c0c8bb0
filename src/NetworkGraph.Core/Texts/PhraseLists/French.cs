namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class French
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            le la les un une des du de et est sont était être avoir a ai as avez avons ont au aux en dans pour par sur avec sans ce cet cette ces ça cela c
            que qui quoi dont où quand comment pourquoi ne pas plus très bien aussi mais ou donc si oui non il elle ils elles nous notre nos on se son sa ses
            leur y d l j n s qu bonjour bonsoir salut merci cher chère cordialement bonne bon journée semaine année hier demain aujourd hui travail travaillé
            équipe entreprise temps peu tout tous toute fait faire peut peux pouvez pourrais pourriez serait serais chez depuis après avant encore toujours
            plaisir bientôt
            """,
        FirstPerson = "je j me m moi mon ma mes mien mienne",
        SecondPerson = "tu te t toi ton ta tes vous votre vos",
        Thanks = """
            merci
            (je|nous) (te|vous|t) (remercie|remercions)
            (tiens|tenais|voulais|souhaite|souhaitais) ... remercier
            (mille|tous mes|avec mes|mes) (mercis|remerciements)
            (très|vraiment|tellement|infiniment) reconnaissant
            (très|vraiment|tellement|infiniment) reconnaissante
            c (est|était) (très|vraiment|trop|tellement|) (gentil|sympa|généreux|aimable) (de|à)
            (très|vraiment) (gentil|sympa|aimable) (de ta|de votre|à toi|à vous) part
            (je|j) apprécie (beaucoup|vraiment|énormément|ton|ta|votre|vos|tes)
            je (te|vous) dois (une fière chandelle|un service|un café)
            """,
        NotThanks = """
            non merci
            merci (mais non|non|de ne pas|de bien vouloir|de me dire|de m|de nous|de vérifier|de confirmer|de répondre|de contacter|de remplir|de respecter)
            merci (d avance|par avance|pour rien)
            merci ... (d avance|par avance)
            (vous|te|t) (remercie|remercions) (d avance|par avance)
            (vous|te) remerciant (d avance|par avance)
            (il|elle|ils|elles|équipe) (te|vous|) (dit|disent|remercie|remercient|dis)
            (sans|jamais|pas|ni|personne) ... (merci|remercié|remercier|remerciée)
            (dire|dit|disait) merci
            grâce à
            (serais|serait|serions) ... (reconnaissant|reconnaissante)
            merci pour (votre candidature|votre commande|votre inscription|votre intérêt|votre patience)
            merci de votre (intérêt|patience|candidature|inscription)
            (lettre|mot|carte|message|page|discours) de (remerciement|remerciements|merci)
            dieu merci
            à la merci
            """,
        Ask = """
            (peux|pourrais|voudrais|saurais) tu ... (présenter|aider|transmettre|envoyer|recommander|mettre|donner|dire|passer|partager|regarder|relire|faire|appeler|parler|accorder|indiquer|conseiller|suggérer|rencontrer)
            (pouvez|pourriez|voudriez|auriez) vous ... (présenter|aider|transmettre|envoyer|recommander|mettre|donner|dire|passer|partager|regarder|relire|faire|appeler|parler|accorder|indiquer|conseiller|suggérer|rencontrer|consacrer)
            tu (peux|pourrais|saurais) (me|m|nous) ... ?
            vous (pouvez|pourriez) (me|m|nous) ... ?
            est ce que (tu|vous) (peux|pourrais|pouvez|pourriez|aurais|auriez|connais|connaissez|serais|seriez)
            (aurais|as|auriez|avez) (tu|vous) ... (temps|minutes|minute|moment|dispo|disponibilités|disponibilité|créneau|conseil|conseils|contact|piste|pistes) ?
            (connais|connaissez|connaîtrais|connaîtriez) (tu|vous) ... (quelqu|personne|des|un|une) ... ?
            (serais|es|seriez|êtes) (tu|vous) ... (disponible|dispo|disponibles|libre|libres|ouvert|ouverte|partant|partante|intéressé|intéressée|intéressés|prêt|d accord) ... ?
            (j|je|nous) (aurais|aurions|ai|avons) (vraiment|) besoin (de ton|de ta|de votre|d un|d une|d aide|de conseils|de quelqu|de tes|de vos|de contacts|de ton aide)
            (je|nous) (cherche|recherche|cherchons|recherchons|suis à la recherche|sommes à la recherche) ... (emploi|poste|stage|travail|job|alternance|mission|missions|clients|investisseurs|partenaires|développeur|quelqu|opportunité|opportunités|contact|contacts|un|une)
            (j|je|nous) (aimerais|voudrais|souhaiterais|aimerions|souhaiterions|adorerais) ... (échanger|discuter|parler|rencontrer|avis|conseils|conseil|aide|savoir|demander|rendez|café|appel|présentation|solliciter)
            (puis|pourrais|pouvons|pourrions) (je|nous|on) ... (demander|appeler|rencontrer|échanger|parler|voir|solliciter|discuter|prévoir|organiser|poser)
            (on|nous) (pourrait|pourrions|peut) ... (échanger|discuter|parler|voir|appeler|rencontrer|prendre|déjeuner|organiser) ... ?
            (serait|est) il possible (de|d|que)
            ce serait (super|génial|top|formidable|gentil|sympa) (si|de pouvoir)
            (serais|serions) (très|vraiment|) (reconnaissant|reconnaissante|ravi de pouvoir échanger|heureux de pouvoir échanger) (si|de)
            (te|vous) (demander|solliciter) (un|une|de|si|ton|votre|conseil|pour)
            (petit|grand|un) service à (te|vous) demander
            me rendre (un|ce) (petit|grand|) service
            merci (de me dire|de bien vouloir|de m indiquer|de m envoyer|de me|de m)
            (dis|dites) moi si (tu|vous) (peux|pouvez|connais|connaissez|es dispo|êtes disponible|aurais|auriez|pourrais|pourriez)
            (dis|dites) moi quand
            (peux|pourrais) tu me
            (pouvez|pourriez) vous me
            (ça|cela) (te|vous) dirait ... (café|déjeuner|appel|échanger|rencontrer|verre|discuter) ... ?
            (accepteriez|accepterais|acceptes|acceptez) (vous|tu) (de|d|un|une)
            (sais|savez|saurais|sauriez) (tu|vous) ..... (recrute|recrutez|recrutent|embauche|poste|postes|quelqu|stage|emploi) ... ?
            (voudrais|voudriez|veux|voulez) (tu|vous) (bien|) ... (lire|relire|regarder|rencontrer|participer|m) ... ?
            (je|nous) (suis|sommes) (en|à la) (recherche|quête) (de|d)
            """,
        NotAsk = """
            (puis|peux|pourrais) je (t|te|vous) ... (aider|envoyer|présenter|offrir|proposer|recommander|être utile)
            comment (puis|peux|pouvons) (je|nous) ... aider
            (si|quand|lorsque) (tu|vous) ... (as besoin|avez besoin|veux|voulez|cherches|cherchez|souhaitez|souhaites)
            dis moi si tu as besoin
            (il|elle|ils|elles|qui|client) (cherche|cherchent|recherche|demande|demandait|demandé|voulait|a besoin|m a demandé|voudrait|aimerait)
            (je|j) (peux|pourrais|serais ravi|serais heureux|serais ravie) (te|t|de te|de t|de vous|vous) ... (aider|présenter|envoyer|recommander|mettre)
            (peux|pouvez) (tu|vous) (imaginer|croire|le croire)
            tu peux ... (compter|toujours|quand tu veux)
            vous pouvez (compter|toujours|nous|également|aussi)
            aucun service
            as tu (passé|bien|vu)
            """,
        ClaimWork = """
            (nous|on) (avons|a) ... (travaillé|collaboré|bossé) (ensemble|tous|côte|dans la même|au même|pour|chez|à)
            (nous|on) (travaillions|bossait|travaillait|collaborait|bossions) ... (ensemble|tous|chez|dans la même|dans le même)
            (quand|lorsque|époque où|temps où) (nous|on) ... (travaillions|étions|travaillait|était|bossait|bossions) ... (chez|ensemble|collègues|équipe|à)
            (nous|on) (étions|était|fûmes|avons été) ... (collègues|dans la même équipe|dans le même service|dans le même bureau|coéquipiers|dans le même département)
            (ton|votre|ta) (ancien|ancienne|ex) (collègue|manager|patron|patronne|stagiaire|chef|responsable|binôme|cheffe|coéquipier)
            en tant qu (anciens|ancien|ancienne|anciennes|ex) (collègues|collègue)
            entre (anciens|anciennes|ex) collègues
            (nos|notre) (années|époque|temps|collaboration|passage|projet commun|projets communs|années communes) (chez|à|au|ensemble|de|commune)
            (j|je|ai) (ai|étais|avais|) (travaillé|bossé|collaboré) (avec|pour|sous|à côté de) (toi|vous|ta|votre)
            (tu|vous) (étais|étiez|as été|avez été) (mon|ma) (manager|chef|cheffe|patron|patronne|mentor|responsable|collègue|tuteur|tutrice)
            j (étais|ai été) dans (ton|votre) (équipe|service|département)
            (même|mêmes) (équipe|service|bureau|département|projet) que (toi|vous)
            (nous|on) (partagions|partageait|avons partagé|a partagé) ... bureau
            (aimé|adoré|apprécié) ... (travailler|collaborer|bosser) avec (toi|vous)
            """,
        ClaimSchool = """
            (nous|on) (avons|a) ... (étudié|fait nos études|fait notre master|fait notre mba|fait la même école|fait la même promo|fait notre école|eu notre diplôme|suivi les mêmes cours|suivi le même) 
            (nous|on) (étions|était) ... (à la fac|à l école|à l université|au lycée|camarades|dans la même classe|dans la même promo|dans la même école|de la même promo|étudiants|colocataires|en cours ensemble|en prépa)
            (ton|votre|ta) (ancien|ancienne|) (camarade|coloc|colocataire|binôme de tp)
            (camarade|camarades) de (promo|classe|promotion|fac|lycée|prépa)
            (anciens|ancien|ancienne) (camarades|camarade|élèves|élève|étudiants|étudiant|étudiante|alumni) de la même
            (aussi|également|moi aussi|moi même) (diplômé|diplômée|ancien|ancienne|ancien élève|ancienne élève|alumni) (de|d|du|des)
            (même|mêmes) (école|université|promo|promotion|fac|lycée|classe|master|prépa|formation) que (toi|vous)
            (la|de la|fait la|à la|dans la) même (école|université|promo|promotion|fac|lycée|prépa|formation)
            (notre|nos) (promo|promotion|années d études|années de fac|études|ancienne école|ancien prof|école|années étudiantes|années lycée)
            j ai (aussi|également) (étudié|fait mes études|fait l|fait mon master)
            (nous|on) (étions|était|sommes allés|est allés|est allé) ..... (lycée|collège|fac|école|université|internat) ensemble
            (nous|on) (avons|a) (tous les deux|toutes les deux|tous deux) ... (étudié|diplôme|études|fac|médecine|droit)
            (nous|on) (avons|a) étudié ..... ensemble
            (nous|on) (avons|a) suivi (le même|les mêmes|la même)
            (ta|ton|votre) (camarade|copain|copine|voisin|voisine) de (classe|promo|banc|fac|lycée|cours)
            (connaissons|connaît|connus) (depuis|de|à) (la|le|l) (fac|faculté|prépa|lycée|collège|école|université)
            """,
        ClaimFriend = """
            (ravi|ravie|heureux|heureuse|content|contente|enchanté|enchantée|un plaisir|très plaisir|plaisir) de (t|te|vous|t avoir|vous avoir|te revoir|vous revoir) (avoir|rencontré|rencontrée|revu|revoir|croisé|vu|vue|revue|croisée|parlé|recroisé)
            (ravi|ravie|heureux|heureuse|content|contente|plaisir) (de|d) (t|vous|avoir) (avoir|) (rencontré|rencontrée|rencontrés|revu|croisé|échangé|discuté|vu|croisée|parlé|retrouvé)
            (plaisir|ravi|ravie|content|contente|heureux|heureuse) de (te|vous) (revoir|retrouver|croiser|recroiser)
            (nous|on) s (est|était) (rencontrés|rencontré|croisés|croisé|vus|vu|parlé|connus|connu|rencontrées)
            (nous|on) (nous|) (sommes|étions) (rencontrés|croisés|vus|parlé|rencontrées|connus|croisées)
            (nous|on) (avons|a|avions) ... (échangé|discuté|parlé|déjeuné|bavardé) ... (lors|au|à|pendant|hier|ensemble|il y a|la semaine|le mois|après|sur)
            (depuis|quand|lorsque) (nous|on) (nous|s) (sommes|est|étions|était) ... (rencontrés|connus|vus|croisés|rencontré|connu|vu)
            (nous|on) (nous|se) (connaissons|connaît|connait) ... (depuis|bien|déjà|de)
            (nous|on) (sommes|est) ... (amis|amies|vieux amis|potes)
            (en tant qu|comme|ton|votre) (vieux|vieil|vieille|) (ami|amie|amis)
            mon cher ami
            ma chère amie
            (tu|vous) (te|vous) (souviens|souvenez|rappelles|rappelez) ... (de moi|de notre|de nous|peut être|soirée|quand)
            (notre|nos) (échange|discussion|conversation|rencontre|déjeuner|entretien|café|échanges|discussions) (lors|au|à|de|d|du|pendant|hier|sur|la)
            je (t|vous) ai (rencontré|rencontrée|croisé|croisée) (à|au|lors|chez|hier|en|pendant)
            (ravi|ravie|heureux|heureuse|content|contente) de (te|vous) rencontrer (au|à|lors|en|chez|hier|samedi|pendant|sur)
            (ravi|ravie|heureux|heureuse|content|contente) de (t|vous) avoir (rencontré|rencontrée|connu|connue)
            (ravi|ravie|heureux|heureuse|content|contente|enchanté|enchantée) (de|d) avoir fait (ta|votre) connaissance
            (en tant que|comme|en) (vieux|vieilles|bons|bonnes|anciens) (amis|amies)
            (nous|on) (nous sommes|s est) (connus|connues|connu)
            (nous|on) (sommes|est) ... (amis|amies|copains|copines)
            """,
        NotClaim = """
            (jamais|pas|pas encore|ni|aucun|n) ... (travaillé|étudié|rencontrés|rencontré|vus|croisés|collègues|connaissons|amis|collaboré|parlé|connaît|rencontrées|camarades)
            (nous|on) (n|ne) (avons|a|sommes|est|nous|se|s|étions|était) ... (jamais|pas|pas encore)
            (pourrions|pourrait|devrions|devrait|voudrais|aimerais|allons|va|aimerions|souhaite) ... (travailler|étudier|rencontrer|collaborer) ensemble
            (avons|est|étions|sommes) (nous|ce que nous|ce qu on) ... 
            (mes|tes|ses|nos|vos|leurs) (enfants|fils|filles|parents|frères|sœurs|femmes|maris) ... (étudié|école|ensemble|amis|fac|lycée|rencontrés|connaissent|travaillé|étaient|classe)
            (si|avant que|après que|jusqu à ce que) (nous|on) ... (rencontrés|travaillé|travaillions|rencontrions|rencontrait|connaissait|étions)
            (hâte|impatient|impatiente|ravi|ravie|plaisir) (de|d) (te|vous) (rencontrer|voir)
            comment (vous|tu) ... (rencontrés|connus)
            (un|une|vieil) (ami|amie) (à moi|de|m a|commun|commune)
            (mon|ma|mes|son|ses|leurs|avec des|des|d) (ancien|ancienne|anciens|anciennes|vieux) (collègue|collègues|camarades|amis|élèves|camarade)
            personne ... (travaillé|étudié|rencontré)
            (même|mêmes) (temps|moment|jour|page|idée|avis)
            (aurais|aurait|aurions|auriez) ... (aimé|adoré|apprécié)
            """,
    };
}
