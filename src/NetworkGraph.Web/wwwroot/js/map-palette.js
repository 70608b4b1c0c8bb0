// Colours of the map: the design tokens of the theme, or the system's own where somebody chose those. A canvas does not know them by itself.
const names = ['card', 'line-strong', 'text', 'text-2', 'text-3', 'accent', 'on-accent', 'series-1', 'pale', 'rhythm', 'slipping', 'fading', 'lapsed', 'dormant', 'unknown', 'strong', 'warm'];
const system = {
  card: 'Canvas', 'line-strong': 'GrayText', text: 'CanvasText', 'text-2': 'CanvasText', 'text-3': 'CanvasText', accent: 'Highlight', 'on-accent': 'HighlightText', 'series-1': 'CanvasText', pale: 'GrayText',
  rhythm: 'LinkText', slipping: 'CanvasText', fading: 'Highlight', lapsed: 'Highlight', dormant: 'GrayText', unknown: 'GrayText', strong: 'CanvasText', warm: 'LinkText',
};

// A system colour reaches a canvas as what the browser makes of it.
function resolved(host, name) {
  const probe = host.appendChild(document.createElement('i'));
  probe.style.color = name;
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

export function palette(host) {
  const style = getComputedStyle(host);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colours = Object.fromEntries(names.map(name => [name, forced ? resolved(host, system[name]) : style.getPropertyValue('--' + name).trim()]));
  return { ...colours, font: style.fontFamily, forced };
}

// Dots are stamped, not drawn: thousands of them on every frame.
export function stamps(colours, ratio) {
  const made = new Map();
  return (token, radius, hollow) => {
    const size = Math.max(1, Math.round(radius * 4) / 4);
    const key = `${token} ${size} ${hollow}`;
    if (!made.has(key)) made.set(key, stamp(colours, colours[token] ?? colours.unknown, size, hollow, token === 'slipping' && size > 2.6, ratio));
    return made.get(key);
  };
}

function stamp(colours, colour, radius, hollow, rim, ratio) {
  const side = Math.ceil(2 * (radius + 1.5) * ratio);
  const half = side / ratio / 2;
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d');
  pen.scale(ratio, ratio);
  pen.beginPath();
  pen.arc(half, half, hollow ? radius - .4 : radius, 0, 2 * Math.PI);
  pen.fillStyle = hollow ? colours.card : colour;
  pen.fill();
  pen.lineWidth = hollow ? 1.3 : radius > 3 ? 1 : .5;
  pen.strokeStyle = hollow ? colour : rim ? colours.text : colours.card;
  pen.globalAlpha = rim && !hollow ? .45 : 1;
  pen.stroke();
  // A picture is stamped many times as fast as a canvas.
  return { picture: canvas.transferToImageBitmap(), half };
}
