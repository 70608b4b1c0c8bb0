namespace NetworkGraph.Web.Report;

/// <summary>Brings addresses from outside into the form that each side reads: pages are shown under addresses that name nobody, files and answers take both.</summary>
public static class PageAddressesMiddleware
{
    /// <summary>After the gate: a stranger who may have a name hidden could try names until one is that of an address they found.</summary>
    public static void UsePageAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (request, addresses) = (context.Request, context.RequestServices.GetRequiredService<PageAddresses>());
        var query = request.QueryString.Value ?? "";
        if (request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            request.QueryString = new QueryString(addresses.Clear(query));
            return next(context);
        }

        var hidden = HttpMethods.IsGet(request.Method) ? addresses.Hide(query) : query;
        if (hidden == query)
        {
            return next(context);
        }

        // An older bookmark, or what somebody typed: before anything is drawn. The query alone, since a path can be read as another host.
        context.Response.Redirect(hidden);
        return Task.CompletedTask;
    });
}
