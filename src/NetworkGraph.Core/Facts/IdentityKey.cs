namespace NetworkGraph.Core.Facts;

/// <summary>By what a row names a person.</summary>
public enum IdentityKind
{
    /// <summary>Normalised profile slug, the part after <c>/in/</c>.</summary>
    Slug,

    /// <summary>E-mail address, lower case.</summary>
    Email,

    /// <summary>Sender or receiver code of a <c>from,to,at</c> file.</summary>
    Code,

    /// <summary>A full name, meaningful inside one member's archives only: <c>owner key + '|' + name</c>.</summary>
    MemberName,

    /// <summary>"The owner of this archive", while a reader does not yet know who that is. Never stored.</summary>
    Owner,
}

/// <summary>One name of a person in the data: never the display name alone.</summary>
/// <param name="Kind">By what the person is named.</param>
/// <param name="Value">The normalised value; empty only for <see cref="IdentityKind.Owner"/>.</param>
public readonly record struct IdentityKey(IdentityKind Kind, string Value) : IComparable<IdentityKey>
{
    /// <summary>The owner of the archive that is being read.</summary>
    public static IdentityKey ArchiveOwner { get; } = new(IdentityKind.Owner, "");

    private const string UnnamedPrefix = "unnamed-";
    private const int HashDigits = 16;
    private static readonly IdentityKind[] WithPrefix = [IdentityKind.Email, IdentityKind.Code, IdentityKind.MemberName, IdentityKind.Owner];

    /// <summary>Whether it stands for the owner of an archive that does not say whose it is; such a key is never shown to people.</summary>
    public bool IsUnnamedOwner => Kind == IdentityKind.MemberName && Value.StartsWith(UnnamedPrefix, StringComparison.Ordinal)
        && Value.Length == (2 * (UnnamedPrefix.Length + HashDigits)) + 1 && Scope == NameInArchive;

    /// <summary>Whether the text form of a key is that of <see cref="IsUnnamedOwner"/>.</summary>
    public static bool IsUnnamedOwnerText(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var name = $"{Name(IdentityKind.MemberName)}:";
        return key.StartsWith(name, StringComparison.Ordinal) && new IdentityKey(IdentityKind.MemberName, key[name.Length..]).IsUnnamedOwner;
    }

    /// <summary>Of a <see cref="IdentityKind.MemberName"/>: whose archives it is meaningful in, as the text before the bar.</summary>
    internal string Scope => Value[..Math.Max(0, Value.LastIndexOf('|'))];

    /// <summary>Of a <see cref="IdentityKind.MemberName"/>: the full name, without the owner before it.</summary>
    internal string NameInArchive => Value[(Value.LastIndexOf('|') + 1)..];

    /// <summary>The owner of an archive that does not say whose it is: an identity that no other archive shares.</summary>
    public static IdentityKey UnnamedOwner(string contentHash)
    {
        ArgumentNullException.ThrowIfNull(contentHash);
        var name = UnnamedPrefix + contentHash[..Math.Min(HashDigits, contentHash.Length)];
        return new IdentityKey(IdentityKind.MemberName, $"{name}|{name}");
    }

    /// <summary>Kind first, then the value by ordinal comparison: an order that no import order can change.</summary>
    public int CompareTo(IdentityKey other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Value, other.Value);

    /// <summary>The form used in addresses and commands: the bare slug, or <c>kind:value</c>.</summary>
    public override string ToString() => Kind == IdentityKind.Slug ? Value : $"{Name(Kind)}:{Value}";

    /// <summary>The key of a text form, case as it is: what <see cref="ToString"/> has written is the same key again; a text without a kind that is known is a slug.</summary>
    public static IdentityKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var kind in WithPrefix)
        {
            var prefix = $"{Name(kind)}:";
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new IdentityKey(kind, text[prefix.Length..]);
            }
        }

        return new IdentityKey(IdentityKind.Slug, text);
    }

    private static string Name(IdentityKind kind) => kind switch
    {
        IdentityKind.Email => "email",
        IdentityKind.Code => "code",
        IdentityKind.MemberName => "name",
        IdentityKind.Owner => "owner",
        _ => "slug",
    };

    /// <inheritdoc />
    public static bool operator <(IdentityKey left, IdentityKey right) => left.CompareTo(right) < 0;

    /// <inheritdoc />
    public static bool operator >(IdentityKey left, IdentityKey right) => left.CompareTo(right) > 0;

    /// <inheritdoc />
    public static bool operator <=(IdentityKey left, IdentityKey right) => left.CompareTo(right) <= 0;

    /// <inheritdoc />
    public static bool operator >=(IdentityKey left, IdentityKey right) => left.CompareTo(right) >= 0;
}
