using System.Text.Json;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>A walk by tab key that looks at the ring of each stop.</summary>
internal static class FocusRings
{
    // A list of a thousand people is the same two stops a thousand times.
    public const int MostStops = 150;

    // Whether what has focus is a new stop; and of so many, or all that are left, the ring in both themes: at least two pixels, three to one against what lies behind it, and not cut off.
    private const string Rings =
        """
        most => {
          const active = document.activeElement, isNew = active !== document.body && !seen.has(active);
          if (isNew) { seen.add(active); batch.push(active); }
          if (isNew && batch.length < most) return { isNew, problems: [] };
          const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
          const rgba = colour => { pixel.clearRect(0, 0, 1, 1); pixel.fillStyle = colour; pixel.fillRect(0, 0, 1, 1); return [...pixel.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const ground = element => {
            let layers = [];
            for (; element; element = element.parentElement) {
              const layer = rgba(getComputedStyle(element).backgroundColor);
              if (layer[3]) layers.push(layer);
              if (layer[3] === 255) break;
            }
            return layers.reverse().reduce((below, [r, g, b, a]) => [r, g, b].map((c, i) => c * a / 255 + below[i] * (1 - a / 255)), [255, 255, 255]);
          };
          const root = document.documentElement, before = root.dataset.theme;
          const problemsOf = (stop, theme) => {
            // A long list has forgotten this row meanwhile; its like are looked at.
            if (!stop.isConnected) return [];
            if (document.activeElement !== stop) stop.focus();
            if (document.activeElement !== stop || !stop.matches(':focus-visible')) return [`${theme}: no longer takes the keyboard`];
            // What is drawn instead of an invisible input is its label.
            const unseen = getComputedStyle(stop).opacity === '0', shown = unseen && stop.closest('label') || stop;
            const problems = unseen && shown === stop ? ['the stop itself cannot be seen'] : [];
            const style = getComputedStyle(shown), width = parseFloat(style.outlineWidth), offset = parseFloat(style.outlineOffset);
            if (style.outlineStyle === 'none' || width < 2) return [...problems, `${theme}: outline ${style.outlineStyle} ${style.outlineWidth}`];
            const [a, b] = [light(rgba(style.outlineColor)), light(ground(offset < 0 ? shown : shown.parentElement))];
            const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (contrast < 3) problems.push(`${theme}: ring ${contrast.toFixed(1)}:1`);
            const out = offset + width, box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
            const ring = { left: box.left - out, top: box.top - out, right: box.right + out, bottom: box.bottom + out };
            let sides = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
            for (let parent = shown.parentElement; parent; parent = parent.parentElement) {
              const clip = getComputedStyle(parent);
              if (clip.overflowX === 'visible' || parent === document.body || parent === root) continue;
              const edge = parent.getBoundingClientRect(), more = clip.overflowX === 'clip' ? parseFloat(clip.overflowClipMargin) || 0 : 0;
              sides = { left: Math.max(sides.left, edge.left - more), top: Math.max(sides.top, edge.top - more), right: Math.min(sides.right, edge.right + more), bottom: Math.min(sides.bottom, edge.bottom + more) };
            }
            const cut = [ring.left + .5 < sides.left, ring.top + .5 < sides.top, ring.right - .5 > sides.right, ring.bottom - .5 > sides.bottom].filter(Boolean).length;
            return cut > 1 ? [...problems, `${theme}: ${cut} sides of the ring are cut off`] : problems;
          };
          const found = [];
          for (const theme of ['light', 'dark']) {
            root.dataset.theme = theme;
            for (const stop of batch) {
              found.push(...problemsOf(stop, theme).map(problem => `${stop.cloneNode().outerHTML.slice(0, 160)} ${(stop.innerText ?? '').trim().slice(0, 40)}: ${problem}`));
            }
          }
          root.dataset.theme = before;
          batch = [];
          return { isNew, problems: found };
        }
        """;

    /// <summary>Tabs through the page from its top; adds the stops whose ring cannot be seen in one of the two themes.</summary>
    public static async Task<int> WalkAsync(IPage page, string where, List<string> invisible, bool fromHere = false, int most = MostStops)
    {
        if (!fromHere)
        {
            await page.Locator(".skip-link").FocusAsync();
        }

        var stops = 0;
        await page.EvaluateAsync("() => { window.seen = new Set(); window.batch = []; }");
        for (var isNew = true; isNew && stops < most;)
        {
            if (stops > 0 || fromHere)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            // The last key was a Tab: what takes the focus again shows it as it did on the way. A few at a time, since a long list forgets
            // its rows, and not each, since a change of theme draws the whole page; in a layer each, since the next Tab may close it.
            var found = await page.EvaluateAsync<JsonElement>(Rings, fromHere || stops == most - 1 ? 1 : 8);
            isNew = found.GetProperty("isNew").GetBoolean();
            stops += isNew ? 1 : 0;
            invisible.AddRange(found.GetProperty("problems").EnumerateArray().Select(problem => $"{where}: {problem.GetString()}"));
        }

        return stops;
    }
}
