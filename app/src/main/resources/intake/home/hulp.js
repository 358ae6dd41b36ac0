// Stands between the pages of a talk at home and the internet: without internet the page that was open comes back from the
// phone, with what was filled in. Nothing else is ever kept here but how pages look.
"use strict";
const NAME = "kansrijk-thuis", DAY = 86400000;
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const looks = event.data?.looks;
  if (!Array.isArray(looks)) return;
  event.waitUntil((async () => {
    const shelf = await caches.open(NAME);
    const known = (await shelf.keys()).map((one) => one.url);
    await Promise.all(known.filter((url) => !looks.includes(url)).map((url) => shelf.delete(url)));
    await Promise.all(looks.filter((url) => !known.includes(url) && new URL(url).origin === self.location.origin)
      .map((url) => shelf.add(url).catch(() => {})));
  })());
});

const opened = (request) => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
const within = async (work) => {
  if (!(await indexedDB.databases()).some((one) => one.name === NAME)) return undefined;
  const cupboard = await opened(indexedDB.open(NAME));
  try { return await work(cupboard); } finally { cupboard.close(); }
};

// The page that was open, as it looked; the time of the house goes on from when it was sealed.
const sealed = (path) => within(async (cupboard) => {
  const found = (store, id) => opened(cupboard.transaction(store).objectStore(store).get(id));
  const [row, key] = [await found("sheet", path), await found("key", "now")];
  if (!row || !key || Math.abs(Date.now() - row.at) >= DAY) return undefined;
  const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv }, key.key, row.data));
  const moment = row.moment + Math.max(0, Date.now() - row.at);
  const page = text.replace(/<html( data-sealed="\d+")?/, `<html data-sealed="${moment}"`);
  return new Response(page, { headers: { "Content-Type": "text/html;charset=UTF-8", "Content-Security-Policy": CSP, "Cache-Control": "no-store" } });
});
const forget = (page) => within((cupboard) => opened(cupboard.transaction("answers", "readwrite").objectStore("answers").delete(page)));
const unseal = (path) => within((cupboard) => opened(cupboard.transaction("sheet", "readwrite").objectStore("sheet").delete(path)));

const navigated = async (request) => {
  const url = new URL(request.url), path = url.pathname + url.search;
  const sent = request.method === "POST" ? request.clone().formData() : undefined;
  try {
    const answer = await fetch(request);
    if (sent && (answer.ok || answer.type === "opaqueredirect")) { await forget((await sent).get("pagina")); await unseal(path); }
    return answer;
  } catch {
    return await sealed(path) ?? Response.error();
  }
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(navigated(event.request));
  else if (url.pathname.startsWith("/ui/")) event.respondWith(caches.open(NAME).then(async (shelf) => await shelf.match(event.request) ?? fetch(event.request)));
});
