namespace NetworkGraph.Core.Coach;

/// <summary>A stretch of one-to-one letters with one person that no 30 quiet days interrupt.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Opening">Its first letter.</param>
/// <param name="Turns">How often the writer changed, plus one.</param>
/// <param name="MyQuestions">Questions in the viewer's letters.</param>
internal readonly record struct Conversation(int Person, Letter Opening, int Turns, int MyQuestions)
{
    /// <summary>Quiet days after which the next letter opens a new conversation. A convention of this program.</summary>
    internal const int QuietDays = 30;

    internal static List<Conversation> All(Correspondence letters)
    {
        var all = new List<Conversation>();
        foreach (var person in letters.Writers)
        {
            Conversation? current = null;
            var (lastDay, lastMine) = (int.MinValue, false);
            foreach (var letter in letters.With(person))
            {
                if (!letter.OneToOne || letter.Day > letters.JudgedDay)
                {
                    continue;
                }

                var questions = letter.Mine ? letters.Traits(letter).Questions : 0;
                if (current is { } open && letter.Day - lastDay < QuietDays)
                {
                    current = open with { Turns = open.Turns + (letter.Mine != lastMine ? 1 : 0), MyQuestions = open.MyQuestions + questions };
                }
                else
                {
                    if (current is { } done)
                    {
                        all.Add(done);
                    }

                    current = new Conversation(person, letter, 1, questions);
                }

                (lastDay, lastMine) = (letter.Day, letter.Mine);
            }

            if (current is { } last)
            {
                all.Add(last);
            }
        }

        return all;
    }
}
