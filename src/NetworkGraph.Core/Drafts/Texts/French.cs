namespace NetworkGraph.Core.Drafts.Texts;

internal static class French
{
    internal const string Text = """
        code: fr
        name: Français
        months: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        day: {d} {month} {y}
        month: {month} {y}
        or: ou
        greeting: Bonjour {first},
        closing: Bien cordialement
        closing/close: À bientôt
        ground.work: Vous et moi connaissons {place} de l'intérieur.
        ground.work/close: Toi et moi connaissons {place} de l'intérieur.
        ground.school: Nous avons étudié dans la même école : {place}.
        ground.wrote: Notre dernier échange date de {month}.
        ground.connected: Nous sommes en contact ici depuis {month}.
        reason.applied.title: J'ai postulé chez {company} pour le poste « {title} ».
        reason.applied: J'ai postulé chez {company}.
        reason.saved.title: Je pense postuler chez {company} pour le poste « {title} ».
        reason.saved: Je pense postuler chez {company}.
        reason.other: Je m'intéresse à cette entreprise : {company}.
        goal.role: Je cherche un poste : {role}.
        goal.field: J'aimerais travailler dans ce domaine : {field}.
        ask.company: Auriez-vous un quart d'heure pour me dire comment on y travaille ?
        ask.company/close: Aurais-tu un quart d'heure pour me dire comment on y travaille ?
        ask.person: Puis-je vous poser une question sur votre travail ?
        ask.person/close: Puis-je te poser une question sur ton travail ?
        ask.request.person: Connaissez-vous assez {name} pour nous mettre en relation ?
        ask.request.person/close: Connais-tu assez {name} pour nous mettre en relation ?
        ask.request.at: Connaissez-vous assez {name}, chez {company}, pour nous mettre en relation ?
        ask.request.at/close: Connais-tu assez {name}, chez {company}, pour nous mettre en relation ?
        ask.request.company: Connaissez-vous chez {company} une personne à qui je pourrais poser une question ?
        ask.request.company/close: Connais-tu chez {company} une personne à qui je pourrais poser une question ?
        ask.request.end: Je peux vous envoyer quelques lignes à transmettre. Un non ne pose aucun problème.
        ask.request.end/close: Je peux t'envoyer quelques lignes à transmettre. Un non ne pose aucun problème.
        thanks.introduction: Merci pour cette mise en relation avec {third}.
        thanks.introduction.late: Mes remerciements viennent tard : le {day}, vous avez fait le lien avec {third}.
        thanks.introduction.late/close: Mes remerciements viennent tard : le {day}, tu as fait le lien avec {third}.
        thanks.introduction.end: Puis-je vous raconter la suite ?
        thanks.introduction.end/close: Puis-je te raconter la suite ?
        thanks.recommendation: Merci pour votre recommandation du {day}.
        thanks.recommendation/close: Merci pour ta recommandation du {day}.
        thanks.recommendation.late: Mes remerciements viennent tard : le {day}, vous avez écrit une recommandation pour moi.
        thanks.recommendation.late/close: Mes remerciements viennent tard : le {day}, tu as écrit une recommandation pour moi.
        thanks.recommendation.end: Merci d'avoir pris le temps de trouver les mots.
        thanks.open: Merci pour …
        update.introduction: Le {day}, vous avez fait le lien avec {third}.
        update.introduction/close: Le {day}, tu as fait le lien avec {third}.
        update.asked: Le {day}, je vous ai posé une question sur {name}.
        update.asked/close: Le {day}, je t'ai posé une question sur {name}.
        update.open: Je voudrais vous dire où j'en suis.
        update.open/close: Je voudrais te dire où j'en suis.
        update.end: Voici la suite : …
        forward.now: {name} : {title} chez {company}.
        forward.title: {name} : {title}.
        forward.name: {name}.
        forward.before: Auparavant {title} chez {company}.
        forward.role: Cherche un poste : {role}.
        forward.field: Aimerait travailler dans ce domaine : {field}.
        forward.work: Connaît {place} de l'intérieur, comme vous.
        forward.work/close: Connaît {place} de l'intérieur, comme toi.
        forward.school: A étudié dans la même école que vous : {place}.
        forward.school/close: A étudié dans la même école que toi : {place}.
        forward.person: Aimerait vous poser une question sur votre travail.
        forward.person/close: Aimerait te poser une question sur ton travail.
        forward.at: Aimerait vous poser une question sur votre travail chez {company}.
        forward.at/close: Aimerait te poser une question sur ton travail chez {company}.
        forward.company: Aimerait poser une question à une personne de {company}.
        """;
}
