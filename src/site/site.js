// Runs the quiz in the browser: links and forms go to the engine beside this file, not to a server.
// The answers are in the memory of this page; on this device they stay only where the person asks for it.
const source = document.currentScript.getAttribute("src");
// Where the site begins; a single file is the whole site.
const root = source && new URL(source.replace("site.js", ""), location.href);
const KEY = "boussole";
let here = document.getElementById("main").dataset.path;
let engine;
let keeps = false;

async function load() {
  const inline = document.getElementById("engine")?.textContent;
  const bytes = inline
    ? Uint8Array.from(atob(inline.trim()), (letter) => letter.charCodeAt(0))
    : await (await fetch(new URL("boussole.wasm", root))).arrayBuffer();
  return (await WebAssembly.instantiate(bytes)).instance.exports;
}

async function ask(post, path, fields) {
  const wasm = await (engine ??= load()).catch((error) => {
    engine = undefined; // The next tap tries again.
    throw error;
  });
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  // Whom to write to stands in the page, since the engine is the same for everybody.
  const { contact } = document.getElementById("main").dataset;
  const wish = { post, path, fields, today, seed, contact };
  const bytes = new TextEncoder().encode(JSON.stringify(wish));
  const at = wasm.boussole_request(bytes.length);
  new Uint8Array(wasm.memory.buffer, at, bytes.length).set(bytes);
  const length = wasm.boussole_respond();
  const reply = new Uint8Array(wasm.memory.buffer, wasm.boussole_reply(), length);
  return JSON.parse(new TextDecoder().decode(reply));
}

function save({ name, text, kind }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// Keeps the answers, or what was kept no more; tells whether the browser lets us.
function keep(sheet) {
  try {
    if (sheet) localStorage.setItem(KEY, sheet);
    else if (keeps) localStorage.removeItem(KEY);
    keeps = Boolean(sheet);
    return true;
  } catch {
    keeps = false;
    return false;
  }
}

// Takes in what an earlier visit kept.
async function restore() {
  let sheet = null;
  try {
    sheet = localStorage.getItem(KEY);
  } catch {} // The browser keeps nothing.
  if (!sheet) return false;
  keeps = true;
  const path = `/${here.slice(1, 3)}/resume`;
  const { page } = await ask(true, path, [["sheet", sheet], ["keep", "yes"]]);
  if (page) show(page.html, path); // It cannot be read; the page says why.
  return !page;
}

function show(html, path) {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.querySelector("body > header").replaceWith(page.querySelector("body > header"));
  document.querySelector(".skip").replaceWith(page.querySelector(".skip"));
  document.querySelector("body > footer").replaceWith(page.querySelector("body > footer"));
  document.getElementById("main").replaceWith(page.getElementById("main"));
  here = path;
  scrollTo(0, 0);
  heading().tabIndex = -1;
  heading().focus({ preventScroll: true });
}

const heading = () => document.querySelector("main > h1");

// What a step of the history comes back to: a page, and of the quiz a question.
function step(path, fields) {
  const item = document.querySelector("#question [name=item]")?.value;
  return { path, fields, item, title: heading().textContent };
}

async function visit(post, path, fields, steps) {
  await restored.catch(() => false);
  let reply = await ask(post, path, fields);
  // What a form itself is answered with has no address: one comes back to where it was sent from.
  let from = post ? history.state : { path, fields };
  while (reply.elsewhere) {
    path = reply.elsewhere.to;
    from = { path, fields: [] };
    reply = await ask(false, path, []);
  }
  if (reply.file) return save(reply.file);
  if (!reply.page) throw new Error(reply.fault.why);
  if (!keep(reply.page.sheet)) return visit(true, `/${path.slice(1, 3)}/keep`, [["keep", "refused"]], steps);
  show(reply.page.html, path);
  if (!steps) return;
  // Only a page that is a file has its address shown: what is loaded again is there, and nothing of a person in it.
  const file = path.replace(/^\/|\/$/g, "");
  const address = root && new URL(`${reply.page.public ? file : file.slice(0, 2)}/`, root);
  // The door showed the first question; behind it stands that question, not the door.
  if (post && here.endsWith("/quiz") && history.state.item && !history.state.path.endsWith("/quiz")) {
    history.replaceState({ ...history.state, path: here }, "");
  }
  const next = step(from.path, from.fields);
  const isSame = JSON.stringify(next) === JSON.stringify(history.state);
  history[isSame ? "replaceState" : "pushState"](next, "", address ?? undefined);
}

const away = (event) => event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0;
const within = (address) => (/^[a-z]+:|^#|^$/.test(address) ? null : new URL(address, new URL(here, "http://boussole")));
const failed = () => document.querySelector(".no-engine")?.removeAttribute("hidden");

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const to = link && !away(event) && within(link.getAttribute("href"));
  if (!to) return;
  event.preventDefault();
  visit(false, to.pathname, [...to.searchParams], true).catch(() => location.assign(link.href));
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  const to = within(form.getAttribute("action"));
  if (!to) return;
  event.preventDefault();
  const fields = [...new FormData(form, event.submitter)];
  visit(form.method === "post", to.pathname, fields, true).catch(failed);
});

document.addEventListener("change", async ({ target }) => {
  if (target.type !== "file" || !target.files[0]) return;
  const to = within(target.form.getAttribute("action"));
  visit(true, to.pathname, [["sheet", await target.files[0].text()]], true).catch(failed);
});

function back({ path, fields, item }) {
  const isAsked = item && path.endsWith("/quiz");
  const [post, to, what] = isAsked ? [true, `${path}/at`, [["item", item]]] : [false, path, fields];
  return visit(post, to, what, false).catch(failed);
}

addEventListener("popstate", ({ state }) => state && back(state));

// What another page of the site erases is erased here too.
addEventListener("storage", ({ key, newValue }) => {
  if (keeps && key === KEY && newValue === null) visit(true, `/${here.slice(1, 3)}/erase`, [], false).catch(failed);
});

// What is loaded again goes on where it was, if the answers are there.
if (!history.state) history.replaceState(step(here, []), "");
const restored = restore();
restored.then((isThere) => {
  if (!isThere) history.replaceState(step(here, []), "");
  else if (/^\/..\/?$/.test(here)) back(history.state);
}, failed);
(engine ??= load()).catch(failed);
if (root) {
  navigator.serviceWorker?.register(new URL("sw.js", root)).catch(() => {});
  // Without a network the door is sent for, and told which page it stands in for.
  if (location.hash.startsWith("#/")) visit(false, location.hash.slice(1), [], true).catch(failed);
}
