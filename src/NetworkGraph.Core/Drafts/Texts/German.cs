namespace NetworkGraph.Core.Drafts.Texts;

internal static class German
{
    internal const string Text = """
        code: de
        name: Deutsch
        months: Januar Februar März April Mai Juni Juli August September Oktober November Dezember
        day: {d}. {month} {y}
        month: {month} {y}
        or: oder
        greeting: Guten Tag {full}!
        greeting/close: Hallo {first}!
        closing: Viele Grüße
        ground.work: Wir kennen beide {place} von innen.
        ground.school: Wir waren beide an derselben Schule: {place}.
        ground.wrote: Zuletzt haben wir uns im {month} geschrieben.
        ground.connected: Wir sind seit {month} vernetzt.
        reason.applied.title: Ich habe mich bei {company} auf die Stelle „{title}“ beworben.
        reason.applied: Ich habe mich bei {company} beworben.
        reason.saved.title: Ich überlege, mich bei {company} auf die Stelle „{title}“ zu bewerben.
        reason.saved: Ich überlege, mich bei {company} zu bewerben.
        reason.other: Ich interessiere mich für {company}.
        goal.role: Ich suche eine Stelle: {role}.
        goal.field: Arbeiten möchte ich in diesem Bereich: {field}.
        ask.company: Hätten Sie eine Viertelstunde Zeit, mir zu erzählen, wie es sich dort arbeitet?
        ask.company/close: Hättest du eine Viertelstunde Zeit, mir zu erzählen, wie es sich dort arbeitet?
        ask.person: Darf ich Ihnen eine Frage zu Ihrer Arbeit stellen?
        ask.person/close: Darf ich dir eine Frage zu deiner Arbeit stellen?
        ask.request.person: Kennen Sie {name} gut genug, um uns miteinander bekannt zu machen?
        ask.request.person/close: Kennst du {name} gut genug, um uns miteinander bekannt zu machen?
        ask.request.at: Kennen Sie {name} von {company} gut genug, um uns miteinander bekannt zu machen?
        ask.request.at/close: Kennst du {name} von {company} gut genug, um uns miteinander bekannt zu machen?
        ask.request.company: Kennen Sie jemanden bei {company}, dem ich eine Frage stellen könnte?
        ask.request.company/close: Kennst du jemanden bei {company}, dem ich eine Frage stellen könnte?
        ask.request.end: Ein paar Zeilen zum Weiterleiten schicke ich Ihnen gern. Ein Nein ist auch in Ordnung.
        ask.request.end/close: Ein paar Zeilen zum Weiterleiten schicke ich dir gern. Ein Nein ist auch in Ordnung.
        thanks.introduction: Danke, dass Sie mich mit {third} bekannt gemacht haben.
        thanks.introduction/close: Danke, dass du mich mit {third} bekannt gemacht hast.
        thanks.introduction.late: Mein Dank kommt spät: Am {day} haben Sie mich mit {third} bekannt gemacht.
        thanks.introduction.late/close: Mein Dank kommt spät: Am {day} hast du mich mit {third} bekannt gemacht.
        thanks.introduction.end: Darf ich Ihnen erzählen, wie es weiterging?
        thanks.introduction.end/close: Darf ich dir erzählen, wie es weiterging?
        thanks.recommendation: Danke für Ihre Empfehlung vom {day}.
        thanks.recommendation/close: Danke für deine Empfehlung vom {day}.
        thanks.recommendation.late: Mein Dank kommt spät: Am {day} haben Sie eine Empfehlung für mich geschrieben.
        thanks.recommendation.late/close: Mein Dank kommt spät: Am {day} hast du eine Empfehlung für mich geschrieben.
        thanks.recommendation.end: Danke für die Zeit, das in Worte zu fassen.
        thanks.open: Danke für …
        update.introduction: Am {day} haben Sie mich mit {third} bekannt gemacht.
        update.introduction/close: Am {day} hast du mich mit {third} bekannt gemacht.
        update.asked: Am {day} habe ich Sie nach {name} gefragt.
        update.asked/close: Am {day} habe ich dich nach {name} gefragt.
        update.open: Ich möchte kurz erzählen, wie es steht.
        update.end: So ist es weitergegangen: …
        forward.now: {name}: {title} bei {company}.
        forward.title: {name}: {title}.
        forward.name: {name}.
        forward.before: Davor {title} bei {company}.
        forward.role: Sucht eine Stelle: {role}.
        forward.field: Möchte in diesem Bereich arbeiten: {field}.
        forward.work: Kennt {place} von innen, wie Sie.
        forward.work/close: Kennt {place} von innen, wie du.
        forward.school: War an derselben Schule wie Sie: {place}.
        forward.school/close: War an derselben Schule wie du: {place}.
        forward.person: Würde Ihnen gern eine Frage zu Ihrer Arbeit stellen.
        forward.person/close: Würde dir gern eine Frage zu deiner Arbeit stellen.
        forward.at: Würde Ihnen gern eine Frage zu Ihrer Arbeit bei {company} stellen.
        forward.at/close: Würde dir gern eine Frage zu deiner Arbeit bei {company} stellen.
        forward.company: Würde gern jemandem bei {company} eine Frage stellen.
        """;
}
