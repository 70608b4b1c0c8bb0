using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class MemberTiesTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Each_part_has_its_points_and_they_add_up()
    {
        // Contact: both wrote on the as-of day, so A* = 1 + .5 = 1.5, plus the connection a year ago: .5 / (1 + 365/30) * 1.5 = .05696;
        // 54 * 1.55696 / 3.55696 = 23.6371. History: one year less 6 hours, 15 * ln(1.99932) / ln 11 = 4.3338. Context: same
        // employer now, 14 * .6 = 8.4. Services: one recommendation received, 9 * (1 - e^-1) = 5.6891, whose day adds to contact nothing,
        // being the as-of day as well. Mutual: one export, assumed, .8.
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2025-06-30", "Acme Ltd.")
            .Works("ada", "ACME", "2024-01-01")
            .Writes("ada", "ben", "2026-06-30").Writes("ben", "ada", "2026-06-30")
            .Adds(InteractionKind.Recommendation, "ben", ["ada"], "2026-06-30")
            .Network();
        var tie = Tie(network, "ben");
        Assert.Equal(23.6371 + 4.3338 + 8.4 + 5.6891 + 0.8, tie.Strength, 3);
        Assert.Equal(new StrengthPoints(24, 4, 8, 6, 1), tie.Points);
        Assert.Equal(Band.Warm, tie.Band);
        Assert.Equal(["mutual"], tie.Assumed);
        Assert.Equal(Confidence.High, tie.Confidence);
        Assert.StartsWith("43/100 Warm: 24 points from contact (last on 30 Jun 2026, they wrote on 1 day, you on 1 day), ", tie.WhyStrength, StringComparison.Ordinal);
        Assert.Contains("8 points from ACME, 6 points from 1 recommendation, 1 point assumed for shared contacts.", tie.WhyStrength, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_messages_file_contact_is_assumed_and_never_taken_for_silence()
    {
        var network = new Story().Uploads("ada", "2026-06-30", ExportFile.Connections).Connects("ada", "ben", "2016-06-30").Network();
        var tie = Tie(network, "ben");
        Assert.Equal(["contact", "context", "services", "mutual"], tie.Assumed);
        Assert.Equal(Confidence.Low, tie.Confidence);
        Assert.Equal(TieStatus.None, tie.Status);
        Assert.Equal((54 * 0.15) + 15 + (14 * 0.15) + (9 * 0.05) + (8 * 0.1), tie.Strength, 2);
        Assert.Contains("Estimated: this export has no messages", tie.WhyStrength, StringComparison.Ordinal);
    }

    [Fact]
    public void A_messages_file_without_a_word_between_two_is_observed_silence()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2016-06-30").Network();
        var tie = Tie(network, "ben");
        Assert.DoesNotContain("contact", tie.Assumed);
        Assert.True(tie.Points.Contact <= 1);
        Assert.StartsWith("Connected since 30 Jun 2016; no messages in your export.", tie.WhyStrength, StringComparison.Ordinal);
    }

    [Fact]
    public void Strength_is_directed_because_being_written_to_tells_more()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30")
            .Connects("ada", "ben", "2026-01-01").Writes("ada", "ben", "2026-06-30").Network();
        Assert.True(Tie(network, "ada", "ben").Strength > Tie(network, "ben").Strength);
        var table = TieTable.Of(network, network.Viewer("ada")!, AsOf);
        Assert.Equal((float)Tie(network, "ada", "ben").Strength, table.Reverse[0]);
    }

    [Fact]
    public void Silence_after_the_end_of_the_files_means_nothing()
    {
        var network = new Story().UploadsCovering("ada", "2026-06-30", "2024-03-31")
            .WritesEvery("ben", "ada", "2024-03-01", 7, 5).Writes("ada", "ben", "2024-03-29").Network();
        var tie = Tie(network, "ben");
        Assert.Equal(Story.Day("2024-03-31"), tie.JudgedOn);
        Assert.Equal(TieStatus.InTouch, tie.Status);
    }

    [Fact]
    public void Moving_the_date_back_forgets_what_came_later()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2025-01-10")
            .Writes("ada", "ben", "2025-03-01").Writes("ben", "ada", "2026-01-01").Network();
        Assert.Null(MemberTies.Between(network, network.Members[0], network.Find("ben")!, Story.Day("2025-01-09")));
        var early = MemberTies.Between(network, network.Members[0], network.Find("ben")!, Story.Day("2025-12-31"))!;
        Assert.Equal((0, 1, 1), (early.DaysIn, early.DaysOut, early.Unanswered));
        Assert.Equal(0, Tie(network, "ben").Unanswered);
    }

    [Fact]
    public void On_a_day_when_both_wrote_only_the_last_word_stays_unanswered()
    {
        var story = new Story().Uploads("ada", "2026-06-30")
            .Adds(InteractionKind.Message, "ben", ["ada"], "2026-06-01T09:00:00Z")
            .Adds(InteractionKind.Message, "ada", ["ben"], "2026-06-01T10:00:00Z");
        Assert.Equal(1, Tie(story.Network(), "ben").Unanswered);
        story.Adds(InteractionKind.Message, "ben", ["ada"], "2026-06-01T11:00:00Z");
        Assert.Equal(0, Tie(story.Network(), "ben").Unanswered);
    }

    [Fact]
    public void Cold_mail_and_promotions_make_no_tie_until_answered()
    {
        var story = new Story().Uploads("ada", "2026-06-30")
            .Writes("seller", "ada", "2026-06-01", "2026-06-08")
            .Adds(InteractionKind.Message, "campaign", ["ada"], "2026-06-02", promotional: true)
            .Adds(InteractionKind.Message, "ada", ["campaign"], "2026-06-03", promotional: true);
        Assert.Empty(MemberTies.Of(story.Network(), story.Network().Members[0], AsOf));
        story.Writes("ada", "seller", "2026-06-09");
        Assert.Equal("seller", Assert.Single(MemberTies.Of(story.Network(), story.Network().Members[0], AsOf)).Person.Key.Value);
    }

    [Fact]
    public void An_invitation_counts_with_a_note_only()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Adds(InteractionKind.Invitation, "ada", ["ben"], "2026-06-01")
            .Adds(InteractionKind.Invitation, "ada", ["cleo"], "2026-06-01", note: true)
            .Network();
        Assert.Null(MemberTies.Between(network, network.Members[0], network.Find("ben")!, AsOf));
        Assert.Equal(1, Tie(network, "cleo").DaysOut);
    }

    [Fact]
    public void A_group_message_counts_in_full_to_ten_people_and_is_shared_out_above()
    {
        string[] twenty = [.. Enumerable.Range(1, 20).Select(i => $"guest-{i}")];
        var network = new Story().Uploads("ada", "2026-06-30")
            .Adds(InteractionKind.Message, "ada", twenty, "2026-06-30")
            .Adds(InteractionKind.Message, "ada", ["ben", "cleo"], "2026-06-30").Network();
        Assert.Equal(54 * 0.25 / 2.25, 54 * Contact(network, "guest-1"), 4);
        Assert.Equal(54 * 0.5 / 2.5, 54 * Contact(network, "ben"), 4);
    }

    [Fact]
    public void What_the_user_says_stands_beside_the_points()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01");
        var before = Tie(story.Network(), "ben");
        var after = Tie(story.Says(UserFactKinds.KnowsWell, "ben", """{"level":"well"}""").Network(), "ben");
        Assert.Equal("known well", after.Said?.InWords);
        Assert.Equal(before.Points, after.Points);
    }

    private static double Contact(Network network, string person)
    {
        var table = TieTable.Of(network, network.Members[0], AsOf);
        return table.Parts[table.RowOf(network.Find(person)!.Number)].Contact;
    }

    private static Tie Tie(Network network, string person, string viewer = "ada") =>
        MemberTies.Between(network, network.Viewer(viewer)!, network.Find(person)!, AsOf)!;
}
