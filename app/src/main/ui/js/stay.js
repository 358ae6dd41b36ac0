// A form in which someone tells something: nothing typed is lost when the session ended.
"use strict";
(() => {
  const over = document.querySelector("[data-loggedout]");
  const form = document.querySelector("form[data-keeps]");
  const loggedOut = () => { if (over) { over.hidden = false; over.scrollIntoView({ block: "center" }); } };
  if (!form) return;
  let lost = false;

  // Who logged out in another window is asked to log in again before anything is sent from here.
  new BroadcastChannel("kansrijk").addEventListener("message", (event) => { if (event.data === "out") lost = true; });

  // An answer that meets the log-in page is not put on the screen: everything typed stays where it is.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!event.detail.xhr.responseURL.includes("/inloggen") && event.detail.xhr.status !== 403) return;
    event.detail.shouldSwap = false;
    lost = true;
    loggedOut();
  });
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful && !event.detail.xhr.responseURL.includes("/inloggen")) { lost = false; if (over) over.hidden = true; } });

  // Before sending after a while: is the session still there? If someone logged in again, take the new token.
  let last = Date.now();
  const refreshed = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.url.includes("/inloggen")) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector('meta[name="csrf-token"]');
    const meta = document.querySelector('meta[name="csrf-token"]');
    if (!fresh || !meta) return false;
    meta.content = fresh.content;
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = fresh.content; });
    return true;
  };
  form.addEventListener("submit", (event) => {
    if (form.dataset.checked || (!lost && Date.now() - last < 300000)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const pressed = event.submitter;
    refreshed().then((there) => {
      if (!there) return loggedOut();
      form.dataset.checked = "yes";
      last = Date.now();
      form.requestSubmit(pressed);
    }).catch(() => { if (document.dispatchEvent(new CustomEvent("kansrijk:away", { cancelable: true }))) loggedOut(); });
  });
  form.addEventListener("submit", () => { delete form.dataset.checked; });
})();
