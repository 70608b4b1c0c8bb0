using Bunit;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class PersonLabelTests : BunitContext
{
    [Theory]
    [InlineData("Ada Byron", "AB")]
    [InlineData("Madonna", "M")]
    [InlineData("🌟 Zoë 🚀 O’Neill-Łukaszewicz 👩‍💻", "ZO")]
    [InlineData("Kenji Radcliffe 🌱", "KR")]
    [InlineData("欧阳 娜娜", "欧娜")]
    [InlineData("🚀", "🚀")]
    public void Initials_are_letters_of_the_name_and_no_signs_in_it(string name, string initials) =>
        Assert.Equal(initials, Label(name, null).Find(".face").TextContent);

    [Fact]
    public void The_tooltip_says_in_full_what_may_be_cut() =>
        Assert.Equal("Ada Byron\nWeaver, Looms", Label("Ada Byron", new Role("Looms", "Weaver", false)).Find(".who").GetAttribute("title"));

    private IRenderedComponent<PersonLabel> Label(string name, Role? role) =>
        Render<PersonLabel>(label => label.Add(l => l.Person, new Person(0, new IdentityKey(IdentityKind.Slug, "ada"), name)).Add(l => l.Role, role));
}
