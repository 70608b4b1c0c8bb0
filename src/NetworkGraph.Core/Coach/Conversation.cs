using System.Runtime.InteropServices;

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
            var open = -1;
            var (lastDay, lastMine) = (int.MinValue, false);
            foreach (ref readonly var letter in letters.With(person))
            {
                if (!letter.OneToOne || letter.Day > letters.JudgedDay)
                {
                    continue;
                }

                var questions = letter.Mine ? letter.Questions : 0;
                if (open < 0 || letter.Day - lastDay >= QuietDays)
                {
                    open = all.Count;
                    all.Add(new Conversation(person, letter, 1, questions));
                }
                else
                {
                    ref var current = ref CollectionsMarshal.AsSpan(all)[open];
                    current = current with { Turns = current.Turns + (letter.Mine != lastMine ? 1 : 0), MyQuestions = current.MyQuestions + questions };
                }

                (lastDay, lastMine) = (letter.Day, letter.Mine);
            }
        }

        return all;
    }
}
