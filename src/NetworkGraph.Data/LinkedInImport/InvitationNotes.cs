using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// The note of an invitation comes back as the first message of the conversation, at the time of acceptance. The message stays, because later
/// exports still have it when the invitation has left its window; the invitation then counts without the note. Texts are compared by a hash that
/// lives as long as the reading.
/// </summary>
internal sealed class InvitationNotes
{
    private const int MostKept = 100_000;
    private readonly HashSet<IdentityKey> _people = [];
    private readonly HashSet<(IdentityKey Person, ulong Text)> _notes = [];
    private readonly HashSet<(IdentityKey Person, ulong Text)> _becameMessages = [];

    /// <summary>An invitation to or from this person carries this note.</summary>
    public void Add(IdentityKey person, ReadOnlySpan<char> note)
    {
        if (_notes.Count < MostKept && !note.IsWhiteSpace())
        {
            _people.Add(person);
            _notes.Add((person, Hash(note)));
        }
    }

    /// <summary>A message to or from this person carries this text.</summary>
    public void SawMessage(IdentityKey person, ReadOnlySpan<char> text)
    {
        if (_people.Contains(person) && _notes.TryGetValue((person, Hash(text)), out var note))
        {
            _becameMessages.Add(note);
        }
    }

    /// <summary>Whether the note of an invitation came back as a message.</summary>
    public bool BecameMessage(IdentityKey person, ReadOnlySpan<char> note) =>
        _becameMessages.Count > 0 && !note.IsWhiteSpace() && _becameMessages.Contains((person, Hash(note)));

    // FNV-1a over what is not blank: line breaks of notes are flattened in one file and not in the other.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                hash = (hash ^ c) * 1099511628211UL;
            }
        }

        return hash;
    }
}
