"use strict";

// What the page shows is patched, never loaded again: the place of reading, the focus and what is open stay.
const parts = ["header", "nav", "main", "footer", "#problems"];
const inspect = document.getElementById("inspect");
const source = document.getElementById("source");

function patch(old, made) {
  const same = (a, b) => a.isEqualNode(b);
  const [before, after] = [[...old.childNodes], [...made.childNodes]];
  let start = 0;
  while (start < before.length && start < after.length && same(before[start], after[start])) {
    start++;
  }

  let end = 0;
  while (end < before.length - start && end < after.length - start
    && same(before[before.length - 1 - end], after[after.length - 1 - end])) {
    end++;
  }

  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (gone.length === 1 && come.length === 1 && gone[0].nodeName === come[0].nodeName && gone[0].childElementCount > 0
    && gone[0].cloneNode(false).isEqualNode(come[0].cloneNode(false))) {
    patch(gone[0], come[0]);
    return;
  }

  const behind = before[before.length - end] ?? null;
  gone.forEach(node => node.remove());
  come.forEach(node => old.insertBefore(document.importNode(node, true), behind));
}

async function refresh() {
  const answer = await fetch(location.pathname + location.search);
  const text = await answer.text();
  if (!answer.ok) {
    document.getElementById("problems").textContent = text;    // a fault of the program: what is shown stays
    return;
  }

  const page = new DOMParser().parseFromString(text, "text/html");
  const failed = page.documentElement.dataset.failed !== undefined;
  const focused = document.activeElement.closest("main *");
  const way = focused && wayTo(focused);
  focused?.blur();    // what it takes to have the focus is no part of the report
  buttons(false);
  for (const part of parts) {
    const [old, made] = [document.querySelector(part), page.querySelector(part)];
    if (failed && part !== "#problems" && document.documentElement.dataset.failed === undefined) {
      continue;    // the last report that could be made stays
    }

    if (old && made) {
      patch(old, made);
    } else if (made) {
      document.querySelector("main").before(document.importNode(made, true));
    } else if (old) {
      old.remove();
    }
  }

  if (!failed) {
    document.title = page.title;
    delete document.documentElement.dataset.failed;
  }

  document.documentElement.dataset.version = page.documentElement.dataset.version;
  prepare();
  const there = focused?.isConnected ? focused : way?.reduce((node, step) => node?.children[step], document.querySelector("main"));
  if (there) {
    hold(there);
  }
}

// Which child of which child of the report it is.
function wayTo(node) {
  return node.matches("main") ? [] : [...wayTo(node.parentElement), [...node.parentElement.children].indexOf(node)];
}

// One request at a time; what changes meanwhile is asked for once more.
let running = null;
let again = false;
async function changed() {
  if (running) {
    again = true;
    return;
  }

  do {
    again = false;
    running = refresh();
    await running.catch(() => {});
    running = null;
  } while (again);
}

function indicators() {
  const choice = document.getElementById("indicator");
  const names = [...new Set([...document.querySelectorAll("tbody th")].map(cell => cell.textContent))];
  const wanted = ["", ...names].join("\n");
  if (choice.dataset.names !== wanted) {
    choice.dataset.names = wanted;
    choice.replaceChildren(new Option("Choose", ""), ...names.map(name => new Option(name)));
  }
}

function jump(name) {
  const row = [...document.querySelectorAll("tbody th")].find(cell => cell.textContent === name)?.closest("tr");
  const sources = new Set([...row?.querySelectorAll("[data-source]") ?? []].map(figure => figure.dataset.source));
  const figure = [...document.querySelectorAll("main p [data-source]")].find(one => sources.has(one.dataset.source));
  const target = figure?.closest("p") ?? row;
  if (target) {
    target.scrollIntoView({ block: "center" });
    hold(target);
  }
}

// The focus, on what may not have it by itself.
function hold(target) {
  if (!target.hasAttribute("tabindex")) {
    target.tabIndex = -1;
    target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  }

  target.focus({ preventScroll: true });
}

async function show(question) {
  const search = new URLSearchParams(location.search);
  Object.entries(question).forEach(([name, value]) => search.set(name, value));
  const answer = await fetch("/source?" + search);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  source.querySelector("div").replaceChildren(...page.body.childNodes);
  source.hidden = false;
  source.dataset.shown = JSON.stringify(question);
}

// The buttons are no part of the report: they go before it is compared with a new one.
function buttons(on) {
  document.querySelectorAll(".template-line").forEach(button => button.remove());
  document.querySelectorAll("[data-figure]").forEach(figure => {
    on ? figure.setAttribute("tabindex", "0") : figure.removeAttribute("tabindex");
    on ? figure.setAttribute("role", "button") : figure.removeAttribute("role");
  });
  if (!on) {
    return;
  }

  for (const block of document.querySelectorAll("p[data-origin], h1[data-origin], h2[data-origin], h3[data-origin], h4[data-origin], .table[data-origin] caption")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "template-line shown";
    button.textContent = "{}";
    button.setAttribute("aria-label", "Template line");
    block.prepend(button);
  }
}

function prepare() {
  indicators();
  buttons(inspect.getAttribute("aria-pressed") === "true");
}

document.addEventListener("click", event => {
  const figure = event.target.closest("[data-figure]");
  const block = event.target.closest("main [data-origin], header [data-origin]");
  if (event.target.closest("a, #preview, #source") || String(getSelection())) {
    return;
  }

  if (figure || block) {
    show({ ...figure && { figure: figure.dataset.figure }, ...block && { origin: block.dataset.origin } });
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !source.hidden) {
    source.hidden = true;
  } else if ((event.key === "Enter" || event.key === " ") && event.target.matches("[data-figure]")) {
    event.preventDefault();
    event.target.click();
  }
});
source.querySelector(".close").addEventListener("click", () => { source.hidden = true; });
inspect.addEventListener("click", () => {
  inspect.setAttribute("aria-pressed", String(inspect.getAttribute("aria-pressed") !== "true"));
  prepare();
});

// A case has quarters of its own, and a report is none of a case.
const bar = document.querySelector("#preview form");
bar.addEventListener("change", event => {
  const others = { report: ["case", "quarter"], case: ["quarter"] }[event.target.name] ?? [];
  others.map(name => bar.elements[name]).forEach(choice => { if (choice) { choice.value = ""; } });
});
document.getElementById("indicator").addEventListener("change", event => jump(event.target.value));
prepare();
const events = new EventSource("/events");
events.addEventListener("message", changed);
events.addEventListener("open", () => { document.documentElement.dataset.listening = ""; });
