// One module for every ECharts visual. Options arrive as plain JSON; a string "--name" stands for the colour of that design token,
// so that a chart follows the theme without asking the server.
import { say } from './announce.js';

let echarts;
const live = new Map();
const whole = value => Array.isArray(value) ? whole(value.at(-1)) : value?.toLocaleString('en');
const themed = new MutationObserver(() => live.forEach(draw));
themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => live.forEach(draw));

// On paper a chart is as wide as its card there: half a sheet less the margins, or all of it.
const paper = element => ({ width: element.closest('.s4, .s5, .s6') ? 310 : 660, height: 260, animation: { duration: 0 } });
addEventListener('beforeprint', () => live.forEach(visual => { visual.chart.resize(paper(visual.element)); draw(visual); }));
addEventListener('afterprint', () => live.forEach(visual => { visual.chart.resize({ width: 'auto', height: 'auto', animation: { duration: 0 } }); draw(visual); }));

function coloured(value, style) {
  if (typeof value === 'string') return value.startsWith('--') ? style.getPropertyValue(value).trim() : value;
  if (Array.isArray(value)) return value.map(item => coloured(item, style));
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, coloured(item, style)])) : value;
}

// ECharts writes the name of a font into an attribute as it is, with its quotes.
function plainFonts(value, name) {
  if (Array.isArray(value)) return value.map(item => plainFonts(item));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainFonts(item, key)]));
  return name === 'fontFamily' && typeof value === 'string' ? value.replaceAll('"', "'") : value;
}

function draw(visual) {
  if (!visual.option) return;
  const option = coloured(visual.option, getComputedStyle(visual.element));
  if (option.tooltip) option.tooltip.valueFormatter = whole;
  visual.chart.setOption(option);
  visual.chart.getZr().flush();   // draw now, so that the revision means "on the canvas"
  visual.element.dataset.rev = visual.revision;
}

// The names along the axis, or of the bubbles where there is no axis; and what stands at a place, in words.
function places(option) {
  return option?.xAxis?.data ?? option?.series?.[0]?.data?.map(item => item.name) ?? [];
}

function words(option, place) {
  const values = option.series.map(series => [series.name, series.data[place]?.value ?? series.data[place]]).filter(([, value]) => value != null);
  const said = option.series.map(series => series.data[place]?.said).filter(Boolean);
  return `${places(option)[place]}: ${[...values.map(([name, value]) => name ? `${name} ${whole(value)}` : whole(value)), ...said].join(', ')}`;
}

// The chart's own tooltip shows where the arrows are.
function moveWithKeys(visual, stop, dotnet) {
  let at = -1;
  const show = () => {
    visual.chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
    say(words(visual.option, at));
  };
  stop.addEventListener('keydown', event => {
    const last = places(visual.option).length - 1;
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? last : at - 1, ArrowUp: at < 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (next !== undefined && last >= 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      at = Math.min(Math.max(next, 0), last);
      show();
    } else if ((event.key === 'Enter' || event.key === ' ') && at >= 0 && at <= last) {
      event.preventDefault();
      dotnet.invokeMethodAsync('Picked', at, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && at >= 0) {
      at = -1;
      visual.chart.dispatchAction({ type: 'hideTip' });
    }
  });
  stop.addEventListener('blur', () => visual.chart.dispatchAction({ type: 'hideTip' }));
  visual.keyedAt = () => at;
}

// The column under the pointer; -1 for none.
function columnAt({ chart, element }, clientX, clientY) {
  const axis = chart.getOption()?.xAxis?.[0], edge = element.getBoundingClientRect();
  const [x, y] = [clientX - edge.left, clientY - edge.top];
  if (axis?.type !== 'category' || !chart.containPixel({ gridIndex: 0 }, [x, y])) return -1;
  const index = chart.convertFromPixel({ xAxisIndex: 0 }, x);
  return index < axis.data.length ? index : -1;
}

export async function create(element, dotnet, id) {
  echarts ??= await import('../lib/echarts-6.1.0/dist/echarts.esm.min.mjs');
  if (!element.isConnected) return;
  const chart = echarts.init(element, null, { renderer: element.dataset.renderer });
  const resized = new ResizeObserver(() => chart.resize({ animation: { duration: 0 } }));
  resized.observe(element);
  const visual = { chart, resized, element };
  live.set(id, visual);
  if (element.parentElement.tabIndex === 0) moveWithKeys(visual, element.parentElement, dotnet);
  // A click anywhere in a column counts, not only on the few pixels of a short one. The element is asked and not the drawing: a drawing takes
  // a press and a release for no click when a column has moved under them, as it does while it grows into a new answer.
  element.addEventListener('click', event => {
    const index = columnAt(visual, event.clientX, event.clientY);
    if (index >= 0) dotnet.invokeMethodAsync('Picked', index, event.ctrlKey || event.metaKey);
  });
  // picture.js asks for the drawing as it stands.
  element.asSvg = () => {
    const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: element.clientWidth, height: element.clientHeight });
    // The part of the time that is shown stays; the handle to choose another is nothing on a picture.
    const shown = chart.getOption()?.dataZoom ?? [];
    const dataZoom = visual.option.dataZoom?.map((zoom, i) => ({ ...zoom, start: shown[i]?.start, end: shown[i]?.end, startValue: null, endValue: null, show: false }));
    drawing.setOption({ ...plainFonts(coloured({ ...visual.option, ...(dataZoom && { dataZoom }) }, getComputedStyle(element))), animation: false });
    const svg = drawing.renderToSVGString();
    drawing.dispose();
    return svg;
  };
  // mark-menu.js asks what stands there: under the pointer, or where the arrows are.
  element.parentElement.markAt = at => {
    const index = at ? columnAt(visual, at.x, at.y) : visual.keyedAt?.() ?? -1;
    return index < 0 ? null : dotnet.invokeMethodAsync('MarkAt', index);
  };
  chart.on('click', event => {
    if (event.seriesType !== 'bar' && event.seriesType !== 'line' && event.dataType !== 'edge') dotnet.invokeMethodAsync('Picked', event.dataIndex, event.event.event.ctrlKey || event.event.event.metaKey);
  });
}

export function show(id, option, revision) {
  const visual = live.get(id);
  if (visual) draw(Object.assign(visual, { option, revision }));
}

export function dispose(id) {
  const visual = live.get(id);
  visual?.resized.disconnect();
  visual?.chart.dispose();
  live.delete(id);
}
