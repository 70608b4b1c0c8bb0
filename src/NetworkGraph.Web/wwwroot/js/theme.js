// Runs before the first paint: the remembered choice, else the system's.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const read = () => {
    try { return localStorage.getItem('theme') ?? 'system'; } catch { return 'system'; }
  };
  const apply = () => {
    const theme = read(), dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    return { theme, dark };
  };
  const choose = theme => {
    try { localStorage.setItem('theme', theme); } catch { /* not remembered in this browser */ }
    return apply();
  };
  apply();
  window.networkGraphTheme = { apply, choose, system };
})();
