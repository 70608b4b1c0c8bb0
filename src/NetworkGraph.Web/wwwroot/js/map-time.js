// The line of months under the map: the handle goes to a date, and with ▶ people drift outward as they fall silent and come back when they answer.
import { calm } from './map.js';
import { hideCard } from './map-card.js';

const MonthsPerSecond = 11;
const Disc = 250;
const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const words = day => new Date(day + 'T00:00:00Z').toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export function makeTime(map) {
  const box = map.card.querySelector('.time');
  const [play, range, canvas, said, note] = ['.play', 'input', 'canvas', '[data-as-of-map]', '[data-as-of-note]'].map(selector => box.querySelector(selector));
  const { signal } = map.listening;
  const time = { months: null, playing: () => time.timer !== 0, timer: 0 };
  let at = 0;
  let shown = 0;
  const last = () => map.now.months.length - 1;

  time.arrived = () => {
    const { months, asOf } = map.now;
    time.hide(map.mode === 'circles');
    const place = months.findIndex(month => month >= asOf);
    at = place < 0 ? months.length - 1 : place;
    map.frame = null;
    delete map.card.parentElement.dataset.playing;
    range.max = Math.max(1, months.length - 1);
    tell(asOf, at);
    time.draw();
  };

  function tell(day, place) {
    range.value = Math.round(place);
    range.setAttribute('aria-valuetext', words(day));
    said.textContent = words(day);
    note.textContent = place >= last() && day >= map.now.months[last()] ? 'end of your data' : 'as it was then';
  }

  // Circles are those of one date.
  time.hide = hidden => { box.hidden = hidden || map.now.months.length < 2; };

  time.draw = () => {
    const { width, height } = canvas.getBoundingClientRect();
    if (!map.now || width === 0) return;
    const ratio = devicePixelRatio || 1;
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    const pen = canvas.getContext('2d');
    pen.scale(ratio, ratio);
    const { months, conversations } = map.now;
    const top = Math.max(1, ...conversations);
    const step = (width - 16) / Math.max(1, months.length - 1);
    months.forEach((_, i) => {
      const tall = Math.sqrt(conversations[i] / top) * 24;
      pen.fillStyle = map.colours[i <= at ? 'series-1' : 'pale'];
      pen.globalAlpha = i <= at ? .75 : 1;
      pen.fillRect(8 + i * step - step * .36, 28 - tall, Math.max(1, step * .72), tall);
    });
    pen.globalAlpha = 1;
    pen.fillStyle = map.colours['line-strong'];
    pen.fillRect(8, 28, width - 16, 1);
    pen.font = `10.5px ${map.colours.font}`;
    pen.fillStyle = map.colours['text-2'];
    const years = months.length / 12;
    const every = Math.ceil(years * 34 / width);
    months.forEach((month, i) => { if (month.slice(5, 7) === '01' && Number(month.slice(0, 4)) % every === 0 && width - i * step > 44) pen.fillText(month.slice(0, 4), 8 + i * step, 42); });
  };

  // The places of all months come once, when somebody first wants another one than that of the page.
  time.load = async () => {
    if (time.months?.address === map.state.months) return true;
    const [months, newest] = await Promise.all([fetch(map.state.months).then(answer => answer.json()), map.now.asOf === map.now.months[last()] ? null : fetch(map.state.newest).then(answer => answer.json())]);
    time.months = { ...months, address: map.state.months, radius: bytes(months.radius), status: bytes(months.status) };
    time.months.data = newest ? { ...map.now, ...newest } : map.now;
    return true;
  };

  // A place between two months is on the way from one to the other.
  time.show = place => {
    const { places, radius, status, people, data } = time.months;
    if (map.data !== time.months.shownData) {
      time.months.shownData = { ...data, status: [...data.status], sectors: data.sectors.map(sector => ({ ...sector })) };
      map.frame = place;
      map.use(time.months.shownData);
      map.there.fill(0);
      map.reselect();
    }
    hideCard(map);
    const [from, part] = [Math.floor(place), place - Math.floor(place)];
    const next = Math.min(from + 1, last());
    const shownData = time.months.shownData;
    map.frame = place;
    const touched = new Int32Array(shownData.sectors.length);
    const spoken = new Int32Array(shownData.sectors.length);
    places.forEach((person, i) => {
      const [a, b] = [radius[from * places.length + i], radius[next * places.length + i]];
      const [seenA, seenB] = [a <= Disc, b <= Disc];
      const r = (seenA && seenB ? a + (b - a) * part : seenA ? a : b) / Disc;
      shownData.status[person] = status[from * places.length + i];
      map.there[person] = seenA ? 1 : seenB ? part : 0;
      map.spoke[person] = 1;
      map.x[person] = r * Math.sin(shownData.angle[person]);
      map.y[person] = -r * Math.cos(shownData.angle[person]);
      if (seenA) { spoken[shownData.sector[person]]++; touched[shownData.sector[person]] += shownData.status[person] === 1 ? 1 : 0; }
    });
    shownData.sectors.forEach((sector, s) => {
      sector.people = people[from * shownData.sectors.length + s];
      sector.inTouch = touched[s];
      sector.folded = sector.people - spoken[s];
    });
    if (Math.round(place) !== shown) {
      shown = Math.round(place);
      map.host.dataset.month = map.now.months[shown];
      map.host.dataset.months = Number(map.host.dataset.months ?? 0) + 1;
    }
    at = place;
    tell(map.now.months[Math.round(place)], place);
    time.draw();
    map.redraw();
  };

  const arrive = () => map.dotnet.invokeMethodAsync('Arrived', Math.round(at) >= last() ? null : map.now.months[Math.round(at)]);

  function name(running) {
    play.setAttribute('aria-label', running ? 'Pause' : 'Play the months');
    play.title = running ? 'Pause' : 'Play the months';
    play.dataset.on = String(running);
  }

  time.stop = () => {
    if (!time.timer) return false;
    clearTimeout(time.timer);
    cancelAnimationFrame(time.timer);
    time.timer = 0;
    name(false);
    return true;
  };

  async function start() {
    if (!map.now || map.now.months.length < 2) return;
    name(true);
    time.timer = -1;
    map.card.parentElement.dataset.playing = '';
    await time.load();
    if (time.timer !== -1) return;
    if (at >= last() - .5) at = 0;
    let before = performance.now();
    const tick = () => {
      if (!map.host.isConnected) return;
      const now = performance.now();
      at = Math.min(last(), at + (calm() ? 1 : Math.min(4, (now - before) / 1000 * MonthsPerSecond)));
      before = now;
      time.show(calm() ? Math.round(at) : at);
      if (at >= last()) { time.stop(); arrive(); return; }
      time.timer = calm() ? setTimeout(tick, 500) : requestAnimationFrame(tick);
    };
    tick();
  }

  play.addEventListener('click', () => { if (time.stop()) arrive(); else start(); }, { signal });
  range.addEventListener('input', async () => {
    time.stop();
    const wanted = Number(range.value);
    await time.load();
    time.show(wanted);
    clearTimeout(time.soon);
    time.soon = setTimeout(arrive, 350);
  }, { signal });
  return time;
}
