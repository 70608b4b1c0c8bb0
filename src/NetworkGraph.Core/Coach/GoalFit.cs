namespace NetworkGraph.Core.Coach;

/// <summary>
/// Which goal a person's company and title fit: a company by its name without legal form, a role or field as whole words of the title or company.
/// Every title and company is read once, however many people hold it.
/// </summary>
internal sealed class GoalFit
{
    private readonly Correspondence _letters;
    private readonly List<(string Goal, string Words)> _companies;
    private readonly List<(string Goal, string Words)> _roles;
    private readonly List<(string Goal, string Words)> _fields;
    private readonly Dictionary<string, (int Company, int Field)> _byCompany = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Role, int Field)> _byTitle = new(StringComparer.Ordinal);
    private readonly (bool Known, string? Goal)[] _byPerson;

    internal GoalFit(Correspondence letters, Goals goals)
    {
        _letters = letters;
        _companies = [.. goals.Companies.Select(c => (c, letters.Network.Firms.Key(c))).Where(c => c.Item2.Length > 0)];
        _roles = Words(goals.Roles);
        _fields = Words(goals.Fields);
        _byPerson = new (bool, string?)[letters.People];
    }

    /// <summary>The goal, as the user wrote it, or null where none fits.</summary>
    internal string? Of(int person)
    {
        ref var kept = ref _byPerson[person];
        if (!kept.Known)
        {
            kept = (true, Of(_letters.Network.RoleOf(_letters.Network.People[person], _letters.AsOf)));
        }

        return kept.Goal;
    }

    private string? Of(Role role)
    {
        var company = role.Company is { } name ? OfCompany(name) : (Company: -1, Field: -1);
        var title = role.Title is { } text ? OfTitle(text) : (Role: -1, Field: -1);
        var field = Math.Min((uint)company.Field, (uint)title.Field);
        return company.Company >= 0 ? _companies[company.Company].Goal
            : title.Role >= 0 ? _roles[title.Role].Goal
            : field < _fields.Count ? _fields[(int)field].Goal
            : null;
    }

    private (int Company, int Field) OfCompany(string name)
    {
        if (!_byCompany.TryGetValue(name, out var found))
        {
            var key = _letters.Network.Firms.Key(name);
            _byCompany[name] = found = (_companies.FindIndex(c => c.Words == key), In(_fields, Plain(name)));
        }

        return found;
    }

    private (int Role, int Field) OfTitle(string title)
    {
        if (!_byTitle.TryGetValue(title, out var found))
        {
            var words = Plain(title);
            _byTitle[title] = found = (In(_roles, words), In(_fields, words));
        }

        return found;
    }

    private static int In(List<(string Goal, string Words)> wanted, string text) => wanted.FindIndex(w => text.Contains(w.Words, StringComparison.Ordinal));

    private static List<(string Goal, string Words)> Words(IReadOnlyList<string> goals) =>
        [.. goals.Select(g => (Goal: g, Words: Plain(g))).Where(g => g.Words.Length > 2)];

    // Words between single spaces, one at either end, so that only whole words are found.
    private static string Plain(string text) => $" {PlainLetters.Words(text)} ";
}
