// The card beside a dot. It has nothing to press: a click on the dot opens all of it in the panel.
import { isSeen, toScreen } from './map-draw.js';

const width = 244;
const made = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter(Boolean));
  return element;
};

export function hideCard(map) {
  map.host.querySelector('.map-hover')?.remove();
  map.cardAt = null;
}

export async function showCard(map, i) {
  const key = map.data.keys[i];
  if (!map.cards.has(key)) {
    const address = new URL(map.state.person, document.baseURI);
    address.searchParams.set('key', key);
    map.cards.set(key, fetch(address).then(answer => answer.ok ? answer.json() : null).catch(() => null));
  }
  const card = await map.cards.get(key);
  if (!card || map.over !== i || map.data.keys[i] !== key || !map.host.isConnected) return card;
  hideCard(map);
  const element = made('div', { className: 'map-hover', role: 'tooltip' },
    made('b', { textContent: card.name }),
    card.role && made('small', { textContent: card.role }),
    made('span', { className: 'tags' }, badge(card.status, card.token), card.layer && badge(card.layer, '--text-3')),
    card.talks.length > 0 && strokes(card, map.data.asOf, width - 28),
    made('p', { textContent: card.sentence }));
  map.host.append(element);
  put(map, element, i);
  return card;
}

function badge(words, token) {
  const element = made('span', { className: 'badge', textContent: words });
  element.style.setProperty('--dot', `var(${token})`);
  return element;
}

// The nearby place that hides least: labels and dots that are lit weigh most.
function put(map, element, i) {
  const [x, y] = toScreen(map, map.x[i], map.y[i]);
  const [w, h] = [element.offsetWidth, element.offsetHeight];
  const dots = map.order.filter(j => j !== i && isSeen(map, j)).map(j => ({ j, at: toScreen(map, map.x[j], map.y[j]) }));
  let best = null;
  for (const dx of [22, 60, 100, 160, 220, -w - 22, -w - 60, -w - 100, -w - 160, -w / 2]) {
    for (const dy of [-h + 20, -h * .75, -h / 2, -h / 4, -20, 24, 60, -h - 24, -h - 60]) {
      const [left, top] = [x + dx, y + dy];
      if (left < 8 || top < 6 || left + w > map.W - 8 || top + h > map.H - 4) continue;
      if (left < x + 12 && left + w > x - 12 && top < y + 12 && top + h > y - 12) continue;
      let cost = Math.hypot(left + w / 2 - x, top + h / 2 - y) * .05;
      for (const dot of dots) if (dot.at[0] > left - 4 && dot.at[0] < left + w + 4 && dot.at[1] > top - 4 && dot.at[1] < top + h + 4) cost += map.data.layer[dot.j] < 2 && map.data.layer[dot.j] >= 0 ? 6 : map.lit?.[dot.j] ? 8 : .5;
      for (const box of map.boxes) if (box.x < left + w + 3 && box.x + box.w > left - 3 && box.y < top + h + 3 && box.y + box.h > top - 3) cost += 11;
      if (!best || cost < best.cost) best = { left, top, cost };
    }
  }
  best ??= { left: Math.min(Math.max(8, x + 22), Math.max(8, map.W - w - 8)), top: Math.min(Math.max(6, y - h / 2), Math.max(6, map.H - h - 4)) };
  element.style.left = `${best.left}px`;
  element.style.top = `${best.top}px`;
  // The line from the dot to its card, drawn with the map.
  if (!map.phone) map.cardAt = { i, x: Math.min(Math.max(x, best.left), best.left + w), y: Math.min(Math.max(y, best.top + 10), best.top + h - 10) };
  map.redraw();
}

// Every conversation as a stroke on a line of years: bursts and gaps at a glance. Pale where one side only wrote.
function strokes(card, until, w) {
  const day = text => Date.parse(text) / 864e5;
  const end = day(until);
  const first = Math.min(...card.talks.map(talk => day(talk.on)), card.connectedOn ? day(card.connectedOn) : Infinity);
  const year = new Date(first * 864e5).getUTCFullYear();
  const begin = Date.UTC(year, 0, 1) / 864e5;
  const x = value => 1 + (value - begin) / Math.max(1, end - begin) * (w - 2);
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const add = (name, attributes, words) => {
    const element = svg.appendChild(document.createElementNS(ns, name));
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (words) element.textContent = words;
  };
  Object.entries({ class: 'talks', viewBox: `0 0 ${w} 34`, 'aria-hidden': 'true' }).forEach(([key, value]) => svg.setAttribute(key, value));
  add('line', { x1: 0, x2: w, y1: 20, y2: 20, stroke: 'var(--line-strong)' });
  for (const talk of card.talks) add('line', { x1: x(day(talk.on)), x2: x(day(talk.on)), y1: 20 - Math.min(16, 5 + talk.days * 1.6), y2: 20, stroke: 'var(--series-1)', 'stroke-width': 2, 'stroke-linecap': 'round', opacity: talk.bothWrote ? 1 : .45 });
  if (card.connectedOn) add('circle', { cx: x(day(card.connectedOn)), cy: 20, r: 2.5, fill: 'var(--series-2)' });
  const years = new Date(end * 864e5).getUTCFullYear() - year + 1;
  for (let y = 0; y < years; y += Math.ceil(years / 5)) {
    const at = x(Date.UTC(year + y, 0, 1) / 864e5);
    if (w - at > 26) add('text', { x: at, y: 32 }, String(year + y));
  }
  return svg;
}
