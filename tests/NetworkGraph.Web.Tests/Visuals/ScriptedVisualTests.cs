using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

/// <summary>A page that is left while the script of a visual is still on its way: nothing is drawn any more, and nothing goes wrong.</summary>
public sealed class ScriptedVisualTests : BunitContext
{
    private readonly SlowModule _browser = new();

    public ScriptedVisualTests() => Services.AddSingleton<IJSRuntime>(_browser);

    [Fact]
    public async Task A_visual_that_is_still_there_is_drawn_when_its_script_arrives()
    {
        var cut = Render<Dot>();
        _browser.Arrive();
        await UntilAsync(() => _browser.Calls.Contains("show"));
        Assert.Equal(["create", "show"], _browser.Calls);
        Assert.NotNull(cut.Instance);
    }

    [Fact]
    public async Task A_page_that_was_left_is_not_drawn_and_says_nothing()
    {
        Render<Dot>();
        await DisposeComponentsAsync();
        _browser.Fail(new JSException("The element is not there."));
        for (var turn = 0; turn < 10; turn++)
        {
            await Renderer.Dispatcher.InvokeAsync(() => Task.Delay(5, TestContext.Current.CancellationToken));
        }

        Assert.Empty(_browser.Calls);
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public async Task Control_on_a_page_that_is_still_there_the_same_error_is_told()
    {
        Render<Dot>();
        _browser.Fail(new JSException("The element is not there."));
        Assert.IsType<JSException>(await Renderer.UnhandledException.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    // The browser's answers reach the visual on its own dispatcher: only there is what it asked whole.
    private async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !await Renderer.Dispatcher.InvokeAsync(holds); i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Dot : ScriptedVisual
    {
        private readonly object _point = new { x = 1 };

        protected override string Script => "./js/dot.js";

        protected override ElementReference Host => default;

        protected override object Shown => _point;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "div");
            builder.CloseElement();
        }
    }

    // A browser whose script comes when the test says so.
    private sealed class SlowModule : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Calls { get; } = [];

        public void Arrive() => _arrived.SetResult();

        public void Fail(Exception problem) => _arrived.SetException(problem);

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            if (identifier == "import")
            {
                await _arrived.Task;
                return (TValue)(object)this;
            }

            Calls.Add(identifier);
            return default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
