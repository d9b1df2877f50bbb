// Keeps the site for when there is no network; a page that is not kept is drawn by the engine.
const CACHE = "boussole-{{version}}";
const FIRST = ["index.html", "style.css", "site.js", "boussole.wasm", "prose.bin", "fr/", "en/"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FIRST.map((name) => new Request(name, { cache: "no-cache" })))).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const others = (names) => names.filter((name) => name.startsWith("boussole-") && name !== CACHE);
  const forget = (names) => Promise.all(others(names).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(forget).then(() => clients.claim()));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const path = request.url.slice(registration.scope.length);
    const door = new URL(path.startsWith("en/") ? "en/" : "fr/", registration.scope);
    return Response.redirect(`${door}#/${path}`);
  }
}

addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
