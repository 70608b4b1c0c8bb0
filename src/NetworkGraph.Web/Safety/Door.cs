using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Safety;

/// <summary>Where the dashboard is found: by browsers under a name that only the owner knows, by programs under the number of this computer.</summary>
public sealed class Door(DataFolder folder, OneTimeCodes codes)
{
    private bool _isPublished;

    /// <summary>The host name of browsers.</summary>
    public string Name { get; } = DoorName.Of(folder);

    /// <summary>The address by number, or the one under which a container is published.</summary>
    public Uri Address { get; private set; } = new(DashboardOptions.DefaultUrls);

    /// <summary>The address for browsers, without a code. A container's is the published one: what else listens on that computer is not known in it.</summary>
    public Uri BrowserAddress => _isPublished ? Address : new UriBuilder(Address) { Host = Name }.Uri;

    /// <summary>Whether browsers come by the name that keeps other programs of this computer out.</summary>
    public bool HasOwnName => !_isPublished;

    /// <summary>An address that lets one browser in, once.</summary>
    public Uri NewAddress(TimeSpan lifetime) => new(BrowserAddress, "/?code=" + codes.Issue(lifetime));

    /// <summary>A page in the data folder that lets one browser in, once: its path.</summary>
    internal string NewPage(TimeSpan lifetime) => codes.IssuePage(lifetime, code => DoorPages.Opening(new Uri(BrowserAddress, LaunchGate.LetIn), code));

    /// <summary>Takes such a page away, with its code.</summary>
    internal static void Forget(string page) => OneTimeCodes.Forget(page);

    /// <summary>Says where the dashboard listens, also to a command line that is to let a browser in.</summary>
    internal void Open(Uri address, bool isPublished)
    {
        (Address, _isPublished) = (address, isPublished);
        OwnerFile.Write(folder.DashboardAddress, BrowserAddress.GetLeftPart(UriPartial.Authority));
    }
}
