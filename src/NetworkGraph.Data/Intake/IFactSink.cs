using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Intake;

/// <summary>
/// Takes facts as they are read, one at a time, in bounded memory. A reader may name the owner as
/// <see cref="IdentityKey.ArchiveOwner"/> and people without an address as <see cref="IdentityKind.MemberName"/> with the bare full
/// name as value; the sink puts the real owner in place of both when <see cref="Complete"/> tells it.
/// </summary>
public interface IFactSink
{
    /// <summary>A row of Connections.csv.</summary>
    void Add(StatedConnection connection);

    /// <summary>A dated contact. Occurrence numbers among equal thread, time and sender are given by the sink, in order of arrival.</summary>
    void Add(StatedInteraction interaction);

    /// <summary>A position or education of the owner.</summary>
    void Add(StatedBackground background);

    /// <summary>A company or person that the owner pointed at.</summary>
    void Add(StatedInterest interest);

    /// <summary>Reading is done: who the owner is and what was read.</summary>
    void Complete(ExportReading reading);
}
