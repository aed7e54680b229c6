"use strict";
// Steps and acts. A decision is shown only once the server has answered that it is kept; the editor need not wait for that.
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
  // What u takes back where the current finding has nothing to take back.
  let last = null;
  // The sentence that is being written.
  let editing = null;
  // Findings whose decision is on its way.
  const pending = new Set();
  // What was typed and not kept, by what it was about.
  const drafts = new Map();
  let queue = Promise.resolve();

  try { who.value = localStorage.getItem("wirecheck-name") || who.value; } catch { /* storage is off */ }
  who.addEventListener("change", () => { try { localStorage.setItem("wirecheck-name", who.value); } catch { /* storage is off */ } });

  const findings = () => all(".finding");
  const withKey = (key) => findings().find((finding) => finding.dataset.key === key) || null;
  const current = () => withKey(currentKey);
  const textSeen = () => Number(byId("facts").dataset.text);
  const sides = () => all(".side[data-side=translation]");

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
    const few = list.length === 1 ? "1 finding" : `${list.length} findings`;
    byId("position").textContent = finding ? `${list.indexOf(finding) + 1} of ${list.length}` : few;
    byId("previous").disabled = byId("next").disabled = !list.length;
  }

  function select(finding, scroll = true) {
    currentKey = finding ? finding.dataset.key : null;
    mark();
    if (!finding) return;
    finding.focus({ preventScroll: true });
    if (!scroll) return;
    finding.closest(".pair").scrollIntoView({ block: "center" });
    // A pair that is taller than the window: the finding itself must be in sight.
    finding.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const list = findings();
    if (!list.length) return;
    const at = list.indexOf(current());
    select(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  }

  // The next finding that waits for a decision, from the current one on and round.
  function nextOpen(finding) {
    const list = findings();
    const at = list.indexOf(finding);
    return [...list.slice(at + 1), ...list.slice(0, at)].find((each) => each.classList.contains("open") && !pending.has(each.dataset.key)) || null;
  }

  // Puts the answer in place of what stands there; the current finding stays where it is in the window.
  function draw(html) {
    const before = current();
    const at = findings().indexOf(before);
    const top = before && before.getBoundingClientRect().top;
    main.innerHTML = html;
    const list = findings();
    const after = current() || (at >= 0 && list[Math.min(at, list.length - 1)]) || null;
    currentKey = after && after.dataset.key;
    mark();
    if (after && before && before.dataset.key === currentKey) scrollBy(0, after.getBoundingClientRect().top - top);
    if (editing) place();
    else if (after && !ask.open) after.focus({ preventScroll: true });
  }

  // Acts go one after the other: what the next one has seen is what the last one left. True once it is kept.
  function send(body, done) {
    const one = async () => {
      tell("Saving…");
      try {
        const answer = await fetch("/act", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ article, who: who.value, ...body() }),
        });
        const told = await answer.json();
        const kept = answer.ok && !told.error;
        if (kept && editing && editing.sent) editing = null;
        if (told.html !== undefined) draw(told.html);
        tell(told.error ? `Not saved: ${told.error}.` : done, !kept);
        return kept;
      } catch (error) {
        tell(`Not saved: the server does not answer (${error.message}). Start it again, then try again.`, true);
        return false;
      }
    };
    const result = queue.then(one);
    queue = result;
    return result;
  }

  // An act on a finding; the editor goes on to the next one that waits, and back to this one where it was not kept.
  async function decide(finding, act, done, goesOn = true) {
    const { key, seen } = finding.dataset;
    pending.add(key);
    const next = goesOn && nextOpen(finding);
    if (next) select(next);
    const kept = await send(() => ({ thread: key, seen: Number(seen), text: act.kind === "fix" ? textSeen() : undefined, act }), done);
    pending.delete(key);
    if (kept) last = { key, text: act.kind === "fix" };
    else if (withKey(key) && !editing) select(withKey(key));
    return kept;
  }

  // Asks in the dialog; the answer is null where it was cancelled.
  function question({ title, words = "", label, text = "", kind = false, where = false }) {
    byId("ask-title").textContent = title;
    byId("ask-words").textContent = words;
    byId("ask-label").textContent = label;
    byId("ask-text").value = text;
    byId("ask-kind").hidden = !kind;
    byId("ask-place").hidden = !where;
    byId("ask-where").value = "";
    ask.returnValue = "";
    ask.showModal();
    byId(where ? "ask-where" : kind ? "ask-rule" : "ask-text").focus();
    return new Promise((resolve) => ask.addEventListener("close", () => resolve(ask.returnValue === "ok" ? byId("ask-text").value : null), { once: true }));
  }

  // The same about a finding: what was typed and not kept is there again.
  async function typed(finding, name, title, label, act, done) {
    const draft = `${name} ${finding.dataset.key}`;
    const words = finding.querySelector(".why").textContent;
    const text = await question({ title, words, label, text: drafts.get(draft) || "" });
    const now = withKey(finding.dataset.key);
    if (text === null) return;
    if (!now) tell("Not saved: the finding is gone.", true);
    if (!now || !(await decide(now, act(text), done, name === "dismiss"))) drafts.set(draft, text);
    else drafts.delete(draft);
  }

  function perform(finding, name) {
    if (!finding) return tell("Choose a finding first: j goes to the next.", true);
    if (editing) return tell("Save or cancel the sentence first.", true);
    if (pending.has(finding.dataset.key)) return;
    if (finding !== current()) select(finding, false);
    const title = finding.querySelector(".what strong").textContent;
    if (name === "accept") {
      if (finding.classList.contains("accepted")) tell("It is accepted already.");
      else decide(finding, { kind: "accept" }, "Accepted; u takes it back.");
    } else if (name === "fix") {
      if (finding.querySelector("[data-act=fix]")) decide(finding, { kind: "fix" }, "Mended and checked again; u takes it back.");
      else tell("There is no suggestion to take over: e edits the sentence.", true);
    } else if (name === "dismiss") {
      typed(finding, name, `Dismiss ${title}`, "Why is this no fault?", (reason) => ({ kind: "dismiss", reason }), "Dismissed; u takes it back.");
    } else if (name === "comment") {
      typed(finding, name, `Comment on ${title}`, "Comment", (text) => ({ kind: "comment", text }), "Comment saved.");
    } else if (finding.dataset.last) {
      decide(finding, { kind: "undo", event: Number(finding.dataset.last) }, "Undone.", false).then(() => { last = null; });
    }
  }

  function undo() {
    if (editing) return tell("Save or cancel the sentence first.", true);
    const finding = current();
    if (finding && finding.dataset.last) return perform(finding, "undo");
    if (!last) return tell("There is nothing to undo here.", true);
    const { key, text } = last;
    last = null;
    if (text) unedit(key);
    else if (withKey(key)) perform(withKey(key), "undo");
  }

  function unedit(key = null) {
    const event = Number(byId("facts").dataset.edit);
    if (!event) return tell("There is no edit to undo.", true);
    send(() => ({ thread: "text", seen: textSeen(), act: { kind: "undo", event } }), "The edit is undone.").then((kept) => {
      if (kept && key && withKey(key)) select(withKey(key));
    });
  }

  function severity(finding, value) {
    if (finding && !editing) decide(finding, { kind: "severity", severity: value }, `Now ${value}.`, false);
  }

  const about = encodeURIComponent(article);
  const sameAs = (start, shown) => {
    const same = sides().filter((side) => side.textContent === shown);
    return same.find((side) => Number(side.dataset.start) === start) || same[0];
  };

  // Words of the translation as they are: on the page, controls are drawn as pictures. Where somebody has edited the text
  // meanwhile, the page is brought up to date first.
  async function words(side, again = true) {
    const [start, shown, seen] = [Number(side.dataset.start), side.textContent, textSeen()];
    const answer = await fetch(`/text?id=${about}&start=${start}&end=${side.dataset.end}&seen=${seen}`);
    if (answer.ok) return { start, shown, seen, before: await answer.text() };
    const { error } = await answer.json();
    if (answer.status !== 409 || !again) throw new Error(error);
    const fresh = await fetch(`/content?id=${about}`);
    if (fresh.ok) draw((await fresh.json()).html);
    const now = sameAs(start, shown);
    if (!now) throw new Error(error);
    return words(now, false);
  }

  // The sentence of a finding; for a sentence that is missing, the one before it.
  function sentenceOf(finding) {
    for (let pair = finding && finding.closest(".pair"); pair; pair = pair.previousElementSibling) {
      const side = pair.querySelector(".side[data-side=translation]");
      if (side) return side;
    }
    return finding && sides()[0];
  }

  // The sentence becomes a field where it stands, beside its original.
  async function edit(side) {
    if (!side) return tell("Choose a sentence of the translation first: j goes to the next finding.", true);
    if (editing) return editing.area.focus();
    await queue;
    side = sides().find((each) => each.dataset.start === side.dataset.start);
    if (!side) return;
    let text;
    try { text = await words(side); } catch (error) { return tell(`${error.message}.`, true); }
    const form = byId("edit").content.firstElementChild.cloneNode(true);
    const area = form.querySelector("textarea");
    editing = { ...text, form, area, sent: false };
    area.value = text.before;
    area.setAttribute("lang", side.lang);
    form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
    form.querySelector("[data-cancel]").addEventListener("click", cancel);
    area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      else if (event.key === "Escape") cancel();
      else return;
      event.preventDefault();
    });
    place();
    area.setSelectionRange(0, 0);
  }

  // Puts the field where its sentence stands; beside the sentence where somebody else has changed it.
  function place() {
    const far = (side) => Math.abs(Number(side.dataset.start) - editing.start);
    const same = sameAs(editing.start, editing.shown);
    const side = same || sides().sort((a, b) => far(a) - far(b))[0];
    if (!side) return main.prepend(editing.form);
    side.hidden = Boolean(same);
    side.after(editing.form);
    editing.area.rows = Math.ceil(editing.area.value.length / 45) + 1;
    editing.area.focus({ preventScroll: true });
  }

  async function save() {
    const { start, before, seen, area } = editing;
    if (editing.sent) return;
    // A field knows one kind of line end.
    const after = before.includes("\r\n") ? area.value.replace(/\n/g, "\r\n") : area.value;
    if (after === before) return cancel();
    editing.sent = true;
    if (await send(() => ({ thread: "text", seen, act: { kind: "edit", start, before, after } }), "Saved and checked again; u takes it back.")) {
      last = { key: null, text: true };
      return;
    }
    // Somebody else has changed this very sentence: their words stand above ours, and saving again replaces them.
    const theirs = editing.form.previousElementSibling;
    if (theirs && !theirs.hidden) {
      try {
        Object.assign(editing, await words(theirs));
        tell("Not saved: somebody has changed this sentence. Their words stand above yours; saving again replaces them.", true);
      } catch { /* told already */ }
    }
    editing.sent = false;
  }

  function cancel() {
    const { form, sent } = editing;
    if (sent) return;
    editing = null;
    sides().forEach((side) => { side.hidden = false; });
    form.remove();
    tell("");
    const finding = current();
    if (finding) finding.focus({ preventScroll: true });
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

  // The selected words; `null` where none are selected within one sentence.
  function selected() {
    const selection = getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const holder = range && (range.commonAncestorContainer.nodeType === 1 ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement);
    const side = holder && holder.closest(".side[data-start]");
    if (!side || range.collapsed) return null;
    const [start, end] = [points(side, range.startContainer, range.startOffset), points(side, range.endContainer, range.endOffset)];
    return { side: side.dataset.side, start, end, text: range.toString(), seen: textSeen() };
  }

  async function add() {
    if (editing) return tell("Save or cancel the sentence first.", true);
    let chosen = selected();
    const side = !chosen && sentenceOf(current());
    if (!chosen && !side) return tell("Select the wrong words within one sentence first.", true);
    const title = "Add a missed finding";
    const message = await question({ title, words: chosen ? chosen.text : side.textContent, label: "What is wrong?", text: drafts.get("add") || "", kind: true, where: !chosen });
    if (message === null) return;
    drafts.set("add", message);
    if (!chosen) {
      const wanted = byId("ask-where").value;
      try {
        const { start, seen, before } = await words(side);
        const at = wanted ? before.indexOf(wanted) : -1;
        if (at < 0) return tell("The sentence has no such words.", true);
        const from = start + [...before.slice(0, at)].length;
        chosen = { side: "translation", start: from, end: from + [...wanted].length, seen };
      } catch (error) { return tell(error.message, true); }
    }
    const { start, end, seen } = chosen;
    const act = { kind: "add", side: chosen.side, start, end, rule: byId("ask-rule").value, severity: byId("ask-severity").value, message };
    if (await send(() => ({ thread: "", seen: 0, text: seen, act }), "Added.")) drafts.delete("add");
  }

  main.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const link = event.target.closest(".m");
    if (button && button.id === "unedit") unedit();
    else if (button && button.dataset.act) perform(button.closest(".finding"), button.dataset.act);
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
    if (event.target.dataset.act !== "severity") return;
    const finding = event.target.closest(".finding");
    currentKey = finding.dataset.key;
    severity(finding, event.target.value);
  });
  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));
  byId("add").addEventListener("mousedown", (event) => event.preventDefault());
  byId("add").addEventListener("click", add);
  const differences = byId("differences");
  if (differences) differences.addEventListener("change", () => document.documentElement.classList.toggle("same-only", !differences.checked));
  // A reason is one line: Enter keeps it.
  ask.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !/^(textarea|input)$/i.test(event.target.tagName)) return;
    event.preventDefault();
    ask.close("ok");
  });
  addEventListener("beforeunload", (event) => { if (pending.size || (editing && editing.area.value !== editing.before)) event.preventDefault(); });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || ask.open || /^(input|textarea|select)$/i.test(event.target.tagName)) return;
    const levels = { 1: "neutral", 2: "minor", 3: "major", 4: "critical" };
    const acts = { a: "accept", d: "dismiss", c: "comment", f: "fix" };
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (acts[event.key]) perform(current(), acts[event.key]);
    else if (event.key === "u") undo();
    else if (levels[event.key]) severity(current(), levels[event.key]);
    else if (event.key === "e") edit(sentenceOf(current()));
    else if (event.key === "m") add();
    else return;
    event.preventDefault();
  });
  mark();
})();
