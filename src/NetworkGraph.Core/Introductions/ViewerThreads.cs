using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>
/// The viewer's conversations: who met whom there and when, and the messages with each person. Made once for a network; every question
/// reads the part up to its as-of date. Threads of more than ten people and campaign mail tell nothing about who knows whom.
/// </summary>
internal sealed class ViewerThreads
{
    private readonly Network _network;
    private readonly int _viewer;
    private readonly int[] _start;
    private readonly int[] _rows;
    private readonly ViewerThread[] _groups;
    private readonly Meeting[] _meetings;

    private ViewerThreads(Network network, Member viewer)
    {
        (_network, _viewer) = (network, viewer.Person.Number);
        var read = new ViewerMessages(network, _viewer);
        (_start, _rows) = read.ByPerson();
        _groups = [.. read.Threads.Where(t => t.People.Count > 2).OrderBy(t => t.Since).ThenBy(t => t.Opening)];
        _meetings = [.. Meetings()];
    }

    /// <summary>The conversations of a viewer, of any date.</summary>
    public static ViewerThreads Of(Network network, Member viewer) =>
        network.Undated.Get((typeof(ViewerThreads), viewer.Person.Number), () => new ViewerThreads(network, viewer));

    /// <summary>Row of the last message between the viewer and a person up to a date, or null.</summary>
    public int? LastMessageWith(int person, DateOnly asOf)
    {
        var end = End(asOf);
        for (var i = _start[person + 1] - 1; i >= _start[person]; i--)
        {
            if (_network.Facts.Interactions.At[_rows[i]] < end)
            {
                return _rows[i];
            }
        }

        return null;
    }

    /// <summary>Steps between people of one thread up to a date, both ways, oldest thread first; introduced where its opener brought the two together.</summary>
    public IEnumerable<UnobservedLeg> Legs(DateOnly asOf)
    {
        var end = End(asOf);
        foreach (var meeting in _meetings)
        {
            if (meeting.Since < end && meeting.In.CrowdedSince >= end)
            {
                yield return Leg(meeting, meeting.First, meeting.Second);
                yield return Leg(meeting, meeting.Second, meeting.First);
            }
        }
    }

    /// <summary>People of each conversation with at least two others by a date, the viewer left out; oldest first.</summary>
    public IEnumerable<IEnumerable<int>> Conversations(DateOnly asOf)
    {
        var end = End(asOf);
        return _groups
            .Select(thread => thread.People.Where(p => p.Value < end && p.Key != _viewer).Select(p => p.Key).ToArray())
            .Where(people => people.Length > 1);
    }

    /// <summary>Conversations of the viewer with a person and others up to a date: the day on which all of them were in it first for each other one, oldest first.</summary>
    public IEnumerable<(int Day, IReadOnlyList<int> Others)> Meetings(int person, DateOnly asOf)
    {
        var end = End(asOf);
        return _groups.Where(thread => thread.CrowdedSince >= end && thread.People.TryGetValue(person, out var since) && since < end)
            .SelectMany(thread => thread.People.Where(one => one.Value < end && one.Key != _viewer && one.Key != person)
                .GroupBy(one => Math.Max(one.Value, thread.People[person]), one => one.Key))
            .OrderBy(group => group.Key)
            .Select(group => ((int)Math.Floor((double)group.Key / Moment.SecondsPerDay), (IReadOnlyList<int>)[.. group.Order()]));
    }

    /// <summary>What a thread shows of two people, in a sentence.</summary>
    public string Sentence(UnobservedLeg leg, DateOnly asOf)
    {
        var rows = _network.Facts.Interactions;
        var opening = leg.Thread!.Opening;
        var opener = _network.PersonOf(rows.Sender[opening]);
        var where = EvidenceSource.Of(_network, _network.MemberOf(_network.People[_viewer])!, rows.Import[opening], rows.Source[opening]);
        var date = ScreenDate.Of(new Moment(rows.At[opening], rows.Precision[opening]).Date);
        return leg.Class == EvidenceClass.IntroducedInThread
            ? $"{(opener == _viewer ? "You" : _network.People[opener].Name)} brought them together in a conversation on {date}{where}."
            : $"Both in a conversation of {leg.Thread.People.Values.Count(since => since < End(asOf))} people that began on {date}{where}.";
    }

    private static long End(DateOnly asOf) => (DayNumber.Of(asOf) + 1L) * Moment.SecondsPerDay;

    private static UnobservedLeg Leg(Meeting meeting, int from, int to) => new(
        from, to, meeting.IsIntroduction ? StepChance.IntroducedInThread : StepChance.SameThread,
        meeting.IsIntroduction ? EvidenceClass.IntroducedInThread : EvidenceClass.SameThread,
        (int)Math.Floor((double)meeting.Since / Moment.SecondsPerDay), meeting.In, null);

    private IEnumerable<Meeting> Meetings()
    {
        var introduced = MinedIntroductions.All(_network).Select(m => (m.Row, m.First, m.Second)).ToHashSet();
        foreach (var thread in _groups)
        {
            // Whoever joins a crowd was not in a small circle: those who came before it are told by the date.
            var people = thread.People.Where(p => p.Key != _viewer && p.Value < thread.CrowdedSince).OrderBy(p => p.Key).ToArray();
            for (var i = 0; i < people.Length; i++)
            {
                for (var j = i + 1; j < people.Length; j++)
                {
                    yield return new Meeting(
                        people[i].Key, people[j].Key, thread, Math.Max(people[i].Value, people[j].Value),
                        introduced.Contains((thread.Opening, people[i].Key, people[j].Key)));
                }
            }
        }
    }

    private readonly record struct Meeting(int First, int Second, ViewerThread In, long Since, bool IsIntroduction);
}
