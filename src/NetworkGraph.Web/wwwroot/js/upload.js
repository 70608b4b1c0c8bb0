// Sends chosen or dropped files by plain HTTP: through the circuit it would take many times as long and block every click.
const csrf = () => document.querySelector('meta[name=csrf]').content;
let running = null;

// A file that is on its way is lost with the page; all that comes after goes on without it.
const warn = event => event.preventDefault();

async function post(url, body, type) {
  const response = await fetch(url, {
    method: 'POST', body, signal: running.signal,
    headers: { 'Content-Type': type, RequestVerificationToken: csrf() },
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => null);
    throw new Error(problem?.detail ?? 'NetworkGraph did not take the file; is it still running?');
  }
}

async function send(files, page) {
  running = new AbortController();
  const importId = crypto.randomUUID();
  addEventListener('beforeunload', warn);
  try {
    const announced = files.map(file => ({ name: file.name, bytes: file.size }));
    await post('api/imports', JSON.stringify({ importId, files: announced }), 'application/json');
    for (const [index, file] of files.entries()) {
      await post(`api/imports/${importId}/files/${index}`, file, 'application/octet-stream');
    }
  } catch (problem) {
    if (problem.name !== 'AbortError') {
      const sentence = problem instanceof TypeError
        ? 'The browser could not read or send a file. If you dropped a folder, choose the zip instead.'
        : problem.message;
      await page.invokeMethodAsync('ShowProblem', sentence);
    }
  } finally {
    removeEventListener('beforeunload', warn);
  }
}

export function start(zone, input, page) {
  const over = on => zone.classList.toggle('over', on);
  zone.addEventListener('dragover', event => { event.preventDefault(); over(true); });
  zone.addEventListener('dragleave', () => over(false));
  zone.addEventListener('drop', event => {
    event.preventDefault();
    over(false);
    send([...event.dataTransfer.files], page);
  });
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    if (files.length) {
      send(files, page);
    }
  });
}

export function stop() {
  running?.abort();
}
