// What a reader of the screen hears: the new head line after each change of the page that is open. A page that is opened takes the
// focus to its head line and is heard without this.
let shown = null;
let started = false;

export function say(text) {
  const region = document.getElementById('announcements');
  if (!region) return;
  // The same words twice are two messages only when the region was empty between them.
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, 60);
}

function look() {
  const head = document.querySelector('main h1');
  if (!head) return;
  const now = { path: location.pathname, text: head.textContent.trim(), revision: head.dataset.rev };
  const changed = shown && shown.path === now.path && (shown.text !== now.text || shown.revision !== now.revision);
  shown = now;
  if (changed && document.activeElement !== head) say(now.text);
}

export function start() {
  if (started) return;
  started = true;
  let due = false;
  new MutationObserver(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; look(); });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-rev'] });
}
