using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>One step of a path with all that shows it: the viewer's own facts in detail, of other members' exports only class and band.</summary>
internal sealed class StepEvidence(Network network, IntroductionLegs legs, DateOnly asOf)
{
    // A few days' difference between exports changes no answer, and naming them would read like a fault.
    private const int DaysWorthNaming = 30;

    /// <summary>The step between two people who have one.</summary>
    public IntroductionStep Step(int from, int to)
    {
        var chance = legs.Graph.ChanceOf(from, to) ?? throw new ArgumentException($"There is no step from {from} to {to}.", nameof(to));
        var (asking, asked) = (network.People[from], network.People[to]);
        if (legs.Observed(from, to) is not { } tie)
        {
            var stand = legs.Unobserved(from, to)!.Value;
            return new IntroductionStep(asking, asked, stand.Chance, null, null, stand.Class, [stand.Told ?? legs.Threads.Sentence(stand, asOf)]);
        }

        var band = TieStrength.BandOf(tie.Strength);
        var seen = tie.InOwnExport && tie.InOthersExport ? EvidenceClass.SeenByBoth : EvidenceClass.SeenByOne;
        var own = from == legs.Viewer.Person.Number;
        IReadOnlyList<string> evidence = own ? Own(asked) : [Others(asking, asked, tie, band)];
        return new IntroductionStep(asking, asked, chance, own ? tie.Strength : null, band, seen, evidence);
    }

    private List<string> Own(Person person)
    {
        var evidence = new List<string>();
        var tie = MemberTies.Between(network, legs.Viewer, person, asOf);
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

        if (tie is not null)
        {
            evidence.Add(tie.WhyStrength);
        }

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

    private string Others(Person from, Person to, ObservedLeg tie, Band band)
    {
        var word = band.ToString();
        return (tie.InOwnExport, tie.InOthersExport) switch
        {
            (true, true) => $"Seen in the exports of {from.Name} and of {to.Name}: {word}.",
            (true, false) => $"Seen in the export of {from.Name}: {word}.{EndOf(from)}",
            _ => $"Seen in the export of {to.Name}: {word}.{EndOf(to)}",
        };
    }

    private string EndOf(Person member)
    {
        var end = network.Histories[network.MemberIndex(member.Number)].MessagesEnd;
        return end != MemberHistory.NoDay && DayNumber.Of(asOf) - end >= DaysWorthNaming
            ? FormattableString.Invariant($" That export ends in {DayNumber.ToDate(end):MMMM yyyy}.")
            : "";
    }
}
