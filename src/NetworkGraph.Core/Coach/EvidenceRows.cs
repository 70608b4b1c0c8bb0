using System.Collections;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>Evidence worded only when somebody looks: a year of answers may be tens of thousands of rows.</summary>
internal sealed class EvidenceRows(Correspondence letters, string topic, IReadOnlyList<Happening> happenings, Func<Happening, string> what)
    : IReadOnlyList<CoachEvidence>
{
    public int Count => happenings.Count;

    public CoachEvidence this[int index]
    {
        get
        {
            var happening = happenings[index];
            var person = letters.Network.People[happening.Person];
            var date = DayNumber.ToDate(happening.Day);
            var (file, line) = happening.Row >= 0 ? letters.SourceOf(happening.Row) : (null, null);
            return new CoachEvidence(Corrections.Key(topic, person, date), person, date, what(happening), file, line);
        }
    }

    public IEnumerator<CoachEvidence> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
