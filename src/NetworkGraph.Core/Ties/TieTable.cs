using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>
/// All ties of one member as of a date, as columns: row i is the tie with person <see cref="Person"/>[i], in order of person numbers.
/// Derived from the member's history, which stays as it is when the date moves.
/// </summary>
internal sealed class TieTable
{
    private readonly int _asOf;

    // Every row is filled, so that the columns need not be cleared first; shared contacts alone are counted only where there are members to share.
    private TieTable(MemberHistory history, int rows, int asOf)
    {
        (History, _asOf) = (history, asOf);
        (Person, Entry) = (Column<int>(rows), Column<int>(rows));
        (Strength, Reverse) = (Column<float>(rows), Column<float>(rows));
        (Unanswered, UnansweredBy) = (Column<int>(rows), Column<int>(rows));
        (FirstDay, LastDay, JudgedDay) = (Column<int>(rows), Column<int>(rows), Column<int>(rows));
        (DaysIn, DaysOut, Shared) = (Column<int>(rows), Column<int>(rows), new int[rows]);
        Parts = Column<StrengthParts>(rows);
        Status = Column<TieStatus>(rows);
        (Connected, ContactKnown) = (Column<bool>(rows), Column<bool>(rows));
        SharedAt = new string?[rows];
        SilenceExplained = Column<bool>(rows);
    }

    public MemberHistory History { get; }

    /// <summary>Number of ties.</summary>
    public int Count => Person.Length;

    /// <summary>Number of the other person; ascending.</summary>
    public int[] Person { get; }

    /// <summary>Entry in the member's history.</summary>
    public int[] Entry { get; }

    /// <summary>Strength from the member to the person, 0 to 100 points.</summary>
    public float[] Strength { get; }

    /// <summary>Strength from the person to the member, 0 to 100 points.</summary>
    public float[] Reverse { get; }

    /// <summary>Parts of <see cref="Strength"/>.</summary>
    public StrengthParts[] Parts { get; }

    /// <summary>Days in a row on which the member wrote since the person last did.</summary>
    public int[] Unanswered { get; }

    /// <summary>Days in a row on which the person wrote since the member last did.</summary>
    public int[] UnansweredBy { get; }

    /// <summary>First dated contact or connection, <see cref="int.MaxValue"/> without any.</summary>
    public int[] FirstDay { get; }

    /// <summary>Last day with a message in either direction, <see cref="MemberHistory.NoDay"/> without any.</summary>
    public int[] LastDay { get; }

    /// <summary>Day up to which the tie is judged.</summary>
    public int[] JudgedDay { get; }

    /// <summary>Days on which the person wrote.</summary>
    public int[] DaysIn { get; }

    /// <summary>Days on which the member wrote.</summary>
    public int[] DaysOut { get; }

    public TieStatus[] Status { get; }

    /// <summary>Whether the connection stands on the date.</summary>
    public bool[] Connected { get; }

    /// <summary>Whether any file tells of messages between the two.</summary>
    public bool[] ContactKnown { get; }

    /// <summary>Whether the member's own word explains any silence: the person is known well, or is no tie.</summary>
    public bool[] SilenceExplained { get; }

    /// <summary>Contacts known to be shared.</summary>
    public int[] Shared { get; }

    /// <summary>Organisation shared with the person, or null.</summary>
    public string?[] SharedAt { get; }

    /// <summary>People with whom the member has exchanged any message by the date.</summary>
    public int MessagePartners { get; private set; }

    /// <summary>Row of a person, or a negative number.</summary>
    public int RowOf(int person) => Array.BinarySearch(Person, person);

    /// <summary>Whether a row is in touch: both wrote, lately or as usual for them.</summary>
    public bool IsInTouch(int row) => Status[row] == TieStatus.InTouch;

    /// <summary>Conversations of a row up to the date; counted when asked, since most rows are asked for nothing that rests on them.</summary>
    public ConversationCounts Conversations(int row) => ConversationCounts.Of(History.Conversations, Entry[row], _asOf);

    /// <summary>Days of silence of a row that has a message.</summary>
    public int Silence(int row) => Math.Max(0, JudgedDay[row] - LastDay[row]);

    /// <summary>Strength that a row had on a day of contact, its context, services and shared contacts as they are now.</summary>
    public double FormerAt(int row, int day) => StrengthAt(row, day, day);

    /// <summary>Strength that a row had on a day up to the table's own, its context, services and shared contacts as they are now.</summary>
    public double StrengthAt(int row, int day) => StrengthAt(row, day, Math.Min(day, JudgedDay[row]));

    /// <summary>Strength that a row had at its last message; it must have one.</summary>
    public double Former(int row) => FormerAt(row, LastDay[row]);

    /// <summary>The ties of a member on a date, from the cache of the network where it was asked before.</summary>
    public static TieTable Of(Network network, Member member, DateOnly asOf) =>
        network.Answers.Get((typeof(TieTable), member.Person.Number, asOf), () => Build(network, member, asOf));

    /// <summary>The same without keeping it: for a look back at many dates, which would push out what pages ask for.</summary>
    public static TieTable Build(Network network, Member member, DateOnly asOf) => new Filler(network, member, asOf).Fill();

    private double StrengthAt(int row, int asOf, int judged)
    {
        var entry = Entry[row];
        return TieStrength.Of(Parts[row] with
        {
            Contact = ContactPart(History.In.Activation(entry, asOf, judged), History.Out.Activation(entry, asOf, judged), ContactKnown[row]),
            History = HistoryPart(History, entry, judged),
        });
    }

    private sealed class Filler(Network network, Member member, DateOnly asOf)
    {
        private readonly MemberHistory _history = network.HistoryOf(member);
        private readonly int _asOf = DayNumber.Of(asOf);
        private readonly KnownParts _known = KnownParts.Of(network, member);
        private readonly Judgements _judgements = Judgements.Of(network, member);
        private readonly SharedContext _context = new(network, member.Person.Number, asOf);

        public TieTable Fill()
        {
            var table = new TieTable(_history, _history.TiesBy(_asOf), _asOf);
            var overlap = _known.Mutual ? new ContactOverlap(network, _history, _asOf) : null;
            var row = 0;
            for (var entry = 0; entry < _history.People.Length; entry++)
            {
                if (_history.TieDay[entry] <= _asOf)
                {
                    Fill(table, row++, entry, overlap);
                }
            }

            return table;
        }

        private void Fill(TieTable table, int row, int entry, ContactOverlap? overlap)
        {
            var person = _history.People[entry];
            var judged = JudgedDay(person);
            var other = network.MemberIndex(person);
            var services = ServiceCounts.Of(_history, entry, _asOf);
            var silence = WordCounts.Of(_history, entry, _asOf);
            (table.Person[row], table.Entry[row], table.JudgedDay[row]) = (person, entry, judged);
            (table.FirstDay[row], table.LastDay[row]) = (_history.FirstDay[entry], silence.LastDay);
            (table.DaysIn[row], table.DaysOut[row]) = (silence.DaysIn, silence.DaysOut);
            (table.Unanswered[row], table.UnansweredBy[row]) = (silence.Unanswered, silence.UnansweredBy);
            table.Connected[row] = _history.IsConnected(entry, _asOf);
            table.MessagePartners += silence.LastDay != MemberHistory.NoDay ? 1 : 0;

            table.SilenceExplained[row] = _judgements.ExplainsSilence(person);

            var (share, name) = _known.Context ? _context.With(person) : (TieStrength.AssumedContext, null);
            table.SharedAt[row] = name;
            var mutual = TieStrength.AssumedMutual;
            if (overlap is not null)
            {
                (var ratio, table.Shared[row]) = overlap.With(person);
                mutual = TieStrength.Mutual(ratio);
            }

            var contactKnown = _known.Contact || (other >= 0 && network.Histories[other].MessagesEnd != MemberHistory.NoDay);
            table.ContactKnown[row] = contactKnown;
            var given = _known.Services ? services.Part : TieStrength.AssumedServices;
            var back = _known.Services ? services.Reversed.Part : TieStrength.AssumedServices;
            var received = _history.In.Activation(entry, _asOf, judged);
            var sent = _history.Out.Activation(entry, _asOf, judged);
            var parts = new StrengthParts(
                ContactPart(received, sent, contactKnown), HistoryPart(_history, entry, judged), share, given, mutual);
            table.Parts[row] = parts;
            table.Strength[row] = (float)TieStrength.Of(parts);
            table.Reverse[row] = (float)TieStrength.Of(parts with
            {
                Contact = ContactPart(sent, received, contactKnown),
                Services = back,
            });
            table.Status[row] = silence.LastDay == MemberHistory.NoDay ? TieStatus.None : StatusOf(table, row);
        }

        private static TieStatus StatusOf(TieTable table, int row)
        {
            var (theyWrote, youWrote, silence) = (table.DaysIn[row] > 0, table.DaysOut[row] > 0, table.Silence(row));
            var conversations = theyWrote && youWrote && Standing.RestsOnConversations(silence) ? table.Conversations(row) : default;
            return Standing.Of(theyWrote, youWrote, conversations, silence);
        }

        private int JudgedDay(int person)
        {
            var end = _history.MessagesEnd;
            if (network.MemberIndex(person) is >= 0 and var other)
            {
                end = Math.Max(end, network.Histories[other].MessagesEnd);
            }

            return end == MemberHistory.NoDay ? _asOf : Math.Min(_asOf, end);
        }
    }

    private static T[] Column<T>(int rows)
        where T : unmanaged => GC.AllocateUninitializedArray<T>(rows);

    private static double ContactPart(double received, double sent, bool known)
    {
        var contact = TieStrength.Contact(TieStrength.Activation(received, sent));
        return known ? contact : Math.Max(TieStrength.AssumedContact, contact);
    }

    private static double HistoryPart(MemberHistory history, int entry, int day) =>
        history.FirstDay[entry] == int.MaxValue ? 0 : TieStrength.HistoryOf(day - history.FirstDay[entry]);
}
