namespace NetworkGraph.Cli.Sample;

/// <summary>How many connections and messages a sample member gets.</summary>
internal sealed record SampleSize(int Connections, int Messages);

/// <summary>An invented person. Equal for every member who knows them.</summary>
internal sealed record SamplePerson(int Index, string First, string Last, string Slug, string Culture, string? Company, string? Title)
{
    public string FullName => $"{First} {Last}";

    /// <summary>The first name without a middle initial.</summary>
    public string CallName => First.Split(' ')[0];

    /// <summary>As messages, invitations and endorsements write it: raw Unicode.</summary>
    public string Url => $"https://www.linkedin.com/in/{Slug}";

    /// <summary>As Connections.csv writes it: percent-encoded with upper-case hexadecimal digits.</summary>
    public string EncodedUrl => $"https://www.linkedin.com/in/{Uri.EscapeDataString(Slug)}";

    public string Language(SampleRandom random) => Culture is "de" or "fr" or "es" && random.Chance(35) ? Culture : "en";
}

/// <summary>A job in a member's past or present; no end means current.</summary>
internal sealed record SampleJob(string Company, string Title, long From, long? To);

/// <summary>A member of the sample: a person with a career and an export of their own.</summary>
internal sealed record SampleMember(
    SamplePerson Person, SampleSize Size, IReadOnlyList<SampleJob> Jobs, string School, int SchoolFrom, DateOnly Snapshot, bool QuotesAll);
