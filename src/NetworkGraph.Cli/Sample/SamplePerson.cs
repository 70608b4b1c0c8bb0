namespace NetworkGraph.Cli.Sample;

/// <summary>How many connections and messages a sample member gets.</summary>
internal sealed record SampleSize(int Connections, int Messages);

/// <summary>What somebody did before a move, and when they moved.</summary>
internal sealed record SampleMove(long At, string? Company, string? Title);

/// <summary>An invented person. Equal for every member who knows them.</summary>
internal sealed record SamplePerson(int Index, string First, string Last, string Slug, string Culture, string? Company, string? Title, SampleMove? Move = null)
{
    public string FullName => $"{First} {Last}";

    /// <summary>The first name without a middle initial.</summary>
    public string CallName => First.Split(' ')[0];

    /// <summary>As messages, invitations and endorsements write it: raw Unicode.</summary>
    public string Url => $"https://www.linkedin.com/in/{Slug}";

    /// <summary>As Connections.csv writes it: percent-encoded with upper-case hexadecimal digits.</summary>
    public string EncodedUrl => $"https://www.linkedin.com/in/{Uri.EscapeDataString(Slug)}";

    public string Language(SampleRandom random) => Culture is "de" or "fr" or "es" && random.Chance(35) ? Culture : "en";

    /// <summary>The person with the company and title of that time.</summary>
    public SamplePerson At(long at) => Move is { } move && at < move.At ? this with { Company = move.Company, Title = move.Title } : this;
}
