namespace NetworkGraph.Core;

/// <summary>Collapses contacts, sorted by person and time, to active days per direction.</summary>
internal sealed class ActiveDaysPacker(int[] people, Contact[] contacts, int[] first)
{
    private readonly Direction _out = new(people.Length);
    private readonly Direction _in = new(people.Length);

    public (ActiveDays Out, ActiveDays In) Pack()
    {
        var next = 0;
        for (var entry = 0; entry < people.Length; entry++)
        {
            while (next < contacts.Length && contacts[next].Person == people[entry])
            {
                next = AddDay(entry, next);
            }

            _out.Start[entry + 1] = _out.Day.Count;
            _in.Start[entry + 1] = _in.Day.Count;
        }

        return (_out.ToActiveDays(), _in.ToActiveDays());
    }

    private int AddDay(int entry, int from)
    {
        var day = contacts[from].Day;
        var (outWeight, inWeight) = (0f, 0f);
        var (outLast, inLast) = (long.MinValue, long.MinValue);
        var end = from;
        for (; end < contacts.Length && contacts[end].Person == people[entry] && contacts[end].Day == day; end++)
        {
            var contact = contacts[end];
            if (contact.Outgoing)
            {
                outWeight = Math.Max(outWeight, contact.Weight);
                outLast = contact.Wrote ? Math.Max(outLast, contact.At) : outLast;
            }
            else
            {
                inWeight = Math.Max(inWeight, contact.Weight);
                inLast = contact.Wrote ? Math.Max(inLast, contact.At) : inLast;
            }
        }

        _out.Add(day, outWeight, outLast, inLast);
        _in.Add(day, inWeight, inLast, outLast);
        first[entry] = Math.Min(first[entry], day);
        return end;
    }

    private sealed class Direction(int entries)
    {
        private readonly List<float> _weight = [];
        private readonly List<DayMarks> _marks = [];

        public int[] Start { get; } = new int[entries + 1];

        public List<int> Day { get; } = [];

        public void Add(int day, float weight, long last, long otherLast)
        {
            if (weight <= 0)
            {
                return;
            }

            Day.Add(day);
            _weight.Add(weight);
            _marks.Add(last == long.MinValue ? DayMarks.None : last > otherLast ? DayMarks.Wrote | DayMarks.LastWord : DayMarks.Wrote);
        }

        public ActiveDays ToActiveDays() =>
            new() { Start = Start, Day = [.. Day], Weight = [.. _weight], Marks = [.. _marks] };
    }
}
