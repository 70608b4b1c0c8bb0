// What is wrong with the words on screen at the window's present width; one sentence each, none when all is well. Read by WidthsTests.
// A text box is the painted rectangle of one line of a text node, as tall as its letters. An overlay (menu, drawer, bottom bar) is judged by itself.
() => {
  const [least, share] = [12, 2];           // letters of a long word that must stand together; pixels that two boxes may share
  const ordinary = 24;                      // letters of a word that must not be broken
  const faults = new Set();
  const say = (what, text, where, detail) => faults.add(`${what}: “${short(text)}” in ${path(where)}${detail ? `, ${detail}` : ''}`);
  const short = text => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const path = element => {
    const named = [];
    for (let one = element; one && one !== document.body && named.length < 4; one = one.parentElement) {
      named.unshift(one.tagName.toLowerCase() + [...one.classList].slice(0, 2).map(name => `.${name}`).join(''));
    }
    return named.join(' > ');
  };
  const styles = new Map();
  const style = element => styles.get(element) ?? (styles.set(element, getComputedStyle(element)), styles.get(element));
  const scrolls = value => value === 'auto' || value === 'scroll';
  const hides = value => value === 'hidden' || value === 'clip';
  const ancestors = function* (element) { for (let one = element; one && one !== document.documentElement; one = one.parentElement) yield one; };
  const isOverlay = element => style(element).position === 'fixed' || element.tagName === 'DIALOG' || (style(element).position === 'absolute' && style(element).zIndex !== 'auto');
  const rootOf = element => [...ancestors(element)].find(isOverlay) ?? document.body;
  const isSeen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && ![...ancestors(element)].some(one => style(one).clipPath === 'inset(50%)' || one.classList.contains('skip-link'));
  const roomOf = element => {
    const room = element.getBoundingClientRect(), { textOverflow, paddingLeft, paddingRight } = style(element);
    // An ellipsis stands in for what does not fit between the paddings.
    return textOverflow === 'ellipsis' ? new DOMRect(room.x + parseFloat(paddingLeft), room.y, room.width - parseFloat(paddingLeft) - parseFloat(paddingRight), room.height) : room;
  };
  const isTold = (element, text) => [...ancestors(element)].some(one => one.title && plain(one.title).includes(plain(text)));

  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.add(`the document is ${wide} px wider than the window`);

  // Every box with the part of it that is painted.
  const boxes = [];
  const keep = (element, node, rect) => {
    const painted = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
    for (const one of ancestors(element)) {
      const { overflowX, overflowY } = style(one);
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const room = node ? roomOf(one) : one.getBoundingClientRect();
        if (overflowX !== 'visible') [painted.left, painted.right] = [Math.max(painted.left, room.left), Math.min(painted.right, room.right)];
        if (overflowY !== 'visible') [painted.top, painted.bottom] = [Math.max(painted.top, room.top), Math.min(painted.bottom, room.bottom)];
      }
      if (isOverlay(one)) break;
    }
    if (painted.right - painted.left > 1 && painted.bottom - painted.top > 1) boxes.push({ ...painted, element, node, root: rootOf(element) });
  };

  const fits = (node, element, rect) => {
    const root = rootOf(element);
    for (const one of ancestors(element)) {
      const { display, overflowX, overflowY } = style(one);
      if (display !== 'inline' && display !== 'contents') {
        const room = roomOf(one);
        const [across, down] = [rect.left < room.left - 1.5 || rect.right > room.right + 1.5, rect.top < room.top - 3 || rect.bottom > room.bottom + 3];
        if (across && hides(overflowX) || down && hides(overflowY)) {
          if (!isTold(element, node.data)) say('cut, and in no tooltip', node.data, element);
          return;
        }
        if (across && scrolls(overflowX)) return say('out of sight until it is scrolled sideways', node.data, element);
        if (down && scrolls(overflowY)) return;
        if (across) return say('wider than its room', node.data, element, `${Math.round(rect.right - rect.left)} px in ${path(one)} of ${Math.round(room.width)} px`);
        if (down && one !== document.body && !one.classList.contains('app')) return say('taller than its room', node.data, element, `in ${path(one)}`);
      }
      if (one === root) break;
    }
    if (rect.left < -1 || rect.right > innerWidth + 1) say('outside the window', node.data, element);
  };

  const range = document.createRange();
  const lines = rects => new Set(rects.map(rect => Math.round(rect.top + rect.height / 2))).size;
  const rectsOf = (node, from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(rect => rect.width > .5);
  };
  // Scripts that may be broken between any two letters.
  const anywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Extended_Pictographic}]/u;
  const words = (node, element) => {
    for (const { 0: word, index } of node.data.matchAll(/[^\s\-‐–—/·…־]+/g)) {
      if (word.length < 2 || anywhere.test(word)) continue;
      const rects = rectsOf(node, index, index + word.length);
      if (lines(rects) < 2) continue;
      if (word.length <= ordinary) say('a word is broken', word, element);
      else if (lines(rectsOf(node, index, index + least)) > 1) say('narrower than its longest word', word, element);
    }
  };
  const crowded = (node, element, rects) => {
    const count = plain(node.data).split(' ').length, size = parseFloat(style(element).fontSize);
    if (rects.length >= 4 && count >= 4 && Math.max(...rects.map(rect => rect.width)) < 6 * size) say('a word per line', node.data, element);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode, element = node.parentElement;
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(node.data) || element.closest('svg') && !element.closest('text') || element.closest('script, style, option, datalist, textarea, svg title, noscript') || !isSeen(element)) continue;
    const rects = rectsOf(node, 0, node.length), size = parseFloat(style(element).fontSize);
    for (const rect of rects) {
      const middle = (rect.top + rect.bottom) / 2, isDrawn = element.closest('svg') !== null, half = isDrawn ? rect.height * .3 : size * .42;
      const letters = element.hasAttribute('transform') ? rect : { left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
      if (!isDrawn) fits(node, element, letters);
      keep(element, node, letters);
    }
    if (lines(rects) > 1) {
      words(node, element);
      crowded(node, element, rects);
    }
  }

  const pen = document.createElement('canvas').getContext('2d');
  for (const element of document.body.querySelectorAll('svg, canvas, button, input, select, textarea, .face, .track, .rule, .ghost, .mini, .primary')) {
    if (!isSeen(element)) continue;
    keep(element, null, element.getBoundingClientRect());
    if (element.placeholder && !element.value) {
      const look = style(element);
      pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
      const room = element.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
      if (pen.measureText(element.placeholder).width > room + 1 && !isTold(element, element.placeholder)) say('cut, and in no tooltip', element.placeholder, element);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (scrolls(style(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && isSeen(element)) {
      faults.add(`must be scrolled sideways: ${path(element)}, ${element.scrollWidth} px in ${element.clientWidth}`);
    }
  }

  boxes.sort((one, other) => one.top - other.top);
  for (let first = 0; first < boxes.length; first++) {
    const one = boxes[first];
    for (let next = first + 1; next < boxes.length && boxes[next].top < one.bottom - share; next++) {
      const other = boxes[next];
      if (one.root !== other.root || (one.node !== null && one.node === other.node)) continue;
      if (one.element !== other.element ? one.element.contains(other.element) && !one.node || other.element.contains(one.element) && !other.node : !one.node || !other.node) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left), down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > share && down > share) {
        const text = [one, other].map(box => short(box.node?.data ?? `<${box.element.tagName.toLowerCase()} ${box.element.className.baseVal ?? box.element.className}>`)).join('” and “');
        faults.add(`share ${Math.round(across)} × ${Math.round(down)} px: “${text}” in ${path(one.element)}`);
      }
    }
  }
  return [...faults];
}
