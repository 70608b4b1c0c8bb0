namespace NetworkGraph.Data.Seals;

/// <summary>What one import states, or what the user said, in one hash.</summary>
/// <param name="What">Id of the import, or <see cref="Words"/>.</param>
/// <param name="Facts">Rows that it covers; 0 or more.</param>
/// <param name="Hash">SHA-256 of every row by natural keys, added up: equal for equal rows in any order and any database.</param>
public sealed record Seal(string What, long Facts, string Hash)
{
    /// <summary>The name under which what the user said is sealed.</summary>
    public const string Words = "words";

    /// <summary>The name of rows that belong to no import that is listed: there are none in a sound database.</summary>
    public const string Stray = "stray";
}
