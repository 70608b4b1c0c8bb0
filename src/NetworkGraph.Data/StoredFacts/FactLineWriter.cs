using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>Writes facts as lines, in pages of bounded size.</summary>
internal sealed class FactLineWriter(int linesPerPage, Action<IReadOnlyList<string>> page) : IFactSink
{
    private readonly List<string> _lines = new(linesPerPage);

    public void Add(StatedConnection connection) => Write(new FactLine { Connection = connection });

    public void Add(StatedInteraction interaction) => Write(new FactLine { Interaction = interaction });

    public void Add(StatedBackground background) => Write(new FactLine { Background = background });

    public void Add(StatedInterest interest) => Write(new FactLine { Interest = interest });

    public void Complete(ExportReading reading)
    {
        Write(new FactLine { Reading = reading });
        Flush();
    }

    private void Write(FactLine line)
    {
        _lines.Add(ReadingJson.Write(line));
        if (_lines.Count == linesPerPage)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (_lines.Count > 0)
        {
            page([.. _lines]);
            _lines.Clear();
        }
    }
}
