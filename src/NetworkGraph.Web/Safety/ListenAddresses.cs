using System.Net;

namespace NetworkGraph.Web.Safety;

/// <summary>Where the dashboard may listen: on this computer only, unless a container publishes it there.</summary>
public static class ListenAddresses
{
    /// <summary>The addresses, or a refusal that says how to start instead.</summary>
    public static IReadOnlyList<Uri> Check(string urls, Uri? publicUrl)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse).ToList();
        if (addresses.Count == 0)
        {
            throw new UsageException("--urls names no address; use http://127.0.0.1:5080.");
        }

        if (publicUrl is not null && !IsThisComputer(publicUrl))
        {
            throw new UsageException(
                $"The public address {publicUrl.Host} is not on this computer. NetworkGraph has no accounts, so publish the container on the host's loopback only, such as 127.0.0.1:5080:5080.");
        }

        return addresses.FirstOrDefault(a => publicUrl is null && !IsThisComputer(a)) is { } open
            ? throw new UsageException(
                $"NetworkGraph would be open to other computers on {open.Host}. It has no accounts, so it listens on this computer only: use --urls http://127.0.0.1:{open.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}, or in a container name the published address with --public-url.")
            : addresses;
    }

    private static bool IsThisComputer(Uri address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static Uri Parse(string text) =>
        Uri.TryCreate(text.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp
            ? uri
            : throw new UsageException($"--urls: {text} is not an address such as http://127.0.0.1:5080.");
}
