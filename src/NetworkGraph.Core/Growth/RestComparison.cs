namespace NetworkGraph.Core.Growth;

/// <summary>What two groups of people are compared by.</summary>
public enum ComparedBy
{
    /// <summary>Share in touch.</summary>
    InTouch,

    /// <summary>Share with messages in both directions.</summary>
    BothWrote,

    /// <summary>Median days of silence, of those with a message.</summary>
    Silence,

    /// <summary>How you met, a guess.</summary>
    Met,

    /// <summary>Function guessed from the title.</summary>
    Function,

    /// <summary>Seniority guessed from the title.</summary>
    Seniority,

    /// <summary>How close by rank.</summary>
    Layer,
}

/// <summary>One share in both groups, of those of whom it is known.</summary>
/// <param name="By">What is compared.</param>
/// <param name="Value">The value that is counted, as bars and filters name it.</param>
/// <param name="These">People of the choice with it, of those of the choice of whom the files tell.</param>
/// <param name="Rest">The same of everybody else.</param>
/// <param name="Differs">Whether the two differ by more than chance would make them.</param>
public sealed record ComparedShare(ComparedBy By, string Value, Proportion These, Proportion Rest, bool Differs);

/// <summary>How long both groups have been silent.</summary>
/// <param name="These">Median days since the last message, of those of the choice who have one.</param>
/// <param name="TheseCases">How many those are.</param>
/// <param name="Rest">The same of everybody else.</param>
/// <param name="RestCases">How many those are.</param>
/// <param name="Differs">Whether the two differ by more than chance would make them.</param>
public sealed record ComparedSilence(double These, int TheseCases, double Rest, int RestCases, bool Differs);

/// <summary>Some people beside everybody else, see <see cref="RestComparison"/>.</summary>
public sealed record Comparison
{
    /// <summary>People of the choice.</summary>
    public required int These { get; init; }

    /// <summary>Everybody else.</summary>
    public required int Rest { get; init; }

    /// <summary>Every share that was compared, those in touch first; empty where too few are in one of the groups.</summary>
    public required IReadOnlyList<ComparedShare> Shares { get; init; }

    /// <summary>The silence of both; null where it is not compared.</summary>
    public required ComparedSilence? Silence { get; init; }

    /// <summary>What differs, a sentence each with both numbers and counts: contact first, then the largest difference.</summary>
    public IReadOnlyList<string> Differences => ComparisonSentences.Differences(this);

    /// <summary>What could not be compared and why, a sentence each: too few, or not in the data.</summary>
    public required IReadOnlyList<string> Untold { get; init; }

    /// <summary>How many are compared, in one line, with the words for the choice where there are any.</summary>
    public string Title(string? choice) => ComparisonSentences.Title(this, choice);
}

/// <summary>
/// How do these people differ from everybody else? Shares in touch and written to both ways, the median silence, and shares of how you met, function, seniority and layer.
/// Formula: a share is of those of whom the value is known; two differ where Newcombe's interval of their difference, at three standard errors, leaves out 0 (for medians the
/// same of their intervals by rank). Unit: people, shares 0 to 1, days. No answer: below 20 people of whom something is known, on either side, it is too few to tell;
/// without a messages file contact is unknown and not zero. What the choice itself says is not compared.
/// Source: docs/model.md, section 3.4.
/// </summary>
public static class RestComparison
{
    /// <summary>Standard errors from which on a difference is shown: of alike groups with some 35 shares each, about one in ten shows any.</summary>
    internal const double Errors = 3;

    private static readonly (ComparedBy By, ReportField Field, string? Value)[] All =
    [
        (ComparedBy.InTouch, ReportField.Status, ReportWords.Statuses[0]),
        (ComparedBy.BothWrote, ReportField.Contact, ReportWords.Contacts[0]),
        (ComparedBy.Met, ReportField.Met, null),
        (ComparedBy.Function, ReportField.Function, null),
        (ComparedBy.Seniority, ReportField.Seniority, null),
        (ComparedBy.Layer, ReportField.Layer, null),
    ];

    // State, who wrote and the last message are three views of the same messages: a choice of one says the others.
    private static readonly ReportField[] Messages = [ReportField.Status, ReportField.Contact, ReportField.Activity];

    /// <summary>
    /// The people of a choice inside a filter beside everybody else inside it. The choice takes the place of what the filter says of the same field; where the filter keeps
    /// nothing but the choice, so that it leaves nobody else, the rest is everybody whom its other parts leave.
    /// </summary>
    public static Comparison Of(Network network, Member viewer, ReportSelection choice, ReportSelection filter, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(filter);
        var people = OverviewPeople.Of(network, viewer, asOf);
        var others = Without(filter, choice);
        var these = people.Inside(With(others, choice)).Rows;
        int[] rest = [.. people.Inside(KeepsThese(filter, choice) ? others : filter).Rows.Except(these)];
        var untold = new List<string>();
        if (these.Length < Proportion.Enough || rest.Length < Proportion.Enough)
        {
            untold.Add(ComparisonSentences.TooFew(these.Length, rest.Length));
            return new Comparison { These = these.Length, Rest = rest.Length, Shares = [], Silence = null, Untold = untold };
        }

        var saysContact = choice.Message is not null || Array.Exists(Messages, choice.Names);
        if (!people.KnowsMessages)
        {
            untold.Add(ComparisonSentences.NoMessages);
        }

        var shares = new List<ComparedShare>();
        foreach (var (by, field, value) in All)
        {
            if (choice.Names(field) || (value is not null && (saysContact || !people.KnowsMessages)))
            {
                continue;
            }

            shares.AddRange(Shares(people.Fields[(int)field], by, value, these, rest, untold));
        }

        var silence = saysContact || !people.KnowsMessages ? null : SilenceOf(people, these, rest, untold);
        return new Comparison { These = these.Length, Rest = rest.Length, Shares = shares, Silence = silence, Untold = untold };
    }

    private static IEnumerable<ComparedShare> Shares(ReportValues values, ComparedBy by, string? only, int[] these, int[] rest, List<string> untold)
    {
        var (left, right) = (Counts(values, these), Counts(values, rest));
        var (known, others) = (these.Length - left[0], rest.Length - right[0]);
        if (known < Proportion.Enough || others < Proportion.Enough)
        {
            untold.Add(ComparisonSentences.TooFew(by, known, others));
            return [];
        }

        return (only is null ? values.Order : [values.NumberOf(only)])
            .Where(number => only is not null || left[number] + right[number] > 0)
            .Select(number => (Name: values.Names[number], These: new Proportion(left[number], known), Others: new Proportion(right[number], others)))
            .Select(share => new ComparedShare(by, share.Name, share.These, share.Others, IsApart(Estimate(share.These), Estimate(share.Others))));
    }

    private static ComparedSilence? SilenceOf(OverviewPeople people, int[] these, int[] rest, List<string> untold)
    {
        var (left, right) = (Silences(people, these), Silences(people, rest));
        if (left.Length >= Proportion.Enough && right.Length >= Proportion.Enough)
        {
            var (mine, others) = (Estimate(left), Estimate(right));
            return new ComparedSilence(mine.Value, left.Length, others.Value, right.Length, IsApart(mine, others));
        }

        untold.Add(ComparisonSentences.TooFew(ComparedBy.Silence, left.Length, right.Length));
        return null;
    }

    private static int[] Counts(ReportValues values, int[] places)
    {
        var counts = new int[values.Names.Count];
        foreach (var place in places)
        {
            counts[values.Of[place]]++;
        }

        return counts;
    }

    // Whoever never exchanged a message has no silence.
    private static int[] Silences(OverviewPeople people, int[] places) =>
    [
        .. places.Where(place => people.LastDay(place) != MemberHistory.NoDay)
            .Select(place => Math.Max(0, people.JudgedDay(place, people.AsOfDay) - people.LastDay(place))).Order(),
    ];

    private static (double Value, double Low, double High) Estimate(Proportion share)
    {
        var (low, high) = share.Within(Errors);
        return (share.Hits / (double)share.Cases, low, high);
    }

    // The median and the ranks between which it lies, by the normal form of the binomial distribution (Campbell and Gardner 1988).
    private static (double Value, double Low, double High) Estimate(int[] ordered)
    {
        var (count, half) = (ordered.Length, Errors * Math.Sqrt(ordered.Length) / 2);
        var low = Math.Max(0, (int)Math.Floor((count / 2.0) - half) - 1);
        var high = Math.Min(count - 1, (int)Math.Ceiling((count / 2.0) + half));
        return ((ordered[(count - 1) / 2] + ordered[count / 2]) / 2.0, ordered[low], ordered[high]);
    }

    // Newcombe's tenth method for shares; for any two estimates with intervals of their own Zou and Donner's.
    private static bool IsApart((double Value, double Low, double High) one, (double Value, double Low, double High) other)
    {
        var difference = one.Value - other.Value;
        return difference - Length(one.Value - one.Low, other.High - other.Value) > 0
            || difference + Length(one.High - one.Value, other.Value - other.Low) < 0;
    }

    private static double Length(double one, double other) => Math.Sqrt((one * one) + (other * other));

    private static bool KeepsThese(ReportSelection filter, ReportSelection choice) =>
        choice.Values.Count > 0 && choice.Values.All(pair => filter.Values.TryGetValue(pair.Key, out var kept) && kept.All(pair.Value.Contains));

    private static ReportSelection Without(ReportSelection filter, ReportSelection choice) => filter with
    {
        Values = filter.Values.Where(pair => !choice.Names(pair.Key)).ToDictionary(),
        AllBut = filter.AllBut.Where(pair => !choice.Names(pair.Key)).ToDictionary(),
        Connected = choice.Connected is null ? filter.Connected : null,
        Message = choice.Message is null ? filter.Message : null,
        Title = choice.Title is null ? filter.Title : null,
    };

    private static ReportSelection With(ReportSelection others, ReportSelection choice) => new()
    {
        Values = others.Values.Concat(choice.Values).ToDictionary(),
        AllBut = others.AllBut.Concat(choice.AllBut).ToDictionary(),
        Connected = choice.Connected ?? others.Connected,
        Message = choice.Message ?? others.Message,
        Title = choice.Title ?? others.Title,
    };
}
