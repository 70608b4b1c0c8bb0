using NetworkGraph.Core.Coach;

namespace NetworkGraph.Data.Answers;

/// <summary>A favour.</summary>
public sealed record FavourJson(
    string Key, FavourKind Kind, string Person, string? Third, string? For, DateOnly Date, ThanksFound Thanks, bool? OutcomeTold, bool ByYou, bool Inferred, DateOnly? ThankedOn, bool Older)
{
    public static FavourJson Of(Favour favour) => new(
        favour.Key, favour.Kind, favour.Person.Key.ToString(), favour.Third?.Key.ToString(), favour.For, favour.On, favour.Thanks, favour.OutcomeTold, favour.Said.Count > 0, favour.Inferred, favour.ThankedOn, favour.IsOlder);
}
