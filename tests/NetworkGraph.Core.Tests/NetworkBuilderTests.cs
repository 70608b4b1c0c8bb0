using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class NetworkBuilderTests
{
    [Fact]
    public void A_row_with_address_and_mail_makes_one_person()
    {
        var network = new Story().Uploads("ada", "2026-06-30").OneRowNames("ben", "email:ben@example.org").Network();
        Assert.Same(network.Find("ben"), network.Find("email:ben@example.org"));
        Assert.Equal("ben", network.Find("email:ben@example.org")!.Key.Value);
    }

    [Fact]
    public void The_users_word_separates_what_a_row_joins_and_joins_what_no_row_does()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .OneRowNames("ben", "email:office@example.org").Connects("ada", "ben-old", "2020-01-01")
            .Says(UserFactKinds.SamePerson, "ben", """{"other":"email:office@example.org","same":false}""")
            .Says(UserFactKinds.SamePerson, "ben", """{"other":"ben-old","same":true}""").Network();
        Assert.NotSame(network.Find("ben"), network.Find("email:office@example.org"));
        Assert.Same(network.Find("ben"), network.Find("ben-old"));
    }

    [Fact]
    public void People_kept_apart_are_not_joined_through_a_third_identity()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .OneRowNames("ben", "email:shared@example.org").OneRowNames("cleo", "email:shared@example.org")
            .Says(UserFactKinds.SamePerson, "ben", """{"other":"cleo","same":false}""").Network();
        Assert.NotSame(network.Find("ben"), network.Find("cleo"));
        Assert.Same(network.Find("ben"), network.Find("email:shared@example.org"));
    }

    [Fact]
    public void A_name_joins_the_only_profile_that_bears_it_among_that_members_people()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Named("ben", "Ben Okoro")
            .Writes("name:ada|ben  okoro", "ada", "2026-01-01").Network();
        Assert.Same(network.Find("ben"), network.Find("name:ada|ben  okoro"));
    }

    [Fact]
    public void A_name_borne_twice_joins_nobody()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben-1", "2020-01-01").Named("ben-1", "Ben Okoro")
            .Connects("ada", "ben-2", "2020-01-01").Named("ben-2", "Ben Okoro")
            .Writes("name:ada|Ben Okoro", "ada", "2026-01-01").Network();
        Assert.Equal(4, network.People.Count);
        Assert.Equal("Ben Okoro", network.Find("name:ada|Ben Okoro")!.Name);
    }

    [Fact]
    public void A_name_alone_never_joins_people_across_members()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("dora", "2026-06-30")
            .Connects("dora", "ben", "2020-01-01").Named("ben", "Ben Okoro")
            .Writes("name:ada|Ben Okoro", "ada", "2026-01-01").Network();
        Assert.NotSame(network.Find("ben"), network.Find("name:ada|Ben Okoro"));
    }

    [Fact]
    public void Members_stand_in_order_of_their_archive_names_with_their_newest_date()
    {
        var network = new Story().Uploads("zoe", "2026-01-31").Uploads("ada", "2025-01-31").Uploads("ada", "2026-02-28").Named("zoe", "Zoe Lind").Network();
        Assert.Equal(["ada", "zoe"], network.Members.Select(m => m.Person.Key.Value));
        Assert.Equal(Story.Day("2026-02-28"), network.Members[0].SnapshotDate);
        Assert.Same(network.Members[0], network.Viewer(null));
        Assert.Same(network.Members[1], network.Viewer("zoe lind"));
        Assert.Null(network.Viewer("nobody"));
    }

    [Fact]
    public void A_role_is_the_newest_listing_at_or_before_the_date_else_the_oldest_marked()
    {
        var network = new Story().Uploads("ada", "2024-06-30").Connects("ada", "ben", "2020-01-01", "Acme", "Engineer")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Globex", "Director").Network();
        var ben = network.Find("ben")!;
        Assert.Equal(new Role("Acme", "Engineer", true), network.RoleOf(ben, Story.Day("2023-01-01")));
        Assert.Equal(new Role("Acme", "Engineer", false), network.RoleOf(ben, Story.Day("2026-06-29")));
        Assert.Equal(new Role("Globex", "Director", false), network.RoleOf(ben, Story.Day("2026-06-30")));
    }

    [Fact]
    public void An_empty_store_makes_an_empty_network()
    {
        var network = NetworkBuilder.Build(NetworkFacts.None);
        Assert.True(network.IsEmpty);
        Assert.Null(network.Viewer(null));
        Assert.Null(network.Find("ada"));
    }

    [Theory]
    [InlineData("Müller & Co. GmbH", "muller")]
    [InlineData("ACME, Inc.", "acme")]
    [InlineData("L'Atelier d’Art S.A.", "latelierdart")]
    [InlineData("AG", "ag")]
    public void Companies_are_compared_without_case_accents_and_legal_form(string name, string key) =>
        Assert.Equal(key, CompanyName.Key(name));
}
