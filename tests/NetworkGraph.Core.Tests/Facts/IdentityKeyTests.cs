using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Facts;

public sealed class IdentityKeyTests
{
    [Theory]
    [InlineData(IdentityKind.Slug, "ada-quist", "ada-quist")]
    [InlineData(IdentityKind.Email, "ada@nordlicht.example", "email:ada@nordlicht.example")]
    [InlineData(IdentityKind.Code, "17", "code:17")]
    [InlineData(IdentityKind.MemberName, "maya-okoye|Ada: Quist", "name:maya-okoye|Ada: Quist")]
    [InlineData(IdentityKind.Owner, "", "owner:")]
    public void The_text_of_a_key_is_read_as_the_same_key(IdentityKind kind, string value, string text)
    {
        var key = new IdentityKey(kind, value);
        Assert.Equal((text, key), (key.ToString(), IdentityKey.Parse(text)));
    }

    [Fact]
    public void Every_kind_has_a_text_that_is_read_as_it() =>
        Assert.All(Enum.GetValues<IdentityKind>(), kind => Assert.Equal(kind, IdentityKey.Parse(new IdentityKey(kind, "x").ToString()).Kind));

    [Fact]
    public void What_begins_with_no_kind_is_a_slug() => Assert.Equal(new IdentityKey(IdentityKind.Slug, "Email:x"), IdentityKey.Parse("Email:x"));
}
