// What the pages can do a little better with a script. Every page can be read, and every form sent, without it.
"use strict";
(() => {
  const page = document.documentElement;
  page.classList.add("scripted");
  const live = () => document.querySelector("[data-live]");
  const tell = (key) => {
    const place = live();
    if (!place) return;
    place.textContent = "";
    requestAnimationFrame(() => { place.textContent = place.dataset[key] ?? key; });
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { place.textContent = ""; }, 5000);
  };

  // Token of this page goes along with every partial update that changes something.
  document.addEventListener("htmx:configRequest", (event) => {
    const csrf = document.querySelector('meta[name="csrf-token"]');
    if (csrf && event.detail.verb !== "get" && csrf.dataset.header) event.detail.headers[csrf.dataset.header] = csrf.content;
  });
  document.addEventListener("htmx:responseError", () => tell("failed"));
  document.addEventListener("htmx:sendError", () => tell("failed"));
  document.addEventListener("htmx:afterSettle", (event) => {
    const focus = event.detail.elt.querySelector?.("[data-focus]");
    if (focus) focus.focus(); else if (event.detail.elt.matches?.("[data-announce]")) tell("loaded");
  });

  // Other windows hear that someone logs out here: what is typed there is not sent before logging in again.
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.logout")) new BroadcastChannel("kansrijk").postMessage("out");
  });

  // What stands in a field to be handed on is copied with one press; the field itself can be selected too.
  const copied = (button) => { button.textContent = button.dataset.done; tell(button.dataset.done); };
  const copy = (button) => {
    const field = document.getElementById(button.dataset.copies);
    field.focus();
    field.select();
    if (navigator.clipboard) return navigator.clipboard.writeText(field.value).then(() => copied(button), () => {});
    if (document.execCommand("copy")) copied(button);
  };
  document.querySelectorAll("[data-copies]").forEach((button) => { button.hidden = false; });

  // Dialogs and drawers: the browser keeps focus inside and gives Escape; we give focus back.
  const open = (id, opener) => {
    const dialog = document.getElementById(id);
    if (!(dialog instanceof HTMLDialogElement) || dialog.open) return false;
    dialog.addEventListener("close", () => opener?.focus(), { once: true });
    dialog.showModal();
    return true;
  };
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    const opener = target.closest("[data-opens]");
    if (opener && open(opener.dataset.opens, opener)) return event.preventDefault();
    const closer = target.closest("[data-closes]");
    if (closer) { event.preventDefault(); return closer.closest("dialog")?.close(); }
    if (target.closest("[data-print]")) return window.print();
    const copier = target.closest("[data-copies]");
    if (copier) return copy(copier);
    if (target.closest("[data-extends]")) extend();
    const menu = document.querySelector(".context__menu[open]");
    if (menu && !menu.contains(target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === " " && target.matches('a[role="button"]')) { event.preventDefault(); target.click(); }
    const menu = document.querySelector(".context__menu[open]");
    if (event.key === "Escape" && menu) { menu.open = false; menu.querySelector("summary").focus(); }
    const typing = target.matches("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const search = document.querySelector("[data-search]");
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  });

  // A slider says its value while it moves, and again after the back button.
  const slid = (shows) => {
    const slider = document.getElementById(shows.dataset.shows);
    if (slider) shows.value = slider.value;
  };
  document.addEventListener("input", (event) => {
    if (event.target.type === "range") document.querySelectorAll(`[data-shows="${event.target.id}"]`).forEach(slid);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("[data-shows]").forEach(slid));

  // A form goes once; leaving a form with answers that were not sent is asked about.
  const changed = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-guard]");
    if (form) changed.add(form);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    changed.delete(form);
    if (form.method !== "post" || event.defaultPrevented || form.hasAttribute("hx-post")) return;
    form.dataset.sent = "yes";
    form.querySelectorAll("button[type=submit]").forEach((button) => button.setAttribute("aria-disabled", "true"));
    tell("submitting");
  });
  window.addEventListener("beforeunload", (event) => { if (changed.size > 0) event.preventDefault(); });

  // A file that is too large is said at once and never sent.
  const tooLarge = (input) => [...(input.files ?? [])].some((file) => file.size > Number(input.dataset.most));
  document.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches?.("input[type=file][data-most]")) return;
    const said = input.closest("form").querySelector("[data-too-large]");
    if (said) said.hidden = !tooLarge(input);
    if (tooLarge(input)) { input.value = ""; input.focus(); }
  });

  // Back button: the browser may show an old copy of the page; then it can be sent again, and says that it is old.
  window.addEventListener("pageshow", (event) => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
    if (event.persisted) document.querySelectorAll("form[data-guard]").forEach((form) => { form.dataset.stale = "yes"; });
  });

  // Pressing the number to call tells the house too, so that a call nobody answered is called back.
  document.addEventListener("click", (event) => {
    const call = event.target.closest("a[data-called]");
    if (!call) return;
    const csrf = document.querySelector('meta[name="csrf-token"]');
    fetch(call.dataset.called, { method: "POST", keepalive: true, headers: csrf.dataset.header ? { [csrf.dataset.header]: csrf.content } : {} })
      .then((answer) => { const said = document.querySelector("[data-called-said]"); if (answer.ok && said) said.hidden = false; })
      .catch(() => {});
  });

  // Idle: warn in time, and one press goes on.
  let idle;
  const session = document.querySelector("dialog[data-idle]");
  const watch = () => {
    clearTimeout(idle);
    if (session) idle = setTimeout(() => open(session.id, document.activeElement), Number(session.dataset.idle) * 1000);
  };
  const extend = () => {
    const csrf = document.querySelector('meta[name="csrf-token"]');
    fetch(session.dataset.extend, { method: "POST", headers: csrf.dataset.header ? { [csrf.dataset.header]: csrf.content } : {} })
      .then((answer) => { if (!answer.ok) throw new Error(); session.close(); watch(); })
      .catch(() => tell("failed"));
  };
  document.addEventListener("htmx:afterRequest", watch);

  document.addEventListener("DOMContentLoaded", () => document.querySelector("[data-focus]")?.focus());
  watch();
})();
