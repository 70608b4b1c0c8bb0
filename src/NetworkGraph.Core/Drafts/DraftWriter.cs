using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Drafts;

/// <summary>Puts a draft together: greeting, what the two share, why, the question, the end.</summary>
internal sealed class DraftWriter(Network network, Member viewer, DateOnly asOf)
{
    private const int LongestName = 80;
    private readonly DraftGrounds _found = new(network, viewer, asOf);

    public Draft Write(DraftWish wish) => Write(wish, wish.Kind is DraftKind.Note or DraftKind.Request);

    private Draft Write(DraftWish wish, bool asks)
    {
        var language = DraftLanguage.Of(wish.Language);
        // What is passed on is read by the target, whoever passes it on.
        var reader = wish.Kind == DraftKind.Forward ? wish.About?.Person : wish.To;
        var isClose = wish.IsClose ?? (reader is not null && TargetList.TieTo(network, viewer, reader, asOf)?.IsTwoWay is true);
        var page = new DraftPage(language, isClose);
        switch (wish.Kind)
        {
            case DraftKind.Note:
                Note(page, wish);
                break;
            case DraftKind.Request:
                Request(page, wish);
                break;
            case DraftKind.Forward:
                return new Draft(wish, isClose, Forward(page, wish), page.Grounds, null);
            case DraftKind.Thanks:
                Thanks(page, wish.To);
                break;
            default:
                Update(page, wish);
                break;
        }

        var name = viewer.Person.IsUnnamed ? "…" : isClose ? GivenName.Of(viewer.Person.Name) : viewer.Person.Name;
        var text = $"{language.Say("greeting", isClose, ("first", GivenName.Of(wish.To.Name)), ("full", wish.To.Name))}\n\n{string.Join('\n', page.Sentences)}\n\n{language.Say("closing", isClose)}\n{name}";
        var first = asks && _found.OpenFavour(wish.To) is not null ? Write(wish with { Kind = DraftKind.Thanks, About = null, IsClose = isClose }, false) : null;
        return new Draft(wish, isClose, text, page.Grounds, first);
    }

    private void Common(DraftPage page, Person to)
    {
        if (_found.Common(to).FirstOrDefault() is { } ground)
        {
            page.Add(KeyOf(ground.Kind), ground, ("place", ground.Subject), ("month", ground.On is { } day ? page.Language.MonthOf(day) : ""));
        }
    }

    private static string KeyOf(GroundKind kind) => kind switch
    {
        GroundKind.SharedWork => "ground.work",
        GroundKind.SharedSchool => "ground.school",
        GroundKind.Wrote => "ground.wrote",
        _ => "ground.connected",
    };

    private void Note(DraftPage page, DraftWish wish)
    {
        var isReminder = Remind(page, wish);
        var reason = !isReminder && Begin(page, wish);
        page.Say((reason || isReminder) && wish.About!.Company is not null ? "ask.company" : "ask.person");
    }

    private void Request(DraftPage page, DraftWish wish)
    {
        if (!Remind(page, wish))
        {
            Begin(page, wish);
        }

        var (name, company) = (wish.About?.Name, wish.About?.Company);
        page.Say(name is null ? "ask.request.company" : company is null ? "ask.request.person" : "ask.request.at", ("name", name ?? ""), ("company", company ?? ""));
        page.Say("ask.request.end");
    }

    // Whoever was asked is told which ask is meant, and not everything once more.
    private bool Remind(DraftPage page, DraftWish wish) =>
        wish.IsReminder && AskOf(wish) is { } ask && ask.Target == wish.About?.Id && Asked(page, ask);

    // What the two share, then why. Whether the company is the reason.
    private bool Begin(DraftPage page, DraftWish wish)
    {
        Common(page, wish.To);
        var reason = wish.About is { } about && Reason(page, about);
        if (!reason)
        {
            Goal(page);
        }

        return reason;
    }

    private bool Asked(DraftPage page, MadeAsk ask)
    {
        if (NameOf(ask.Target) is not { } name)
        {
            return false;
        }

        page.Add("update.asked", new DraftGround(GroundKind.Ask, name, ask.On, $"You {ask.InWords}."), ("name", name), ("day", page.Language.Day(ask.On)));
        return true;
    }

    // Why the company is a target. A person is one by the user's word, which says nothing of where they work: their company speaks for itself.
    private bool Reason(DraftPage page, DraftAbout about)
    {
        if (about.Company is not { } company || ReasonOf(about) is not { } reason)
        {
            return false;
        }

        var title = reason.Titles.Count > 0 && reason.Kind is TargetReasonKind.Applied or TargetReasonKind.SavedJob ? reason.Titles[0] : null;
        var key = reason.Kind switch { TargetReasonKind.Applied => "reason.applied", TargetReasonKind.SavedJob => "reason.saved", _ => "reason.other" };
        page.Add(title is null ? key : key + ".title", new DraftGround(GroundKind.Reason, company, reason.Last, $"{company}: {reason.InWords}."), ("company", company), ("title", title ?? ""));
        return true;
    }

    private TargetReason? ReasonOf(DraftAbout about) => about.Name is null || about.Reasons.Any(reason => reason.Kind != TargetReasonKind.ByHand)
        ? about.Reasons.Count > 0 ? about.Reasons[0] : null
        : TargetList.Of(network, viewer, asOf).Rows.FirstOrDefault(row => row.IsCompany && row.Id == TargetId.OfCompany(network.Firms.Key(about.Company!)))?.Reasons[0];

    private void Goal(DraftPage page)
    {
        if (_found.Roles is { Count: > 0 } roles)
        {
            page.Add("goal.role", [.. roles.Select(OfGoal)], ("role", page.Language.Or(roles)));
        }
        else if (_found.Fields is { Count: > 0 } fields)
        {
            page.Add("goal.field", [.. fields.Select(OfGoal)], ("field", page.Language.Or(fields)));
        }
    }

    private static DraftGround OfGoal(string goal) => new(GroundKind.Goal, goal, null, $"Your goals name “{goal}”.");

    private void Thanks(DraftPage page, Person to)
    {
        if ((_found.OpenFavour(to) ?? _found.Received(to, isIntroduction: false)) is not { } favour)
        {
            page.Say("thanks.open");
            return;
        }

        var key = favour.Whom is null ? "thanks.recommendation" : "thanks.introduction";
        page.Add(key + (Coach.Thanks.IsLate(favour, _found.JudgedDay) ? ".late" : ""), OfFavour(favour), ("third", favour.Whom ?? ""), ("day", page.Language.Day(favour.On)));
        page.Say(key + ".end");
    }

    private void Update(DraftPage page, DraftWish wish)
    {
        if (_found.Received(wish.To, isIntroduction: true) is { } favour)
        {
            page.Add("update.introduction", OfFavour(favour), ("third", favour.Whom!), ("day", page.Language.Day(favour.On)));
        }
        else if (AskOf(wish) is not { } ask || !Asked(page, ask))
        {
            page.Say("update.open");
        }

        page.Say("update.end");
    }

    // The ask for this target before others; nobody is told that they were asked about themselves.
    private MadeAsk? AskOf(DraftWish wish) => MadeAsks.Of(network, viewer, asOf)
        .Where(ask => ask.Asked == wish.To && ask.AskedOn is not null && network.Find(ask.Target) != wish.To)
        .OrderByDescending(ask => ask.Target == wish.About?.Id).FirstOrDefault();

    private string? NameOf(string target) => network.Find(target)?.Name ?? TargetList.Find(network, viewer, target, asOf)?.Name;

    private static DraftGround OfFavour(Favour favour) => new(GroundKind.Favour, favour.Whom ?? favour.Person.Name, favour.On, $"{favour.Person.Name}: {FavourWords.What(favour)}, {ScreenDate.Of(favour.On)}.");

    // Who the viewer is and the question always fit; of the rest as much as there is room for, what says most first.
    private string Forward(DraftPage page, DraftWish wish)
    {
        var (name, position) = (viewer.Person.IsUnnamed ? "…" : Cut(viewer.Person.Name), _found.Present);
        var about = wish.About;
        var company = about?.Company is { } known ? Cut(known) : null;
        if (position is { Title: { } title })
        {
            page.Add(EmploymentStatus.Is(position.Name) ? "forward.title" : "forward.now", OfPosition(GroundKind.Position, position), ("name", name), ("title", Cut(title)), ("company", Cut(position.Name)));
        }
        else
        {
            page.Say("forward.name", ("name", name));
        }

        var question = page.Language.Say(about is null || about.Name is not null ? company is null ? "forward.person" : "forward.at" : "forward.company", page.IsClose, ("company", company ?? ""));
        var room = Drafting.LongestForward - question.Length - 1;
        if (_found.Roles is { Count: > 0 } roles)
        {
            page.AddWithin(room, "forward.role", [.. roles.Select(OfGoal)], ("role", page.Language.Or(roles)));
        }

        if (about?.Person is { } target && _found.Common(target).FirstOrDefault(one => one.Kind is GroundKind.SharedWork or GroundKind.SharedSchool) is { } shared)
        {
            page.AddWithin(room, shared.Kind == GroundKind.SharedWork ? "forward.work" : "forward.school", [shared], ("place", shared.Subject));
        }

        if (_found.Earlier is { Title: { } before } earlier && !EmploymentStatus.Is(earlier.Name))
        {
            page.AddWithin(room, "forward.before", [OfPosition(GroundKind.EarlierPosition, earlier)], ("title", before), ("company", earlier.Name));
        }

        if (_found.Fields is { Count: > 0 } fields)
        {
            page.AddWithin(room, "forward.field", [.. fields.Select(OfGoal)], ("field", page.Language.Or(fields)));
        }

        return string.Join(' ', page.Sentences.Append(question));
    }

    private static DraftGround OfPosition(GroundKind kind, MemberBackground position) => new(
        kind, $"{position.Title}, {position.Name}", position.From, $"Your own positions: {position.Title} at {position.Name}{(position.From is { } since ? $", since {ScreenDate.Of(since)}" : "")}.");

    private static string Cut(string text) => text.Length <= LongestName ? text : text[..(char.IsHighSurrogate(text[LongestName - 2]) ? LongestName - 2 : LongestName - 1)] + "…";
}
