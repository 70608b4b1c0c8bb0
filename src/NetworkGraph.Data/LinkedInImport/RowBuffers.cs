namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Room to decode the cells of one row in, used again for the next, so that half a million rows need no half a million strings.</summary>
internal sealed class RowBuffers
{
    private const int Start = 1024;
    internal char[] Name = new char[Start];
    internal char[] Address = new char[Start];
    internal char[] To = new char[Start];
    internal char[] Addresses = new char[Start];
    internal char[] Thread = new char[Start];
    internal char[] Text = new char[Start];

    /// <summary>Forgets the last row.</summary>
    public void Clear()
    {
        foreach (var buffer in (char[][])[Name, Address, To, Addresses, Thread, Text])
        {
            Array.Clear(buffer);
        }
    }
}
