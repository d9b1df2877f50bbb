// Runs the quiz in the browser: links and forms go to the engine beside this file, not to a server.
// The answers are in the memory of this page; on this device they stay only where the person asks for it.
const { src } = document.currentScript;
// Where the site begins; a single file is the whole site.
const root = src ? new URL(".", src) : undefined;
const KEY = "boussole";
const main = () => document.getElementById("main");
const here = () => main().dataset.path;
const door = (path) => path.slice(0, 3);
const failed = () => document.querySelector(".no-engine")?.removeAttribute("hidden");
let engine, prose;
let keeps = false;

async function load(name) {
  const inline = document.getElementById(name)?.textContent.trim();
  if (inline) return Uint8Array.from(atob(inline), (letter) => letter.charCodeAt(0));
  return new Uint8Array(await (await fetch(new URL(name, root))).arrayBuffer());
}

const begin = async () => (await WebAssembly.instantiate(await load("boussole.wasm"))).instance.exports;

async function ask(post, path, fields) {
  const wasm = await (engine ??= begin()).catch((error) => {
    engine = undefined; // The next tap tries again.
    throw error;
  });
  const write = (bytes) => {
    const at = wasm.boussole_request(bytes.length);
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
  };
  const answer = () => {
    // Sweden writes days as ISO 8601 does, and here it is the day of this place.
    const today = new Date().toLocaleDateString("sv");
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    // Whom to write to stands in the page, since the engine is the same for everybody.
    const wish = { post, path, fields, today, seed, contact: main().dataset.contact };
    write(new TextEncoder().encode(JSON.stringify(wish)));
    const length = wasm.boussole_respond();
    const reply = new Uint8Array(wasm.memory.buffer, wasm.boussole_reply(), length);
    return JSON.parse(new TextDecoder().decode(reply));
  };
  const reply = answer();
  if (!reply.late) return reply;
  try {
    write(await (prose ??= load("prose.bin")));
    wasm.boussole_prose();
  } catch {} // It is late still, and the page says so.
  prose = undefined;
  return answer();
}

// Keeps the answers, or what was kept no more; tells whether the browser lets us.
function keep(sheet) {
  try {
    if (sheet) localStorage.setItem(KEY, sheet);
    else if (keeps) localStorage.removeItem(KEY);
    keeps = Boolean(sheet);
    return true;
  } catch {
    return (keeps = false);
  }
}

// Takes in what an earlier visit kept.
async function restore() {
  const sheet = localStorage.getItem(KEY);
  if (!sheet) return false;
  const { page, late } = await ask(true, `${door(here())}/resume`, [["sheet", sheet], ["keep", "yes"]]);
  keeps = !late;
  const problem = page ?? late; // It cannot be read, or not yet; the page says why.
  if (problem) show(problem.html);
  return !problem;
}

function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body = page.body;
  const heading = document.querySelector("main > h1");
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}

// What a step of the history comes back to: a page, and of the quiz a question.
function step({ path, fields }) {
  const item = document.querySelector("#question [name=item]")?.value;
  return { path, fields, item, title: document.title };
}

async function visit(post, path, fields, isStep) {
  await restored;
  let reply = await ask(post, path, fields);
  // What a form itself is answered with has no address: one comes back to where it was sent from.
  let from = post ? history.state : { path, fields };
  while (reply.elsewhere) {
    from = { path: reply.elsewhere.to, fields: [] };
    reply = await ask(false, from.path, []);
  }
  if (reply.file) {
    const { name, text, kind } = reply.file;
    const href = `data:${kind},${encodeURIComponent(text)}`;
    return Object.assign(document.createElement("a"), { href, download: name }).click();
  }
  const page = reply.page ?? reply.late;
  if (!keep(page.sheet)) return visit(true, `${door(path)}/keep`, [["keep", "refused"]], isStep);
  show(page.html);
  const next = step(from);
  const isNew = isStep && JSON.stringify(next) !== JSON.stringify(history.state);
  history[isNew ? "pushState" : "replaceState"](next, "", root && new URL(page.address, root));
}

function back({ path, fields, item }) {
  const asked = item ? visit(true, `${door(path)}/quiz/at`, [["item", item]]) : visit(false, path, fields);
  return asked.catch(failed);
}

function follow(event, post, address, fields, otherwise = failed) {
  if (/^([a-z]+:|#|$)/.test(address)) return;
  event.preventDefault();
  const to = new URL(address, `http://boussole${here()}`);
  visit(post, to.pathname, fields ?? [...to.searchParams], true).catch(otherwise);
}

addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  follow(event, false, link.getAttribute("href"), null, () => location.assign(link.href));
});

addEventListener("submit", (event) => {
  const form = event.target;
  follow(event, form.method === "post", form.getAttribute("action"), [...new FormData(form, event.submitter)]);
});

addEventListener("change", async (event) => {
  const { files, form } = event.target;
  if (files?.[0]) follow(event, true, form.getAttribute("action"), [["sheet", await files[0].text()]]);
});

addEventListener("popstate", ({ state }) => state && back(state));

// What another page of the site erases is erased here too.
addEventListener("storage", ({ key, newValue }) => {
  if (keeps && key === KEY && newValue === null) visit(true, `${door(here())}/erase`, []).catch(failed);
});

// What is loaded again goes on where it was, if the answers are there.
const begun = { path: here(), fields: [] };
const restored = restore().catch(() => false);
restored.then((isThere) => {
  if (isThere && /^\/..\/?$/.test(here())) back(history.state ?? begun);
  else history.replaceState(step(begun), "");
});
// The quiz begins before what is told of careers is here.
(engine ??= begin()).then(() => (prose ??= load("prose.bin")).catch(() => (prose = undefined)), failed);
if (root) {
  navigator.serviceWorker?.register(new URL("sw.js", root)).catch(() => {});
  // Without a network the door is sent for, and told which page it stands in for.
  if (location.hash.startsWith("#/")) visit(false, location.hash.slice(1), [], true).catch(failed);
}
