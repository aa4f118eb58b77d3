/* Looks at reports in frames of a given width and writes what is wrong with them into the page. */
(function () {
  'use strict';

  /* Glyphs may touch by so many pixels. */
  const SLACK = 2;
  const lines = [];

  function say(frame, text) {
    lines.push(frame.title + ': ' + text);
  }

  function shortened(text) {
    return '"' + text.trim().replace(/\s+/g, ' ').slice(0, 60) + '"';
  }

  /* Every line of every text outside of drawings that is shown. */
  function htmlTexts(doc) {
    const texts = [];
    const walker = doc.createTreeWalker(doc.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() === '' || node.parentElement.closest('svg')) {
        continue;
      }
      const range = doc.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0) {
          texts.push({text: node.data, box: box, scrolls: node.parentElement.closest('.table') !== null});
        }
      }
    }
    return texts;
  }

  function drawnTexts(svg) {
    return Array.from(svg.querySelectorAll('text'))
      .map(text => ({text: text.textContent, box: text.getBoundingClientRect()}))
      .filter(text => text.box.width > 0);
  }

  function overlaps(frame, texts) {
    texts.sort((a, b) => a.box.top - b.box.top);
    for (let i = 0; i < texts.length; i++) {
      const a = texts[i].box;
      for (let j = i + 1; j < texts.length && texts[j].box.top < a.bottom - SLACK; j++) {
        const b = texts[j].box;
        if (b.left < a.right - SLACK && b.right > a.left + SLACK) {
          say(frame, 'overlap: ' + shortened(texts[i].text) + ' and ' + shortened(texts[j].text));
        }
      }
    }
  }

  function layout(frame, win, doc) {
    const width = win.innerWidth;
    if (doc.documentElement.scrollWidth > width) {
      say(frame, 'the page is ' + doc.documentElement.scrollWidth + ' pixels wide');
    }
    const texts = htmlTexts(doc);
    for (const text of texts) {
      if (!text.scrolls && (text.box.right > width + 1 || text.box.left < -1)) {
        say(frame, 'cut at the edge: ' + shortened(text.text));
      }
    }
    overlaps(frame, texts);
    let drawings = 0;
    for (const svg of doc.querySelectorAll('svg')) {
      const edge = svg.getBoundingClientRect();
      if (edge.width === 0) {
        continue;
      }
      drawings++;
      const drawn = drawnTexts(svg);
      for (const text of drawn) {
        const box = text.box;
        if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1) {
          say(frame, 'cut in ' + svg.getAttribute('aria-labelledby') + ': ' + shortened(text.text));
        }
      }
      overlaps(frame, drawn);
    }
    for (const cell of doc.querySelectorAll('td, th')) {
      if (cell.scrollWidth > cell.clientWidth + 1 && win.getComputedStyle(cell).display !== 'inline') {
        say(frame, 'wider than its cell: ' + shortened(cell.textContent));
      }
    }
    return texts.length + ' texts, ' + drawings + ' drawings';
  }

  function links(frame, doc) {
    const all = doc.querySelectorAll('a[href]');
    for (const link of all) {
      const target = link.getAttribute('href');
      if (!target.startsWith('#') || doc.getElementById(target.slice(1)) === null) {
        say(frame, 'dead link: ' + target);
      }
    }
    return all.length + ' links';
  }

  /* Clicks each heading of figures twice: first the largest on top, then the smallest, those without a figure last. */
  function sorting(frame, doc) {
    let sorted = 0;
    for (const table of doc.querySelectorAll('table')) {
      const rows = () => Array.from(table.tBodies[0].rows).filter(row => !row.classList.contains('reference'));
      if (rows().length < 3) {
        continue;
      }
      const reference = table.querySelectorAll('tr.reference').length;
      for (const heading of table.tHead.rows[0].cells) {
        const button = heading.querySelector('button');
        if (button === null || button.tabIndex !== 0) {
          say(frame, 'cannot be sorted by keyboard: ' + shortened(heading.textContent));
          continue;
        }
        if (!heading.classList.contains('number')) {
          continue;
        }
        for (const order of ['descending', 'ascending']) {
          button.click();
          const cells = rows().map(row => row.cells[heading.cellIndex]);
          const values = cells.filter(cell => cell.hasAttribute('data-value')).map(cell => Number(cell.getAttribute('data-value')));
          const sign = order === 'ascending' ? 1 : -1;
          const right = values.every((value, i) => i === 0 || sign * (value - values[i - 1]) >= 0);
          const last = cells.slice(values.length).every(cell => !cell.hasAttribute('data-value'));
          if (!right || !last || heading.getAttribute('aria-sort') !== order) {
            say(frame, 'not ' + order + ': ' + shortened(heading.textContent) + ' ' + values.join(' '));
          }
          sorted++;
        }
      }
      if (Array.from(table.tBodies[0].rows).findIndex(row => !row.classList.contains('reference')) !== reference) {
        say(frame, 'the baseline does not stay on top');
      }
    }
    return sorted + ' sorted';
  }

  window.addEventListener('load', function () {
    for (const frame of document.querySelectorAll('iframe')) {
      const win = frame.contentWindow;
      const doc = frame.contentDocument;
      if (win.performance.getEntriesByType('resource').length > 0) {
        say(frame, 'it requested ' + win.performance.getEntriesByType('resource')[0].name);
      }
      doc.querySelectorAll('details').forEach(details => { details.open = true; });
      const seen = [layout(frame, win, doc), links(frame, doc), sorting(frame, doc)];
      lines.push('seen ' + frame.title + ': ' + seen.join(', '));
    }
    document.getElementById('findings').textContent = lines.join('\n');
  });
})();
