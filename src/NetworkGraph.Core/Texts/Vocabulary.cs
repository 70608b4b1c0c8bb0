using System.Numerics;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts.PhraseLists;

namespace NetworkGraph.Core.Texts;

/// <summary>A listed word.</summary>
/// <param name="Id">Its number, from <see cref="Vocabulary.FirstWord"/>.</param>
/// <param name="Common">Bit per language in which it is frequent; bit 0 stands for all languages that are not read.</param>
/// <param name="First">Bit per language in which it means "I, me, my".</param>
/// <param name="Second">Bit per language in which it means "you, your".</param>
/// <param name="SecondWithCapital">Bit per language in which it does so only with a capital inside a sentence.</param>
internal readonly record struct ListedWord(ushort Id, byte Common, byte First, byte Second, byte SecondWithCapital);

/// <summary>Every word of every list, by hash: one look-up per word of a text.</summary>
internal static class Vocabulary
{
    internal const int Languages = 7;
    internal const ushort Unlisted = 0;
    internal const ushort SentenceEnd = 1;
    internal const ushort QuestionEnd = 2;
    internal const ushort FirstWord = 3;

    private static readonly Dictionary<ulong, ListedWord> Words = Build();

    // The hashes are spread evenly, so their last bits are as good a place as any; a taken place sends on to the next.
    private static readonly (ulong Hash, ListedWord Word)[] Places = Lay(Words);

    internal static int Count => Words.Count;

    internal static ListedWord Find(ulong hash)
    {
        var places = Places;
        for (var at = (int)hash & (places.Length - 1); ; at = (at + 1) & (places.Length - 1))
        {
            if (places[at].Hash == hash || places[at].Word.Id == Unlisted)
            {
                return places[at].Word;
            }
        }
    }

    internal static ushort IdOf(ReadOnlySpan<char> word) => Find(TextHash.Of(word)).Id;

    internal static LanguageLists ListsOf(TextLanguage language) => language switch
    {
        TextLanguage.English => English.Lists,
        TextLanguage.German => German.Lists,
        TextLanguage.French => French.Lists,
        TextLanguage.Spanish => Spanish.Lists,
        TextLanguage.Portuguese => Portuguese.Lists,
        TextLanguage.Dutch => Dutch.Lists,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    private static (ulong Hash, ListedWord Word)[] Lay(Dictionary<ulong, ListedWord> words)
    {
        var places = new (ulong Hash, ListedWord Word)[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        foreach (var (hash, word) in words)
        {
            var at = (int)hash & (places.Length - 1);
            while (places[at].Word.Id != Unlisted)
            {
                at = (at + 1) & (places.Length - 1);
            }

            places[at] = (hash, word);
        }

        return places;
    }

    private static Dictionary<ulong, ListedWord> Build()
    {
        var words = new Dictionary<ulong, ListedWord>();
        void Add(string list, Func<ListedWord, ListedWord> mark)
        {
            foreach (var word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = TextHash.Of(word);
                var known = words.TryGetValue(hash, out var found) ? found : new ListedWord((ushort)(FirstWord + words.Count), 0, 0, 0, 0);
                words[hash] = mark(known);
            }
        }

        Add(OtherLanguages.Common, w => w with { Common = (byte)(w.Common | 1) });
        for (var language = TextLanguage.English; language <= TextLanguage.Dutch; language++)
        {
            var lists = ListsOf(language);
            var bit = (byte)(1 << (int)language);
            Add(lists.Common, w => w with { Common = (byte)(w.Common | bit) });
            Add(lists.FirstPerson, w => w with { Common = (byte)(w.Common | bit), First = (byte)(w.First | bit) });
            Add(lists.SecondPerson, w => w with { Common = (byte)(w.Common | bit), Second = (byte)(w.Second | bit) });
            Add(lists.SecondPersonWithCapital, w => w with { Common = (byte)(w.Common | bit), SecondWithCapital = (byte)(w.SecondWithCapital | bit) });
            foreach (var (list, _, _) in PhraseMatcher.ListsIn(lists))
            {
                Add(PhrasePattern.WordsOf(list), w => w);
            }
        }

        return words;
    }
}
