// Filters are in the address, so loading the page again loses nothing.
const dialog = document.getElementById('components-reconnect-modal');

async function retry() {
  document.removeEventListener('visibilitychange', retryWhenVisible);
  try {
    if (!await Blazor.reconnect() && !await Blazor.resumeCircuit()) {
      location.reload();
    } else {
      dialog.close();
    }
  } catch {
    document.addEventListener('visibilitychange', retryWhenVisible);
  }
}

function retryWhenVisible() {
  if (document.visibilityState === 'visible') {
    retry();
  }
}

dialog.addEventListener('components-reconnect-state-changed', event => {
  switch (event.detail.state) {
    case 'show': dialog.showModal(); break;
    case 'hide': dialog.close(); break;
    case 'failed': document.addEventListener('visibilitychange', retryWhenVisible); break;
    case 'rejected': location.reload(); break;
  }
});
document.getElementById('components-reconnect-button').addEventListener('click', retry);
document.getElementById('components-resume-button').addEventListener('click', () => location.reload());
