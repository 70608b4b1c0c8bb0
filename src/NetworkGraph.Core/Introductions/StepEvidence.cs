using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>One step of a path with all that shows it: the viewer's own facts in detail, of other members' exports only class and band.</summary>
internal sealed class StepEvidence(Network network, IntroductionLegs legs, DateOnly asOf)
{
    /// <summary>The step between two people who have one.</summary>
    public IntroductionStep Step(int from, int to)
    {
        var (asking, asked) = (network.People[from], network.People[to]);
        if (legs.Observed(from, to) is not { } leg)
        {
            return IntroductionStep.Inferred(InferredTie.Of(network, legs, legs.Unobserved(from, to)!.Value));
        }

        var chance = legs.Graph.ChanceOf(from, to) ?? throw new ArgumentException($"There is no step from {from} to {to}.", nameof(to));
        var tie = new KnownTie(asking, asked, leg.Strength, leg.Unanswered, leg.Ground, leg.InOwnExport, leg.InOthersExport);
        return from == legs.Viewer.Person.Number
            ? IntroductionStep.Own(tie, chance, Own(asked))
            : IntroductionStep.Others(tie, chance, EndOf(network, from, asOf), EndOf(network, to, asOf));
    }

    /// <summary>Last day of a member's messages where it lies well before the date, or null.</summary>
    public static DateOnly? EndOf(Network network, int person, DateOnly asOf) => network.MemberIndex(person) is >= 0 and var member
        ? IntroductionStep.EndWorthNaming(OwnTies.MessagesEndOf(network, network.Members[member]), asOf)
        : null;

    /// <summary>What shows the viewer's own tie, without the sentence on its strength.</summary>
    public List<string> Rows(Person person, Tie? tie)
    {
        var evidence = new List<string>();
        if (tie?.ConnectedOn is { } connected && connected <= asOf)
        {
            evidence.Add($"Connected since {ScreenDate.Of(connected)}{ListedAt(person)}.");
        }

        var rows = network.Facts.Interactions;
        if (legs.Threads.LastMessageWith(person.Number, asOf) is { } row)
        {
            var date = ScreenDate.Of(new Moment(rows.At[row], rows.Precision[row]).Date);
            evidence.Add($"Last message on {date}{EvidenceSource.Of(network, legs.Viewer, rows.Import[row], rows.Source[row])}.");
        }

        return evidence;
    }

    private List<string> Own(Person person)
    {
        var tie = MemberTies.Between(network, legs.Viewer, person, asOf);
        var evidence = IntroductionStep.OwnEvidence(tie, tie is null ? [] : Rows(person, tie));
        if (legs.Replies.InWords is { } replies)
        {
            evidence.Add(replies);
        }

        return evidence;
    }

    private string ListedAt(Person person)
    {
        var listings = network.Roles.ListingsOf(person.Number);
        for (var i = listings.Length - 1; i >= 0; i--)
        {
            var listing = network.Facts.Listings[listings[i]];
            if (EvidenceSource.Of(network, legs.Viewer, listing.Import, listing.Source) is { Length: > 0 } where)
            {
                return where;
            }
        }

        return "";
    }
}
