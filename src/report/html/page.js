"use strict";
// Steps, filters and reasons on hover. The page reads without it.
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const findings = all(".finding");
  const marks = all(".m");
  const ticks = all(".tick");
  const position = document.getElementById("position");
  const only = document.getElementById("only");
  const worse = ["neutral", "minor", "major", "critical"];
  const byNumber = new Map(findings.map((finding) => [finding.id.slice(1), finding]));
  const numbers = (element) => element.dataset.f.split(" ");
  let current = null;
  document.documentElement.classList.add("js");
  if (!findings.length) return;

  const shown = () => findings.filter((finding) => !finding.hidden);

  function filter() {
    const checked = (name) => new Set(all(`input[name=${name}]:checked`).map((box) => box.value));
    const severities = checked("severity");
    const rules = checked("rule");
    for (const finding of findings) finding.hidden = !(severities.has(finding.dataset.severity) && rules.has(finding.dataset.rule));
    for (const mark of marks) {
      const seen = numbers(mark).filter((number) => !byNumber.get(number).hidden);
      const severity = seen.map((number) => worse.indexOf(byNumber.get(number).dataset.severity)).sort().pop();
      mark.classList.remove(...worse);
      mark.classList.toggle("off", !seen.length);
      if (seen.length) {
        mark.classList.add(worse[severity]);
        mark.setAttribute("href", "#f" + seen[0]);
      } else mark.removeAttribute("href");
    }
    for (const tick of ticks) tick.hidden = byNumber.get(tick.dataset.f).hidden;
    for (const pair of all(".pair")) {
      const clean = !all(".finding", pair).some((finding) => !finding.hidden);
      pair.classList.toggle("clean", clean);
      pair.hidden = only.checked && clean;
    }
    if (current && current.hidden) select(null);
    tell();
    place();
  }

  function tell() {
    const list = shown();
    const at = list.indexOf(current);
    const few = list.length === 1 ? "1 finding" : `${list.length} findings`;
    position.textContent = at < 0 ? few : `${at + 1} of ${list.length}`;
    document.getElementById("previous").disabled = document.getElementById("next").disabled = !list.length;
  }

  const touch = (name, number) => {
    for (const element of [...findings, ...marks, ...ticks]) {
      const of = element.dataset.f ? numbers(element) : [element.id.slice(1)];
      element.classList.toggle(name, number !== null && of.includes(number));
    }
  };

  function select(finding) {
    current = finding;
    touch("current", finding && finding.id.slice(1));
    tell();
    hide();
    if (!finding) return;
    finding.focus({ preventScroll: true });
    finding.closest(".pair").scrollIntoView({ block: "center" });
    // A pair that is taller than the window: the finding itself must be in sight.
    finding.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(current);
    select(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  }

  // The reason of the words under the pointer or the focus.
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  let leaving = 0;
  function show(mark) {
    clearTimeout(leaving);
    hide();
    const seen = numbers(mark).map((number) => byNumber.get(number)).filter((finding) => !finding.hidden);
    if (!seen.length) return;
    tip.replaceChildren(...seen.map((finding) => {
      const copy = document.createElement("div");
      copy.append(...[...finding.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    }));
    mark.setAttribute("aria-describedby", "tip");
    numbers(mark).forEach((number) => all(`[data-f~="${number}"], #f${number}`).forEach((element) => element.classList.add("same")));
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 30));
    const below = box.bottom + 8 + tip.offsetHeight < innerHeight;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY}px`;
  }
  function hide() {
    tip.hidden = true;
    all(".same").forEach((element) => element.classList.remove("same"));
    all(".m[aria-describedby]").forEach((mark) => mark.removeAttribute("aria-describedby"));
  }
  const leave = () => { leaving = setTimeout(hide, 200); };
  tip.addEventListener("mouseenter", () => clearTimeout(leaving));
  tip.addEventListener("mouseleave", leave);
  for (const mark of marks) {
    mark.addEventListener("mouseenter", () => show(mark));
    mark.addEventListener("mouseleave", leave);
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hide);
  }
  for (const link of [...marks, ...ticks]) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const seen = numbers(link).map((number) => byNumber.get(number)).find((finding) => !finding.hidden);
      if (seen) select(seen);
    });
  }

  // The strip at the edge shows places on the page once the page is laid out.
  function place() {
    const height = document.documentElement.scrollHeight;
    // Everything is measured before anything is moved.
    const tops = ticks.map((tick) => {
      const box = byNumber.get(tick.dataset.f).getBoundingClientRect();
      return (100 * (box.top + scrollY)) / height;
    });
    ticks.forEach((tick, at) => { tick.style.top = `${tops[at]}%`; });
  }

  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  all(".tools input:not(#differences)").forEach((box) => box.addEventListener("change", filter));
  const differences = document.getElementById("differences");
  if (differences) differences.addEventListener("change", () => {
    document.documentElement.classList.toggle("same-only", !differences.checked);
    place();
  });
  addEventListener("resize", place);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(textarea|select)$/i.test(event.target.tagName)) return;
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
  });
  place();
})();
