// Answers given without internet. They stay on this phone, locked, until there is internet again: only of the block that is
// open, and never longer than a day. The key is given at log-in and cannot be read out of the browser.
"use strict";
(() => {
  const NAME = "kansrijk-thuis", DAY = 86400000, ASK_AGAIN = 15000;
  if (!window.isSecureContext || !window.indexedDB || !window.crypto?.subtle || !navigator.locks) return;

  // The little cupboard on the phone: the key, the answers of each open page, and how the page looked.
  const opened = (request) => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
  const cupboard = () => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("key", { keyPath: "id" });
      asked.result.createObjectStore("answers", { keyPath: "page" });
      asked.result.createObjectStore("sheet", { keyPath: "path" });
    };
    return opened(asked);
  };
  const within = async (store, mode, work) => {
    const shelf = await cupboard();
    try { return await opened(work(shelf.transaction(store, mode).objectStore(store))); } finally { shelf.close(); }
  };
  const all = (store) => within(store, "readonly", (shelf) => shelf.getAll());
  const put = (store, row) => within(store, "readwrite", (shelf) => shelf.put(row));
  const take = (store, id) => within(store, "readwrite", (shelf) => shelf.delete(id));
  const there = async () => (await indexedDB.databases()).some((one) => one.name === NAME);
  const wipe = async () => {
    if (await there()) await new Promise((done) => { const gone = indexedDB.deleteDatabase(NAME); gone.onsuccess = gone.onerror = gone.onblocked = done; });
    if (window.caches) await caches.delete(NAME);
  };
  // A clock that was moved counts in both directions: what seems older than a day, or from a day ahead, is gone.
  const old = (row) => Math.abs(Date.now() - row.at) >= DAY;
  const sweep = async () => {
    if (!await there()) return;
    for (const store of ["answers", "sheet"])
      for (const row of await all(store)) if (old(row)) await take(store, row.page ?? row.path);
    const keys = await all("key");
    if (keys.some(old) && (await all("answers")).length === 0) await wipe();
  };

  const locked = async (key, text) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)) };
  };
  const unlocked = async (key, row) => new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv }, key, row.data));

  const form = document.querySelector("form[data-offline]");
  const said = (name, shown) => document.querySelectorAll(`[data-offline-${name}]`).forEach((one) => { one.hidden = !shown; });
  const since = Number(document.documentElement.dataset.sealed ?? 0);
  let clock = since ? { server: since, here: performance.now() } : undefined;
  let key, away = false;
  // The time of the house, counted on from when it was last told: a phone with a wrong clock tells the right moment.
  const now = () => clock ? Math.round(clock.server + performance.now() - clock.here) : Date.now();

  const fetchKey = async () => {
    const answer = await fetch("/mijn-gesprek/sleutel", { headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) return;
    const told = await answer.json();
    clock = { server: told.now, here: performance.now() };
    const known = (await all("key")).find((one) => one.id === "now");
    if (known && known.of !== told.of) { await wipe(); }
    else if (known) { key = known.key; return; }
    const bytes = Uint8Array.from(atob(told.key), (letter) => letter.charCodeAt(0));
    key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    await put("key", { id: "now", of: told.of, key, at: Date.now() });
  };
  const knownKey = async () => { if (await there()) key ??= (await all("key")).find((one) => one.id === "now")?.key; };

  const page = () => form.elements.pagina.value;
  const keep = async () => {
    if (!key) return;
    const fields = [...new FormData(form)].filter(([name]) => name !== "_csrf" && name !== "doe");
    await put("answers", { page: page(), path: form.getAttribute("action"), at: Date.now(), moment: now(), ...await locked(key, JSON.stringify(fields)) });
  };
  const seal = async () => {
    if (!key) return;
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll("[data-sent]").forEach((one) => one.removeAttribute("data-sent"));
    await put("sheet", { path: location.pathname + location.search, at: Date.now(), moment: now(), ...await locked(key, "<!DOCTYPE html>" + copy.outerHTML) });
  };
  const restore = async () => {
    const row = (await all("answers")).find((one) => one.page === page());
    if (!row || !key) return;
    const fields = JSON.parse(await unlocked(key, row));
    for (const one of form.elements) {
      const values = fields.filter(([name]) => name === one.name).map(([, value]) => value);
      if (one.type === "radio" || one.type === "checkbox") one.checked = values.includes(one.value);
      else if (one.type !== "hidden" && one.type !== "submit" && values.length) one.value = values[0];
    }
  };

  let writing = Promise.resolve();
  const safely = (work) => { writing = writing.then(work).catch(() => {}); return writing; };
  const gone = () => {
    const first = !away;
    away = true;
    said("back", false);
    said(key ? "away" : "open", true);
    return safely(async () => { await keep(); if (first) await seal(); });
  };

  // Sending: one page of the phone at a time, however many windows are open; the house keeps the same sheet once.
  const token = async () => {
    const answer = await fetch("/mijn-gesprek", { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error("away");
    if (answer.url.includes("/inloggen")) return undefined;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector('meta[name="csrf-token"]');
    return fresh ? { header: fresh.dataset.header, value: fresh.content } : undefined;
  };
  // Whoever logged in now on this phone: the same person, someone else, or nobody.
  const whoIsHere = async () => {
    const answer = await fetch("/mijn-gesprek/sleutel", { headers: { Accept: "application/json" } });
    if (answer.redirected) return "out";
    if (answer.status === 404) return "other";
    if (!answer.ok) throw new Error("away");
    const known = (await all("key")).find((one) => one.id === "now");
    return known && known.of === (await answer.json()).of ? "same" : "other";
  };
  const send = async (row, csrf) => {
    const body = new URLSearchParams(JSON.parse(await unlocked(key, row)));
    body.set("doe", "bewaar");
    body.set("gegeven", row.moment);
    const answer = await fetch(row.path, { method: "POST", body, headers: { [csrf.header]: csrf.value, "HX-Request": "true" } });
    if (answer.redirected) return answer.url.includes("/inloggen") ? "out" : "closed";
    return answer.ok ? "kept" : "later";
  };
  const sync = () => navigator.locks.request(NAME, async () => {
    if (location.pathname.startsWith("/inloggen")) return "out"; // a question of nobody could undo the log-in that is going on
    if (!await there()) return "none";
    const rows = await all("answers");
    if (rows.length === 0) return "none";
    await knownKey();
    const who = await whoIsHere();
    if (who === "other") { await wipe(); return "none"; }
    if (who === "out") return "out";
    const csrf = await token();
    if (!csrf || !key) return "out";
    let end = "kept";
    for (const row of rows) {
      const done = await send(row, csrf);
      if (done !== "kept") { end = done; continue; }
      const still = (await all("answers")).find((one) => one.page === row.page);
      if (still && still.moment === row.moment) await take("answers", row.page);
    }
    if (end === "kept") for (const sheet of await all("sheet")) await take("sheet", sheet.path);
    const meta = document.querySelector('meta[name="csrf-token"]');
    if (meta) meta.content = csrf.value;
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = csrf.value; });
    return end;
  });
  let trying;
  const home = async () => {
    await writing;
    clearTimeout(trying);
    let end;
    try { end = await sync(); } catch { end = "later"; }
    if (end === "later") { trying = setTimeout(home, ASK_AGAIN); return; }
    if (end === "out") { said("out", true); return; }
    if (end === "none") {
      if (!away || !navigator.onLine) return;
      try { await token(); } catch { trying = setTimeout(home, ASK_AGAIN); return; }
    }
    away = false;
    said("away", false);
    said("open", false);
    said("closed", end === "closed");
    said("back", end !== "closed");
  };

  // Logging out leaves nothing behind; what could still be sent is sent first.
  document.addEventListener("submit", (event) => {
    const out = event.target;
    if (!out.matches("form.logout") || out.dataset.wiped) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    out.dataset.wiped = "yes";
    (async () => { try { await sync(); } catch { /* nothing can be sent */ } await wipe(); out.requestSubmit(); })();
  }, true);

  window.addEventListener("online", home);
  sweep().then(home);
  setInterval(sweep, 600000);
  if (!form) return;

  window.addEventListener("offline", gone);
  document.addEventListener("htmx:sendError", gone);
  document.addEventListener("kansrijk:away", (event) => { event.preventDefault(); gone(); });
  for (const kind of ["change", "input"]) form.addEventListener(kind, () => { if (away || !navigator.onLine) gone(); });
  form.addEventListener("submit", (event) => {
    if (form.dataset.kept) { delete form.dataset.kept; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    const pressed = event.submitter;
    if (away || !navigator.onLine) { gone(); document.querySelector("[data-offline-away]:not([hidden]), [data-offline-open]:not([hidden])")?.scrollIntoView({ block: "center" }); return; }
    safely(async () => { await keep(); await seal(); }).then(() => { form.dataset.kept = "yes"; form.requestSubmit(pressed); });
  }, true);

  (async () => {
    try { await fetchKey(); } catch { await knownKey(); }
    if (since) { await restore(); gone(); }
    if (!navigator.serviceWorker) return;
    await navigator.serviceWorker.register("/mijn-gesprek/hulp.js", { scope: "/mijn-gesprek/" });
    const ready = await navigator.serviceWorker.ready;
    const looks = [...document.querySelectorAll("link[href^='/ui/'], script[src^='/ui/']")].map((one) => one.href || one.src);
    const fonts = performance.getEntriesByType("resource").map((one) => one.name).filter((name) => name.includes("/ui/"));
    ready.active.postMessage({ looks: [...new Set([...looks, ...fonts])] });
  })();
})();
