// Who follows a link and waits for longer than a moment sees the frame of the page that is on its way, whatever keeps it: the server draws nothing before it knows the answer.
const Moment = 100;         // ms
const Longest = 30_000;     // ms after which the page as it is says more than a frame

let started = false;
let path = '';
let timer = 0;

export function start() {
  if (started) return;
  started = true;
  path = location.pathname;
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const isHere = link && !link.target && !link.hasAttribute('download') && link.origin === location.origin && !link.pathname.startsWith('/api/');
    if (isHere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && link.pathname !== location.pathname) wait();
  }, true);
  addEventListener('popstate', () => location.pathname !== path && wait());
  addEventListener('pagehide', end);
}

function wait() {
  const main = document.querySelector('main'), title = main?.querySelector('h1');
  if (!main) return;
  end();
  timer = setTimeout(() => show(main), Moment);
  const watch = new MutationObserver(() => {
    const now = main.querySelector('h1');
    if ((now && now !== title) || main.querySelector('.app-loading') || !main.isConnected) arrived();
  });
  const tooLong = setTimeout(arrived, Longest);
  function arrived() {
    clearTimeout(tooLong);
    watch.disconnect();
    path = location.pathname;
    end();
  }
  watch.observe(main, { childList: true, subtree: true });
}

function show(main) {
  main.setAttribute('aria-busy', 'true');
  document.documentElement.dataset.waiting = '';
  scrollTo({ top: 0, behavior: 'instant' });
}

function end() {
  clearTimeout(timer);
  delete document.documentElement.dataset.waiting;
  document.querySelector('main')?.removeAttribute('aria-busy');
}
