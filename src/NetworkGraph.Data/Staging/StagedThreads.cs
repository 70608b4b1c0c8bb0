using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// Threads of one archive. The natural key of an interaction is thread, time, sender and occurrence; what has no conversation id gets
/// a thread by what it is and whom it concerns, so that the same invitation, endorsement or old message is the same fact in every export.
/// </summary>
internal sealed class StagedThreads
{
    private const char Separator = '\n';
    private readonly Dictionary<string, int> _byConversation = new(StringComparer.Ordinal);
    private readonly Dictionary<(InteractionKind, string, string), int> _byPeople = [];
    private readonly List<(string Prefix, string Own, int[]? People)> _threads = [];

    public int Count => _threads.Count;

    /// <summary>The number of the thread of an interaction between these people, by their numbers.</summary>
    public int Number(StatedInteraction interaction, int sender, IReadOnlyList<int> recipients)
    {
        if (interaction is { Kind: InteractionKind.Message, Thread: { } conversation })
        {
            if (!_byConversation.TryGetValue(conversation, out var known))
            {
                known = _threads.Count;
                _byConversation.Add(conversation, known);
                _threads.Add(("m", conversation, null));
            }

            return known;
        }

        int[] people = [.. interaction.Kind == InteractionKind.Message ? recipients.Append(sender) : recipients];
        Array.Sort(people);
        var label = interaction.Label ?? "";
        var key = (interaction.Kind, label, string.Join(',', people));
        if (!_byPeople.TryGetValue(key, out var number))
        {
            number = _threads.Count;
            _byPeople.Add(key, number);
            _threads.Add((Prefix(interaction.Kind), label, people));
        }

        return number;
    }

    /// <summary>The natural key of every thread, in order of their numbers.</summary>
    public IEnumerable<string> Resolve(IReadOnlyList<IdentityKey> identities) =>
        _threads.Select(thread => thread.People is null
            ? $"{thread.Prefix}:{thread.Own}"
            : $"{thread.Prefix}:{thread.Own}{Separator}{string.Join(Separator, thread.People.Select(p => identities[p].ToString()).Order(StringComparer.Ordinal))}");

    /// <summary>The skill of an endorsement's thread, else null.</summary>
    public static string? LabelOf(string key) =>
        key.StartsWith("e:", StringComparison.Ordinal) ? key[2..key.IndexOf(Separator, StringComparison.Ordinal)] : null;

    /// <summary>The conversation id of a message's thread, else null.</summary>
    public static string? ConversationOf(string key) => key.StartsWith("m:", StringComparison.Ordinal) ? key[2..] : null;

    /// <summary>Whether interactions of this thread belong to a conversation.</summary>
    public static bool IsConversation(string key) => key.StartsWith("m:", StringComparison.Ordinal) || key.StartsWith("p:", StringComparison.Ordinal);

    private static string Prefix(InteractionKind kind) => kind switch
    {
        InteractionKind.Message => "p",
        InteractionKind.Invitation => "i",
        InteractionKind.Endorsement => "e",
        InteractionKind.Recommendation => "r",
        _ => "t",
    };
}
