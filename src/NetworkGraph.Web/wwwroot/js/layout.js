// What the frame needs from the browser: the theme, the keyboard's place, what is said aloud, the keys that go to the search box (/ and Ctrl+K),
// copying, and the key that undoes: it presses the Undo of the message that is shown, else that of the filter.
import { start as keepFocus } from './focus.js';
import { start as announce } from './announce.js';
import { start as copy } from './copy.js';
import { start as paper } from './paper.js';
import { start as wait } from './waiting.js';

export function start(layout) {
  keepFocus();
  announce();
  copy();
  paper(layout);
  wait();
  const { apply, system } = window.networkGraphTheme;
  const show = () => {
    const { theme, dark } = apply();
    layout.invokeMethodAsync('ShowTheme', theme, dark);
  };
  system.addEventListener('change', show);
  addEventListener('storage', event => event.key === 'theme' && show());
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const box = document.querySelector('.search input');
    const undo = document.querySelector('.mud-snackbar-action-button') ?? document.querySelector('[data-undo]');
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !typing && undo) {
      event.preventDefault();
      undo.click();
    }
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const call = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if ((slash || call) && box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  return apply();
}

export { print } from './paper.js';

export function choose(theme) {
  return window.networkGraphTheme.choose(theme);
}
