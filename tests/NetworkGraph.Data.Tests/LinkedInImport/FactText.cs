using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Facts as one line each, so that an expectation reads like a report.</summary>
internal static class FactText
{
    public static List<string> Lines(CollectedFacts facts) =>
    [
        .. facts.Connections.Select(f => Of(f)),
        .. facts.Interactions.Select(f => Of(f)),
        .. facts.Backgrounds.Select(f => Of(f)),
        .. facts.Interests.Select(f => Of(f)),
        string.Create(CultureInfo.InvariantCulture, $"owner {Of(facts.Reading!.Owner.Person)} by {facts.Reading.Owner.Evidence}"),
    ];

    public static string Of(StatedConnection f) => $"connection {Of(f.Person)} since {Of(f.ConnectedOn)} at {f.Company ?? "-"} as {f.Title ?? "-"}";

    public static string Of(StatedInteraction f) =>
        $"{f.Kind.ToString().ToLowerInvariant()} {Of(f.Sender)} -> {string.Join(", ", f.Recipients.Select(Of))} on {Of(f.At)}"
        + (f.Thread is null ? "" : $" in {f.Thread}") + (f.Label is null ? "" : $" for {f.Label}") + (f.Status is null ? "" : $" {f.Status}")
        + (f.Traits is { } traits ? string.Create(CultureInfo.InvariantCulture, $" words {traits.Words}") : "") + (f.Promotional ? " promotional" : "");

    public static string Of(StatedBackground f) => $"{f.Kind.ToString().ToLowerInvariant()} {f.Organisation} as {f.Title ?? "-"} from {Of(f.From)} to {Of(f.To)}";

    public static string Of(StatedInterest f) =>
        $"{f.Kind.ToString().ToLowerInvariant()} {f.Organisation ?? "-"} {(f.Person is null ? "-" : Of(f.Person))} as {f.Title ?? "-"} on {Of(f.At)}";

    public static string Of(PersonReference person) => person.Key.Kind == IdentityKind.Owner ? "OWNER"
        : $"{person.Key}{(person.Name is null ? "" : $" \"{person.Name}\"")}{(person.Also is { } also ? $" +{also}" : "")}";

    public static string Of(Moment? moment) => moment is not { } at ? "-" : at.Precision switch
    {
        Precision.Second => Utc(at, "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        Precision.Minute => Utc(at, "yyyy-MM-dd'T'HH:mm'Z'"),
        Precision.Day => Utc(at, "yyyy-MM-dd"),
        Precision.Month => Utc(at, "yyyy-MM"),
        _ => Utc(at, "yyyy"),
    };

    private static string Utc(Moment at, string format) =>
        DateTimeOffset.FromUnixTimeSeconds(at.UnixSeconds).ToString(format, CultureInfo.InvariantCulture);
}
