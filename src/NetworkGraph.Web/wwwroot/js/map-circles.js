// Circles: people as dots inside soft discs, and the ties between them; dashed where nothing but a shared company or thread tells of them.
import { isSeen, toScreen } from './map-draw.js';
import { text, wide } from './map-labels.js';

// From so many people on the discs are there first, and the dots when one comes near.
const Many = 5000;

export const hidesDots = map => map.data.keys.length > Many && map.k < 2;

// As large as the picture allows; the controls above keep their room.
export function fitCircles(map) {
  const { hulls, x, y } = map.circles;
  const across = Math.max(.1, ...hulls.map(hull => Math.abs(hull.x) + hull.radius));
  const down = Math.max(.1, ...hulls.map(hull => Math.abs(hull.y) + hull.radius));
  const size = Math.min((map.W / 2 - 12) / across, (map.H / 2 - (map.phone ? 14 : 30)) / down) / map.R;
  map.hulls = hulls.map(hull => ({ ...hull, x: hull.x * size, y: hull.y * size, radius: hull.radius * size }));
  map.x = Float32Array.from(x, place => place * size);
  map.y = Float32Array.from(y, place => place * size);
}

export function drawCircles(map, pen) {
  if (!map.hulls) return;
  const { hulls, circles: { links } } = map;
  const unit = map.R * map.k;
  const most = Math.max(1, ...links.map(link => link.people));
  for (const link of links) {
    const [a, b] = [hulls[link.first], hulls[link.second]];
    line(map, pen, a, b, { width: 1 + 4 * Math.sqrt(link.people / most), colour: 'text-3', dashed: !link.isSeen, opacity: .5 });
  }
  for (const hull of hulls) {
    const [x, y] = toScreen(map, hull.x, hull.y);
    pen.beginPath();
    pen.arc(x, y, hull.radius * unit, 0, 2 * Math.PI);
    pen.fillStyle = map.colours.card;
    pen.fill();
    pen.fillStyle = map.colours['series-1'];
    pen.globalAlpha = map.colours.forced ? 0 : .06 + (hidesDots(map) ? .2 * hull.active / hull.people : 0);
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = map.colours[hull.hangsOn ? 'fading' : 'line-strong'];
    pen.lineWidth = hull.hangsOn ? 1.6 : 1;
    pen.stroke();
  }
}

// From edge to edge, a little bent, so that two lines between three discs are told apart.
function line(map, pen, a, b, { width, colour, dashed, opacity }) {
  const [ax, ay] = toScreen(map, a.x, a.y);
  const [bx, by] = toScreen(map, b.x, b.y);
  const away = Math.hypot(bx - ax, by - ay) || 1;
  const bend = .09 * away;
  pen.beginPath();
  pen.moveTo(ax, ay);
  pen.quadraticCurveTo((ax + bx) / 2 - (by - ay) / away * bend, (ay + by) / 2 + (bx - ax) / away * bend, bx, by);
  pen.strokeStyle = map.colours[colour];
  pen.globalAlpha = opacity;
  pen.lineWidth = width;
  pen.setLineDash(dashed ? [5, 5] : []);
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

// Who stands between circles: a line to each of the others, above the dots.
export function drawBridges(map, pen) {
  if (!map.hulls) return;
  for (const bridge of map.circles.bridges) {
    if (!isSeen(map, bridge.place)) continue;
    const from = { x: map.x[bridge.place], y: map.y[bridge.place] };
    for (const hull of bridge.hulls.map(place => map.hulls[place])) {
      const away = Math.hypot(from.x - hull.x, from.y - hull.y) || 1;
      const edge = { x: hull.x + (from.x - hull.x) / away * hull.radius, y: hull.y + (from.y - hull.y) / away * hull.radius };
      line(map, pen, from, edge, { width: 1.4, colour: 'warm', dashed: false, opacity: map.lit && !map.lit[bridge.place] ? .3 : .75 });
    }
  }
}

export function drawHullNames(map, pen) {
  const taken = [];
  if (map.hulls?.length === 0) text(map, pen, 'No clear groups are in your data', map.W / 2, map.H / 2, { align: 'center', weight: 620, size: 14, colour: 'text-2' });
  for (const hull of map.hulls ?? []) {
    if (map.phone && map.k < 1.8 && hull.people < 20) continue;
    const [x, y] = toScreen(map, hull.x, hull.y - hull.radius);
    const size = map.phone ? 10.5 : 12;
    const words = `${shortened(map, hull.label, Math.max(70, hull.radius * map.R * map.k * 2.4))} · ${hull.people.toLocaleString('en')}`;
    const half = wide(map, words, 620, size) / 2;
    const box = { x: x - half, y: y - 18, w: 2 * half, h: 15, value: null };
    if (x + half < 0 || x - half > map.W || y < 14 || y > map.H + 10 || taken.some(other => box.x < other.x + other.w && box.x + box.w > other.x && box.y < other.y + other.h && box.y + box.h > other.y)) continue;
    taken.push(box);
    text(map, pen, words, x, y - 6, { align: 'center', weight: 620, size, halo: 4 });
    map.boxes.push(box);
  }
}

function shortened(map, words, room) {
  let end = words.length;
  while (end > 4 && wide(map, words.slice(0, end), 620, 12) > room) end--;
  return end === words.length ? words : words.slice(0, end).trimEnd() + '…';
}
