// The talk: questions read aloud by the browser itself, and answers spoken instead of typed.
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
})();
