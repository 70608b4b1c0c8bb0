namespace NetworkGraph.Cli.Tests.Commands;

public sealed class OwnFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_there_is_neither_written_nor_deleted()
    {
        var path = _folder.File("mine.txt");
        await File.WriteAllTextAsync(path, "mine", Cancellation);
        await Assert.ThrowsAsync<IOException>(() => OwnFile.WriteAsync(path, _ => Task.CompletedTask));
        Assert.Equal("mine", await File.ReadAllTextAsync(path, Cancellation));
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_file_whenever_it_fails()
    {
        var path = _folder.File("half.txt");
        await Assert.ThrowsAsync<InvalidOperationException>(() => OwnFile.WriteAsync(path, async output =>
        {
            await output.WriteAsync("half"u8.ToArray(), Cancellation);
            throw new InvalidOperationException();
        }));
        Assert.False(File.Exists(path));

        // What is in the buffer still is written when the file is closed: here it cannot be.
        await Assert.ThrowsAnyAsync<Exception>(() => OwnFile.WriteAsync(path, async output =>
        {
            await output.WriteAsync("half"u8.ToArray(), Cancellation);
            ((FileStream)output).SafeFileHandle.Dispose();
            await output.WriteAsync(new byte[10_000], Cancellation);
        }));
        Assert.False(File.Exists(path));
    }

    public void Dispose() => _folder.Dispose();
}
