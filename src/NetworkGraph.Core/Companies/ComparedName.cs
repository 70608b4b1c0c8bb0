namespace NetworkGraph.Core.Companies;

/// <summary>A company's name as the rules compare it; each part is made when a rule first asks for it.</summary>
internal sealed class ComparedName
{
    private static readonly HashSet<string> Elsewhere = new(["via", "through", "at", "for", "client", "clients", "c/o", "c o", "bei", "chez", "by", "uber", "pour", "para", "per"], StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<string>> _firms;
    private readonly Lazy<IReadOnlyList<string>> _others;
    private readonly Lazy<string?> _sound;

    public ComparedName(string name)
        : this(name, CompanyName.Key(name))
    {
    }

    /// <param name="name">A name.</param>
    /// <param name="key">Its key.</param>
    public ComparedName(string name, string key)
    {
        (Name, Key, Parts) = (name, key, CompanyNameParts.Of(name));
        Countries = [.. Parts.Forms.SelectMany(form => form.Countries).Distinct()];
        _firms = new(() => [.. BranchName.FirmsOf(Words).Select(CompanyName.KeyOf)]);
        _others = new(() => [.. OtherKeys().Where(key => key.Length > 0 && key != Key).Distinct()]);
        _sound = new(() => OtherScript.Sound(Key));
    }

    /// <summary>A name that is searched for: a status has a key as well, since a company may be called so.</summary>
    public static ComparedName Asked(string text, FirmNames firms) => new(text, firms.Key(text) is { Length: > 0 } key ? key : CompanyName.KeyOf(CompanyNameParts.Of(text).Words));

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>Its key; empty where it names no company.</summary>
    public string Key { get; }

    /// <summary>Words of the key.</summary>
    public IReadOnlyList<string> Words => Parts.Words;

    /// <summary>Countries that know its legal forms; empty where it has none that says so.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>Keys of the firms of which this is a branch.</summary>
    public IReadOnlyList<string> BranchOf => _firms.Value;

    /// <summary>Keys by which the firm is likely listed as well: without "Group", without brackets, with letters spelt out.</summary>
    public IReadOnlyList<string> AlsoListedAs => _others.Value;

    /// <summary>How it sounds in Latin letters, or null.</summary>
    public string? Sound => _sound.Value;

    private CompanyNameParts Parts { get; }

    private IEnumerable<string> OtherKeys()
    {
        if (GroupName.Without(Words) is { } alone)
        {
            yield return CompanyName.KeyOf(alone);
        }

        if (Parts.Outside is { } outside && !Parts.AllWords.Any(Elsewhere.Contains) && !BranchName.IsSchool(outside))
        {
            yield return CompanyName.KeyOf(outside);
        }

        if (Parts.WithoutLead is { } rest)
        {
            yield return CompanyName.KeyOf(rest);
        }

        if (SpeltOut.Of(Name) is { } spelt)
        {
            yield return CompanyName.Key(spelt);
        }
    }
}
