using System.Text.Json.Serialization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>
/// One fact of one import as a line of JSON: the portable form, in which imports move between stores. Exactly one property is present.
/// </summary>
internal record FactLine
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatedConnection? Connection { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatedInteraction? Interaction { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatedBackground? Background { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatedInterest? Interest { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExportReading? Reading { get; init; }

    /// <summary>Whether the line states anything about an import.</summary>
    [JsonIgnore]
    public bool IsFact => Connection is not null || Interaction is not null || Background is not null || Interest is not null || Reading is not null;

    /// <summary>Tells a sink what the line says.</summary>
    public void TellTo(IFactSink sink)
    {
        if (Connection is not null)
        {
            sink.Add(Connection);
        }
        else if (Interaction is not null)
        {
            sink.Add(Interaction);
        }
        else if (Background is not null)
        {
            sink.Add(Background);
        }
        else if (Interest is not null)
        {
            sink.Add(Interest);
        }
        else if (Reading is not null)
        {
            sink.Complete(Reading);
        }
    }
}
