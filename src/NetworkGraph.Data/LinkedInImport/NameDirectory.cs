using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Which addresses an archive shows for a full name. Only a name with exactly one is joined to it: never by name alone across archives.
/// </summary>
internal sealed class NameDirectory
{
    private const int MostKept = 500_000;
    private const string Shared = "";
    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);

    /// <summary>The label that LinkedIn puts on everyone who is gone or hidden: not one person.</summary>
    public static bool IsNobody(ReadOnlySpan<char> name) => name.Trim().Equals("LinkedIn Member", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name together with a company or a title, as one entry.</summary>
    public static string AtWork(string name, string work) => $"{name}\n{VisibleText.Clean(work).ToLowerInvariant()}";

    /// <summary>The archive shows this address for the name.</summary>
    public void Add(string name, string slug)
    {
        if (name.Length == 0 || IsNobody(name))
        {
            return;
        }

        if (_slugs.TryGetValue(name, out var known))
        {
            if (known != slug)
            {
                _slugs[name] = Shared;
            }
        }
        else if (_slugs.Count < MostKept)
        {
            _slugs.Add(name, slug);
        }
    }

    /// <summary>The archive shows that the name stands for several people.</summary>
    public void Share(string name) => _slugs[name] = Shared;

    /// <summary>Whether the archive knows the name at all.</summary>
    public bool Knows(string name) => _slugs.ContainsKey(name);

    /// <summary>The one address of the name, or null.</summary>
    public string? SlugOf(string name) => _slugs.TryGetValue(name, out var slug) && slug.Length > 0 ? slug : null;
}
