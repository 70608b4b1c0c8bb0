namespace NetworkGraph.Web.Safety;

/// <summary>A browser that was let in.</summary>
/// <param name="Id">Name of the pass; opens nothing.</param>
/// <param name="Fingerprint">SHA-256 of what the browser keeps, so that the file with the passes opens nothing either.</param>
/// <param name="Browser">What the browser says it is, in words.</param>
/// <param name="Host">The host name under which it was let in.</param>
/// <param name="Since">When.</param>
/// <param name="LastSeen">When it last asked for anything, to the minute.</param>
public sealed record BrowserPass(string Id, string Fingerprint, string Browser, string Host, DateTimeOffset Since, DateTimeOffset LastSeen);
