using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Targets;

public class TargetLinesTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada
    {
        get
        {
            var story = new Story().Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("hugo", "Hugo Boss").Named("müller-1", "Jürgen Müller")
                .Connects("ada", "ben", "2020-01-01", "Contoso", "Chief Technology Officer").Connects("ada", "cleo", "2020-01-01", "Hugo Boss").Connects("ada", "hugo", "2020-01-01", "Northwind")
                .Connects("ada", "müller-1", "2020-01-01", "Lumen").LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-01-01");
            for (var i = 0; i < 40; i++)
            {
                story.Named($"kim-{i}", "Kim Lee").Connects("ada", $"kim-{i}", "2020-01-01", i < 2 ? "Initech" : $"Shop {i}");
            }

            return story;
        }
    }

    [Theory]
    [InlineData("Contoso", "company:contoso", "The company Contoso: you know 1 there.")]
    [InlineData("contoso inc.", "company:contoso", "The company Contoso: you know 1 there.")]
    [InlineData("Acme, Inc.", "company:acme", "The company Acme, Inc.: nobody in your data is or was listed there. A person? Write person: Acme, Inc..")]
    [InlineData("- Ben Hartley", "ben", "Ben Hartley (Chief Technology Officer, Contoso), whom you know.")]
    [InlineData("CLEO MARIN", "cleo", "Cleo Marín (Hugo Boss), whom you know.")]
    [InlineData("Ben Hartley, Contoso, CTO", "ben", "Ben Hartley (Chief Technology Officer, Contoso), whom you know.")]
    [InlineData("Ben, Contoso", "ben", "Ben Hartley (Chief Technology Officer, Contoso), whom you know.")]
    [InlineData("Ben Hartley at Contoso", "ben", "Ben Hartley (Chief Technology Officer, Contoso), whom you know.")]
    [InlineData("CFO at Contoso", "company:contoso", "The company Contoso, with “CFO” in the title: you know 1 there.")]
    [InlineData("alguien en Contoso", "company:contoso", "The company Contoso: you know 1 there.")]
    [InlineData("anybody at Contoso", "company:contoso", "The company Contoso: you know 1 there.")]
    [InlineData("jemand bei Contoso", "company:contoso", "The company Contoso: you know 1 there.")]
    [InlineData("Ben Hartley, Globex", "somebody:ben hartley|globex", "Ben Hartley at Globex: in nobody's data. Ben Hartley (Chief Technology Officer, Contoso) is another person, or has moved: write the name alone to mean them.")]
    [InlineData("Zoe Quist, Globex, Buyer", "somebody:zoe quist|globex", "Zoe Quist at Globex, Buyer: in nobody's data.")]
    [InlineData("Kim Novak", "somebody:kim novak|", "Kim Novak, who is in nobody's data; with “Kim Novak, Company” hints can be found. A company? Write company: Kim Novak.")]
    [InlineData("company: Kim Novak", "company:kimnovak", "The company Kim Novak: nobody in your data is or was listed there.")]
    [InlineData("person: Globex Corp", "somebody:globex corp|", "Globex Corp, who is in nobody's data. With “Globex Corp, Company” hints can be found.")]
    [InlineData("https://www.linkedin.com/in/BEN/?trk=x", "ben", "Ben Hartley (Chief Technology Officer, Contoso), whom you know.")]
    [InlineData("linkedin.com/in/zoe-quist-12", "zoe-quist-12", "The profile zoe-quist-12, which is in nobody's data.")]
    [InlineData("https://de.linkedin.com/in/m%C3%BCller-1", "müller-1", "Jürgen Müller (Lumen), whom you know.")]
    [InlineData("https://www.linkedin.com/company/contoso/", "company:contoso", "The company Contoso: you know 1 there.")]
    public void A_line_is_understood_and_says_as_what(string line, string id, string sentence)
    {
        var read = One(line);
        Assert.Equal((LineMeaning.Target, id, sentence), (read.Meaning, read.Id, read.Sentence));
    }

    [Theory]
    [InlineData("🎉🎉🎉", "No letters are in it: left out.")]
    [InlineData("…", "No letters are in it: left out.")]
    [InlineData("<script>alert(1)</script>", "This reads like the text of a web page, not like a name: left out.")]
    [InlineData("https://example.org/in/ben", "This address is neither a profile nor a company page of LinkedIn: left out.")]
    [InlineData("https://www.linkedin.com/feed/", "This address is neither a profile nor a company page of LinkedIn: left out.")]
    [InlineData("https://evil-linkedin.com/in/ben", "This address is neither a profile nor a company page of LinkedIn: left out.")]
    [InlineData("Freelance", "“Freelance” is what people write in place of a company: left out.")]
    [InlineData("Ada Okafor", "That is you: left out.")]
    public void What_is_no_target_is_left_out_with_the_reason(string line, string sentence)
    {
        var read = One(line);
        Assert.Equal((LineMeaning.Nothing, sentence, (NamedTarget?)null), (read.Meaning, read.Sentence, read.Target));
    }

    [Fact]
    public void An_empty_text_holds_nothing_and_a_long_line_is_no_name()
    {
        Assert.Empty(Read(" \n\r\n\t\n").Lines);
        var read = One(new string('x', 10_000));
        Assert.Equal((LineMeaning.Nothing, "10,000 characters are no name: left out."), (read.Meaning, read.Sentence));
        Assert.True(read.Line.Length < 100);
    }

    [Fact]
    public void Signs_that_turn_the_direction_around_are_no_part_of_a_name()
    {
        Assert.Equal("ben", One("\u202EBen Hartley\u202C").Id);
        Assert.Equal(("somebody:شركة النور|دبي", "شركة النور"), (One("\u200Fشركة النور, دبي").Id, One("\u200Fشركة النور, دبي").Target!.Subject));
    }

    [Fact]
    public void Forty_namesakes_are_counted_and_none_is_guessed()
    {
        var read = One("Kim Lee");
        Assert.Equal((LineMeaning.Several, 40, TargetLines.MostChoices), (read.Meaning, read.AllChoices, read.Choices.Count));
        Assert.Equal(2, One("Kim Lee, Initech").AllChoices);
        Assert.Equal("kim-7", One("Kim Lee, Shop 7").Id);
        Assert.Equal("kim-7", One("kim-7").Id);
    }

    [Fact]
    public void A_person_who_is_called_as_a_company_is_both_until_it_is_said()
    {
        Assert.Equal(("hugo", "Hugo Boss (Northwind), whom you know. A company is called so, too: write company: Hugo Boss for it."), (One("Hugo Boss").Id, One("Hugo Boss").Sentence));
        Assert.Equal("company:hugoboss", One("company: Hugo Boss").Id);
    }

    [Fact]
    public void Many_lines_are_read_at_once_each_once_and_what_is_on_the_list_says_so()
    {
        var read = Read("Contoso\r\nBen Hartley\n\ncontoso\nCONTOSO LTD\nUmbrella");
        Assert.Equal([LineMeaning.Target, LineMeaning.Target, LineMeaning.AlreadyThere, LineMeaning.AlreadyThere], read.Lines.Select(line => line.Meaning));
        Assert.EndsWith("Already on your list: you applied on 1 Jan 2026.", read.Lines[3].Sentence, StringComparison.Ordinal);
        Assert.Equal(50, Read(string.Join('\n', Enumerable.Range(0, 250).Select(i => $"Firm {i}"))).Left);
    }

    [Fact]
    public void Any_text_at_all_is_answered()
    {
        var random = new Random(20_261_126);
        var (network, signs) = (Ada.Network(), ",;:/\\<>\"'@ \n\t-•Aä漢🎉\u202E\u0301\uD800%0".ToCharArray());
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => signs[random.Next(signs.Length)])]);
            Assert.All(TargetLines.Read(network, network.Viewer(null)!, text, AsOf).Lines, line => Assert.NotEqual(line.Meaning is LineMeaning.Target or LineMeaning.AlreadyThere, line.Id is null));
            Assert.NotNull(SharedConnections.Read(network, network.Viewer(null)!, text, AsOf));
        }
    }

    [Fact]
    public void Shared_connections_are_matched_to_contacts_and_nobody_is_guessed()
    {
        var network = Ada.Network();
        var read = SharedConnections.Read(network, network.Viewer(null)!, "Ben Hartley\n· 1st\nChief Technology Officer at Contoso\nMessage\nCleo Marin, Kim Lee\nben hartley", AsOf);
        Assert.Equal(["ben", "cleo", null], read.Select(one => one.Contact?.Key.ToString()));
        Assert.Equal("Several of your contacts (40) are called Kim Lee: note them one by one.", read[2].Sentence);
        Assert.Equal("“Somebody Else” is none of your contacts by that name.", Assert.Single(SharedConnections.Read(network, network.Viewer(null)!, "Somebody Else", AsOf)).Sentence);
    }

    [Fact]
    public void What_was_told_of_somebody_in_nobodys_data_is_a_way_to_them()
    {
        var story = Ada;
        var network = story.Network();
        var word = TargetWord.Write(One("Zoe Quist, Globex").Target!, true, network.Viewer(null)!.Person, DateTimeOffset.UnixEpoch);
        var told = SharedConnections.Write(network.Find("ben")!, "somebody:zoe quist|globex", DateTimeOffset.UnixEpoch);
        network = story.Says(word.Kind, word.Subject, word.Json).Says(told.Kind, told.Subject, told.Json).Network();
        var row = TargetList.Find(network, network.Viewer(null)!, "somebody:zoe quist|globex", AsOf)!;
        Assert.Equal((WayKind.Introduction, "Ask Ben Hartley, who by your word knows Zoe Quist."), (row.Way.Kind, row.Way.Sentence));
        Assert.Equal("Ben Hartley", Assert.Single(TargetList.ToldOf(network, row)).Introducer.Name);
    }

    [Fact]
    public void Somebody_named_before_the_data_did_is_found_once_they_are_there()
    {
        var story = Ada.Says(UserFactKinds.Target, "Zoe Quist", """{"of":"somebody","wanted":true,"company":"Globex"}""");
        Assert.Null(TargetList.Find(story.Network(), story.Network().Viewer(null)!, "somebody:zoe quist|globex", AsOf)!.Person);
        var network = story.Named("zoe", "Zoe Quist").Connects("ada", "zoe", "2026-01-01", "Globex AG").Network();
        Assert.Equal("zoe", TargetList.Find(network, network.Viewer(null)!, "somebody:zoe quist|globex", AsOf)!.Person!.Key.ToString());
    }

    [Fact]
    public void What_was_told_of_somebody_still_holds_once_the_data_name_them()
    {
        var story = Ada.Says(UserFactKinds.Target, "Zoe Quist", """{"of":"somebody","wanted":true,"company":"Globex"}""")
            .Says(UserFactKinds.ToldTie, "ben", """{"target":"somebody:zoe quist|globex","level":"close"}""")
            .Uploads("cleo", "2026-06-30").Named("zoe", "Zoe Quist").Connects("cleo", "zoe", "2026-01-01", "Globex AG");
        var network = story.Network();
        var row = TargetList.Find(network, network.Viewer("ada")!, "somebody:zoe quist|globex", AsOf)!;
        Assert.Equal(("zoe", "Ask Ben Hartley, who by your word knows Zoe Quist."), (row.Person?.Key.ToString(), row.Way.Sentence));
        Assert.Equal("Ben Hartley", Assert.Single(TargetList.ToldOf(network, row)).Introducer.Name);
    }

    private static UnderstoodLine One(string line) => Assert.Single(Read(line).Lines);

    private static UnderstoodText Read(string text)
    {
        var network = Ada.Network();
        return TargetLines.Read(network, network.Viewer(null)!, text, AsOf);
    }
}
