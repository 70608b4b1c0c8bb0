// The keyboard's place. What has focus may leave the page with the act that it carried out: a filter taken away, a row answered, a panel
// closed. The focus then goes to what stands where it was, or back to what opened the panel, never to the top of the page. An element
// that says aria-modal and data-modal keeps the keyboard inside; Escape presses its [data-close].
import { say } from './announce.js';
import { settleLists, start as rove } from './rove.js';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const layers = '[role=dialog], [role=menu], .mud-popover';
const stops = root => [...root.querySelectorAll(reachable)].filter(canTake);
let place = null;      // what has focus: the element, its stop number inside each of its parents, and the place before the layer it is in
let covered = [];      // what a modal element made inert
let open = [];         // what lies over the page, in the order in which it opened: the last one is on top, wherever it stands in the document
let byKeyboard = false;
let started = false;
let closing = { button: null, at: 0 };

function isClosing(button) {
  return button === closing.button && performance.now() - closing.at < 500;
}

function canTake(element) {
  return element.isConnected && !element.disabled && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true });
}

function remember(element) {
  const before = stops(document.body);
  before.length = Math.max(0, before.indexOf(element));
  const layer = element.closest(layers);
  const parents = [];
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    parents.push({ parent, index: before.filter(stop => parent.contains(stop)).length });
  }

  const opener = !layer || !place ? null : layer === place.layer ? place.opener : layer.contains(place.element) ? null : place;
  place = { element, parents, layer, opener };
}

function restore({ element, parents, layer, opener }) {
  if (canTake(element)) return focus(element);
  for (const { parent, index } of parents) {
    if (parent.matches('main, body')) break;
    const near = parent.isConnected ? stops(parent) : [];
    if (near.length) return focus(near[Math.min(index, near.length - 1)]);
    if (parent === layer && opener) return restore(opener);
  }

  const head = document.querySelector('main h1');
  if (head) focus(head);
}

function focus(element) {
  element.focus({ preventScroll: !byKeyboard });
}

function cover() {
  const modal = [...document.querySelectorAll('[data-modal][aria-modal=true]')].at(-1);
  const beside = [];
  for (let inside = modal; inside && inside !== document.body; inside = inside.parentElement) {
    beside.push(...[...inside.parentElement.children].filter(other =>
      other !== inside && !/^(SCRIPT|STYLE)$/.test(other.tagName) && !other.matches('[aria-live], dialog, #blazor-error-ui, [class^=mud-]')));
  }

  covered.filter(other => !beside.includes(other)).forEach(other => { other.inert = false; });
  beside.forEach(other => { other.inert = true; });
  covered = beside;
  const before = open;
  open = overThePage();
  const opened = open.filter(layer => !before.includes(layer)).at(-1);
  if (opened && !opened.contains(document.activeElement)) {
    (opened.querySelector('h2[tabindex="-1"], [data-rove] input') ?? stops(opened)[0])?.focus();
  } else if (opened) {
    // The keyboard is inside already, on the button that was pressed: nothing else would say what happened.
    say(`${document.getElementById(opened.getAttribute('aria-labelledby'))?.textContent} fills the window. Escape goes back to the page.`);
  }
}

function overThePage() {
  const seen = [...document.querySelectorAll('[data-modal][aria-modal=true], [data-takes-focus]')];
  return [...open.filter(layer => seen.includes(layer)), ...seen.filter(layer => !open.includes(layer))];
}

// What can be scrolled must be reachable, and has a name: that of the table in it.
function scrollers() {
  for (const box of document.querySelectorAll('.scroll, .scroll-x, .people')) {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    const name = box.querySelector('caption')?.textContent;
    const stop = { tabindex: 0, role: 'region', 'aria-label': name };
    if (scrolls && name && !stops(box).length) {
      Object.entries(stop).forEach(([attribute, value]) => box.setAttribute(attribute, value));
    } else if (box.hasAttribute('tabindex')) {
      Object.keys(stop).forEach(attribute => box.removeAttribute(attribute));
    }
  }
}

function settle() {
  cover();
  scrollers();
  settleLists();
  if (place && (!document.activeElement || document.activeElement === document.body)) restore(place);
}

export function start() {
  if (started) return;
  started = true;
  let due = false;
  new MutationObserver(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; settle(); });
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'class', 'open', 'aria-modal'] });
  rove();
  addEventListener('resize', scrollers);
  addEventListener('focusin', event => remember(event.target));

  // A click on nothing takes the focus away on purpose.
  addEventListener('pointerdown', event => {
    byKeyboard = false;
    if (!event.target.closest?.(reachable + ', label')) place = null;
  }, true);
  addEventListener('click', event => {
    // What opens again is pressed by the same button, which closes nothing then.
    closing = { button: event.target.closest?.('[data-close]'), at: performance.now() };
  }, true);
  addEventListener('keydown', event => {
    byKeyboard = true;
    if (event.key === 'Escape') close(event);
    if (event.key === 'Enter' || event.key === ' ') add(event);
  }, true);
}

function close(event) {
  const typing = event.target.closest?.('[role=combobox][aria-expanded=true], .mud-popover');
  const button = typing ? null : overThePage().at(-1)?.querySelector('[data-close]');

  // What was pressed already is on its way out: a second press would reach a button that is no longer there.
  if (button && !isClosing(button)) button.click();
}

// With Ctrl a browser presses nothing; here it adds to what is selected, as a click with Ctrl does.
function add(event) {
  const button = event.target.closest?.('button[aria-pressed]');
  if (!button || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (!event.repeat) button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
}
