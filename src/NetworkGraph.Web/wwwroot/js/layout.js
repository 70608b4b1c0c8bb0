// What the frame needs from the browser: the theme, and the slash key that goes to the search box.
export function start(layout) {
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
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && box) {
      event.preventDefault();
      box.focus();
    }
  });
  return apply();
}

export function choose(theme) {
  return window.networkGraphTheme.choose(theme);
}
