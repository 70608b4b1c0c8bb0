namespace NetworkGraph.Cli.Sample;

/// <summary>
/// Who has written to whom so far between two people, and how likely a letter after quiet days is answered within a week: what nine real
/// archives show, by what had passed before. Places: 0 is the member, 1 the other.
/// </summary>
internal sealed class AnswerChance
{
    private readonly bool[] _wrote = new bool[2];
    private int _last = -1;
    private int _streak;

    public bool Wrote(int side) => _wrote[side];

    public void Say(int side)
    {
        _streak = side == _last ? _streak + 1 : 1;
        (_wrote[side], _last) = (true, side);
    }

    /// <summary>
    /// Percent of the letters of one side that the other answers. Rounds of several people and answers that come late move what an archive
    /// shows, so that these lie a little beside it: DemoIsLikeLifeTests compares what shows.
    /// </summary>
    public int Of(int side) => (Own: _wrote[side], Theirs: _wrote[1 - side], Streak: side == _last ? _streak : 0) switch
    {
        (false, false, _) => 50,
        (true, false, 1) => 37,
        (true, false, _) => 10,
        (false, true, _) => 63,
        (_, _, < 2) => 69,
        (_, _, 2) => 61,
        _ => 48,
    };
}
