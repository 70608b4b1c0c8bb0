// A visual as a picture to take away, as SVG or, drawn from that, as PNG: with its title, its legend, whose numbers they are and what filters them.
// A menu item with data-picture says the kind, data-picture-of the heading of the card.
import { say } from './announce.js';

const [Edge, Line, Fine] = [20, 18, 2];
let started = false;

export function start() {
  if (started) return;
  started = true;
  addEventListener('click', event => {
    const item = event.target.closest?.('[data-picture]');
    if (item) save(item.dataset.picture, document.getElementById(item.dataset.pictureOf));
  });
}

async function save(kind, heading) {
  const card = heading?.closest('.card');
  const inner = card && (ofChart(card) ?? ofBars(card));
  if (!inner) return;
  const title = heading.textContent.trim();
  const svg = framed(card, title, inner);
  const name = `networkgraph-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.${kind}`;
  give(kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await drawn(svg), name);
  say(`${title}: saved as ${name}.`);
}

function give(blob, name) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function drawn({ text: svg, width, height }) {
  const image = Object.assign(new Image(width, height), { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * Fine, height: height * Fine });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise(done => canvas.toBlob(done, 'image/png'));
}

const text = value => String(value).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

function framed(card, title, { width, height, body }) {
  const style = getComputedStyle(card);
  const ink = name => text(style.getPropertyValue(name).trim());
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `13px ${style.fontFamily}`;
  const said = document.querySelector('.paper-head')?.textContent.replace(/\s+/g, ' ').replace(/ · printed .*$/, '').trim() ?? '';
  const lines = wrapped(pen, said, width);
  // Blazor marks places with comments; they are no words.
  const legend = [...card.querySelector('header .note')?.childNodes ?? []].filter(part => part.nodeType !== Node.COMMENT_NODE);
  const legendLines = legend.some(part => part.textContent.trim()) ? 1 : 0;
  const top = 52 + (lines.length + legendLines) * Line;
  const [wide, high] = [width + 2 * Edge, height + top + Edge];
  const head = [
    `<text x="${Edge}" y="32" font-size="17" font-weight="650" fill="${ink('--text')}">${text(title)}</text>`,
    ...(legendLines ? [`<text x="${Edge}" y="52" font-size="12" xml:space="preserve">${legend.map(part => span(part, ink('--text-2'))).join('')}</text>`] : []),
    ...lines.map((line, i) => `<text x="${Edge}" y="${52 + (legendLines + i) * Line}" font-size="13" fill="${ink('--text-2')}">${text(line)}</text>`),
  ];
  return {
    width: wide,
    height: high,
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${text(style.fontFamily)}">`
      + `<title>${text(title)}</title><rect width="100%" height="100%" fill="${ink('--card')}"/>${head.join('')}<g transform="translate(${Edge} ${top})">${body}</g></svg>`,
  };
}

function span(part, usual) {
  const colour = part.nodeType === Node.ELEMENT_NODE ? getComputedStyle(part).color : usual;
  return `<tspan fill="${text(colour)}">${text(part.textContent.replace(/\s+/g, ' '))}</tspan>`;
}

function wrapped(pen, words, width) {
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && pen.measureText(longer).width > width) lines.push(word); else lines[lines.length - 1] = longer;
  }

  return lines;
}

function ofChart(card) {
  const chart = card.querySelector('.echart');
  const body = chart?.asSvg?.();
  return body ? { width: chart.clientWidth, height: chart.clientHeight, body } : null;
}

// Bars are markup and no drawing: they are drawn as they stand.
function ofBars(card) {
  const bars = [...card.querySelectorAll('.bars .bar')];
  if (bars.length === 0) return null;
  const [name, amount, row] = [210, 96, 24];
  const width = Math.max(520, card.clientWidth - 2 * Edge), track = width - name - amount;
  const style = getComputedStyle(card), pen = document.createElement('canvas').getContext('2d');
  pen.font = `13px ${style.fontFamily}`;
  const ink = text(style.getPropertyValue('--text').trim());
  const body = bars.map((bar, i) => {
    const y = i * row;
    const parts = ['all', 'part'].map(kind => bar.querySelector(`.${kind}`)).filter(Boolean).map(part =>
      `<rect x="${name}" y="${y + 5}" width="${(track * parseFloat(part.style.width) / 100).toFixed(1)}" height="14" rx="3" fill="${text(getComputedStyle(part).backgroundColor)}"/>`);
    return `<text x="0" y="${y + 17}" font-size="13" fill="${ink}">${text(cut(pen, bar.querySelector('.name').textContent, name - 12))}</text>${parts.join('')}`
      + `<text x="${width}" y="${y + 17}" font-size="13" text-anchor="end" fill="${ink}">${text(bar.querySelector('.n').textContent)}</text>`;
  });
  return { width, height: bars.length * row, body: body.join('') };
}

function cut(pen, name, room) {
  if (pen.measureText(name).width <= room) return name;
  let letters = [...name];
  while (letters.length && pen.measureText(`${letters.join('')}…`).width > room) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}
