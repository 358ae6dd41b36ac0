// The talk: questions read aloud by the browser itself, and nothing lost when the session ended.
"use strict";
(() => {
  const page = document.querySelector("[data-talk]");
  if (!page) return;

  // Reading aloud: only where the browser can.
  const voice = window.speechSynthesis;
  const words = (place) => [...place.querySelectorAll(".q__text, .q__hint, .q__known li, legend, .choice__label")]
    .filter((one) => one.offsetParent !== null)
    .map((one) => one.textContent.trim().replace(/\s+/g, " "))
    .filter((text, nth, all) => text && all.indexOf(text) === nth).join(". ");
  if (voice && window.SpeechSynthesisUtterance) {
    page.querySelectorAll("[data-reads]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => {
        const speaking = voice.speaking;
        voice.cancel();
        if (speaking && button.dataset.reading) { delete button.dataset.reading; return; }
        const said = new SpeechSynthesisUtterance(words(document.getElementById(button.dataset.reads)));
        said.lang = document.documentElement.lang === "nl" ? "nl-NL" : "en-GB";
        button.dataset.reading = "yes";
        said.addEventListener("end", () => { delete button.dataset.reading; });
        voice.speak(said);
      });
    });
    window.addEventListener("pagehide", () => voice.cancel());
  }

  // Speaking instead of typing: only where the browser can turn speech into text, and only when it is asked for.
  const Ear = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  const listen = (field) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "nl-button nl-button--secondary q__speak", textContent: page.dataset.speak });
    const note = Object.assign(document.createElement("p"), { className: "quiet", textContent: page.dataset.speakNote, hidden: true });
    let ear;
    button.addEventListener("click", () => {
      if (ear) return ear.stop();
      const before = field.value.trim();
      ear = Object.assign(new Ear(), { lang: document.documentElement.lang === "nl" ? "nl-NL" : "en-GB", continuous: true, interimResults: true });
      ear.addEventListener("result", (event) => {
        const heard = [...event.results].map((one) => one[0].transcript.trim()).join(" ");
        field.value = [before, heard].filter((text) => text).join(" ").slice(0, field.maxLength);
      });
      ear.addEventListener("end", () => {
        ear = undefined;
        button.textContent = page.dataset.speak;
        if (field.value.trim() !== before) field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      button.textContent = page.dataset.speakStop;
      note.hidden = false;
      ear.start();
    });
    field.after(button, note);
  };
  if (Ear && page.dataset.speak) page.querySelectorAll("textarea").forEach(listen);

  // The hints for the professional stay as they were left, shut when the page is new.
  const over = page.querySelector("[data-loggedout]");
  const form = page.querySelector("form[data-keeps]");
  const loggedOut = () => { if (over) { over.hidden = false; over.scrollIntoView({ block: "center" }); } };
  let lost = false;

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
  if (form) form.addEventListener("submit", (event) => {
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
  if (form) form.addEventListener("submit", () => { delete form.dataset.checked; });
})();
