namespace NetworkGraph.Core.Drafts.Texts;

internal static class Spanish
{
    internal const string Text = """
        code: es
        name: Español
        months: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        day: {d} de {month} de {y}
        month: {month} de {y}
        or: o
        greeting: Hola, {first}:
        closing: Saludos cordiales
        closing/close: Un saludo
        ground.work: Usted y yo conocemos {place} por dentro.
        ground.work/close: Tú y yo conocemos {place} por dentro.
        ground.school: Estudiamos en el mismo centro: {place}.
        ground.wrote: La última vez que nos escribimos fue en {month}.
        ground.connected: Estamos en contacto por aquí desde {month}.
        reason.applied.title: He enviado mi candidatura a {company} para el puesto «{title}».
        reason.applied: He enviado mi candidatura a {company}.
        reason.saved.title: Estoy pensando en enviar mi candidatura a {company} para el puesto «{title}».
        reason.saved: Estoy pensando en enviar mi candidatura a {company}.
        reason.other: Me interesa esta empresa: {company}.
        goal.role: Busco trabajo como {role}.
        goal.field: Me gustaría trabajar en este campo: {field}.
        ask.company: ¿Tendría un cuarto de hora para contarme cómo se trabaja allí?
        ask.company/close: ¿Tendrías un cuarto de hora para contarme cómo se trabaja allí?
        ask.person: ¿Puedo hacerle una pregunta sobre su trabajo?
        ask.person/close: ¿Puedo hacerte una pregunta sobre tu trabajo?
        ask.request.person: ¿Conoce a {name} lo suficiente para presentarnos?
        ask.request.person/close: ¿Conoces a {name} lo suficiente para presentarnos?
        ask.request.at: ¿Conoce a {name}, de {company}, lo suficiente para presentarnos?
        ask.request.at/close: ¿Conoces a {name}, de {company}, lo suficiente para presentarnos?
        ask.request.company: ¿Conoce en {company} a alguien a quien pueda hacer una pregunta?
        ask.request.company/close: ¿Conoces en {company} a alguien a quien pueda hacer una pregunta?
        ask.request.end: Puedo enviarle unas líneas para reenviar. Un no también está bien.
        ask.request.end/close: Puedo enviarte unas líneas para reenviar. Un no también está bien.
        thanks.introduction: Gracias por presentarme a {third}.
        thanks.introduction.late: Mi agradecimiento llega tarde: el {day} me presentó a {third}.
        thanks.introduction.late/close: Mi agradecimiento llega tarde: el {day} me presentaste a {third}.
        thanks.introduction.end: ¿Puedo contarle cómo siguió?
        thanks.introduction.end/close: ¿Puedo contarte cómo siguió?
        thanks.recommendation: Gracias por su recomendación del {day}.
        thanks.recommendation/close: Gracias por tu recomendación del {day}.
        thanks.recommendation.late: Mi agradecimiento llega tarde: el {day} escribió una recomendación para mí.
        thanks.recommendation.late/close: Mi agradecimiento llega tarde: el {day} escribiste una recomendación para mí.
        thanks.recommendation.end: Gracias por dedicarle tiempo.
        thanks.open: Gracias por …
        update.introduction: El {day} me presentó a {third}.
        update.introduction/close: El {day} me presentaste a {third}.
        update.asked: El {day} le pregunté por {name}.
        update.asked/close: El {day} te pregunté por {name}.
        update.open: Quisiera contarle cómo va todo.
        update.open/close: Quisiera contarte cómo va todo.
        update.end: Así siguió: …
        forward.now: {name}: {title} en {company}.
        forward.title: {name}: {title}.
        forward.name: {name}.
        forward.before: Antes, {title} en {company}.
        forward.role: Busca trabajo como {role}.
        forward.field: Le gustaría trabajar en este campo: {field}.
        forward.work: Conoce {place} por dentro, igual que usted.
        forward.work/close: Conoce {place} por dentro, igual que tú.
        forward.school: Estudió en el mismo centro que usted: {place}.
        forward.school/close: Estudió en el mismo centro que tú: {place}.
        forward.person: Quisiera hacerle una pregunta sobre su trabajo.
        forward.person/close: Quisiera hacerte una pregunta sobre tu trabajo.
        forward.at: Quisiera hacerle una pregunta sobre su trabajo en {company}.
        forward.at/close: Quisiera hacerte una pregunta sobre tu trabajo en {company}.
        forward.company: Quisiera hacer una pregunta a alguien de {company}.
        """;
}
