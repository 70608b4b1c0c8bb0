// The page on paper. Paper is light, whatever the screen is: the colours are light from before printing until after it, and charts are drawn for its width.
// The dialog holds every script of the page until it is closed, so nothing waits for it.
let asked = false;

export function start(layout) {
  addEventListener('beforeprint', () => { document.documentElement.dataset.theme = 'light'; });
  addEventListener('afterprint', () => {
    window.networkGraphTheme.apply();
    if (asked) layout.invokeMethodAsync('Printed');
    asked = false;
  });
}

// What the server has drawn stands in the page by now; the server is not kept waiting until the dialog is closed.
export function print() {
  asked = true;
  setTimeout(() => window.print());
}
