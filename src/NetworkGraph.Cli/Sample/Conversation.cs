using System.Text;

namespace NetworkGraph.Cli.Sample;

/// <summary>What a message is about; decides its sentences.</summary>
internal enum MessageKind : byte
{
    Note,
    Opening,
    Update,
    Question,
    Answer,
    Short,
    Ask,
    Pitch,
    Recruit,
    Goodbye,
    Understood,
    Thanks,
    Introduce,
    IntroReply,
    Group,
    Attachment,
    Campaign,
}

/// <summary>A message before its text is made: when, by whom (place among the people of the conversation), what about.</summary>
internal readonly record struct PlannedMessage(long At, byte Sender, MessageKind Kind);

/// <summary>A conversation. The same object goes into the export of every member who took part.</summary>
internal sealed class Conversation(ulong seed, ulong key, IReadOnlyList<int> people, string language)
{
    public ulong Key { get; } = key;

    public IReadOnlyList<int> People { get; } = people;

    public string Language { get; } = language;

    public string Title { get; init; } = "";

    public string Folder { get; init; } = "INBOX";

    /// <summary>Subject line of what others write in it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Shown instead of everyone but the member, without a profile address: campaign senders and members who have gone.</summary>
    public string? NamelessSender { get; init; }

    public List<PlannedMessage> Messages { get; } = [];

    public long LastAt => Messages[^1].At;

    public string Id
    {
        get
        {
            var random = SampleRandom.For(seed, 5, Key);
            Span<byte> bytes = stackalloc byte[16];
            BitConverter.TryWriteBytes(bytes, random.Next());
            BitConverter.TryWriteBytes(bytes[8..], random.Next());
            return $"2-{Convert.ToBase64String(Encoding.ASCII.GetBytes($"{new Guid(bytes)}_{random.Below(900) + 100:000}"))}";
        }
    }

    public SampleRandom RandomFor(int message) => SampleRandom.For(seed, 6, Key, (ulong)message);

    /// <summary>Adds a message, never before the one before it and never after the end.</summary>
    public void Add(long at, int sender, MessageKind kind, long end)
    {
        var earliest = Messages.Count == 0 ? at : LastAt + 41;
        Messages.Add(new PlannedMessage(Math.Max(earliest, Math.Min(at, end)), (byte)sender, kind));
    }
}
