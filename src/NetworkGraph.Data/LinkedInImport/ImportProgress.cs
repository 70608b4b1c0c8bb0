namespace NetworkGraph.Data.LinkedInImport;

/// <summary>How far reading has come; at most a few reports per second.</summary>
/// <param name="BytesRead">Bytes of input read.</param>
/// <param name="BytesTotal">Bytes of input in all.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="File">The file being read.</param>
public sealed record ImportProgress(long BytesRead, long BytesTotal, long Rows, string? File);
