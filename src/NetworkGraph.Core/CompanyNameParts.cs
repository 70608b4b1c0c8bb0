namespace NetworkGraph.Core;

/// <summary>A company's name taken apart.</summary>
/// <param name="Words">The words that make its key: without article, legal forms and notes in brackets.</param>
/// <param name="Outside">The same without the brackets that stayed, or null where there are none.</param>
/// <param name="WithoutLead">The same without a first word that may be a legal form ("AB Contoso", "SIA Contoso"), or null.</param>
/// <param name="Forms">The legal forms found.</param>
/// <param name="AllWords">Every word that is no note, article and legal forms included.</param>
internal sealed record CompanyNameParts(
    IReadOnlyList<string> Words, IReadOnlyList<string>? Outside, IReadOnlyList<string>? WithoutLead, IReadOnlyList<LegalForm> Forms, IReadOnlyList<string> AllWords)
{
    private static readonly HashSet<string> Articles = new(["the", "die", "der", "das"], StringComparer.Ordinal);

    /// <summary>The parts of a name.</summary>
    public static CompanyNameParts Of(string name)
    {
        var (outside, inside, all) = Brackets(name);
        var (words, forms) = Named(inside ?? outside);
        var bare = inside is null ? null : Named(outside).Words;
        var (withoutLead, lead) = LegalForms.WithoutPerhapsLeading(words, forms);
        // A leading form that its partner at the end confirms is one: "S.C. Contoso S.R.L.", "Oy Contoso Ab".
        return lead is { } certain
            ? new CompanyNameParts(withoutLead!, bare, null, [.. forms, certain], all)
            : new CompanyNameParts(words, bare, withoutLead, forms, all);
    }

    private static (IReadOnlyList<string> Words, IReadOnlyList<LegalForm> Forms) Named(List<string> words)
    {
        var forms = new List<LegalForm>();
        var named = LegalForms.Without(words, forms);
        return (named.Count > 1 && Articles.Contains(named[0]) ? [.. named.Skip(named[1] == NameWords.And && named.Count > 2 ? 2 : 1)] : named, forms);
    }

    // The words outside brackets, and, where brackets hold more than a note, all that are left.
    private static (List<string> Outside, List<string>? Inside, string[] All) Brackets(string name)
    {
        var all = new List<string>();
        var (outside, inside, kept) = (new List<string>(), new List<string>(), false);
        var at = 0;
        while (at < name.Length)
        {
            var open = name.AsSpan(at).IndexOfAny("([（［【") is >= 0 and var found ? at + found : name.Length;
            Add(NameWords.Of(name[at..open]), false);
            if (open == name.Length)
            {
                break;
            }

            var close = name.AsSpan(open).IndexOfAny(")]）］】") is >= 0 and var end ? open + end : name.Length;
            Add(NameWords.Of(name[(open + 1)..close]), true);
            at = Math.Min(close + 1, name.Length);
        }

        // A name that is all brackets is what stands in them.
        return outside.Count == 0 ? (inside.Count > 0 ? inside : all, null, [.. inside.Count > 0 ? inside : all]) : (outside, kept ? inside : null, [.. inside]);

        void Add(string[] words, bool isBracket)
        {
            all.AddRange(words);
            if (!isBracket || LegalForms.IsPart(words))
            {
                outside.AddRange(words);
                inside.AddRange(words);
            }
            else if (!NameNotes.Is(words, outside))
            {
                kept = true;
                inside.AddRange(words);
            }
        }
    }
}
