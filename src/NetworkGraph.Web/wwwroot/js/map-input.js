// Pointer and keyboard on the map.
import { dotSize, isSeen, toDisc, toScreen } from './map-draw.js';
import { byCloseness, fromBits, keepInView, zoomAt } from './map.js';

const ClickMoves = 4;
const DoubleClick = 500;

// Forgiving: a dot of two pixels is hit from eight away; the nearest wins, and the larger of two.
function personAt(map, x, y, touch) {
  let best = { i: -1, away: touch ? 18 : 7 };
  for (const i of map.order) {
    if (!isSeen(map, i)) continue;
    const [px, py] = toScreen(map, map.x[i], map.y[i]);
    const away = Math.hypot(px - x, py - y) - dotSize(map, i);
    if (away < best.away) best = { i, away };
  }
  return best.i;
}

function sectorAt(map, x, y) {
  const label = map.boxes.find(box => x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h);
  if (label) return label.value;
  if (map.mode === 'circles') return null;
  const [dx, dy] = toDisc(map, x, y);
  const radius = Math.hypot(dx, dy);
  const angle = (Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI);
  return radius < .12 || radius > 1.12 ? null : map.data.sectors.find(sector => angle >= sector.from && angle <= sector.to)?.value ?? null;
}

function within([x, y], line) {
  let inside = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [[ax, ay], [bx, by]] = [line[i], line[j]];
    if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function endLasso(map) {
  const line = map.line;
  map.line = null;
  setLasso(map, false);
  if (line.length > 2) {
    const inside = Array.from(map.data.keys, (_, i) => isSeen(map, i) && within(toScreen(map, map.x[i], map.y[i]), line) ? 1 : 0);
    map.dotnet.invokeMethodAsync('Lassoed', fromBits(inside));
  }
  map.redraw();
}

function setLasso(map, on) {
  map.lassoing = on;
  map.card.querySelector('[data-act=lasso]')?.setAttribute('aria-pressed', String(on));
  map.canvas.style.cursor = on ? 'crosshair' : '';
}

const acts = {
  in: map => zoomAt(map, map.k * 1.5),
  out: map => zoomAt(map, map.k / 1.5),
  whole: map => zoomAt(map, 1),
  lasso: map => setLasso(map, !map.lassoing),
  picture: map => map.picture(),
};

export function listen(map) {
  const { canvas, host, listening: { signal } } = map;
  const pointers = new Map();
  let start = null;
  let last = null;
  const at = event => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  const on = (target, name, act, more) => target.addEventListener(name, act, { signal, ...more });

  on(map.card, 'click', event => acts[event.target.closest('[data-act]')?.dataset.act]?.(map));
  on(canvas, 'wheel', event => {
    // The page scrolls on where the map is whole already.
    if (map.k === 1 && event.deltaY > 0) return;
    event.preventDefault();
    zoomAt(map, map.k * Math.exp(-Math.sign(event.deltaY) * Math.min(.5, Math.abs(event.deltaY) / 400)), ...at(event));
  }, { passive: false });
  on(canvas, 'pointerdown', event => {
    if (!map.data || event.button > 0) return;
    pointers.set(event.pointerId, at(event));
    try { canvas.setPointerCapture(event.pointerId); } catch { /* a pointer that is gone already */ }
    start = last = at(event);
    if (map.lassoing || event.shiftKey) map.line = [start];
  });
  on(canvas, 'pointermove', event => {
    if (!map.data) return;
    const now = at(event);
    if (!pointers.has(event.pointerId)) {
      const i = map.frame === null || !map.time.playing() ? personAt(map, ...now) : -1;
      canvas.style.cursor = map.lassoing ? 'crosshair' : i >= 0 || sectorAt(map, ...now) !== null ? 'pointer' : 'grab';
      map.pointAt(i, 'pointer');
      return;
    }
    const before = pointers.get(event.pointerId);
    pointers.set(event.pointerId, now);
    if (pointers.size === 2) {
      const [a, b] = [...pointers.values()];
      const gap = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (map.gap) zoomAt(map, map.k * gap / map.gap, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
      map.gap = gap;
    } else if (map.line) {
      map.line.push(now);
      map.redraw();
    } else if (map.k > 1) {
      map.tx += now[0] - before[0];
      map.ty += now[1] - before[1];
      keepInView(map);
      map.pointAt(-1);
      map.redraw();
    }
    last = now;
  });
  on(canvas, 'pointerup', event => {
    if (!pointers.delete(event.pointerId)) return;
    map.gap = 0;
    if (map.line && map.line.length > 2) endLasso(map);
    else if (start && Math.hypot(last[0] - start[0], last[1] - start[1]) < ClickMoves) click(map, start, event);
    else map.settle();
    map.line = null;
    start = null;
  });
  on(canvas, 'pointercancel', event => { pointers.delete(event.pointerId); map.line = null; start = null; map.gap = 0; });
  on(canvas, 'pointerleave', () => { if (pointers.size === 0) map.pointAt(-1); });
  on(canvas, 'dblclick', async event => {
    const i = personAt(map, ...at(event));
    // After the choice that its first click was, so that Back leads to the map with that person.
    if (i >= 0) { await map.chosen; map.dotnet.invokeMethodAsync('Opened', map.data.keys[i]); }
    else zoomAt(map, map.k * 2, ...at(event));
  });
  on(host, 'keydown', event => key(map, event));
  // mark-menu.js asks what stands there: under the pointer, or where the arrows are.
  host.markAt = place => {
    const [x, y] = place ? at({ clientX: place.x, clientY: place.y }) : [];
    const person = !map.data ? -1 : place ? personAt(map, x, y, place.touch) : map.over;
    const sector = map.data && place && person < 0 ? sectorAt(map, x, y) : null;
    return person < 0 && sector === null ? null : map.dotnet.invokeMethodAsync('MarkAt', map.data.keys[person] ?? null, sector);
  };
}

function click(map, [x, y], event) {
  map.settle();
  const i = personAt(map, x, y, event.pointerType === 'touch');
  if (i >= 0) {
    map.pointAt(i, 'pointer');
    // The second click of two is no second choice.
    if (map.choice !== i || event.timeStamp - map.chosenAt > DoubleClick) map.chosen = map.dotnet.invokeMethodAsync('Chosen', map.data.keys[i]);
    [map.choice, map.chosenAt] = [i, event.timeStamp];
    return;
  }
  const sector = sectorAt(map, x, y);
  map.dotnet.invokeMethodAsync('Sector', sector, event.ctrlKey || event.metaKey);
}

function key(map, event) {
  if (!map.data || event.altKey || event.target !== map.host) return;
  const all = byCloseness(map);
  const place = all.indexOf(map.over);
  const step = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place < 0 ? all.length - 1 : place - 1, ArrowUp: place < 0 ? all.length - 1 : place - 1, Home: 0, End: all.length - 1 }[event.key];
  const act = { '+': 'in', '=': 'in', '-': 'out', 0: 'whole' }[event.key];
  if (step !== undefined && all.length > 0) map.pointAt(all[Math.min(all.length - 1, Math.max(0, step))], 'keys');
  else if (act && !event.ctrlKey && !event.metaKey) acts[act](map);
  else if ((event.key === 'Enter' || event.key === ' ') && map.over >= 0) map.dotnet.invokeMethodAsync(event.ctrlKey || event.metaKey ? 'Opened' : 'Chosen', map.data.keys[map.over]);
  else if (event.key === 'Escape') { setLasso(map, false); map.pointAt(-1); map.dotnet.invokeMethodAsync('Cleared'); } else return;
  event.preventDefault();
}
