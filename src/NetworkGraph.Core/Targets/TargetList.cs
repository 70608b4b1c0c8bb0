using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>Which companies and people matter to me, and whom do I know there?</summary>
public static class TargetList
{
    /// <summary>
    /// The viewer's targets: companies of applications, saved jobs, follows and goals known by the date, and what the user put on the list, without what they took off.
    /// Spellings of one firm are one row (<see cref="CompanyName"/>, the user's word included); whom the viewer knows there is counted at branches and at names
    /// that are likely the same firm, too, and each person says how their list writes it.
    /// Order: where somebody is known first; then by the strongest reason, applied before saved before a goal or the user's word before followed; then by the closest
    /// person's layer, a way before a hint before nothing; then the newest reason; then by name. Empty where nothing matters yet. A convention of this program.
    /// </summary>
    public static TargetsAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(TargetList), viewer.Person.Number, asOf), () => Build(network, viewer, asOf));
    }

    /// <summary>The target of an id, those that were taken off left out; null where none is called so.</summary>
    public static TargetRow? Find(Network network, Member viewer, string id, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(id);
        var now = TargetId.Now(network, id);
        return Of(network, viewer, asOf).Rows.FirstOrDefault(row => row.Id == now);
    }

    /// <summary>What a row would say of a company or person: that of the list, or, for what is no target, one without a reason.</summary>
    public static TargetRow RowOf(Network network, Member viewer, NamedTarget target, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(target);
        var id = target.IdIn(network);
        return Of(network, viewer, asOf).Rows.FirstOrDefault(row => row.Id == id) ?? new TargetReader(network, viewer, asOf).Unlisted(id, target);
    }

    /// <summary>What a row would say of an id as asks and addresses keep it; for what the data no longer name, a row that says so.</summary>
    internal static TargetRow RowOf(Network network, Member viewer, string id, string? written, DateOnly asOf) =>
        Find(network, viewer, id, asOf) ?? RowOf(network, viewer, NamedTarget.OfId(network, id, written), asOf);

    /// <summary>What a text means: a target of the list by its id, else what <see cref="TargetLines"/> understands, with its line where it is no one target.</summary>
    public static (TargetRow? Row, UnderstoodLine? Line) Meant(Network network, Member viewer, string text, DateOnly asOf)
    {
        if (Find(network, viewer, text, asOf) is { } listed)
        {
            return (listed, null);
        }

        var line = TargetLines.Read(network, viewer, text, asOf).Lines is [var one] ? one : null;
        return (line?.Target is { } target ? RowOf(network, viewer, target, asOf) : line?.Id is { } id ? Find(network, viewer, id, asOf) : null, line);
    }

    /// <summary>Whether a row is on the list, or is a person or company of the data: what is neither may be a slip of the keys.</summary>
    public static bool IsThere(Network network, TargetRow row)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(row);
        return row.Reasons.Count > 0 || row.Person is not null || (row.IsCompany && FirmKin.Of(network).Find(row.Target.Subject).Count > 0);
    }

    /// <summary>Ids of the user's words on a target, on the list or off it; empty where nothing was said.</summary>
    public static IReadOnlyList<Guid> WordsOn(Network network, Member viewer, string id)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(id);
        return TargetWords.Of(network, viewer).TryGetValue(id, out var held) ? [.. held.Facts.Select(fact => fact.Id)] : [];
    }

    /// <summary>Who knows a target, by the user's word.</summary>
    public static IReadOnlyList<ToldOfTarget> ToldOf(Network network, TargetRow row)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(row);
        return [.. TargetWays.Told(network)[row.Id]];
    }

    /// <summary>The tie to somebody whom the viewer knows: connected or written with, and not called no tie; else null.</summary>
    internal static Tie? TieTo(Network network, Member viewer, Person person, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        return table.RowOf(person.Number) is >= 0 and var row && IntroductionLegs.IsLeg(table, row) && !Judgements.Of(network, viewer).IsNotATie(person.Number)
            ? TieReader.Of(network, viewer, asOf).Tie(row)
            : null;
    }

    /// <summary>Whether the viewer knows somebody.</summary>
    internal static bool Knows(Network network, Member viewer, Person person, DateOnly asOf) => TieTo(network, viewer, person, asOf) is not null;

    /// <summary>The same without keeping it.</summary>
    internal static TargetsAnswer Build(Network network, Member viewer, DateOnly asOf)
    {
        var words = TargetWords.Of(network, viewer);
        var reader = new TargetReader(network, viewer, asOf);
        TargetRow[] all = [.. Companies(network, viewer, words, asOf).Select(reader.Company).Concat(words.Values.Where(held => held.Target.Of != TargetOf.Company && held.IsByHand).Select(reader.Somebody))];
        var off = words.Values.Where(held => !held.Wanted).ToDictionary(held => held.Id, StringComparer.Ordinal);
        return new TargetsAnswer(
            [.. all.Where(row => !off.ContainsKey(row.Id)).OrderBy(row => !row.KnowsSomebody).ThenBy(row => TargetReason.Weight(row.Reasons[0].Kind))
                .ThenBy(row => row.Closest is { } layer ? (int)layer : int.MaxValue).ThenBy(row => row.Way.Kind)
                .ThenByDescending(row => row.Reasons.Max(reason => reason.Last)).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)],
            [.. off.Values.OrderByDescending(held => held.On).ThenBy(held => held.Id, StringComparer.Ordinal).Select(held => Off(network, all, held))],
            TargetSentence.Of(all),
            Note(network, viewer, all.Length));
    }

    private static TargetOff Off(Network network, TargetRow[] all, HeldTarget held) => new(
        held.Id, all.FirstOrDefault(row => row.Id == held.Id)?.Name ?? network.Find(held.Target.Subject)?.Name ?? held.Target.Subject, held.On,
        [.. held.Facts.Reverse().TakeWhile(fact => TargetWord.Read(fact) is { Wanted: false }).Select(fact => fact.Id)]);

    // Every company with its reasons, by id; the newest spelling stands for one that no list holds.
    private static IEnumerable<(string Id, string Name, IReadOnlyList<TargetReason> Reasons)> Companies(
        Network network, Member viewer, IReadOnlyDictionary<string, HeldTarget> words, DateOnly asOf)
    {
        var reasons = new Dictionary<string, (string Name, List<TargetReason> Reasons)>(StringComparer.Ordinal);
        foreach (var (key, interests) in CompanyInterests.Of(network, viewer, asOf))
        {
            foreach (var kind in interests.GroupBy(interest => interest.Kind))
            {
                Add(TargetId.OfCompany(key), interests[0].Company, new TargetReason(KindOf(kind.Key), kind.Count(), kind.Max(one => one.On), [.. kind.Select(one => one.Title).OfType<string>().Distinct()]));
            }
        }

        foreach (var goal in Goals.Of(network).Companies.Where(goal => network.Firms.Key(goal).Length > 0).DistinctBy(network.Firms.Key))
        {
            Add(TargetId.OfCompany(network.Firms.Key(goal)), goal, new TargetReason(TargetReasonKind.Goal, 1, null, []));
        }

        foreach (var held in words.Values.Where(held => held.Target.Of == TargetOf.Company && held.IsByHand))
        {
            Add(held.Id, held.Target.Subject, TargetReader.ByHand(held));
        }

        return reasons.Select(one => (one.Key, one.Value.Name, (IReadOnlyList<TargetReason>)[.. one.Value.Reasons.OrderBy(reason => TargetReason.Weight(reason.Kind)).ThenBy(reason => reason.Kind)]));

        void Add(string id, string name, TargetReason reason)
        {
            if (!reasons.TryGetValue(id, out var known))
            {
                reasons[id] = known = (name, []);
            }

            known.Reasons.Add(reason);
        }
    }

    private static TargetReasonKind KindOf(InterestKind kind) => kind switch
    {
        InterestKind.JobApplication => TargetReasonKind.Applied,
        InterestKind.SavedJob => TargetReasonKind.SavedJob,
        _ => TargetReasonKind.Followed,
    };

    private static string Note(Network network, Member viewer, int targets)
    {
        if (targets == 0)
        {
            return "No application, saved job, follow or goal names a company, and nothing was put here by hand. Put names on the list; the larger archive of LinkedIn holds Job Applications.csv and Saved Jobs.csv.";
        }

        var missing = viewer.Files.Contains(ExportFile.Connections) ? "" : " Your export holds no connections, so whom you know there is not in your data.";
        return "Whom you know: connections and people you wrote with, as your lists name their companies; who never told LinkedIn of a new job is where they were."
            + (network.Members.Count == 1 ? " One export shows its owner's ties only: “nobody” means “not in your data”." : "") + missing;
    }
}
