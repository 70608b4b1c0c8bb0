using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// Writes facts on a thread of its own while the reader reads on: batches travel through a short queue, so memory stays bounded. What goes
/// wrong in writing is raised to the reader at its next batch.
/// </summary>
internal sealed class FactPipe : IFactSink, IDisposable
{
    private const int BatchSize = 1024;
    private const int QueuedBatches = 4;
    private readonly IFactSink _target;
    private readonly BlockingCollection<List<object>> _queue = new(QueuedBatches);
    private readonly Thread _writer;
    private List<object> _batch = new(BatchSize);
    private volatile ExceptionDispatchInfo? _failure;

    public FactPipe(IFactSink target)
    {
        _target = target;
        _writer = new Thread(Write) { IsBackground = true, Name = "Facts to staging" };
        _writer.Start();
    }

    public void Add(StatedConnection connection) => Pass(connection);

    public void Add(StatedInteraction interaction) => Pass(interaction);

    public void Add(StatedBackground background) => Pass(background);

    public void Add(StatedInterest interest) => Pass(interest);

    public void Complete(ExportReading reading)
    {
        Send();
        End();
        _failure?.Throw();
        _target.Complete(reading);
    }

    /// <summary>Waits for the writer, whatever has happened: the database beneath must not be closed under it.</summary>
    public void Dispose()
    {
        End();
        _queue.Dispose();
    }

    private void Pass(object fact)
    {
        _batch.Add(fact);
        if (_batch.Count == BatchSize)
        {
            Send();
        }
    }

    private void Send()
    {
        _failure?.Throw();
        _queue.Add(_batch);
        _batch = new List<object>(BatchSize);
    }

    private void End()
    {
        _queue.CompleteAdding();
        _writer.Join();
    }

    private void Write()
    {
        foreach (var batch in _queue.GetConsumingEnumerable())
        {
            // After a failure the queue is still emptied, so that the reader never waits for room.
            if (_failure is null)
            {
                WriteBatch(batch);
            }
        }
    }

    private void WriteBatch(List<object> batch)
    {
        try
        {
            foreach (var fact in batch)
            {
                switch (fact)
                {
                    case StatedInteraction interaction:
                        _target.Add(interaction);
                        break;
                    case StatedConnection connection:
                        _target.Add(connection);
                        break;
                    case StatedBackground background:
                        _target.Add(background);
                        break;
                    default:
                        _target.Add((StatedInterest)fact);
                        break;
                }
            }
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }
}
