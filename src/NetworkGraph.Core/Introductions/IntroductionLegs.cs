using System.Runtime.InteropServices;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>
/// Every step that a path may take, for one viewer on one date: ties that a loaded export shows, and, between people without one, what the
/// viewer's own threads and the viewer's own word add. Who works at the same company is never a step.
/// Source: docs/model.md, sections 4.2 and 4.3.
/// </summary>
internal sealed class IntroductionLegs
{
    private readonly Network _network;
    private readonly TieTable[] _tables;
    private readonly Dictionary<(int From, int To), UnobservedLeg> _unobserved = [];
    private readonly Lazy<TieGraph> _graph;
    private readonly Lazy<float[]> _damping;
    private readonly Lazy<float[]> _factor;

    private IntroductionLegs(Network network, Member viewer, DateOnly asOf)
    {
        (_network, Viewer, AsOf) = (network, viewer, asOf);
        _tables = network.Answers.Get((typeof(IntroductionLegs), asOf), () => network.Members.Select(member => TieTable.Of(network, member, asOf)).ToArray());
        Threads = ViewerThreads.Of(network, viewer);
        foreach (var leg in Threads.Legs(asOf))
        {
            Offer(leg);
        }

        foreach (var leg in ToldTies.Of(network))
        {
            Offer(leg);
        }

        Asks = new AskHistory(network, viewer, asOf);
        _graph = new Lazy<TieGraph>(BuildGraph);
        _damping = new Lazy<float[]>(Dampings);
        _factor = new Lazy<float[]>(Factors);
    }

    /// <summary>Whose steps they are.</summary>
    public Member Viewer { get; }

    /// <summary>The date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The steps with their chances.</summary>
    public TieGraph Graph => _graph.Value;

    /// <summary>Attenuation times load of each person as an introducer, whoever asks.</summary>
    public float[] Damping => _damping.Value;

    /// <summary>The same for the viewer, who asks nobody they call no tie or never ask: 0 for them, so that no path leads through them.</summary>
    public float[] Factor => _factor.Value;

    /// <summary>How the viewer's own letters were answered.</summary>
    public OwnReplies Replies => OwnReplies.Of(_network, Viewer, AsOf);

    /// <summary>What the user has asked of whom.</summary>
    public AskHistory Asks { get; }

    /// <summary>The viewer's conversations.</summary>
    public ViewerThreads Threads { get; }

    /// <summary>Whether anything but the viewer's own export adds a step.</summary>
    public bool BeyondOneExport => _tables.Length > 1 || _unobserved.Count > 0;

    /// <summary>The steps of a viewer on a date, from the cache of the network where it was asked before.</summary>
    public static IntroductionLegs Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(IntroductionLegs), viewer.Person.Number, asOf), () => new IntroductionLegs(network, viewer, asOf));

    /// <summary>The tie seen from <paramref name="from"/>, or null where no export shows one.</summary>
    public ObservedLeg? Observed(int from, int to)
    {
        var (own, other) = (Row(from, to), Row(to, from));
        if (own < 0 && other < 0)
        {
            return null;
        }

        return own >= 0
            ? Own(_tables[_network.MemberIndex(from)], own, other >= 0)
            : Reverse(_tables[_network.MemberIndex(to)], other);
    }

    /// <summary>Whom the viewer has a tie with and no message is known with, by number.</summary>
    public bool[] WithoutMessage()
    {
        var without = new bool[_network.People.Count];
        var (viewer, own) = (Viewer.Person.Number, _tables[_network.MemberIndex(Viewer.Person.Number)]);
        for (var row = 0; row < own.Count; row++)
        {
            without[own.Person[row]] = IsLeg(own, row) && IsWithoutMessage(own, row);
        }

        // A tie that another's export alone shows.
        for (var m = 0; m < _tables.Length; m++)
        {
            var member = _network.Members[m].Person.Number;
            if (member != viewer && Row(viewer, member) < 0 && Row(member, viewer) is >= 0 and var row)
            {
                without[member] = IsWithoutMessage(_tables[m], row);
            }
        }

        return without;
    }

    /// <summary>Of the steps, those that the export of one member (by place) shows: from them to each person, and back where the person's own export does not show it.</summary>
    public IEnumerable<(int From, int To, ObservedLeg Leg)> ObservedBy(int place)
    {
        var (member, table) = (_network.Members[place].Person.Number, _tables[place]);
        for (var row = 0; row < table.Count; row++)
        {
            var person = table.Person[row];
            if (!IsLeg(table, row))
            {
                continue;
            }

            yield return (member, person, Observed(member, person)!);
            if (Row(person, member) < 0)
            {
                yield return (person, member, Observed(person, member)!);
            }
        }
    }

    /// <summary>Ties of each member on the date, in the order of the members.</summary>
    public IReadOnlyList<TieTable> Tables => _tables;

    /// <summary>Every step that no export shows.</summary>
    public IEnumerable<UnobservedLeg> AllUnobserved => _unobserved.Values;

    /// <summary>What stands in for a tie between two people, or null.</summary>
    public UnobservedLeg? Unobserved(int from, int to) => _unobserved.TryGetValue((from, to), out var leg) ? leg : null;

    private TieGraph BuildGraph()
    {
        var columns = new LegColumns((2 * _tables.Sum(t => t.Count)) + _unobserved.Count);
        for (var m = 0; m < _tables.Length; m++)
        {
            AddObserved(_network.Members[m].Person.Number, _tables[m], columns);
        }

        foreach (var (pair, leg) in _unobserved)
        {
            columns.Add(pair.From, pair.To, leg.Chance, 0);
        }

        return columns.ToGraph(_network.People.Count);
    }

    private void AddObserved(int member, TieTable table, LegColumns columns)
    {
        for (var row = 0; row < table.Count; row++)
        {
            var person = table.Person[row];
            if (!IsLeg(table, row))
            {
                continue;
            }

            columns.Add(member, person, StepChance.Of(table.Strength[row], table.Unanswered[row], Ground(table, row)), table.Strength[row]);
            if (Row(person, member) < 0)
            {
                columns.Add(person, member, StepChance.Of(table.Reverse[row], table.UnansweredBy[row], GroundOfOther(table, row)), table.Reverse[row]);
            }
        }
    }

    private static ObservedLeg Own(TieTable table, int row, bool inOthersExport) =>
        new(table.Strength[row], table.Unanswered[row], Ground(table, row), true, inOthersExport);

    private static ObservedLeg Reverse(TieTable table, int row) => new(table.Reverse[row], table.UnansweredBy[row], GroundOfOther(table, row), false, true);

    private static bool IsWithoutMessage(TieTable table, int row) => Ground(table, row) is null or AskGround.FirstContact;

    private static AskGround? Ground(TieTable table, int row) =>
        table.ContactKnown[row] ? AskGrounds.Of(theyWrote: table.DaysIn[row] > 0, youWrote: table.DaysOut[row] > 0) : null;

    private static AskGround? GroundOfOther(TieTable table, int row) =>
        table.ContactKnown[row] ? AskGrounds.Of(theyWrote: table.DaysOut[row] > 0, youWrote: table.DaysIn[row] > 0) : null;

    private void Offer(UnobservedLeg leg)
    {
        if (leg.From == leg.To || Row(leg.From, leg.To) >= 0 || Row(leg.To, leg.From) >= 0)
        {
            return;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_unobserved, (leg.From, leg.To), out var isKnown);
        if (!isKnown || known.Chance < leg.Chance)
        {
            known = leg;
        }
    }

    /// <summary>Whether a tie is a step: who is no longer listed and has never written is out of reach, though the old list still names them.</summary>
    public static bool IsLeg(TieTable table, int row) => table.Connected[row] || table.LastDay[row] != MemberHistory.NoDay;

    /// <summary>The same of an entry of a member's history on a day, for who counts ties and judges none.</summary>
    public static bool IsLeg(MemberHistory history, int entry, int day) =>
        history.TieDay[entry] <= day && (history.IsConnected(entry, day) || WordCounts.Of(history, entry, day).LastDay != MemberHistory.NoDay);

    private int Row(int member, int person)
    {
        if (_network.MemberIndex(member) is not (>= 0 and var place))
        {
            return -1;
        }

        var row = _tables[place].RowOf(person);
        return row >= 0 && IsLeg(_tables[place], row) ? row : -1;
    }

    private float[] Factors()
    {
        var factor = (float[])Damping.Clone();
        if (Asks.OwnRate != 1)
        {
            for (var person = 0; person < factor.Length; person++)
            {
                factor[person] = (float)Math.Min(1, factor[person] * Asks.OwnRate);
            }
        }

        foreach (var person in AskRules.NeverAsked(_network, Viewer))
        {
            factor[person.Number] = 0;
        }

        return factor;
    }

    private float[] Dampings()
    {
        var factor = new float[_network.People.Count];
        Array.Fill(factor, 1);
        var undamped = IntroducerFactor.Undamped([.. _tables.Select(t => t.MessagePartners)]);
        for (var m = 0; m < _tables.Length; m++)
        {
            factor[_network.Members[m].Person.Number] = (float)IntroducerFactor.Attenuation(_tables[m].MessagePartners, undamped);
        }

        foreach (var (person, asks) in Asks.Weighing)
        {
            factor[person] *= (float)IntroducerFactor.Load(asks);
        }

        return factor;
    }
}

/// <summary>A tie as one side of it is seen.</summary>
/// <param name="Strength">Points from the asking side, 0 to 100.</param>
/// <param name="Unanswered">Days in a row on which the asking side wrote since the other last did.</param>
/// <param name="Ground">What has passed between the two; null where no messages file tells.</param>
/// <param name="InOwnExport">The asking side's export shows it.</param>
/// <param name="InOthersExport">The other side's export shows it.</param>
internal sealed record ObservedLeg(double Strength, int Unanswered, AskGround? Ground, bool InOwnExport, bool InOthersExport);

/// <summary>What stands in for a tie that no export shows.</summary>
/// <param name="From">Who would ask.</param>
/// <param name="To">Who would be asked.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
/// <param name="Class">How it is known.</param>
/// <param name="Since">Day from which on.</param>
/// <param name="Thread">The conversation that shows it, or null.</param>
/// <param name="Told">What the user said, in a sentence, or null.</param>
internal readonly record struct UnobservedLeg(
    int From, int To, double Chance, EvidenceClass Class, int Since, ViewerThread? Thread, string? Told);
