using System.Diagnostics;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>Shows a page for a network, as the frame does: at an address, from a point of view.</summary>
public abstract class PageContext : BunitContext, IAsyncLifetime
{
    protected PageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        // A search waits for typing to pause; a busy machine stretches that beyond the usual second.
        DefaultWaitTimeout = TimeSpan.FromSeconds(20);
        Services.AddMudServices();
        Services.AddScoped(provider => new UserWords(null!, null!, TimeProvider.System, provider.GetRequiredService<Acting>()));
        Services.AddSingleton<INetworkAnswers>(new SnapshotAnswers(new CurrentNetwork(null!)));
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(new PageAddresses(new OpaqueText("of the tests")));
        Services.AddScoped<Acting>();
        Services.AddScoped<UndoableWords>();
        Services.AddScoped<Judging>();
        Services.AddScoped<SavingViews>();
        Services.AddScoped<DraftTerms>();
    }

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    internal PageAddresses Addresses => Services.GetRequiredService<PageAddresses>();

    /// <summary>The address as a page reads it: in the browser, what names somebody is hidden.</summary>
    internal string Where => Addresses.Clear(Navigation.Uri);

    /// <summary>Ada's export: Ben wrote weekly until June, Cleo still writes, Dan never wrote.</summary>
    internal static Story AdaAlone => new Story()
        .Uploads("ada", "2026-10-14").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei")
        .Connects("ada", "ben", "2024-01-10", "Northwind", "Head of Sales")
        .Connects("ada", "cleo", "2025-03-02", "Contoso Health", "Software Engineer")
        .Connects("ada", "dan", "2026-08-20", "Northwind", "Intern")
        .WritesEvery("ben", "ada", "2025-06-01", 7, 50).WritesEvery("ada", "ben", "2025-06-02", 7, 50)
        .WritesEvery("cleo", "ada", "2026-03-01", 7, 33).WritesEvery("ada", "cleo", "2026-03-02", 7, 32);

    /// <summary>Ada's and Ben's exports: Eve is known to Ben only.</summary>
    internal static Story AdaAndBen => AdaAlone
        .Uploads("ben", "2026-10-10").Named("eve", "Eve Weber")
        .Connects("ben", "ada", "2024-01-10", "Fabrikam", "Analyst")
        .Connects("ben", "eve", "2020-05-05", "Lumen", "VP Engineering")
        .WritesEvery("ben", "eve", "2026-01-01", 7, 40).WritesEvery("eve", "ben", "2026-01-02", 7, 40);

    internal IRenderedComponent<TPage> Show<TPage>(Network network, string address)
        where TPage : QuestionPage
    {
        Navigation.NavigateTo(address);
        var view = ViewPoint.Of(network, Where)!;
        var cut = Render<TPage>(page => page.AddCascadingValue(view));
        // What a page finds out beside is there before anything is pressed, so that two renderings never meet.
        cut.WaitForState(() => cut.FindAll("[aria-busy=true]").Count == 0);
        return cut;
    }

    /// <summary>The filter bar over the page that is shown; it follows the address from then on.</summary>
    internal IRenderedComponent<FilterBar> Bar(ViewPoint view)
    {
        var bar = Render<FilterBar>(one => one.Add(b => b.View, view).Add(b => b.Address, Navigation.Uri));
        Navigation.LocationChanged += (_, change) =>
        {
            if (!bar.IsDisposed)
            {
                bar.Render(one => one.Add(b => b.View, view).Add(b => b.Address, change.Location));
            }
        };
        return bar;
    }

    /// <summary>A store in a folder, into which what is pressed on a page is written.</summary>
    internal async Task<NetworkGraphServices> OpenAsync(PageFolder folder)
    {
        var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, TestContext.Current.CancellationToken);
        Services.AddScoped(provider => new UserWords(services.Store, services.Current, TimeProvider.System, provider.GetRequiredService<Acting>()));
        return services;
    }

    /// <summary>
    /// What the user has said, once the store holds as much of it. A page's last drawing may come before the last write: to wait for a drawing is to
    /// wait for ever on a slow day.
    /// </summary>
    internal static async Task<IReadOnlyList<UserFact>> UntilSaidAsync(NetworkGraphServices services, int facts)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var said = (await services.Store.LoadAsync(TestContext.Current.CancellationToken)).UserFacts;
            if (said.Count == facts || clock.Elapsed > DefaultWaitTimeout)
            {
                Assert.Equal(facts, said.Count);
                return said;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    // MudBlazor registers services that can only be disposed asynchronously.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
