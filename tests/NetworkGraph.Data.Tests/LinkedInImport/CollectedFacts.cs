using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>A sink that keeps everything, so that a test can look at it.</summary>
internal sealed class CollectedFacts : IFactSink
{
    public List<StatedConnection> Connections { get; } = [];

    public List<StatedInteraction> Interactions { get; } = [];

    public List<StatedBackground> Backgrounds { get; } = [];

    public List<StatedInterest> Interests { get; } = [];

    public ExportReading? Reading { get; private set; }

    public int Count => Connections.Count + Interactions.Count + Backgrounds.Count + Interests.Count;

    public void Add(StatedConnection connection) => Connections.Add(connection);

    public void Add(StatedInteraction interaction) => Interactions.Add(interaction);

    public void Add(StatedBackground background) => Backgrounds.Add(background);

    public void Add(StatedInterest interest) => Interests.Add(interest);

    public void Complete(ExportReading reading) => Reading = reading;
}
