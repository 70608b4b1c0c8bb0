// The map as a picture: twice as fine as on the screen, with its title and what filters it.
import { draw } from './map-draw.js';

export function savePicture(map) {
  const [edge, head, ratio] = [20, 62, 2];
  const inner = Object.assign(document.createElement('canvas'), { width: map.W * ratio, height: map.H * ratio });
  const { boxes } = map;
  draw({ ...map, boxes: [], over: -1, line: null }, inner.getContext('2d'), ratio);
  map.boxes = boxes;
  const canvas = Object.assign(document.createElement('canvas'), { width: (map.W + 2 * edge) * ratio, height: (map.H + head + edge) * ratio });
  const pen = canvas.getContext('2d');
  pen.scale(ratio, ratio);
  pen.fillStyle = map.colours.card;
  pen.fillRect(0, 0, map.W + 2 * edge, map.H + head + edge);
  pen.fillStyle = map.colours.text;
  pen.font = `650 17px ${map.colours.font}`;
  pen.fillText(map.state.title, edge, 30, map.W);
  pen.fillStyle = map.colours['text-2'];
  pen.font = `13px ${map.colours.font}`;
  pen.fillText(map.state.subtitle, edge, 50, map.W);
  pen.drawImage(inner, edge, head, map.W, map.H);
  canvas.toBlob(blob => {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: `networkgraph-map-${map.data.asOf}.png` });
    link.click();
    map.dotnet.invokeMethodAsync('Saved', link.download);
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }, 'image/png');
}
