using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Api;

/// <summary>What the map says of a person under the pointer: the tie in words, and a stroke per conversation.</summary>
internal sealed record MapCard(string Name, string? Role, string Status, string Token, string? Layer, string Sentence, string? ConnectedOn, IEnumerable<object> Talks)
{
    /// <summary>The card; null for a key that nobody in this view has.</summary>
    public static MapCard? Of(ViewPoint view, string key)
    {
        if (view.Network.Find(key) is not { } person || MemberTies.Between(view.Network, view.Viewer, person, view.AsOf) is not { } tie)
        {
            return null;
        }

        return new MapCard(
            person.Name, PersonLabel.RoleText(view.Network.RoleOf(person, view.AsOf)), Words.Of(tie.Status), Words.Token(tie.Status),
            tie.Layer is { } layer ? Layers.Name(layer) : null, tie.WhatYouSaid ?? tie.WhyStatus ?? HowYouMet.With(view.Network, view.Viewer, person, view.AsOf)?.Sentence ?? "No message yet.",
            tie.ConnectedOn is { } on ? MapColumns.Day(on) : null,
            Core.Maps.Talks.With(view.Network, view.Viewer, person, view.AsOf).Select(talk => new { On = MapColumns.Day(talk.On), talk.Days, talk.BothWrote }));
    }
}
