// A page read aloud by the browser itself, block by block, where it has a voice for the language of the page.
"use strict";
(() => {
  const button = document.querySelector("[data-aloud]");
  const voice = window.speechSynthesis;
  if (!button || !voice || !window.SpeechSynthesisUtterance) return;
  const language = document.documentElement.lang;
  const label = button.querySelector("span");
  const idle = label.textContent;
  const speaker = () => voice.getVoices().find((one) => one.lang.toLowerCase().startsWith(language));
  const offer = () => { button.hidden = !speaker(); };
  const blocks = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td, label, legend, summary, blockquote, .badge, .bar";
  const naming = ".bar__label, .fold__name, .verdict__word, .chancelink__title";
  const aside = ".aids, .below, .vh, nav, thead, [data-aloud-not]";

  const said = (block) => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(`${blocks}, button, svg, .vh, [data-aloud-not]`).forEach((inner) => inner.remove());
    copy.querySelectorAll(naming).forEach((name) => name.append(": "));
    copy.querySelectorAll("span").forEach((part) => part.after(" "));
    const text = copy.textContent.trim().replace(/\s+/g, " ").replace(/ · /g, ", ").replace(/:$/, "");
    return text && block.dataset.label ? `${block.dataset.label}: ${text}` : text; // a cell of a table says of what it is
  };
  const texts = () => [...document.querySelectorAll("main :is(" + blocks + ")")]
    .filter((one) => one.checkVisibility() && !one.closest(aside))
    .map(said).filter((text) => text);

  const quiet = () => { voice.cancel(); delete button.dataset.reading; label.textContent = idle; };
  const read = () => {
    const all = texts();
    button.dataset.reading = "yes";
    label.textContent = button.dataset.stop;
    all.forEach((text, nth) => {
      const words = new SpeechSynthesisUtterance(text);
      const chosen = speaker();
      if (chosen) { words.voice = chosen; words.lang = chosen.lang; }
      if (nth === all.length - 1) words.addEventListener("end", quiet);
      voice.speak(words);
    });
  };
  button.addEventListener("click", () => { if (button.dataset.reading) quiet(); else { voice.cancel(); read(); } });
  window.addEventListener("pagehide", () => voice.cancel());
  voice.addEventListener?.("voiceschanged", offer);
  offer();
})();
