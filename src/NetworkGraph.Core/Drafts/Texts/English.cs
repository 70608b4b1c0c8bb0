namespace NetworkGraph.Core.Drafts.Texts;

internal static class English
{
    internal const string Text = """
        code: en
        name: English
        months: January February March April May June July August September October November December
        day: {d} {month} {y}
        month: {month} {y}
        or: or
        greeting: Hi {first},
        closing: Best regards
        ground.work: We both know {place} from the inside.
        ground.school: We both went to {place}.
        ground.wrote: We last wrote to each other in {month}.
        ground.connected: We have been connected since {month}.
        reason.applied.title: I have applied for “{title}” at {company}.
        reason.applied: I have applied for a job at {company}.
        reason.saved.title: I am thinking of applying for “{title}” at {company}.
        reason.saved: I am thinking of applying for a job at {company}.
        reason.other: I am interested in {company}.
        goal.role: I am looking for work as {role}.
        goal.field: I would like to work in {field}.
        ask.company: Would you have a quarter of an hour to tell me what it is like to work there?
        ask.person: May I ask you one question about your work?
        ask.request.person: Do you know {name} well enough to introduce us?
        ask.request.at: Do you know {name} at {company} well enough to introduce us?
        ask.request.company: Do you know somebody at {company} whom I could ask one question?
        ask.request.end: I can send you a few lines to pass on. A no is fine, too.
        thanks.introduction: Thank you for introducing me to {third}.
        thanks.introduction.late: My thanks come late: on {day} you introduced me to {third}.
        thanks.introduction.end: May I tell you how it went?
        thanks.recommendation: Thank you for your recommendation of {day}.
        thanks.recommendation.late: My thanks come late: on {day} you wrote a recommendation for me.
        thanks.recommendation.end: Thank you for taking the time to put it into words.
        thanks.open: Thank you for …
        update.introduction: On {day} you introduced me to {third}.
        update.asked: On {day} I asked you about {name}.
        update.open: I would like to tell you how things stand.
        update.end: This is how it went: …
        forward.now: {name}: {title} at {company}.
        forward.title: {name}: {title}.
        forward.name: {name}.
        forward.before: Before that {title} at {company}.
        forward.role: Looking for work as {role}.
        forward.field: Would like to work in {field}.
        forward.work: Knows {place} from the inside, as you do.
        forward.school: Went to {place}, as you did.
        forward.person: Would like to ask you one question about your work.
        forward.at: Would like to ask you one question about your work at {company}.
        forward.company: Would like to ask somebody at {company} one question.
        """;
}
