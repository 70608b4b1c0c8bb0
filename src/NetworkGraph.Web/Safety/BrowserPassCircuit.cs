using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace NetworkGraph.Web.Safety;

/// <summary>An open page counts as its browser being there, and it answers no longer once the browser's pass has ended.</summary>
internal sealed class BrowserPassCircuit(BrowserPasses passes, AuthenticationStateProvider who, NavigationManager navigation) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async activity =>
    {
        var id = (await who.GetAuthenticationStateAsync()).User.FindFirst(LaunchGate.PassClaim)?.Value;
        if (id is null || passes.See(id))
        {
            await next(activity);
        }
        else
        {
            // Asked for anew, the page is the one that says how to be let in.
            navigation.NavigateTo("/", forceLoad: true);
        }
    };
}
