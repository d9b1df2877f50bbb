// Runs the quiz in the browser: links and forms go to the engine beside this file, not to a server.
// The answers are in the memory of this page, and nowhere else.
const source = document.currentScript.getAttribute("src");
// Where the site begins; a single file is the whole site.
const root = source && new URL(source.replace("site.js", ""), location.href);
let here = document.getElementById("main").dataset.path;
let engine;

async function load() {
  const inline = document.getElementById("engine")?.textContent;
  const bytes = inline
    ? Uint8Array.from(atob(inline.trim()), (letter) => letter.charCodeAt(0))
    : await (await fetch(new URL("boussole.wasm", root))).arrayBuffer();
  return (await WebAssembly.instantiate(bytes)).instance.exports;
}

async function ask(request) {
  const wasm = await (engine ??= load()).catch((error) => {
    engine = undefined; // The next tap tries again.
    throw error;
  });
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  const at = wasm.boussole_request(bytes.length);
  new Uint8Array(wasm.memory.buffer, at, bytes.length).set(bytes);
  const length = wasm.boussole_respond();
  const reply = new Uint8Array(wasm.memory.buffer, wasm.boussole_reply(), length);
  return JSON.parse(new TextDecoder().decode(reply));
}

function request(post, path, fields) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  // Whom to write to stands in the page, since the engine is the same for everybody.
  const { contact } = document.getElementById("main").dataset;
  return { post, path, fields, today, seed, contact };
}

function save({ name, text }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
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
  document.getElementById("main").focus({ preventScroll: true });
}

async function visit(post, path, fields, history) {
  let reply = await ask(request(post, path, fields));
  while (reply.elsewhere) {
    path = reply.elsewhere.to;
    [post, fields] = [false, []];
    reply = await ask(request(post, path, fields));
  }
  if (reply.file) return save(reply.file);
  if (!reply.page) throw new Error(reply.fault.why);
  show(reply.page.html, path);
  // Only a page that is a file has its address shown: what is loaded again is there, and nothing of a person in it.
  const file = path.replace(/^\/|\/$/g, "");
  const address = root && new URL(`${reply.page.public ? file : file.slice(0, 2)}/`, root);
  // What a form is answered with is no page to come back to.
  if (history && !post) window.history.pushState({ path, fields }, "", address ?? undefined);
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

addEventListener("popstate", ({ state }) => {
  if (state) visit(false, state.path, state.fields, false).catch(failed);
});

history.replaceState({ path: here, fields: [] }, "");
(engine ??= load()).catch(failed);
if (root) {
  navigator.serviceWorker?.register(new URL("sw.js", root)).catch(() => {});
  // Without a network the door is sent for, and told which page it stands in for.
  if (location.hash.startsWith("#/")) visit(false, location.hash.slice(1), [], true).catch(failed);
}
