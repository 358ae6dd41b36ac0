// A form that anyone fills in without logging in: what was typed stays in this tab until it is sent, also when the session ends.
"use strict";
(() => {
  const key = (name) => `kansrijk-draft-${name}`;
  const sent = document.querySelector("[data-draft-sent]");
  if (sent) sessionStorage.removeItem(key(sent.dataset.draftSent));
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const place = key(form.dataset.draft);
  const asked = () => [...form.elements].filter((one) => one.name && one.type !== "hidden" && one.type !== "submit" && !one.closest("[aria-hidden=true]"));
  const chosen = (one) => one.type === "radio" || one.type === "checkbox";

  const keep = () => {
    const typed = {};
    asked().forEach((one) => {
      if (chosen(one) ? one.checked : one.value) typed[one.name] = chosen(one) ? [...(typed[one.name] ?? []), one.value] : one.value;
    });
    sessionStorage.setItem(place, JSON.stringify(typed));
  };
  const back = (typed) => asked().reduce((any, one) => {
    const was = typed[one.name];
    if (was === undefined) return any;
    if (chosen(one)) {
      const others = form.querySelectorAll(`[name="${CSS.escape(one.name)}"]:checked`);
      if (others.length > 0 || !was.includes(one.value)) return any;
      one.checked = true;
      return true;
    }
    if (one.tagName !== "SELECT" && one.value) return any;
    if (one.value === was) return any;
    one.value = was;
    return true;
  }, false);

  const note = document.querySelector("[data-draft-back]");
  try {
    if (back(JSON.parse(sessionStorage.getItem(place) ?? "{}")) && note) note.hidden = false;
  } catch { sessionStorage.removeItem(place); }
  form.addEventListener("input", keep);
  document.querySelector("[data-draft-wipe]")?.addEventListener("click", () => {
    sessionStorage.removeItem(place);
    form.reset();
    note.hidden = true;
    asked()[0]?.focus();
  });
})();
