using NetworkGraph.Core.Asks;

namespace NetworkGraph.Core.Calibration;

/// <summary>
/// What all dated contacts of a network tell of strengths and chances: <see cref="PersistenceBacktest"/> and <see cref="ReplyBacktest"/> over them.
/// It reads every message and is the same until data come in: kept for the next who asks with the same days. No answer: each part is null where the past tells too little.
/// Source: docs/model.md, section 12.
/// </summary>
/// <param name="Persistence">Who stayed in contact.</param>
/// <param name="Replies">How well the chance of a step told replies.</param>
public sealed record ContactLookBack(PersistenceBacktest? Persistence, ReplyBacktest? Replies)
{
    /// <summary>Looks back over the network. All in days: see the two backtests.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the last three is not positive.</exception>
    public static ContactLookBack Of(Network network, double cut, double window, double quiet, double answer)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Answers.Get((typeof(ContactLookBack), cut, window, quiet, answer), () =>
        {
            var contacts = DatedContact.Of(network);
            return new ContactLookBack(PersistenceBacktest.Of(contacts, cut, window), ReplyBacktest.Of(contacts, quiet, answer));
        });
    }

    /// <summary>When the first contact was, in Unix seconds; null without any.</summary>
    public static long? FirstContact(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Undated.Get(typeof(First), () => new First(DatedContact.Of(network) is { Count: > 0 } contacts ? contacts.Min(contact => contact.At) : null)).At;
    }

    private sealed record First(long? At);
}
