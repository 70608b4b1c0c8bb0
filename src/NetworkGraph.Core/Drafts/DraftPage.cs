namespace NetworkGraph.Core.Drafts;

/// <summary>The sentences of a draft so far, and what they rest on.</summary>
internal sealed class DraftPage(DraftLanguage language, bool isClose)
{
    private readonly List<string> _sentences = [];
    private readonly List<DraftGround> _grounds = [];

    public DraftLanguage Language => language;

    public bool IsClose => isClose;

    public IReadOnlyList<string> Sentences => _sentences;

    public IReadOnlyList<DraftGround> Grounds => _grounds;

    /// <summary>A sentence that claims nothing of the data.</summary>
    public void Say(string key, params ReadOnlySpan<(string Place, string Value)> values) => _sentences.Add(language.Say(key, isClose, values));

    /// <summary>A sentence that rests on a ground.</summary>
    public void Add(string key, DraftGround ground, params ReadOnlySpan<(string Place, string Value)> values) => Add(key, [ground], values);

    /// <summary>A sentence that rests on several.</summary>
    public void Add(string key, IReadOnlyList<DraftGround> grounds, params ReadOnlySpan<(string Place, string Value)> values)
    {
        _sentences.Add(language.Say(key, isClose, values));
        _grounds.AddRange(grounds);
    }

    /// <summary>The same where all sentences, a blank between them, stay within a number of characters.</summary>
    public void AddWithin(int room, string key, IReadOnlyList<DraftGround> grounds, params (string Place, string Value)[] values)
    {
        if (_sentences.Sum(sentence => sentence.Length + 1) + language.Say(key, isClose, values).Length <= room)
        {
            Add(key, grounds, values);
        }
    }
}
