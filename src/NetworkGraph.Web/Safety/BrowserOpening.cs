using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// The browser that a start opens, by a page in the data folder and not by its address: the arguments of a program are seen by every account of the computer, and
/// whoever was quicker with the code would be let in. The page goes when its code is used, after ten minutes, with the end of the dashboard, and with the next start of one that was killed.
/// </summary>
internal sealed class BrowserOpening : IDisposable
{
    private readonly string? _page;
    private readonly Timer? _end;

    private BrowserOpening(string? page, string? whyNot)
    {
        (_page, WhyNot) = (page, whyNot);
        _end = page is null ? null : new Timer(_ => Forget(), null, OneTimeCodes.OnDemand, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why no browser was opened, in a sentence for the user; null where one was, or where there is none.</summary>
    public string? WhyNot { get; }

    public static BrowserOpening Start(Door door)
    {
        if (!Browser.IsThere)
        {
            return new BrowserOpening(null, null);
        }

        var page = door.NewPage(OneTimeCodes.OnDemand);
        if (Browser.WhyNot(page) is { } reason)
        {
            Door.Forget(page);
            return new BrowserOpening(null, reason);
        }

        Browser.Open(page);
        return new BrowserOpening(page, null);
    }

    public void Dispose()
    {
        _end?.Dispose();
        Forget();
    }

    private void Forget()
    {
        try
        {
            if (_page is not null)
            {
                Door.Forget(_page);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Spent or too old it opens nothing, and the next start takes it away.
        }
    }
}
