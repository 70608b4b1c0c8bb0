using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace NetworkGraph.Web.Tests;

/// <summary>
/// A component's parameter of type string takes what stands between the quotes as text: <c>Theme="_theme"</c> passes six letters, compiles,
/// and does nothing. Such a text that is the name of a value of the file was meant as <c>@_theme</c>.
/// </summary>
public sealed partial class RazorAttributesTests
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../src/NetworkGraph.Web"));

    // Components by the name of their tag; a generic one without its arity.
    private static readonly ILookup<string, Type> Components = new[] { typeof(DashboardApplication).Assembly, typeof(MudBlazor.MudButton).Assembly, typeof(NavigationManager).Assembly, typeof(Microsoft.AspNetCore.Components.Routing.Router).Assembly }
        .Distinct().SelectMany(assembly => assembly.GetTypes())
        .Where(type => typeof(IComponent).IsAssignableFrom(type))
        .ToLookup(type => type.Name.Split('`')[0]);

    [Fact]
    public void No_attribute_passes_the_name_of_a_value_instead_of_the_value()
    {
        var files = Directory.GetFiles(Web, "*.razor", SearchOption.AllDirectories);
        Assert.True(files.Length > 40);
        Assert.Empty(files.SelectMany(file => Suspects(File.ReadAllText(file), Own(file)).Select(found => $"{Path.GetRelativePath(Web, file)}: {found}")));
    }

    // Blazor keeps what is typed meanwhile only where it knows that the event changes the value, which @bind tells it: else each answer of the server writes back an older text.
    [Fact]
    public void A_field_that_answers_each_letter_is_bound_so_that_none_is_lost() => Assert.Empty(
        Directory.GetFiles(Web, "*.razor", SearchOption.AllDirectories).Where(file => LosesLetters(File.ReadAllText(file))).Select(file => Path.GetRelativePath(Web, file)));

    [Fact]
    public void The_rule_of_letters_finds_a_field_that_loses_them()
    {
        Assert.True(LosesLetters("<input value=\"@_text\" @oninput=\"Typed\" />"));
        Assert.True(LosesLetters("<textarea @oninput=\"Typed\"\n value=\"@_text\"></textarea>"));
        Assert.False(LosesLetters("<input @bind=\"_text\" @bind:event=\"oninput\" @bind:after=\"Typed\" />"));
    }

    [Theory]
    [InlineData("<TopBar View=\"_view\" Theme=\"_theme\" />", "<TopBar Theme=\"_theme\">")]
    [InlineData("<Card Title=\"Snapshot.Title\">", "<Card Title=\"Snapshot.Title\">")]
    [InlineData("@foreach (var part in Parts) { <Card Title=\"part\" /> }", "<Card Title=\"part\">")]
    [InlineData("@foreach (var (name, day) in Earlier) { <Card Title=\"name\" /> }", "<Card Title=\"name\">")]
    [InlineData("@if (Asked is { } company) { <Card Title=\"company.Name\" /> }", "<Card Title=\"company.Name\">")]
    [InlineData("<Card Title=\"TitleOf(1)\" />", "<Card Title=\"TitleOf(1)\">")]
    [InlineData("<p class=\"_theme\">", "<p class=\"_theme\">")]
    public void Finds_the_name_of_a_field_of_a_loop_and_of_a_pattern(string markup, string found) => Assert.Equal([found], Suspects(markup, typeof(Sample)));

    [Theory]
    [InlineData("<TopBar Theme=\"@_theme\" ThemeChanged=\"_theme\" />")]
    [InlineData("<Card Title=\"Companies\" Class=\"s12\" CanFocus=\"false\">")]
    [InlineData("<Card Title=\"People\">@code { private string People(int n) => \"\"; }")]
    [InlineData("<input type=\"search\" class=\"part\" /> @foreach (var part in Parts) { }")]
    public void Leaves_expressions_and_words_alone(string markup) => Assert.Empty(Suspects(markup, typeof(Sample)));

    private static bool LosesLetters(string source) => Tag().Matches(source).Any(tag => tag.Value.Contains("@oninput=", StringComparison.Ordinal) && tag.Value.Contains(" value=", StringComparison.Ordinal));

    private static IEnumerable<string> Suspects(string source, Type own)
    {
        var members = own.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy);
        var values = members.Where(member => member is FieldInfo or PropertyInfo).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var methods = members.OfType<MethodInfo>().Select(method => method.Name).ToHashSet(StringComparer.Ordinal);
        var locals = Local().Matches(source).SelectMany(match => match.Groups["name"].Captures).Select(capture => capture.Value).ToHashSet(StringComparer.Ordinal);
        foreach (Match tag in Tag().Matches(source))
        {
            foreach (Match attribute in Attribute().Matches(tag.Value))
            {
                var (name, text) = (attribute.Groups["name"].Value, attribute.Groups["text"].Value);
                if (Expression().Match(text) is not { Success: true } path)
                {
                    continue;
                }

                var first = path.Groups["first"].Value;
                // Of other types the compiler reads the text as an expression already; a tag in small letters is HTML, where only a private name is no word.
                var suspect = char.IsUpper(tag.Groups["tag"].Value[0])
                    ? IsText(tag.Groups["tag"].Value, name) && (path.Groups["call"].Success && path.Groups["more"].Length == 0 ? methods.Contains(first) : values.Contains(first) || locals.Contains(first))
                    : first.StartsWith('_') && values.Contains(first);
                if (suspect)
                {
                    yield return $"<{tag.Groups["tag"].Value} {name}=\"{text}\">";
                }
            }
        }
    }

    private static bool IsText(string tag, string parameter) => Components[tag].Any(type => type.GetProperty(parameter)?.PropertyType == typeof(string));

    private static Type Own(string file) => Components[Path.GetFileNameWithoutExtension(file)].FirstOrDefault(type => type.Assembly == typeof(DashboardApplication).Assembly) ?? typeof(object);

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex("""<(?<tag>[A-Za-z][\w.]*)(?:\s+(?:[^<>"']|"[^"]*"|'[^']*')*)?>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<=\s)(?<name>[A-Za-z][\w-]*)="(?<text>[^"@]+)""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?<first>_?\w+)(?<more>(\.\w+)*)(?<call>\(.*\))?$")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\bvar\s+(?:(?<name>\w+)|\((?:\s*(?<name>\w+)\s*,?)+\))|\bis\s+\{\s*\}\s+(?<name>\w+)|\bContext=""(?<name>\w+)""")]
    private static partial Regex Local();

    private sealed class Sample
    {
        private string _theme = "";

        private object Snapshot => _theme;

        private string TitleOf(int number) => $"{Snapshot}{number}{_theme = ""}";

        private string People(int number) => TitleOf(number);

        public string Use() => People(1);
    }
}
