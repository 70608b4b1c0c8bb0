// Draws the map on a canvas: rings, sectors, dots, names. Places come from the server; here they only become pixels.
import { drawLabels, drawNames } from './map-labels.js';
import { drawBridges, drawCircles, hidesDots } from './map-circles.js';
import { drawPath, drawPathNames } from './map-path.js';

export const Fold = 1.055;
const MostGrowth = 3.4;
const FoldOpens = 1.9;

export const polar = (radius, angle) => [radius * Math.sin(angle), -radius * Math.cos(angle)];
export const toScreen = (map, x, y) => [map.cx + map.tx + x * map.R * map.k, map.cy + map.ty + y * map.R * map.k];
export const toDisc = (map, x, y) => [(x - map.cx - map.tx) / (map.R * map.k), (y - map.cy - map.ty) / (map.R * map.k)];
export const isOpen = map => map.k >= FoldOpens;

// As large as a dot is drawn: it grows more slowly than the map, so that those who stand close come apart.
export const dotSize = (map, i) => Math.max(1.6, map.data.sizes[map.data.layer[i] < 0 ? map.data.sizes.length - 1 : map.data.layer[i]] * Math.max(map.R, 190) * Math.min(MostGrowth, map.k ** .5));

export function measure(map) {
  const box = map.host.getBoundingClientRect();
  [map.W, map.H] = [box.width, box.height];
  map.phone = map.W < 560;
  [map.cx, map.cy] = [map.W / 2, map.H / 2 + (map.phone ? 0 : 2)];
  const edge = map.phone ? map.W / 2 - 24 : Math.max(120, Math.min(map.H / 2 - 34, map.W / 2 - 138));
  map.R = edge / (map.phone ? 1.08 : 1.065);
}

export function draw(map, pen, ratio) {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, map.W, map.H);
  pen.fillStyle = map.colours.card;
  pen.fillRect(0, 0, map.W, map.H);
  pen.lineJoin = 'round';
  if (!map.data) return;
  if (map.mode === 'circles') {
    drawCircles(map, pen);
  } else {
    drawRings(map, pen);
    drawSectors(map, pen);
    drawFold(map, pen);
  }

  if (map.mode !== 'circles' || !hidesDots(map)) drawDots(map, pen);
  if (map.mode === 'circles') drawBridges(map, pen);
  if (map.mode === 'path') drawPath(map, pen);
  if (map.mode !== 'circles') drawYou(map, pen);
  drawLabels(map, pen);
  if (map.mode === 'path') drawPathNames(map, pen);
  drawNames(map, pen);
  drawMarks(map, pen);
}

function circle(map, pen, radius) {
  const [x, y] = toScreen(map, 0, 0);
  pen.beginPath();
  pen.arc(x, y, radius * map.R * map.k, 0, 2 * Math.PI);
}

export function wedge(map, pen, inner, outer, from, to) {
  const [x, y] = toScreen(map, 0, 0);
  const unit = map.R * map.k;
  pen.beginPath();
  pen.arc(x, y, outer * unit, from - Math.PI / 2, to - Math.PI / 2);
  pen.arc(x, y, inner * unit, to - Math.PI / 2, from - Math.PI / 2, true);
  pen.closePath();
}

// The tint gets denser towards the middle, so that near and far are read without the names of the rings.
function drawRings(map, pen) {
  for (const radius of [1, ...map.data.rings.map(ring => ring.radius).reverse()]) {
    circle(map, pen, radius);
    pen.globalAlpha = map.colours.forced ? 0 : .055;
    pen.fillStyle = map.colours['series-1'];
    pen.fill();
    pen.globalAlpha = .75;
    pen.lineWidth = 1;
    pen.strokeStyle = map.colours['line-strong'];
    if (radius < 1 || map.colours.forced) pen.stroke();
  }
  pen.globalAlpha = 1;
}

function drawSectors(map, pen) {
  const { sectors } = map.data;
  pen.strokeStyle = map.colours.card;
  pen.lineWidth = 2;
  sectors.slice(0, -1).forEach((sector, s) => {
    const between = (sector.to + sectors[s + 1].from) / 2;
    pen.beginPath();
    pen.moveTo(...toScreen(map, ...polar(.14, between)));
    pen.lineTo(...toScreen(map, ...polar(1, between)));
    pen.stroke();
  });
  for (const sector of sectors.filter(one => map.picked.has(one.value))) {
    wedge(map, pen, .12, 1, sector.from - .008, sector.to + .008);
    pen.globalAlpha = .09;
    pen.fillStyle = map.colours.accent;
    pen.fill();
    pen.globalAlpha = 1;
    const [x, y] = toScreen(map, 0, 0);
    pen.beginPath();
    pen.arc(x, y, map.R * map.k + .5, sector.from - Math.PI / 2, sector.to - Math.PI / 2);
    pen.strokeStyle = map.colours.accent;
    pen.stroke();
  }
}

// People without a message: a dotted arc, folded to one count per sector, that opens into dots when one comes near.
function drawFold(map, pen) {
  if (isOpen(map)) return;
  const [x, y] = toScreen(map, 0, 0);
  for (const sector of map.data.sectors.filter(one => one.folded > 0)) {
    const on = map.picked.has(sector.value);
    pen.beginPath();
    pen.arc(x, y, map.R * map.k * Fold, sector.from - Math.PI / 2 + .01, sector.to - Math.PI / 2 - .01);
    pen.strokeStyle = map.colours[on ? 'accent' : 'text-3'];
    pen.globalAlpha = on ? 1 : .75;
    pen.lineWidth = map.phone ? 2 : 2.6;
    pen.lineCap = 'round';
    pen.setLineDash([0, map.phone ? 4.5 : 6]);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.globalAlpha = 1;
}

export const isSeen = (map, i) => map.there[i] > 0 && (map.mode === 'circles' ? Boolean(map.circles) && map.circles.at[i] >= 0 : map.spoke[i] || isOpen(map));

function drawDots(map, pen) {
  const { status, statuses } = map.data;
  const faint = map.lit ? .42 : 1;
  for (const pass of map.lit ? [false, true] : [true]) {
    for (const i of map.order) {
      if (!isSeen(map, i) || (map.lit && Boolean(map.lit[i]) !== pass)) continue;
      const [x, y] = toScreen(map, map.x[i], map.y[i]);
      if (x < -20 || y < -20 || x > map.W + 20 || y > map.H + 20) continue;
      const kind = statuses[status[i]];
      const stamp = map.stamp(kind ? kind.token.slice(2) : 'unknown', dotSize(map, i) * (map.spoke[i] ? 1 : .8), !map.spoke[i] || status[i] === map.oneSided);
      pen.globalAlpha = (pass ? 1 : faint) * map.there[i];
      pen.drawImage(stamp.picture, x - stamp.half, y - stamp.half, 2 * stamp.half, 2 * stamp.half);
    }
  }
  pen.globalAlpha = 1;
}

function drawYou(map, pen) {
  const [x, y] = toScreen(map, 0, 0);
  const radius = (map.phone ? 6 : 17) * Math.min(2, map.k ** .5);
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = map.colours.text;
  pen.fill();
  if (map.phone) return;
  pen.fillStyle = map.colours.card;
  pen.font = `650 12px ${map.colours.font}`;
  pen.textAlign = 'center';
  pen.fillText('You', x, y + 4);
}

function drawMarks(map, pen) {
  for (const [i, colour] of [[map.who, 'accent'], [map.over, 'text']]) {
    if (i < 0 || !isSeen(map, i)) continue;
    const [x, y] = toScreen(map, map.x[i], map.y[i]);
    pen.beginPath();
    pen.arc(x, y, dotSize(map, i) + 3.5, 0, 2 * Math.PI);
    pen.strokeStyle = map.colours[colour];
    pen.lineWidth = 2;
    pen.stroke();
  }
  if (map.cardAt?.i === map.over && map.over >= 0) {
    const [x, y] = toScreen(map, map.x[map.over], map.y[map.over]);
    const away = Math.hypot(map.cardAt.x - x, map.cardAt.y - y) || 1;
    const part = (dotSize(map, map.over) + 3.5) / away;
    pen.beginPath();
    pen.moveTo(x + (map.cardAt.x - x) * part, y + (map.cardAt.y - y) * part);
    pen.lineTo(map.cardAt.x, map.cardAt.y);
    pen.strokeStyle = map.colours.text;
    pen.lineWidth = 1;
    pen.stroke();
  }
  if (map.line?.length > 1) {
    pen.beginPath();
    map.line.forEach(([x, y]) => pen.lineTo(x, y));
    pen.closePath();
    pen.fillStyle = pen.strokeStyle = map.colours.accent;
    pen.globalAlpha = .1;
    pen.fill();
    pen.globalAlpha = 1;
    pen.lineWidth = 1.5;
    pen.setLineDash([5, 4]);
    pen.stroke();
    pen.setLineDash([]);
  }
}
