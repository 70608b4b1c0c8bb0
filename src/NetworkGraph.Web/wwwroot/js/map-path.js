// A chosen introduction: you, who is asked, and who is to be met. Solid where an export shows the tie, dashed where it is inferred or told.
import { Fold, polar, toScreen } from './map-draw.js';
import { text, wide } from './map-labels.js';

const Missing = 1;

// Where each step leads: to the person's own dot, or beyond the last one for somebody who is not in the list.
export function pathPlaces(map) {
  let angle = 0;
  return (map.state?.path ?? []).map(step => {
    const i = map.data.keys.indexOf(step.key);
    if (i >= 0) angle = map.data.angle[i];
    const [x, y] = i < 0 ? polar(Missing, angle + .16) : map.spoke[i] ? [map.x[i], map.y[i]] : polar(Fold, angle);
    return { ...step, i, x, y };
  });
}

export function drawPath(map, pen) {
  let [fromX, fromY] = toScreen(map, 0, 0);
  const places = pathPlaces(map);
  const lines = places.map(place => {
    const [x, y] = toScreen(map, place.x, place.y);
    const from = [fromX, fromY];
    [fromX, fromY] = [x, y];
    return { place, from, x, y };
  });
  lines.forEach(({ place, from, x, y }, step) => {
    const bend = step === 0 ? 0 : .18;
    pen.beginPath();
    pen.moveTo(...from);
    pen.quadraticCurveTo((from[0] + x) / 2 + (y - from[1]) * bend, (from[1] + y) / 2 - (x - from[0]) * bend, x, y);
    pen.strokeStyle = map.colours[place.token] ?? map.colours.unknown;
    pen.lineWidth = step === 0 ? 3.5 : 3;
    pen.setLineDash(place.inferred ? [7, 6] : []);
    pen.stroke();
    pen.setLineDash([]);
  });
  for (const { place, x, y } of lines) {
    pen.fillStyle = map.colours.card;
    pen.strokeStyle = map.colours.accent;
    pen.lineWidth = 2.5;
    pen.beginPath();
    if (place.i < 0) pen.rect(x - 7, y - 7, 14, 14);
    else pen.arc(x, y, place === places.at(-1) ? 9 : 11, 0, 2 * Math.PI);
    if (place.i < 0) pen.fill();
    pen.stroke();
  }
}

// Each name where it covers the fewest of the others.
export function drawPathNames(map, pen) {
  const places = pathPlaces(map);
  const taken = [...map.boxes];
  for (const [step, place] of places.entries()) {
    const [x, y] = toScreen(map, place.x, place.y);
    const words = place === places.at(-1) ? place.name : `${step + 1} · ${place.name}`;
    const width = wide(map, words, 650, 12);
    const boxes = [[x + 16, y - 8], [x - 16 - width, y - 8], [x - width / 2, y - 32], [x - width / 2, y + 16]].map(([left, top]) => ({ x: left, y: top, w: width, h: 16 }));
    const cost = box => taken.filter(other => box.x < other.x + other.w && box.x + box.w > other.x && box.y < other.y + other.h && box.y + box.h > other.y).length + (box.x < 4 || box.x + box.w > map.W - 4 ? 3 : 0);
    const best = boxes.reduce((a, b) => cost(b) < cost(a) ? b : a);
    taken.push(best);
    text(map, pen, words, best.x, best.y + 12, { weight: 650, size: 12, halo: 5 });
  }
}
