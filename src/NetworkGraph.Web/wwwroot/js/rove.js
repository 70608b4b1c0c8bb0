// Arrow keys in a list of choices ([data-rove]): it is one stop of the Tab key, its line of last use, and what one types goes to the search field above it.
// On a line: up, down, Home and End go from line to line, left and right along it, Space marks, Enter takes only that one.
// A visual made of buttons, and the rows of a table ([data-arrows]), are one stop in the same way: the arrows go from one to the next, of rows those that lead up and down.
const controls = 'input, button';
const lines = list => [...list.querySelectorAll(':scope > li')];
const along = line => [...line.querySelectorAll(controls)];
const rowStop = 'a[href], button:not(.more-acts)';
const parts = visual => visual.matches('tbody') ? [...visual.rows].map(row => row.querySelector(rowStop)).filter(Boolean) : [...visual.querySelectorAll(':scope > button')];
const fieldOf = list => list.parentElement.querySelector('input[type=search]');
const Patience = 2000;      // ms for the list to follow what was typed
let started = false;

// After each change of the page: one line of each list, and no other, is a stop.
export function settleLists() {
  for (const list of document.querySelectorAll('[data-rove]')) {
    const all = lines(list);
    const here = all.find(line => line.contains(document.activeElement)) ?? all.find(line => line.dataset.here) ?? all[0];
    for (const line of all) stand(line, line === here);
  }

  for (const visual of document.querySelectorAll('[data-arrows]')) {
    const all = parts(visual);
    const here = all.find(button => button === document.activeElement) ?? all.find(button => button.dataset.here) ?? all[0];
    for (const button of all) settle(button, button === here);
  }
}

function settle(control, isHere) {
  if (isHere) control.dataset.here = 'true'; else delete control.dataset.here;
  control.tabIndex = isHere ? 0 : -1;
}

function stand(line, isHere) {
  if (isHere) line.dataset.here = 'true'; else delete line.dataset.here;
  for (const control of along(line)) control.tabIndex = isHere ? 0 : -1;
}

export function start() {
  if (started) return;
  started = true;
  addEventListener('focusin', event => event.target.closest?.('[data-rove], [data-arrows]') && settleLists());
  addEventListener('keydown', key);
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const visual = event.target.closest?.('[data-arrows]');
  if (visual) {
    if (amid(event, parts(visual), visual.matches('tbody'))) event.preventDefault();
    return;
  }

  const list = event.target.closest?.('[role=dialog]')?.querySelector('[data-rove]');
  if (!list) return;
  const line = event.target.closest('[data-rove] > li');
  const done = line ? onLine(event, list, line) : event.target.matches('input') ? inField(event, list) : above(event, list);
  if (done) event.preventDefault();
}

function amid(event, all, areRows) {
  const at = all.indexOf(event.target), last = all.length - 1;
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
  if (next === undefined || at < 0 || (areRows && /Left|Right/.test(event.key))) return false;
  all[Math.min(Math.max(next, 0), last)].focus();
  return true;
}

function onLine(event, list, line) {
  const all = lines(list), at = all.indexOf(line), place = along(line).indexOf(event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const beside = { ArrowRight: place + 1, ArrowLeft: place - 1 }[event.key];
  if (next === -1) return fieldOf(list)?.focus() ?? true;
  if (next !== undefined) return go(all[Math.min(next, all.length - 1)], place);
  if (beside !== undefined) return go(line, Math.max(0, beside));
  if (event.key === 'Enter' && event.target.matches('input')) return line.querySelector('[data-only]').click() ?? true;
  return type(event, list, at);
}

function inField(event, list) {
  if (event.key === 'ArrowDown') return go(lines(list)[0], 0);
  if (event.key !== 'Enter' || event.target !== fieldOf(list) || event.target.value === '') return false;
  takeFirst(list, event.target.value, performance.now());
  return true;
}

// From the buttons above the list.
function above(event, list) {
  return event.key === 'ArrowDown' ? go(lines(list)[0], 0) : type(event, list, -1);
}

function go(line, place) {
  if (!line) return false;
  const all = along(line);
  all[Math.min(Math.max(place, 0), all.length - 1)].focus();
  return true;
}

// A letter goes to the search field, or where there is none to the next line that begins with it.
function type(event, list, at) {
  if (event.key.length !== 1 || event.key === ' ') return false;
  const field = fieldOf(list);
  if (field) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return false;
  }

  const all = lines(list);
  const letter = event.key.toLowerCase();
  return go([...all.slice(at + 1), ...all.slice(0, at + 1)].find(line => line.querySelector('.name').textContent.toLowerCase().startsWith(letter)), 0);
}

// Whoever is quicker than the list means the first line of what they typed.
function takeFirst(list, text, since) {
  if (!list.isConnected || performance.now() - since > Patience) return;
  if (list.dataset.searched === text) list.querySelector('[data-only]')?.click();
  else setTimeout(takeFirst, 30, list, text, since);
}
