using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Reads rows of a <see cref="TieTable"/> as ties, each when it is first asked for.</summary>
internal sealed class TieReader
{
    private readonly Network _network;
    private readonly TieTable _table;
    private readonly DateOnly _asOf;
    private readonly KnownParts _known;
    private readonly Dictionary<int, string> _words;
    private readonly (IReadOnlyList<string> Names, Confidence Confidence)[] _assumed;
    private readonly Tie?[] _ties;

    private TieReader(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _table, _asOf) = (network, TieTable.Of(network, viewer, asOf), asOf);
        _known = KnownParts.Of(network, viewer);
        _words = WordsOf(network);
        _ties = new Tie?[_table.Count];
        _assumed = [.. Enumerable.Range(0, 4).Select(i => (_known.Assumed(i % 2 == 1, i / 2 == 1), _known.Confidence(i % 2 == 1, i / 2 == 1)))];
    }

    /// <summary>The reader of a viewer's ties on a date, from the cache of the network where it was asked before.</summary>
    public static TieReader Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(TieReader), viewer.Person.Number, asOf), () => new TieReader(network, viewer, asOf));

    /// <summary>The tie in a row of the table.</summary>
    public Tie Tie(int row) => _ties[row] ??= Read(row);

    private Tie Read(int row)
    {
        var table = _table;
        var (history, entry) = (table.History, table.Entry[row]);
        var contactKnown = table.ContactKnown[row];
        var historyKnown = table.FirstDay[row] != int.MaxValue;
        var assumed = _assumed[(contactKnown ? 1 : 0) + (historyKnown ? 2 : 0)];
        var parts = table.Parts[row];
        var strength = TieStrength.Of(parts);
        var spoke = table.LastDay[row] != MemberHistory.NoDay;
        return new Tie
        {
            Person = _network.People[table.Person[row]],
            Strength = strength,
            Points = TieStrength.Round(parts),
            Band = TieStrength.BandOf(strength),
            Confidence = assumed.Confidence,
            Assumed = assumed.Names,
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
            FormerStrength = spoke ? table.Former(row) : null,
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
