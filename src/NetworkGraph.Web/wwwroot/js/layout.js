// What the frame needs from the browser: the theme, the keyboard's place, what is said aloud, copying, pictures, and the keys that work anywhere.
// Which those are stands in KeyList.cs, which the sheet behind ? is drawn from too: here is only what each of them does.
import { start as keepFocus } from './focus.js';
import { say, start as announce } from './announce.js';
import { start as copy } from './copy.js';
import { start as pictures } from './picture.js';
import { start as paper } from './paper.js';
import { start as wait } from './waiting.js';

const fields = 'input, textarea, select, [contenteditable]';
const overThePage = '[role=dialog]:not(.card), [role=menu], [role=listbox], .mud-popover';

const acts = {
  search: () => {
    const box = document.querySelector('.search input');
    box?.focus();
    box?.select();
    return !!box;
  },
  // The Undo of the message that is shown, else that of the filter.
  undo: () => press(document.querySelector('.mud-snackbar-action-button') ?? document.querySelector('[data-undo]')),
  tables: () => {
    const whole = document.querySelector('[data-all-tables]');
    const all = whole ? [whole] : [...document.querySelectorAll('[aria-keyshortcuts=t]')];
    const off = all.filter(button => button.getAttribute('aria-pressed') !== 'true');
    (off.length ? off : all).forEach(press);
    if (!all.length) say('No visual on this page has a table.');
    return true;
  },
  focus: () => {
    const card = document.activeElement?.closest('.card') ?? [...document.querySelectorAll('.card:hover')].at(-1);
    if (!press(card?.querySelector('[aria-keyshortcuts=f]'))) say('Go to a visual first, with Tab or the pointer.');
    return true;
  },
  keys: layout => { layout.invokeMethodAsync('ShowKeys'); return true; },
};

function press(button) {
  button?.click();
  return !!button;
}

// Whoever speaks to the computer, or rests a hand on the keyboard, may switch off the keys that need no Ctrl.
const Plain = 'plainKeys';
export function plainKeys() {
  try { return localStorage.getItem(Plain) !== 'off'; } catch { return true; }
}

export function setPlainKeys(on) {
  try { localStorage.setItem(Plain, on ? 'on' : 'off'); } catch { /* not remembered in this browser */ }
}

function isPressed({ key, ctrl }, event) {
  if (event.altKey || event.key.toLowerCase() !== key) return false;
  const held = event.ctrlKey || event.metaKey;
  if (ctrl) return held && !event.shiftKey;
  // Signs need Shift on one keyboard and none on another.
  return !held && plainKeys() && !(event.shiftKey && /[a-z]/.test(key)) && !event.target.closest?.(overThePage);
}

function key(event, layout, keys) {
  const typing = event.target.closest?.(fields);
  for (const { act, presses } of keys) {
    const pressed = !event.repeat && presses.find(one => isPressed(one, event));
    // In a field Ctrl+Z is of the field, Ctrl+K is not.
    if (!pressed || (typing && (!pressed.ctrl || act === 'undo'))) continue;
    if (acts[act](layout)) event.preventDefault();
    return;
  }
}

export function start(layout, keys) {
  keepFocus();
  announce();
  copy();
  pictures();
  paper(layout);
  wait();
  const { apply, system } = window.networkGraphTheme;
  const show = () => {
    const { theme, dark } = apply();
    layout.invokeMethodAsync('ShowTheme', theme, dark);
  };
  system.addEventListener('change', show);
  addEventListener('storage', event => event.key === 'theme' && show());
  addEventListener('keydown', event => key(event, layout, keys));
  return apply();
}

export { print } from './paper.js';

export function choose(theme) {
  return window.networkGraphTheme.choose(theme);
}
