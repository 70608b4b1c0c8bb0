using NetworkGraph.Core.Coach;

namespace NetworkGraph.Core.Tests.Coach;

/// <summary>Precision and recall on invented sentences, half of them looking like what they are not.</summary>
public sealed class PhraseTests
{
    private static readonly Phrases[] Groups = [Phrases.Thanks, Phrases.Ask, Phrases.ClaimWork, Phrases.ClaimSchool, Phrases.ClaimFriend];

    public static TheoryData<TextLanguage> Languages =>
        [TextLanguage.English, TextLanguage.German, TextLanguage.French, TextLanguage.Spanish, TextLanguage.Portuguese, TextLanguage.Dutch];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_are_found_with_precision_of_nine_in_ten_and_recall_of_seven_in_ten(TextLanguage language)
    {
        var sentences = LabelledSentence.In(language);
        Assert.True(sentences.Count >= 60);
        Assert.InRange(sentences.Count(s => s.Label == Phrases.None), (sentences.Count / 2) - 2, sentences.Count);

        var complaints = new List<string>();
        foreach (var group in Groups)
        {
            var found = sentences.Where(s => MessageTraits.Of(s.Text).Found.HasFlag(group)).ToList();
            var right = found.Count(s => s.Label.HasFlag(group));
            var labelled = sentences.Count(s => s.Label.HasFlag(group));
            if (right < 0.9 * found.Count || right < 0.7 * labelled)
            {
                complaints.Add($"{language} {group}: {right} right of {found.Count} found and {labelled} labelled");
                complaints.AddRange(found.Where(s => !s.Label.HasFlag(group)).Select(s => "  wrong:  " + s.Text));
                complaints.AddRange(sentences.Except(found).Where(s => s.Label.HasFlag(group)).Select(s => "  missed: " + s.Text));
            }
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_language_is_recognised_and_never_mistaken(TextLanguage language)
    {
        var guesses = LabelledSentence.In(language).Select(s => (s.Text, Guess: MessageTraits.Of(s.Text).Language)).ToList();

        var mistaken = guesses.Where(g => g.Guess != language && g.Guess != TextLanguage.Unknown).Select(g => $"{g.Guess}: {g.Text}").ToList();
        var unknown = guesses.Where(g => g.Guess == TextLanguage.Unknown).Select(g => g.Text).ToList();
        Assert.True(mistaken.Count == 0 && unknown.Count <= guesses.Count / 20, string.Join('\n', mistaken.Concat(unknown)));
    }

    [Fact]
    public void Listed_words_never_share_a_number()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            var lists = Vocabulary.ListsOf(language);
            var all = string.Join(' ', lists.Common, lists.FirstPerson, lists.SecondPerson, lists.SecondPersonWithCapital, lists.Thanks, lists.NotThanks, lists.Ask,
                lists.NotAsk, lists.ClaimWork, lists.ClaimSchool, lists.ClaimFriend, lists.NotClaim);
            words.UnionWith(all.Split([' ', '\n', '(', ')', '|', '?', '*', '.'], StringSplitOptions.RemoveEmptyEntries).Select(Folded));
        }

        Assert.True(words.Count > 2000);
        Assert.Equal(words.Count, words.Select(w => TextHash.Of(w)).Distinct().Count());

        static string Folded(string word) => string.Concat(word.Select(TextHash.Fold));
    }
}

/// <summary>A sentence and what a person finds in it.</summary>
internal sealed record LabelledSentence(string Text, Phrases Label)
{
    internal static IReadOnlyList<LabelledSentence> In(TextLanguage language)
    {
        using var stream = typeof(LabelledSentence).Assembly.GetManifestResourceStream($"Sentences.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(cells => new LabelledSentence(cells[1], Of(cells[0])))];
    }

    private static Phrases Of(string label) => label == "-" ? Phrases.None : label.Split('+').Aggregate(Phrases.None, (sum, name) => sum | name switch
    {
        "thanks" => Phrases.Thanks,
        "ask" => Phrases.Ask,
        "work" => Phrases.ClaimWork,
        "school" => Phrases.ClaimSchool,
        "friend" => Phrases.ClaimFriend,
        _ => throw new InvalidDataException(name),
    });
}
