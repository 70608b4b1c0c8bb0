using NetworkGraph.Core.Texts.PhraseLists;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Texts;

/// <summary>Finds the phrases of one language in a row of word numbers. Linear in the text; no regular expression, no allocation.</summary>
internal sealed class PhraseMatcher
{
    private const Phrases AllClaims = Phrases.ClaimWork | Phrases.ClaimSchool | Phrases.ClaimFriend;

    private static readonly Lazy<PhraseMatcher>[] ByLanguage =
        [.. Enumerable.Range(0, Vocabulary.Languages).Select(language => new Lazy<PhraseMatcher>(() => new PhraseMatcher(Vocabulary.ListsOf((TextLanguage)language))))];

    private readonly PhraseTree _found = new();
    private readonly PhraseTree _silenced = new();

    private PhraseMatcher(LanguageLists lists)
    {
        foreach (var (list, kind, silences) in ListsIn(lists))
        {
            foreach (var phrase in PhrasePattern.Expand(list))
            {
                (silences ? _silenced : _found).Add(phrase, kind);
            }
        }
    }

    internal static PhraseMatcher Of(TextLanguage language) => ByLanguage[(int)language].Value;

    internal static IEnumerable<(string List, Phrases Kind, bool Silences)> ListsIn(LanguageLists lists) =>
    [
        (lists.Thanks, Phrases.Thanks, false),
        (lists.NotThanks, Phrases.Thanks, true),
        (lists.Ask, Phrases.Ask, false),
        (lists.NotAsk, Phrases.Ask, true),
        (lists.ClaimWork, Phrases.ClaimWork, false),
        (lists.ClaimSchool, Phrases.ClaimSchool, false),
        (lists.ClaimFriend, Phrases.ClaimFriend, false),
        (lists.NotClaim, AllClaims, true),
    ];

    internal Phrases Find(ReadOnlySpan<ushort> tokens)
    {
        // One byte per word: the kinds that a silencing phrase covers there.
        Span<byte> silenced = tokens.Length <= StackTokens ? stackalloc byte[StackTokens] : new byte[tokens.Length];
        silenced[..tokens.Length].Clear();

        // Silence only takes away, so what has no phrase needs none.
        var found = Find(tokens, silenced);
        if (found == Phrases.None)
        {
            return found;
        }

        for (var at = 0; at < tokens.Length; at++)
        {
            _silenced.Silence(tokens, at, silenced);
        }

        return Find(tokens, silenced);
    }

    private Phrases Find(ReadOnlySpan<ushort> tokens, ReadOnlySpan<byte> silenced)
    {
        var found = Phrases.None;
        for (var at = 0; at < tokens.Length; at++)
        {
            found |= _found.Find(tokens, at, silenced);
        }

        return found;
    }

    private const int StackTokens = 1024;
}
