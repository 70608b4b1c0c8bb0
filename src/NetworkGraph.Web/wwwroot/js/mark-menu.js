// The one menu on every mark. A mark is an element with data-mark, or one with data-marks that says what stands at a place (markAt): a canvas has no elements.
// Right click, a long press, Shift+F10 or the menu key, and a button with three dots open it; with Shift a right click is the browser's own.
import { copyText } from './copy.js';

const LongPress = 500;      // ms
const SameAct = 700;        // ms in which another event of the same press opens nothing
const Moved = 10;           // px from which a press is a scroll or a drag
const fields = 'input, textarea, select, [contenteditable]';
const pressable = 'a[href], button, [tabindex="0"]';

let menu = null;
let started = false;
let openedAt = -SameAct;
let press = null;           // a finger on a mark
let swallows = false;       // the click that ends a long press
let copying = null;
let givesBackTo = null;     // what had the keyboard before the menu

export function start(dotnet) {
  menu = dotnet;
  if (started) return;
  started = true;
  addEventListener('contextmenu', rightClick, true);
  addEventListener('keydown', key, true);
  addEventListener('pointerdown', fingerDown, true);
  addEventListener('pointermove', event => { if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > Moved) lift(); }, true);
  for (const name of ['pointerup', 'pointercancel']) addEventListener(name, lift, true);
  // The lifted finger presses what is under it, too: the keyboard stays in the menu all the same.
  addEventListener('mousedown', event => { if (swallows) event.preventDefault(); }, true);
  addEventListener('click', click, true);
}

// How the copying went that the last press began.
export function copied() {
  return copying ?? false;
}

function markOf(element) {
  return element?.closest?.('[data-mark], [data-marks]');
}

// The text of a mark, or the promise of one; null where there is none.
function textAt(mark, at) {
  return mark?.markAt ? mark.markAt(at) : mark?.dataset.mark ?? null;
}

async function open(mark, found, x, y, from) {
  openedAt = performance.now();
  const text = await found;
  if (!text) return;
  // The menu gives the keyboard back to where it was: to the mark.
  const stop = from ?? (mark.matches(pressable) ? mark : mark.querySelector(pressable));
  if (!mark.contains(document.activeElement) || from) stop?.focus({ preventScroll: true });
  givesBackTo = mark.contains(document.activeElement) ? document.activeElement : stop;
  await menu.invokeMethodAsync('OpenAsync', text, x + scrollX, y + scrollY);
  focusFirst();
}

// The menu is drawn a moment after it was told to open; and a browser's own long press, which comes with ours, takes the keyboard away once more.
function focusFirst(tries = 50) {
  const list = document.querySelector('.mark-acts.mud-popover-open [role=menu]');
  if (list) name(list);
  if (!list?.contains(document.activeElement)) list?.querySelector('[role=menuitem]')?.focus({ preventScroll: true });
  if (!list && tries > 0) setTimeout(focusFirst, 20, tries - 1);
}

// A menu that no button opened is called by its mark; and as MudBlazor draws it outside of everything, it is a region of its own.
function name(list) {
  const box = list.closest('.mark-acts'), mark = list.querySelector('.menu-note').textContent;
  list.setAttribute('aria-label', mark);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', `What can be done with ${mark}`);
}

function rightClick(event) {
  const isOurs = performance.now() - openedAt < SameAct;
  lift();
  if (isOurs) {
    event.preventDefault();
    setTimeout(focusFirst, 50);
    return;
  }

  if (event.shiftKey || event.target.closest?.(fields)) return;
  // Over an open menu lies a sheet that takes the next press: what is under it is meant.
  const target = event.target.closest?.('.mud-overlay') ? document.elementsFromPoint(event.clientX, event.clientY).find(markOf) : event.target;
  const mark = markOf(target);
  const found = textAt(mark, { x: event.clientX, y: event.clientY });
  if (!found) return;
  event.preventDefault();
  swallows = event.pointerType === 'touch';
  open(mark, found, event.clientX, event.clientY);
}

// Inside the menu the arrows move at once: MudBlazor's own, by way of the server, know nothing of a menu that no button opened. Tab is left to it.
function move(event) {
  const acts = [...event.target.closest('[role=menu]').querySelectorAll('[role=menuitem]')];
  const at = acts.indexOf(event.target.closest('[role=menuitem]'));
  const next = { ArrowDown: (at + 1) % acts.length, ArrowUp: (at + acts.length - 1) % acts.length, Home: 0, End: acts.length - 1 }[event.key];
  if (next !== undefined) acts[next].focus();
  else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) acts[at].click();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

// Whatever has the keyboard: the finger that opened the menu may have just given it to what lies under it.
async function close(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
  await menu.invokeMethodAsync('CloseAsync');
  givesBackTo?.focus({ preventScroll: true });
}

function key(event) {
  if (event.key === 'Escape' && document.querySelector('.mark-acts.mud-popover-open')) return close(event);
  if (event.target.closest?.('.mark-acts [role=menu]')) return move(event);
  if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
  const mark = markOf(document.activeElement);
  const found = document.activeElement.matches(fields) ? null : textAt(mark);
  if (!found) return;
  event.preventDefault();
  const box = document.activeElement.getBoundingClientRect();
  open(mark, found, box.left + Math.min(24, box.width / 2), Math.min(box.bottom, innerHeight - 24));
}

function fingerDown(event) {
  swallows = false;
  lift();
  const mark = event.pointerType === 'mouse' || !event.isPrimary || event.target.closest(fields) ? null : markOf(event.target);
  if (!mark) return;
  const { clientX: x, clientY: y } = event;
  press = { x, y, timer: setTimeout(() => {
    press = null;
    const found = textAt(mark, { x, y, touch: true });
    if (!found) return;
    swallows = true;
    open(mark, found, x, y);
  }, LongPress) };
}

function lift(event) {
  clearTimeout(press?.timer);
  press = null;
  if (!swallows || !event) return;
  setTimeout(focusFirst, 50);
  // The map takes the lifted finger for a choice, which a long press is not.
  if (event.type === 'pointerup' && event.target.closest('[data-marks]')) {
    event.stopPropagation();
    event.target.dispatchEvent(new PointerEvent('pointercancel', { pointerId: event.pointerId, bubbles: true }));
  }
}

function click(event) {
  if (swallows) {
    swallows = false;
    event.preventDefault();
    event.stopPropagation();
    return;
  }

  const more = event.target.closest?.('.more-acts');
  if (more) {
    const box = more.getBoundingClientRect();
    open(markOf(more), textAt(markOf(more)), box.left, box.bottom, more);
  }

  if (event.target.closest?.('[data-copy-link]')) copyLink(event.target);
}

function copyLink(element) {
  copying = copyText(element.closest('[data-copy-link]').dataset.copyLink);
}
