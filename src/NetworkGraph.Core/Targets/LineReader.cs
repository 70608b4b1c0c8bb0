using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Targets;

/// <summary>Understands one line after the other.</summary>
internal sealed class LineReader(Network network, Member viewer, DateOnly asOf)
{
    private readonly FirmKin _kin = FirmKin.Of(network);
    private readonly PeopleByName _names = PeopleByName.Of(network);
    private readonly HashSet<string> _mattering = [.. CompanyInterests.Of(network, viewer, asOf).Keys, .. TargetWords.Of(network, viewer).Values.Where(held => held.Target.Of == TargetOf.Company).Select(held => network.Firms.Key(held.Target.Subject))];

    public static UnderstoodLine Nothing(string line, string sentence) => new(line, LineMeaning.Nothing, sentence, null, null, [], 0);

    /// <summary>A line without a sign of what it is.</summary>
    public UnderstoodLine Named(string line)
    {
        var called = People(line);
        if (IsCompany(line))
        {
            return called.Count == 0 || !line.Contains(' ', StringComparison.Ordinal) ? Company(line, line, null)
                : Several(line, called, $" A company is called so, too: write {"company: " + line} for it.");
        }

        if (called.Count > 0)
        {
            return Several(line, called, "");
        }

        if (line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && network.Firms.Key(line) != network.Firms.Key(line[..comma]))
        {
            string[] parts = [.. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            return parts.Length < 2 ? Named(parts[0]) : AtCompany(line, parts[0], parts[1], parts.Length > 2 ? string.Join(", ", parts[2..]) : null);
        }

        if (TargetWishes.At.Select(word => (Word: word, Place: line.IndexOf(word, StringComparison.OrdinalIgnoreCase))).Where(one => one.Place > 0).OrderBy(one => one.Place).FirstOrDefault() is { Word: { } at, Place: var place }
            && IsCompany(line[(place + at.Length)..].Trim()))
        {
            return WhoAt(line, line[..place].Trim(), line[(place + at.Length)..].Trim());
        }

        return network.Find(line) is { } keyed && !line.Any(char.IsUpper) ? One(line, keyed)
            : _kin.Find(line).Count > 0 ? Company(line, line, null)
            : Unlisted(line);
    }

    /// <summary>The name of a company.</summary>
    public UnderstoodLine Company(string line, string name, string? title)
    {
        if (network.Firms.Key(name).Length == 0)
        {
            return Nothing(line, EmploymentStatus.Is(name) ? $"“{name}” is what people write in place of a company: left out." : "No name of a company is in it: left out.");
        }

        var kin = _kin.Find(name);
        var (now, before) = KnownPlaces.Of(network, viewer, asOf).At(kin.Select(one => one.Company));
        var called = kin is [(var first, _), ..] ? network.Roles.CompanyName(first) : name;
        var known = (now.Count, before.Count, kin.Count) switch
        {
            (0, 0, 0) => "nobody in your data is or was listed there",
            (0, 0, _) => "you know nobody there",
            (0, var earlier, _) => FormattableString.Invariant($"you know nobody there now, and {earlier:N0} who {(earlier == 1 ? "was" : "were")} there"),
            var (people, _, _) => FormattableString.Invariant($"you know {people:N0} there"),
        };
        var wanted = title is null ? "" : $", with “{title}” in the title";
        return Target(line, $"The company {called}{wanted}: {known}.", new NamedTarget(TargetOf.Company, name, null, title));
    }

    /// <summary>The name of a person.</summary>
    public UnderstoodLine Person(string line, string name)
    {
        if (People(name) is { Count: > 0 } called)
        {
            return Several(line, called, "");
        }

        string[] parts = [.. name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return parts.Length > 1 ? AtCompany(line, parts[0], parts[1], parts.Length > 2 ? string.Join(", ", parts[2..]) : null)
            : network.Find(name) is { } keyed ? One(line, keyed)
            : parts.Length == 1 ? Target(line, $"{parts[0]}, who is in nobody's data. With “{parts[0]}, Company” hints can be found.", new NamedTarget(TargetOf.Somebody, parts[0]))
            : Nothing(line, "No name is in it: left out.");
    }

    /// <summary>A profile by the key in its address.</summary>
    public UnderstoodLine Profile(string line, string key) => network.Find(key) is { } person ? One(line, person)
        : Target(line, $"The profile {key}, which is in nobody's data.", new NamedTarget(TargetOf.Person, key));

    private UnderstoodLine Target(string line, string sentence, NamedTarget target) => new(line, LineMeaning.Target, sentence, target, target.IdIn(network), [], 0);

    private UnderstoodLine One(string line, Person person) => person == viewer.Person ? Nothing(line, "That is you: left out.")
        : Target(line, $"{person.Name}{Where(person)}, {(TargetList.Knows(network, viewer, person, asOf) ? "whom you know" : "who is in your data and not in your list")}.", new NamedTarget(TargetOf.Person, person.Key.ToString()));

    private UnderstoodLine Several(string line, IReadOnlyList<Person> people, string more) => people is [var one] ? One(line, one) is var single && more.Length == 0 ? single : single with { Sentence = single.Sentence + more }
        : new UnderstoodLine(
            line, LineMeaning.Several, FormattableString.Invariant($"{people.Count:N0} people are called so: choose one, or write “Name, Company”.") + more, null, null, [.. people.Take(TargetLines.MostChoices)], people.Count);

    private UnderstoodLine AtCompany(string line, string name, string company, string? title)
    {
        var kin = _kin.Find(company).Select(one => one.Company).ToHashSet();
        Person[] called = [.. People(name)];
        Person[] there = [.. called.Where(person => IsThere(person, kin, company))];
        if (there.Length == 0 && kin.Count > 0)
        {
            there = PeopleAt(name, kin);
        }

        if (there.Length > 0)
        {
            return Several(line, there, "");
        }

        var elsewhere = called.Length switch
        {
            0 => "",
            1 => $" {called[0].Name}{Where(called[0])} is another person, or has moved: write the name alone to mean them.",
            _ => FormattableString.Invariant($" {called.Length:N0} others are called so."),
        };
        return Target(line, $"{name} at {company}{(title is null ? "" : $", {title}")}: in nobody's data.{elsewhere}", new NamedTarget(TargetOf.Somebody, name, company, title));
    }

    private UnderstoodLine WhoAt(string line, string who, string company)
    {
        var kin = _kin.Find(company).Select(one => one.Company).ToHashSet();
        return People(who).Where(person => IsThere(person, kin, company)).ToArray() is { Length: > 0 } called ? Several(line, called, "")
            : PeopleAt(who, kin) is { Length: > 0 } named ? Several(line, named, "")
            : Company(line, company, TargetWishes.IsAnyone(SearchWords.Of(who)) ? null : who);
    }

    // Nothing in the data is called so. A beginning of a name is a question; else a text that begins like a name is a person's.
    private UnderstoodLine Unlisted(string line)
    {
        var words = SearchWords.Of(line);
        Person[] found = [.. TargetSearch.Find(network, viewer, line, TargetLines.MostChoices + 1, asOf).Where(match => SearchedText.Of(match.Person, match.Role).Rank(words) is 0 or 1).Select(match => match.Person)];
        if (found.Length > 0)
        {
            return new UnderstoodLine(
                line, LineMeaning.Several, $"Nobody is called exactly so: did you mean one of these? Or write {"company: " + line}.", null, null, [.. found.Take(TargetLines.MostChoices)], found.Length);
        }

        return LooksLikeAPerson(line)
            ? Target(line, $"{line}, who is in nobody's data; with “{line}, Company” hints can be found. A company? Write {"company: " + line}.", new NamedTarget(TargetOf.Somebody, line))
            : Company(line, line, null) is { Target: not null } company ? company with { Sentence = $"{company.Sentence} A person? Write {"person: " + line}." } : Company(line, line, null);
    }

    private bool LooksLikeAPerson(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 2 or 3 } words && words.All(word => char.IsUpper(word[0]) || char.IsLower(word[0]))
        && _names.BeginsLikeAName(line) && CompanyNameParts.Of(line).Forms.Count == 0;

    private bool IsCompany(string name) => network.Firms.Key(name) is { Length: > 0 } key && (network.Roles.NumberOf(key) >= 0 || _mattering.Contains(key));

    private List<Person> People(string name) => [.. _names.Called(name).Where(person => person != viewer.Person.Number || _names.Called(name).Count == 1).Select(person => network.People[person])];

    private bool IsThere(Person person, HashSet<int> kin, string company) =>
        kin.Contains(network.Roles.CompanyOf(person.Number, asOf)) || (network.RoleOf(person, asOf).Company is { } own && network.Firms.Key(own) == network.Firms.Key(company));

    private Person[] PeopleAt(string name, HashSet<int> kin)
    {
        var words = SearchWords.Of(name);
        return words.Words.Count == 0 ? [] :
        [
            .. network.People.Where(person => person != viewer.Person && kin.Contains(network.Roles.CompanyOf(person.Number, asOf)) && SearchedText.Of(person, new Role(null, null, false)).Rank(words) is 0 or 1),
        ];
    }

    private string Where(Person person) => network.RoleOf(person, asOf) switch
    {
        { Title: { } title, Company: { } company } => $" ({title}, {company})",
        { Company: { } company } => $" ({company})",
        { Title: { } title } => $" ({title})",
        _ => "",
    };
}
