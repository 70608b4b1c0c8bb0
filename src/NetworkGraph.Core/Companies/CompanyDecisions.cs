using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Companies;

/// <summary>"The same company" and "not the same": the user's word on two names, kept beside what archives state. A convention of this program.</summary>
public static class CompanyDecisions
{
    /// <summary>The word as a fact to be stored.</summary>
    /// <param name="first">A name.</param>
    /// <param name="second">Another; where both have one key, it is the one that leaves.</param>
    /// <param name="same">Whether they are one company.</param>
    /// <param name="at">When it was said.</param>
    /// <exception cref="ArgumentException">One of the two names no company.</exception>
    public static UserFact Write(string first, string second, bool same, DateTimeOffset at) => IsCompany(first) && IsCompany(second)
        ? new UserFact(Guid.NewGuid(), UserFactKinds.SameCompany, first.Trim(), Details(second, same), at)
        : throw new ArgumentException("A decision needs two names of companies.");

    /// <summary>The details of such a fact, whose subject is the first name.</summary>
    public static string Details(string second, bool same)
    {
        ArgumentNullException.ThrowIfNull(second);
        return JsonSerializer.Serialize(new { other = second.Trim(), same });
    }

    /// <summary>Whether a text names a company: more than punctuation, and no status.</summary>
    public static bool IsCompany(string text) => CompanyName.Key(text).Length > 0;

    /// <summary>Everything said, in the order of saying it.</summary>
    public static IReadOnlyList<CompanyDecision> All(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Firms.Decided;
    }

    /// <summary>What was said of two names, in any order and spelling of case and accents; empty where nothing was.</summary>
    public static IReadOnlyList<CompanyDecision> On(Network network, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (one, other) = (CompanyName.Words(first), CompanyName.Words(second));
        return
        [
            .. All(network).Where(said => (CompanyName.Words(said.First), CompanyName.Words(said.Second)) is var words && (words == (one, other) || words == (other, one))),
        ];
    }

    /// <summary>Pairs of names that an answer leaves open for the user to decide: what was asked for and a company that is close, or the spellings of one company with legal forms that no country knows both. Empty for a company that is sure.</summary>
    public static IReadOnlyList<(string First, string Second)> Open(CompanyAnswer answer, CompanyPeople company)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(company);
        var asked = answer.Companies.FirstOrDefault(one => one.Closeness == CompanyCloseness.Exact)?.Name ?? answer.Asked;
        if (!company.IsAsked)
        {
            return company.Closeness == CompanyCloseness.Exact || !IsCompany(asked) ? [] : [(asked, company.Name)];
        }

        ComparedName[] formed = [.. company.Spellings.Prepend(answer.Asked).Select(spelling => new ComparedName(spelling)).Where(spelling => spelling.Countries.Count > 0)];
        return formed.Length == 0 ? [] : [.. formed.Skip(1).Where(other => Namesakes.Are(formed[0], other)).Select(other => (formed[0].Name, other.Name))];
    }

    /// <summary>What was said of the companies of an answer, and of the name asked for.</summary>
    public static IReadOnlyList<CompanyDecision> About(Network network, CompanyAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var shown = answer.Companies.Select(company => company.Name).Append(answer.Asked).Select(CompanyName.Key).ToHashSet(StringComparer.Ordinal);
        return [.. All(network).Where(said => shown.Contains(CompanyName.Key(said.First)) || shown.Contains(CompanyName.Key(said.Second)))];
    }
}
