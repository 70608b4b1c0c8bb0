// Words on the map: sectors stand outside on their own side, people's names only where they cover nothing.
import { drawHullNames } from './map-circles.js';
import { Fold, dotSize, isOpen, isSeen, polar, toScreen } from './map-draw.js';

// What stands in the upper corners of the picture.
const Corner = { left: 214, right: 232, height: 88 };
const Tools = 48;
const number = value => value.toLocaleString('en');

export function text(map, pen, words, x, y, { align = 'left', weight = 400, size = 12, colour = 'text', halo = 3.5 } = {}) {
  pen.font = `${weight} ${size}px ${map.colours.font}`;
  pen.textAlign = align;
  pen.lineJoin = 'round';
  if (halo) {
    pen.strokeStyle = map.colours.card;
    pen.lineWidth = halo;
    pen.strokeText(words, x, y);
  }
  pen.fillStyle = map.colours[colour];
  pen.fillText(words, x, y);
}

export function wide(map, words, weight, size) {
  map.pen.font = `${weight} ${size}px ${map.colours.font}`;
  return map.pen.measureText(words).width;
}

// Long names are cut where they would run into the disc or out of the picture.
function cut(map, words, room) {
  if (wide(map, words, 620, 12) <= room) return words;
  let end = words.length;
  while (end > 3 && wide(map, words.slice(0, end) + '…', 620, 12) > room) end--;
  return words.slice(0, end).trimEnd() + '…';
}

export function drawLabels(map, pen) {
  if (map.mode === 'circles') { drawHullNames(map, pen); return; }
  for (const ring of map.data.rings) {
    const [x, y] = toScreen(map, 0, -ring.radius);
    text(map, pen, map.phone ? ring.name.replace(' mo', '') : ring.name, x, y + 3.6, { align: 'center', size: 10.5, colour: 'text-2', halo: 5 });
  }
  if (map.phone) drawNumbers(map, pen);
  else if (isOpen(map) || map.k > 1.25 || map.k < .8) drawInside(map, pen);
  else drawOutside(map, pen);
}

// The name, and beside the arc how many are folded.
function drawOutside(map, pen) {
  const places = map.data.sectors.map((sector, s) => ({ sector, s, middle: (sector.from + sector.to) / 2 }));
  for (const place of places) [place.px, place.py] = toScreen(map, ...polar(Fold, place.middle));
  const unit = map.R * map.k * (Fold + .035);
  for (const right of [true, false]) {
    const side = places.filter(place => (Math.sin(place.middle) >= 0) === right).sort((a, b) => a.py - b.py);
    const [top, bottom] = [18, map.H - 24];
    side.forEach((place, i) => { place.y = Math.max(place.py, i ? side[i - 1].y + 34 : top); });
    for (let i = side.length - 1; i >= 0; i--) side[i].y = Math.min(side[i].y, i < side.length - 1 ? side[i + 1].y - 34 : bottom);
    for (const place of side) label(map, pen, place, right, unit);
  }
}

function label(map, pen, { sector, px, py, y }, right, unit) {
  const on = map.picked.has(sector.value);
  const [cx, cy] = toScreen(map, 0, 0);
  const count = sector.folded ? `+${number(sector.folded)}` : null;
  const half = count ? wide(map, count, 500, 10.5) / 2 + 6 : 0;
  const near = Math.min(Math.max(cy, y - 13), y + 17);
  let away = Math.sqrt(Math.max(0, unit * unit - (near - cy) ** 2)) + 6;
  if (Math.abs(py - y - 2) < 25) away = Math.max(away, Math.abs(px - cx) + half + 8);
  let x = cx + (right ? away : -away);
  const low = !right && y < Corner.height + 8;
  const room = right ? map.W - x - 8 : x - (low ? Corner.left : 8);
  let name = cut(map, sector.name, Math.max(60, room));
  if (low && room < wide(map, sector.name, 620, 12)) {
    name = cut(map, sector.name, 130);
    x = Math.min(cx - 14, Corner.left + Math.max(wide(map, name, 620, 12), 100));
    y = Math.max(16, Math.min(py - 28, cy - Math.sqrt(Math.max(0, unit * unit - (x - cx) ** 2)) - 24));
  }
  if (right && y < Tools + 8 && x + 100 > map.W - Corner.right) y = Math.max(y, Tools + 12);
  const align = right ? 'left' : 'right';
  if (Math.hypot(x - px, y - py) > 60) {
    pen.beginPath();
    pen.moveTo(px + (right ? half : -half), py + 2);
    pen.lineTo(x - (right ? 4 : -4), y + 2);
    pen.strokeStyle = map.colours['line-strong'];
    pen.lineWidth = 1;
    pen.stroke();
  }
  text(map, pen, name, x, y - 1, { align, weight: 620, colour: on ? 'accent' : 'text', halo: 3 });
  const said = map.data.knowsMessages ? `${number(sector.inTouch)} of ${number(sector.people)} in touch` : `${number(sector.people)} people`;
  text(map, pen, said, x, y + 13, { align, size: 11, colour: on ? 'accent' : 'text-2', halo: 3 });
  if (count) pill(map, pen, count, px, py, half, on);
  const width = Math.max(wide(map, name, 620, 12), wide(map, said, 400, 11));
  map.boxes.push({ x: right ? x : x - width, y: y - 13, w: width, h: 30, value: sector.value });
}

function pill(map, pen, words, x, y, half, on) {
  pen.beginPath();
  pen.roundRect(x - half, y - 8.5, 2 * half, 17, 8.5);
  pen.fillStyle = map.colours.card;
  pen.fill();
  pen.strokeStyle = map.colours[on ? 'accent' : 'line-strong'];
  pen.lineWidth = 1;
  pen.stroke();
  text(map, pen, words, x, y + 3.8, { align: 'center', weight: on ? 600 : 500, size: 10.5, colour: on ? 'accent' : 'text-2', halo: 0 });
}

function drawNumbers(map, pen) {
  map.data.sectors.forEach((sector, s) => {
    const on = map.picked.has(sector.value);
    const [x, y] = toScreen(map, ...polar(Fold + .065, (sector.from + sector.to) / 2));
    pen.beginPath();
    pen.arc(x, y, 9, 0, 2 * Math.PI);
    pen.fillStyle = map.colours[on ? 'accent' : 'card'];
    pen.fill();
    pen.strokeStyle = map.colours[on ? 'accent' : 'line-strong'];
    pen.lineWidth = 1;
    pen.stroke();
    text(map, pen, String(s + 1), x, y + 3.6, { align: 'center', weight: on ? 700 : 500, size: 10.5, colour: on ? 'on-accent' : 'text-2', halo: 0 });
    map.boxes.push({ x: x - 12, y: y - 12, w: 24, h: 24, value: sector.value });
  });
}

// Come near, each sector that is seen says its name where its middle leaves the picture.
function drawInside(map, pen) {
  for (const sector of map.data.sectors) {
    const middle = (sector.from + sector.to) / 2;
    for (let radius = 1.02; radius > .3; radius -= .02) {
      const [x, y] = toScreen(map, ...polar(radius, middle));
      const name = cut(map, sector.name, 150);
      const half = wide(map, name, 620, 12) / 2;
      if (x - half < 8 || x + half > map.W - 8 || y < 56 || y > map.H - 18 || (x - half < Corner.left && y < Corner.height + 14)) continue;
      text(map, pen, name, x, y, { align: 'center', weight: 620, colour: map.picked.has(sector.value) ? 'accent' : 'text', halo: 4 });
      map.boxes.push({ x: x - half, y: y - 12, w: 2 * half, h: 16, value: sector.value });
      break;
    }
  }
}

// Names of people: solved when the picture rests, then carried along with their dots.
export function placeNames(map) {
  map.names = [];
  if (!map.data || map.frame !== null || map.mode === 'path') return;
  const taken = map.boxes.map(box => [box.x - 2, box.y - 2, box.w + 4, box.h + 4]);
  if (!map.phone) taken.push([0, 0, Corner.left, Corner.height], [map.W - Corner.right, 0, Corner.right, Tools]);
  const [cx, cy] = toScreen(map, 0, 0);
  if (map.mode !== 'circles') {
    for (const ring of map.data.rings) taken.push([cx - 22, cy - ring.radius * map.R * map.k - 9, 44, 18]);
    taken.push([cx - 19, cy - 19, 38, 38]);
  }
  const seen = map.order.filter(i => isSeen(map, i)).map(i => ({ i, r: dotSize(map, i), at: toScreen(map, map.x[i], map.y[i]) }))
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < map.W && y < map.H);
  const most = map.phone ? 3 : Math.round(20 * map.k ** 1.5);
  const near = seen.filter(({ i }) => i === map.who || (map.data.layer[i] >= 0 && map.data.layer[i] < (map.k > 3 ? 5 : map.k > 1.6 ? 4 : map.lit ? 3 : 2)))
    .sort((a, b) => (b.i === map.who) - (a.i === map.who) || (b.r >= 7) - (a.r >= 7) || isLit(map, b.i) - isLit(map, a.i) || a.i - b.i).slice(0, Math.min(120, most));
  for (const one of near) placeName(map, one, seen, taken);
}

const isLit = (map, i) => map.lit ? map.lit[i] : 1;

function placeName(map, { i, r, at: [x, y] }, seen, taken) {
  const closest = map.data.layer[i] === 0;
  const name = map.phone ? map.data.names[i].split(' ')[0] : map.data.names[i];
  const weight = closest || i === map.who ? 620 : 450;
  const [w, h] = [wide(map, name, weight, 11), 13];
  const o = r + 4;
  let best = null;
  for (const [dx, dy] of [[o, -h / 2], [-o - w, -h / 2], [-w / 2, o - 1], [-w / 2, -o - h + 1], [o - 2, o - 4], [-o - w + 2, o - 4], [o - 2, -o - h + 5], [-o - w + 2, -o - h + 5]]) {
    const box = [x + dx, y + dy, w, h];
    let cost = box[0] < 4 || box[0] + w > map.W - 4 ? 50 : 0;
    for (const other of taken) if (box[0] < other[0] + other[2] && box[0] + w > other[0] && box[1] < other[1] + other[3] && box[1] + h > other[1]) cost += 40;
    for (const other of seen) {
      if (other.i === i) continue;
      const away = Math.hypot(Math.max(box[0] - other.at[0], 0, other.at[0] - box[0] - w), Math.max(box[1] + 1 - other.at[1], 0, other.at[1] - box[1] - h + 1));
      if (away < other.r + 2) cost += other.r > 4 ? 9 : isLit(map, other.i) ? 4 : 1.6;
    }
    if (!best || cost < best.cost) best = { box, cost };
  }
  if (best.cost > (i === map.who ? 200 : closest ? 30 : 4)) return;
  taken.push(best.box);
  map.names.push({ i, name, weight, dx: best.box[0] - x, dy: best.box[1] + 10 - y });
}

export function drawNames(map, pen) {
  if (map.frame !== null) return;
  for (const { i, name, weight, dx, dy } of map.names) {
    if (!isSeen(map, i)) continue;
    const [x, y] = toScreen(map, map.x[i], map.y[i]);
    text(map, pen, name, x + dx, y + dy, { weight, size: 11, colour: isLit(map, i) ? 'text' : 'text-2' });
  }
}
