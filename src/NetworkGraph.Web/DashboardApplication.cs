using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MudBlazor.Services;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Api;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Safety;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web;

/// <summary>The dashboard as a process: a class, so that tests start the real one.</summary>
public sealed partial class DashboardApplication : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly NetworkGraphServices _services;
    private readonly Door _door;
    private readonly HeldPorts? _ports;

    private DashboardApplication(WebApplication app, NetworkGraphServices services, Door door, HeldPorts? ports, DataFolder folder) =>
        (_app, _services, _door, _ports, Folder) = (app, services, door, ports, folder);

    public DataFolder Folder { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>The address under which it answers, once started.</summary>
    public Uri Address => _door.Address;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Any(a => a is "--help" or "-h" or "-?"))
        {
            Console.WriteLine(DashboardOptions.Usage);
            return 0;
        }

        try
        {
            var options = DashboardOptions.Parse(args);
            await using var dashboard = await CreateAsync(options);
            await dashboard.StartAsync(options);
            var door = dashboard._door;
            Console.WriteLine(
                $"""
                NetworkGraph runs on this computer only. Your data: {dashboard.Folder.Path}
                Open this address; it lets one browser in, once, and {door.BrowserAddress} will do from then on:

                    {door.NewAddress(OneTimeCodes.OfStart)}

                {(door.HasOwnName ? $"A browser that does not find it (Safari may not) opens it with {door.Address.Host} in place of the name, where other programs of this computer could see what lets it in.{Environment.NewLine}" : null)}Another browser: networkgraph open. Stop with Ctrl+C.
                """);
            using var opening = options.OpenBrowser ? BrowserOpening.Start(door) : null;
            if (opening?.WhyNot is { } reason)
            {
                Console.WriteLine(reason);
            }

            await dashboard._app.WaitForShutdownAsync();
            return 0;
        }
        catch (UsageException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message + Environment.NewLine + Environment.NewLine + DashboardOptions.Usage);
            return 2;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                "Another program listens on that address already. If it is NetworkGraph, open it there; else choose another port, as in --urls http://127.0.0.1:5081");
            return 1;
        }
        catch (Exception problem) when (problem is IOException or SocketException or UnauthorizedAccessException or ImportRejectedException)
        {
            await Console.Error.WriteLineAsync("NetworkGraph could not start: " + problem.Message);
            return 1;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"NetworkGraph ended because of a fault of its own ({fault.GetType().Name}). Your data is as it was. Please report this line.");
            return 1;
        }
    }

    public static async Task<DashboardApplication> CreateAsync(DashboardOptions options)
    {
        var addresses = ListenAddresses.Check(options.Urls, options.PublicUrl);
        var folder = DataFolder.Open(options.Data);
        if (options.NewToken)
        {
            File.Delete(folder.LaunchToken);
            if (Directory.Exists(folder.Door))
            {
                Directory.Delete(folder.Door, recursive: true);
            }
        }

        var token = LaunchToken.Open(folder);
        var codes = new OneTimeCodes(folder, TimeProvider.System);
        codes.RemoveAll();
        var door = new Door(folder, codes);

        // Never the developer's environment: its error pages show more than a person should have to read.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DashboardApplication).Assembly.GetName().Name,
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new UsageException("Addresses in the settings Kestrel:Endpoints are not used, because they would pass by the check that NetworkGraph stays on this computer. Use --urls.");
        }

        builder.WebHost.UseStaticWebAssets();
        // Else whatever was built is taken for what somebody is changing: read again at each request and sent three times as long.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        // A container's network is its own: nobody else listens in it, and the computer outside is not seen from within.
        var ports = options.PublicUrl is null ? HeldPorts.Take(addresses) : null;
        builder.WebHost.UseUrls([.. ports?.Urls ?? addresses.Select(a => a.GetLeftPart(UriPartial.Authority))]);
        if (ports is not null)
        {
            builder.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = ports.Listen);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A failed start is told below, in a sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);

        var services = await NetworkGraphServices.OpenAsync(folder, options.Store, options.PushDown, options.Limits, CancellationToken.None);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(token);
        builder.Services.AddSingleton(codes);
        builder.Services.AddSingleton(door);
        builder.Services.AddSingleton(new PageAddresses(OpaqueText.Of(folder)));
        builder.Services.AddSingleton<BrowserPasses>();
        builder.Services.AddScoped<CircuitHandler, BrowserPassCircuit>();
        builder.Services.AddSingleton<OpenPages>();
        builder.Services.AddSingleton<CircuitHandler>(provider => provider.GetRequiredService<OpenPages>());
        builder.Services.AddSingleton(services);
        builder.Services.AddSingleton(services.Store);
        builder.Services.AddSingleton(services.Current);
        builder.Services.AddSingleton(services.Answers);
        builder.Services.AddSingleton(services.Runner);
        builder.Services.AddSingleton(_ => services.Watch(options.Watch));
        builder.Services.AddSingleton(services.Backups);
        builder.Services.AddSingleton<DailyBackups>();
        builder.Services.AddSingleton<DemoNetwork>();
        builder.Services.AddSingleton<RedrawTurns>();
        builder.Services.AddScoped<Report.UserWords>();
        builder.Services.AddScoped<Report.Acting>();
        builder.Services.AddScoped<Report.UndoableWords>();
        builder.Services.AddScoped<Report.Judging>();
        builder.Services.AddScoped<Report.SavingViews>();
        builder.Services.AddScoped<Report.DraftTerms>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<UploadDesk>();
        var keys = Directory.CreateDirectory(Path.Combine(folder.Path, "keys"));
        FolderRights.Tighten(folder);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(keys);
        builder.Services.AddAnswersAtOnce();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddProblemDetails(details => details.CustomizeProblemDetails = context =>
            context.ProblemDetails.Detail ??= StoreProblem.SentenceOf(context.Exception));
        // A body that cannot be read is told by the same place as everything else.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            circuits.DisconnectedCircuitRetentionPeriod = OpenPages.KeptFor;
            circuits.DisconnectedCircuitMaxRetained = OpenPages.MostKept;
        });
        builder.Services.AddMudServices(mud => mud.SnackbarConfiguration.PositionClass = MudBlazor.Defaults.Classes.Position.BottomCenter);

        var app = builder.Build();
        Map(app);
        return new DashboardApplication(app, services, door, ports, folder);
    }

    public async Task StartAsync(DashboardOptions options, CancellationToken cancellation = default)
    {
        await _app.StartAsync(cancellation);
        var watch = _app.Services.GetRequiredService<RevisionWatch>();
        watch.AbsenceChanged += (_, _) => LogFollowing(watch.Absence);
        _app.Services.GetRequiredService<DailyBackups>();
        _door.Open(
            options.PublicUrl ?? new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
            isPublished: options.PublicUrl is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (Directory.Exists(Folder.Door))
        {
            File.Delete(Folder.DashboardAddress);
        }

        _ports?.Dispose();
        await _services.DisposeAsync();
    }

    // The reason names a folder of this computer: it is told on the page, and only its kind here.
    private void LogFollowing(StoreAbsence? absence)
    {
        if (absence is null)
        {
            LogFollows(_app.Logger);
        }
        else
        {
            LogFollowsNot(_app.Logger, absence.Fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store cannot be followed ({Fault}); asking again by itself.")]
    private static partial void LogFollowsNot(ILogger logger, string fault);

    [LoggerMessage(LogLevel.Warning, "The store is followed again.")]
    private static partial void LogFollows(ILogger logger);

    private static void Map(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<RequestGuard>();
        app.UseHealth();
        app.UseMiddleware<LaunchGate>();
        app.UsePageAddresses();
        app.UseOpenPages();
        app.UseRateLimiter();
        app.UseStoreState();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StoreProblem.StatusOf,
            SuppressDiagnosticsCallback = context => StoreProblem.SentenceOf(context.Exception) is not null,
        });
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapStore();
        app.MapImports();
        app.MapQuestions();
        app.MapOverviewDownload();
        app.MapGraphDownload();
        app.MapPeopleDownload();
        app.MapTargetsDownload();
        app.MapAsks();
        app.MapTheMap();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
    }
}
