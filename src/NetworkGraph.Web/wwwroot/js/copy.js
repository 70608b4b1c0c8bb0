// A button with data-copy puts the text of the field it names into the clipboard, in the same press of the mouse or key: browsers allow it then only.
import { say } from './announce.js';

let started = false;

export function start() {
  if (started) return;
  started = true;
  addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]');
    const field = button && document.getElementById(button.dataset.copy);
    if (!field) return;
    const copied = await copy(field);
    say(copied ? `${button.dataset.copied}: copied.` : 'The browser did not copy the text. It is selected: press Ctrl+C.');
    button.dataset.words ??= button.textContent;
    button.textContent = copied ? 'Copied' : 'Press Ctrl+C';
    button.dataset.done = copied;
    setTimeout(() => { button.textContent = button.dataset.words; delete button.dataset.done; }, 2500);
  });
}

// Without a secure address there is no clipboard to write to: the selected text is copied in the old way.
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

// The same of a text that stands in no field.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.body.appendChild(Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'visually-hidden' }));
    const before = document.activeElement;
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    before?.focus({ preventScroll: true });
    return copied;
  }
}
