using System.Collections.Concurrent;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Which goal a person's company and title fit: a company by its name without legal form, a role or field as whole words of the title or company.
/// Every title and company is read once, however many people hold it. May be asked from several threads at once.
/// </summary>
internal sealed class GoalFit
{
    private readonly Correspondence _letters;
    private readonly List<(string Goal, string Words)> _companies;
    private readonly List<(string Goal, string Words)> _roles;
    private readonly List<(string Goal, string Words)> _fields;
    private readonly ConcurrentDictionary<string, (int Company, int Field)> _byCompany = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (int Role, int Field)> _byTitle = new(StringComparer.Ordinal);

    // Null: not asked yet; empty: none fits.
    private readonly string?[] _byPerson;

    internal GoalFit(Correspondence letters, Goals goals)
    {
        _letters = letters;
        _companies = [.. goals.Companies.Select(c => (c, letters.Network.Firms.Key(c))).Where(c => c.Item2.Length > 0)];
        _roles = Words(goals.Roles);
        _fields = Words(goals.Fields);
        _byPerson = new string?[letters.People];
    }

    /// <summary>The goal, as the user wrote it, or null where none fits.</summary>
    internal string? Of(int person)
    {
        var kept = _byPerson[person] ??= Of(_letters.Network.RoleOf(_letters.Network.People[person], _letters.AsOf)) ?? "";
        return kept.Length > 0 ? kept : null;
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

    private (int Company, int Field) OfCompany(string name) => _byCompany.GetOrAdd(name, static (text, fit) =>
    {
        var key = fit._letters.Network.Firms.Key(text);
        return (fit._companies.FindIndex(c => c.Words == key), In(fit._fields, Plain(text)));
    }, this);

    private (int Role, int Field) OfTitle(string title) => _byTitle.GetOrAdd(title, static (text, fit) =>
    {
        var words = Plain(text);
        return (In(fit._roles, words), In(fit._fields, words));
    }, this);

    private static int In(List<(string Goal, string Words)> wanted, string text) => wanted.FindIndex(w => text.Contains(w.Words, StringComparison.Ordinal));

    private static List<(string Goal, string Words)> Words(IReadOnlyList<string> goals) =>
        [.. goals.Select(g => (Goal: g, Words: Plain(g))).Where(g => g.Words.Length > 2)];

    // Words between single spaces, one at either end, so that only whole words are found.
    private static string Plain(string text) => $" {PlainLetters.Words(text)} ";
}
