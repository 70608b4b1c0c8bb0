// Who goes to another page and waits for longer than a moment sees the frame of one, whatever keeps it: the server draws nothing before it knows the answer.
// Which page is drawn stands on main (data-page), so that whoever got there without a link, by the search field for instance, is followed as well.
const Moment = 100;         // ms
const Longest = 30_000;     // ms after which the page as it is says more than a frame

let started = false;
let timers = [];

export function start() {
  if (started) return;
  started = true;
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const isHere = link && !link.target && !link.hasAttribute('download') && link.origin === location.origin && !link.pathname.startsWith('/api/');
    if (isHere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) waitFor(link.pathname);
  }, true);
  addEventListener('popstate', () => waitFor(location.pathname));
  addEventListener('pagehide', end);
  new MutationObserver(() => drawn() === location.pathname && end()).observe(document.body, { subtree: true, attributeFilter: ['data-page'] });
}

function drawn() {
  return document.querySelector('main')?.dataset.page;
}

function waitFor(path) {
  end();
  if (!drawn() || drawn() === path) return;
  timers = [setTimeout(show, Moment), setTimeout(end, Longest)];
}

function show() {
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  document.documentElement.dataset.waiting = '';
  scrollTo({ top: 0, behavior: 'instant' });
}

function end() {
  timers.forEach(clearTimeout);
  delete document.documentElement.dataset.waiting;
  document.querySelector('main')?.removeAttribute('aria-busy');
}
