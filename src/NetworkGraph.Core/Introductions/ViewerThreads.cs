using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>
/// The viewer's conversations up to a date: who met whom there, and the last message with each person. Threads of more than ten people
/// and campaign mail tell nothing about who knows whom.
/// </summary>
internal sealed class ViewerThreads
{
    /// <summary>Most people of a thread that counts.</summary>
    public const int MostPeople = 10;

    private readonly Network _network;
    private readonly Member _viewer;
    private readonly Dictionary<int, Conversation> _threads = [];
    private readonly Dictionary<int, int> _lastMessage = [];

    private ViewerThreads(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _viewer) = (network, viewer);
        var rows = network.Facts.Interactions;
        var end = ((long)DayNumber.Of(asOf) + 1) * Moment.SecondsPerDay;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] == InteractionKind.Message && !rows.Promotional[i] && rows.At[i] < end)
            {
                Read(i);
            }
        }
    }

    /// <summary>The conversations of a viewer by a date.</summary>
    public static ViewerThreads Of(Network network, Member viewer, DateOnly asOf) => new(network, viewer, asOf);

    /// <summary>Row of the last message between the viewer and a person, or null.</summary>
    public int? LastMessageWith(int person) => _lastMessage.TryGetValue(person, out var row) ? row : null;

    /// <summary>Steps between people of one thread, both ways; introduced where its opener brought together two who had not met before in sight.</summary>
    public IEnumerable<UnobservedLeg> Legs()
    {
        var met = new HashSet<(int, int)>();
        var rows = _network.Facts.Interactions;
        foreach (var thread in _threads.Values.OrderBy(t => rows.At[t.Opening]).ThenBy(t => t.Opening))
        {
            int[] people = [.. thread.People.Where(p => p != _viewer.Person.Number).Order()];
            if (thread.People.Count > MostPeople || people.Length < 2)
            {
                continue;
            }

            var opened = Recipients(thread.Opening);
            var opener = _network.PersonOf(rows.Sender[thread.Opening]);
            foreach (var from in people)
            {
                foreach (var to in people)
                {
                    if (from != to)
                    {
                        var introduced = !met.Contains((from, to)) && from != opener && to != opener && opened.Contains(from) && opened.Contains(to);
                        yield return Leg(thread, from, to, introduced);
                    }
                }
            }

            met.UnionWith(from a in people from b in people select (a, b));
        }
    }

    /// <summary>People of each conversation with at least two others, the viewer left out; oldest first.</summary>
    public IEnumerable<IEnumerable<int>> Conversations() => _threads.Values
        .Where(thread => thread.People.Count > 2)
        .OrderBy(thread => _network.Facts.Interactions.At[thread.Opening]).ThenBy(thread => thread.Opening)
        .Select(thread => thread.People.Where(person => person != _viewer.Person.Number));

    private UnobservedLeg Leg(Conversation thread, int from, int to, bool introduced)
    {
        var rows = _network.Facts.Interactions;
        var opener = _network.PersonOf(rows.Sender[thread.Opening]);
        var where = EvidenceSource.Of(_network, _viewer, rows.Import[thread.Opening], rows.Source[thread.Opening]);
        var date = ScreenDate.Of(new Moment(rows.At[thread.Opening], rows.Precision[thread.Opening]).Date);
        return introduced
            ? new UnobservedLeg(from, to, StepChance.IntroducedInThread, EvidenceClass.IntroducedInThread,
                $"{(opener == _viewer.Person.Number ? "You" : _network.People[opener].Name)} brought them together in a conversation on {date}{where}.")
            : new UnobservedLeg(from, to, StepChance.SameThread, EvidenceClass.SameThread,
                $"Both in a conversation of {thread.People.Count} people that began on {date}{where}.");
    }

    private void Read(int row)
    {
        var rows = _network.Facts.Interactions;
        var viewer = _viewer.Person.Number;
        var sender = _network.PersonOf(rows.Sender[row]);
        var mine = sender == viewer;
        for (var r = rows.RecipientStart[row]; !mine && r < rows.RecipientStart[row + 1]; r++)
        {
            mine = _network.PersonOf(rows.Recipients[r]) == viewer;
        }

        if (!mine || sender < 0)
        {
            return;
        }

        if (sender != viewer)
        {
            _lastMessage[sender] = row;
        }

        // A message without a thread is a conversation of its own.
        var key = rows.Thread[row] >= 0 ? rows.Thread[row] : ~row;
        if (!_threads.TryGetValue(key, out var thread))
        {
            _threads[key] = thread = new Conversation(row, []);
        }

        thread.People.Add(sender);
        foreach (var person in Recipients(row))
        {
            thread.People.Add(person);
            if (sender == viewer)
            {
                _lastMessage[person] = row;
            }
        }
    }

    private List<int> Recipients(int row)
    {
        var rows = _network.Facts.Interactions;
        var people = new List<int>(rows.RecipientStart[row + 1] - rows.RecipientStart[row]);
        for (var r = rows.RecipientStart[row]; r < rows.RecipientStart[row + 1]; r++)
        {
            if (_network.PersonOf(rows.Recipients[r]) is >= 0 and var person)
            {
                people.Add(person);
            }
        }

        return people;
    }

    private sealed record Conversation(int Opening, HashSet<int> People);
}
