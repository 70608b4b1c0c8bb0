using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Reads rows of a <see cref="TieTable"/> as ties.</summary>
internal sealed class TieReader
{
    private readonly Network _network;
    private readonly TieTable _table;
    private readonly DateOnly _asOf;
    private readonly KnownParts _known;
    private readonly Dictionary<int, string> _words;
    private readonly Dictionary<(bool, bool), (IReadOnlyList<string>, Confidence)> _assumed = [];

    public TieReader(Network network, Member viewer, TieTable table, DateOnly asOf)
    {
        (_network, _table, _asOf) = (network, table, asOf);
        _known = KnownParts.Of(network, viewer);
        _words = WordsOf(network);
    }

    public Tie Tie(int row)
    {
        var table = _table;
        var (history, entry) = (table.History, table.Entry[row]);
        var contactKnown = table.ContactKnown[row];
        var historyKnown = table.FirstDay[row] != int.MaxValue;
        if (!_assumed.TryGetValue((contactKnown, historyKnown), out var assumed))
        {
            assumed = (_known.Assumed(contactKnown, historyKnown), _known.Confidence(contactKnown, historyKnown));
            _assumed[(contactKnown, historyKnown)] = assumed;
        }

        var parts = table.Parts[row];
        var strength = TieStrength.Of(parts);
        var spoke = table.LastDay[row] != MemberHistory.NoDay;
        return new Tie
        {
            Person = _network.People[table.Person[row]],
            Strength = strength,
            Points = TieStrength.Round(parts),
            Band = TieStrength.BandOf(strength),
            Confidence = assumed.Item2,
            Assumed = assumed.Item1,
            Status = table.Status[row],
            RhythmDays = Known(table.RhythmDays[row]),
            SilenceRatio = Known(table.SilenceRatio[row]),
            LastContact = spoke ? DayNumber.ToDate(table.LastDay[row]) : null,
            ConnectedOn = history.ConnectedDay[entry] is var day && day != MemberHistory.NoDay && day <= DayNumber.Of(_asOf)
                ? DayNumber.ToDate(day)
                : null,
            DaysIn = table.DaysIn[row],
            DaysOut = table.DaysOut[row],
            Unanswered = table.Unanswered[row],
            JudgedOn = DayNumber.ToDate(table.JudgedDay[row]),
            UserWord = _words.GetValueOrDefault(table.Person[row]),
            FormerStrength = spoke ? table.FormerAt(row, table.LastDay[row]) : null,
            Grounds = new TieGrounds(
                historyKnown ? DayNumber.ToDate(table.FirstDay[row]) : null, table.SharedAt[row],
                ServiceCounts.Of(history, entry, DayNumber.Of(_asOf)), table.Shared[row]),
        };
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static Dictionary<int, string> WordsOf(Network network)
    {
        var words = new Dictionary<int, string>();
        foreach (var fact in network.Facts.UserFacts.Where(f => f.Kind == UserFactKinds.KnowsWell).OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (network.Find(fact.Subject) is { } person && UserFactJson.Text(fact, "level") is { } level)
            {
                words[person.Number] = level;
            }
        }

        return words;
    }
}
