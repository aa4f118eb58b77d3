/*<![CDATA[*/
/* Sorts tables by their headings, and unfolds everything for print. The report is complete without it. */
(function () {
  'use strict';

  /* A table of fewer rows needs no sorting. */
  const FEWEST_ROWS = 3;

  /* What a row is sorted by: the number behind a figure, or the text; null sorts last. */
  function key(row, column, number) {
    const cell = row.cells[column];
    if (!number) {
      return cell.textContent;
    }
    return cell.hasAttribute('data-value') ? Number(cell.getAttribute('data-value')) : null;
  }

  function compare(a, b, number) {
    return number ? a - b : a.localeCompare(b, 'en');
  }

  /* The rows that others are compared with stay on top. */
  function sort(table, heading, descending) {
    const body = table.tBodies[0];
    const number = heading.classList.contains('number');
    const keyed = Array.from(body.rows)
      .filter(row => !row.classList.contains('reference'))
      .map(row => ({row: row, key: key(row, heading.cellIndex, number)}));
    keyed.sort(function (a, b) {
      if (a.key === null || b.key === null) {
        return (a.key === null) - (b.key === null);
      }
      return descending ? compare(b.key, a.key, number) : compare(a.key, b.key, number);
    });
    keyed.forEach(entry => body.appendChild(entry.row));
    for (const other of heading.parentNode.cells) {
      other.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }

  /* Figures start with the largest, names with A. */
  function makeSortable(table, heading) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = 'Sort by this column';
    button.textContent = heading.textContent;
    button.addEventListener('click', function () {
      const before = heading.getAttribute('aria-sort');
      const first = heading.classList.contains('number');
      sort(table, heading, before === null ? first : before === 'ascending');
    });
    heading.replaceChildren(button);
  }

  for (const table of document.querySelectorAll('table')) {
    if (table.tBodies[0].querySelectorAll('tr:not(.reference)').length >= FEWEST_ROWS) {
      Array.from(table.tHead.rows[0].cells).forEach(heading => makeSortable(table, heading));
    }
  }

  let folded = [];
  window.addEventListener('beforeprint', function () {
    folded = Array.from(document.querySelectorAll('details:not([open])'));
    folded.forEach(details => { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    folded.forEach(details => { details.open = false; });
  });
})();
/*]]>*/
