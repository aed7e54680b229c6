"use strict";
// Sorting. The table comes worst first and reads without it.
(() => {
  document.documentElement.classList.add("js");
  const table = document.getElementById("articles");
  if (!table) return;
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    head.querySelector("button").addEventListener("click", () => {
      const numeric = head.classList.contains("number");
      // Counts are asked for most first, qualities and names from the lowest.
      const first = numeric && column !== 2 ? "descending" : "ascending";
      const other = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? other : first;
      const key = (row) => {
        const cell = row.cells[column];
        const text = cell.dataset.key ?? cell.textContent;
        return numeric || cell.dataset.key !== undefined ? Number(text) : text;
      };
      const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b));
      const rows = [...body.rows].map((row) => [key(row), row]);
      rows.sort((a, b) => (order === "ascending" ? compare(a[0], b[0]) : compare(b[0], a[0])));
      body.append(...rows.map(([, row]) => row));
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
    });
  });
})();
