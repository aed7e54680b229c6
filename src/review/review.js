"use strict";
// Steps and acts. What was decided is shown only once the server has answered that it is kept.
(() => {
  const main = document.querySelector("main[data-article]");
  if (!main) return;
  document.documentElement.classList.add("js");
  const byId = (id) => document.getElementById(id);
  const all = (selector, from = main) => [...from.querySelectorAll(selector)];
  const article = main.dataset.article;
  const who = byId("who");
  const status = byId("status");
  const ask = byId("ask");
  let currentKey = null;
  let busy = false;

  try { who.value = localStorage.getItem("wirecheck-name") || who.value; } catch { /* storage is off */ }
  who.addEventListener("change", () => { try { localStorage.setItem("wirecheck-name", who.value); } catch { /* storage is off */ } });

  const findings = () => all(".finding");
  const current = () => findings().find((finding) => finding.dataset.key === currentKey) || null;

  function tell(words, wrong = false) {
    status.textContent = words;
    status.classList.toggle("wrong", wrong);
  }

  function mark() {
    const list = findings();
    const finding = current();
    const number = finding && finding.id.slice(1);
    for (const element of all(".finding, .m")) {
      const of = element.dataset.f ? element.dataset.f.split(" ") : [element.id.slice(1)];
      element.classList.toggle("current", number !== null && of.includes(number));
    }
    byId("position").textContent = finding ? `${list.indexOf(finding) + 1} of ${list.length}` : `${list.length} findings`;
    byId("previous").disabled = byId("next").disabled = !list.length;
  }

  function select(finding, scroll = true) {
    currentKey = finding ? finding.dataset.key : null;
    mark();
    if (!finding) return;
    finding.focus({ preventScroll: true });
    if (scroll) finding.closest(".pair").scrollIntoView({ block: "center" });
  }

  function step(by) {
    const list = findings();
    if (!list.length) return;
    const at = list.indexOf(current());
    select(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  }

  async function send(body, done) {
    if (busy) return;
    busy = true;
    tell("Saving…");
    const at = findings().indexOf(current());
    try {
      const answer = await fetch("/act", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ article, who: who.value, ...body }),
      });
      const told = await answer.json();
      if (told.html !== undefined) {
        main.innerHTML = told.html;
        const list = findings();
        if (!current() && at >= 0 && list.length) select(list[Math.min(at, list.length - 1)], false);
        else if (current()) select(current(), false);
        else mark();
      }
      tell(told.error || done, Boolean(told.error));
    } catch (error) {
      tell(`Not saved: the server does not answer (${error.message}).`, true);
    } finally {
      busy = false;
    }
  }

  const act = (finding, act, done) => send({ thread: finding.dataset.key, seen: Number(finding.dataset.seen), act }, done);

  // Asks in the dialog; the answer is null where it was cancelled.
  function question({ title, words = "", label, text = "", kind = false }) {
    byId("ask-title").textContent = title;
    byId("ask-words").textContent = words;
    byId("ask-label").textContent = label;
    byId("ask-text").value = text;
    byId("ask-kind").hidden = !kind;
    ask.returnValue = "";
    ask.showModal();
    (kind ? byId("ask-rule") : byId("ask-text")).focus();
    return new Promise((resolve) => ask.addEventListener("close", () => resolve(ask.returnValue === "ok" ? byId("ask-text").value : null), { once: true }));
  }

  async function decide(finding, name) {
    if (!finding) return tell("Choose a finding first: j goes to the next.", true);
    select(finding, false);
    const title = finding.querySelector(".what strong").textContent;
    const words = finding.querySelector(".why").textContent;
    if (name === "accept") act(finding, { kind: "accept" }, "Accepted.");
    else if (name === "undo" && finding.dataset.last) act(finding, { kind: "undo", event: Number(finding.dataset.last) }, "Undone.");
    else if (name === "dismiss") {
      const reason = await question({ title: `Dismiss ${title}`, words, label: "Why is this no fault?" });
      if (reason !== null) act(finding, { kind: "dismiss", reason }, "Dismissed.");
    } else if (name === "comment") {
      const text = await question({ title: `Comment on ${title}`, words, label: "Comment" });
      if (text !== null) act(finding, { kind: "comment", text }, "Comment saved.");
    }
  }

  const severity = (finding, value) => { if (finding) act(finding, { kind: "severity", severity: value }, `Now ${value}.`); };
  const textSeen = () => Number(byId("facts").dataset.text);

  async function edit(side) {
    if (!side) return tell("Choose a sentence of the translation first.", true);
    const { start, end } = side.dataset;
    const seen = textSeen();
    const answer = await fetch(`/text?id=${encodeURIComponent(article)}&start=${start}&end=${end}&seen=${seen}`);
    if (!answer.ok) return tell((await answer.json()).error, true);
    const before = await answer.text();
    const after = await question({ title: "Edit the sentence", label: "Translation", text: before });
    if (after !== null && after !== before) send({ thread: "text", seen, act: { kind: "edit", start: Number(start), before, after } }, "Saved and checked again.");
  }

  // Code points from the start of a side to a place in it. A control character is drawn as a picture and counts one.
  function points(side, node, offset) {
    const range = document.createRange();
    range.setStart(side, 0);
    range.setEnd(node, offset);
    const part = range.cloneContents();
    for (const picture of part.querySelectorAll(".control")) picture.textContent = "x";
    return Number(side.dataset.start) + [...part.textContent].length;
  }

  async function add() {
    const selection = getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const holder = range && (range.commonAncestorContainer.nodeType === 1 ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement);
    const side = holder && holder.closest(".side[data-start]");
    if (!side || range.collapsed) return tell("Select the wrong words within one sentence first.", true);
    const [start, end] = [points(side, range.startContainer, range.startOffset), points(side, range.endContainer, range.endOffset)];
    const seen = textSeen();
    const message = await question({ title: "Add a missed finding", words: range.toString(), label: "What is wrong?", kind: true });
    if (message === null) return;
    send({ thread: "", seen: 0, text: seen, act: { kind: "add", side: side.dataset.side, start, end, rule: byId("ask-rule").value, severity: byId("ask-severity").value, message } }, "Added.");
  }

  main.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const link = event.target.closest(".m");
    if (button && button.id === "unedit") send({ thread: "text", seen: textSeen(), act: { kind: "undo", event: Number(byId("facts").dataset.edit) } }, "The edit is undone.");
    else if (button && button.dataset.act) decide(button.closest(".finding"), button.dataset.act);
    else if (link) {
      event.preventDefault();
      const finding = byId("f" + link.dataset.f.split(" ")[0]);
      if (finding && getSelection().isCollapsed) select(finding, false);
    }
  });
  main.addEventListener("dblclick", (event) => {
    const side = event.target.closest(".side[data-side=translation]");
    if (side) edit(side);
  });
  main.addEventListener("change", (event) => {
    if (event.target.dataset.act === "severity") {
      const finding = event.target.closest(".finding");
      currentKey = finding.dataset.key;
      severity(finding, event.target.value);
    }
  });
  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));
  byId("add").addEventListener("mousedown", (event) => event.preventDefault());
  byId("add").addEventListener("click", add);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || ask.open || /^(input|textarea|select)$/i.test(event.target.tagName)) return;
    const levels = { 1: "neutral", 2: "minor", 3: "major", 4: "critical" };
    const acts = { a: "accept", d: "dismiss", c: "comment", u: "undo" };
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (acts[event.key]) decide(current(), acts[event.key]);
    else if (levels[event.key]) severity(current(), levels[event.key]);
    else if (event.key === "e") edit(current() && current().closest(".pair").querySelector(".side[data-side=translation]"));
    else if (event.key === "m") add();
    else return;
    event.preventDefault();
  });
  mark();
})();
