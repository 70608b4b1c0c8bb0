// The map: fetches the places of a date, draws them on a canvas, and tells the page what was chosen by its place in the list.
import { say } from './announce.js';
import { fitCircles } from './map-circles.js';
import { draw, measure, isSeen } from './map-draw.js';
import { placeNames } from './map-labels.js';
import { palette, stamps } from './map-palette.js';
import { listen } from './map-input.js';
import { hideCard, showCard } from './map-card.js';
import { makeTime } from './map-time.js';
import { savePicture } from './map-picture.js';

const live = new Map();
const still = matchMedia('(prefers-reduced-motion: reduce)');
export const calm = () => still.matches;

export function create(host, dotnet, id) {
  if (!host.isConnected) return;
  const canvas = host.querySelector('canvas');
  const map = {
    host, canvas, dotnet, card: host.closest('.map-card'), pen: canvas.getContext('2d'), data: null, x: [], y: [], there: [], spoke: [], order: [], names: [], boxes: [], lit: null,
    mode: 'rings', picked: new Set(), who: -1, over: -1, k: 1, tx: 0, ty: 0, frame: null, line: null, lassoing: false, cards: new Map(), address: null, frames: 0,
  };
  live.set(id, map);
  map.look = () => { map.colours = palette(host); map.stamp = stamps(map.colours, devicePixelRatio || 1); map.redraw(); };
  map.redraw = () => { if (!map.due) map.due = requestAnimationFrame(() => { map.due = 0; paint(map); }); };
  map.settle = () => { clearTimeout(map.rest); map.rest = setTimeout(() => { placeNames(map); map.redraw(); }, 90); };
  map.fit = () => fit(map);
  map.use = data => use(map, data);
  map.reselect = () => select(map);
  map.pointAt = (i, by) => pointAt(map, i, by);
  map.openTo = (k, x, y) => zoomAt(map, k, x, y);
  map.picture = () => savePicture(map);
  map.listening = new AbortController();
  map.sized = new ResizeObserver(() => fit(map));
  map.sized.observe(host);
  map.themed = new MutationObserver(map.look);
  map.themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(forced-colors: active)').addEventListener('change', map.look, { signal: map.listening.signal });
  map.colours = palette(host);
  map.stamp = stamps(map.colours, devicePixelRatio || 1);
  map.time = makeTime(map);
  listen(map);
  fit(map);
}

export async function show(id, state) {
  const map = live.get(id);
  if (!map) return;
  map.state = state;
  if (map.address !== state.address) {
    map.address = state.address;
    const answer = await fetch(state.address);
    if (!answer.ok || map.address !== state.address || !live.has(id)) return;
    map.now = prepare(await answer.json());
    map.cards.clear();
    map.time.arrived();
    use(map, map.now);
  }
  await lay(map);
  map.picked = new Set(state.sectors);
  select(map);
  placeNames(map);
  map.settle();
  map.redraw();
}

// Where the dots are, in the arrangement that is asked for.
async function lay(map) {
  const { state } = map;
  if (state.mode === 'circles' && map.circles?.address !== state.circles) {
    const answer = await fetch(state.circles);
    if (answer.ok) map.circles = { ...await answer.json(), address: state.circles };
  }
  if (map.state !== state) return;
  const isOther = map.mode !== state.mode;
  map.mode = state.mode;
  if (isOther) zoomAt(map, 1);
  map.time.hide(state.mode === 'circles');
  if (map.data !== map.now) use(map, map.now);
  if (state.mode === 'circles' && map.circles) {
    fitCircles(map);
  } else if (isOther) {
    map.x = Float32Array.from(map.now.x);
    map.y = Float32Array.from(map.now.y);
  }
}

// What is lit stands in the page's own order; a play has other people, told by their keys.
function select(map) {
  const { state, data, now } = map;
  const inside = state.inside === null ? null : bits(state.inside, now.keys.length);
  map.who = state.who === null ? -1 : data.keys.indexOf(state.who);
  if (!inside || data === now) {
    map.lit = inside;
  } else {
    const lit = new Set(now.keys.filter((_, i) => inside[i]));
    map.lit = Uint8Array.from(data.keys, key => lit.has(key) ? 1 : 0);
  }
}

export function bits(text, length) {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  return Uint8Array.from({ length }, (_, i) => (bytes[i >> 3] >> (i & 7)) & 1);
}

export function fromBits(inside) {
  const bytes = new Uint8Array(Math.ceil(inside.length / 8));
  inside.forEach((one, i) => { bytes[i >> 3] |= one << (i & 7); });
  return btoa(String.fromCharCode(...bytes));
}

function prepare(data) {
  data.spoke = Uint8Array.from(data.radius, radius => radius <= 1 ? 1 : 0);
  data.x = Float32Array.from(data.angle, (angle, i) => data.radius[i] * Math.sin(angle));
  data.y = Float32Array.from(data.angle, (angle, i) => -data.radius[i] * Math.cos(angle));
  data.oneSided = data.statuses.findIndex(status => status.name === 'One-sided');
  return data;
}

// Another date: people move along their spokes, unless the reader wants no movement.
function use(map, data) {
  const before = map.data && data !== map.data && !calm() && map.frame === null && map.mode !== 'circles' ? new Map(map.data.keys.map((key, i) => [key, Math.hypot(map.x[i], map.y[i])])) : null;
  Object.assign(map, { data, oneSided: data.oneSided, over: -1 });
  map.spoke = Uint8Array.from(data.spoke);
  map.x = Float32Array.from(data.x);
  map.y = Float32Array.from(data.y);
  map.there = new Float32Array(data.keys.length).fill(1);
  const last = data.sizes.length;
  map.order = [...data.keys.keys()].sort((a, b) => data.spoke[a] - data.spoke[b] || (data.layer[b] < 0 ? last : data.layer[b]) - (data.layer[a] < 0 ? last : data.layer[a]) || b - a);
  // Small ones first below, so that the closest are seen.
  hideCard(map);
  cancelAnimationFrame(map.moving);
  if (before) move(map, before, performance.now());
}

function move(map, before, start) {
  const part = Math.min(1, (performance.now() - start) / 420);
  const eased = 1 - (1 - part) ** 3;
  const { data } = map;
  data.keys.forEach((key, i) => {
    const from = before.get(key) ?? data.radius[i];
    const radius = from + (data.radius[i] - from) * eased;
    map.x[i] = radius * Math.sin(data.angle[i]);
    map.y[i] = -radius * Math.cos(data.angle[i]);
  });
  map.redraw();
  if (part < 1) map.moving = requestAnimationFrame(() => move(map, before, start));
}

function fit(map) {
  measure(map);
  if (map.W === 0) return;
  const ratio = devicePixelRatio || 1;
  map.canvas.width = Math.round(map.W * ratio);
  map.canvas.height = Math.round(map.H * ratio);
  if (map.mode === 'circles' && map.circles) fitCircles(map);
  paint(map);
  map.settle();
  map.time?.draw();
}

function paint(map) {
  if (!map.host.isConnected || map.W === 0) return;
  map.boxes = [];
  draw(map, map.pen, devicePixelRatio || 1);
  map.frames++;
  map.host.dataset.frames = map.frames;
  if (map.data && map.state && map.address === map.state.address) {
    map.host.dataset.rev = map.state.revision;
    map.host.dataset.zoom = map.k.toFixed(2);
    map.host.dataset.people = map.data.keys.length;
  }
}

export function keepInView(map) {
  const limit = axis => Math.max(0, map.R * map.k * 1.4 - axis / 2 + 80);
  map.tx = Math.min(limit(map.W), Math.max(-limit(map.W), map.tx));
  map.ty = Math.min(limit(map.H), Math.max(-limit(map.H), map.ty));
}

// What lies under the pointer stays there.
export function zoomAt(map, k, x = map.cx, y = map.cy) {
  const next = Math.min(40, Math.max(1, k));
  const part = next / map.k;
  map.tx = x - map.cx - (x - map.cx - map.tx) * part;
  map.ty = y - map.cy - (y - map.cy - map.ty) * part;
  map.k = next;
  if (next === 1) [map.tx, map.ty] = [0, 0];
  keepInView(map);
  map.canvas.style.touchAction = next > 1 ? 'none' : 'pan-y';
  map.pointAt(-1);
  map.redraw();
  map.settle();
}

// The closest first, then by strength: the order of the arrow keys.
export const byCloseness = map => [...map.order].reverse().filter(i => isSeen(map, i) && (!map.lit || map.lit[i]));

async function pointAt(map, i, by) {
  if (map.over === i) return;
  map.over = i;
  map.redraw();
  if (i < 0) { hideCard(map); return; }
  const card = await showCard(map, i);
  if (card && by === 'keys') say([card.name, card.status, card.sentence].join('. '));
}

export function find(id, key) {
  const map = live.get(id);
  const i = map?.data?.keys.indexOf(key) ?? -1;
  if (i < 0) return;
  map.k = Math.max(map.k, map.spoke[i] ? 3 : 4);
  map.tx = -map.x[i] * map.R * map.k;
  map.ty = -map.y[i] * map.R * map.k;
  keepInView(map);
  map.settle();
  map.redraw();
}

export function dispose(id) {
  const map = live.get(id);
  live.delete(id);
  if (!map) return;
  map.time.stop();
  map.listening.abort();
  clearTimeout(map.rest);
  map.sized.disconnect();
  map.themed.disconnect();
  cancelAnimationFrame(map.due);
}
