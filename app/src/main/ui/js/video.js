// Records a film in the browser. Without a script, a camera or a recorder a file can be chosen instead.
"use strict";
(() => {
  const form = document.querySelector("form[data-film]");
  const recorder = document.querySelector("[data-recorder]");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  const most = Number(form.dataset.most) * 1024 * 1024;
  const show = (element, yes) => { if (element) element.hidden = !yes; };

  // Too large is told before it is sent.
  const fits = () => {
    const file = input.files[0];
    const big = Boolean(file && file.size > most);
    show(form.querySelector("[data-toobig]"), big);
    return !big;
  };
  input.addEventListener("change", fits);
  form.addEventListener("submit", (event) => { if (!fits()) { event.preventDefault(); event.stopImmediatePropagation(); } }, true);

  if (!recorder || !navigator.mediaDevices?.getUserMedia || !window.MediaRecorder || !window.DataTransfer) return;
  const part = (name) => recorder.querySelector(`[data-${name}]`);
  const prompts = [...document.querySelectorAll("[data-prompt]")];
  const kinds = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];
  const kind = kinds.find((one) => MediaRecorder.isTypeSupported(one)) ?? "";
  const longest = Number(recorder.dataset.seconds);
  let at = 0, stream, machine, pieces = [], film, clock, began;
  recorder.hidden = false;

  const ask = () => {
    part("now").replaceChildren(...prompts[at].cloneNode(true).childNodes);
    show(part("next"), at < prompts.length - 1);
  };
  const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const tick = () => {
    const passed = Math.min(longest, Math.round((Date.now() - began) / 1000));
    part("passed").textContent = minutes(passed);
    if (passed >= longest && machine.state === "recording") machine.stop();
  };
  part("most").textContent = minutes(longest);
  const state = (name) => {
    show(prompts[0].parentElement, name !== "running");
    show(part("start"), name === "ready");
    show(part("again"), name === "made");
    show(part("time"), name === "running");
    show(part("mirror"), name === "running");
    show(part("stop"), name === "running");
    show(part("next"), name === "running");
    show(part("now"), name === "running");
    show(part("preview"), name === "made");
    show(part("keep"), name === "made");
    show(part("drop"), name === "made");
  };
  const forget = () => {
    if (part("preview").src) URL.revokeObjectURL(part("preview").src);
    part("preview").removeAttribute("src");
    film = undefined;
  };
  const made = () => {
    clearInterval(clock);
    stream.getTracks().forEach((track) => track.stop());
    film = new Blob(pieces, { type: machine.mimeType.split(";")[0] });
    part("preview").src = URL.createObjectURL(film);
    state("made");
    part("preview").focus();
  };
  const record = async () => {
    show(part("nocamera"), false);
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480, facingMode: "user" }, audio: true });
    } catch {
      return show(part("nocamera"), true);
    }
    forget();
    pieces = [];
    at = 0;
    part("mirror").srcObject = stream;
    part("mirror").play();
    machine = new MediaRecorder(stream, { mimeType: kind, videoBitsPerSecond: 900000, audioBitsPerSecond: 64000 });
    machine.addEventListener("dataavailable", (event) => { if (event.data.size > 0) pieces.push(event.data); });
    machine.addEventListener("stop", made);
    machine.start(1000);
    began = Date.now();
    clock = setInterval(tick, 500);
    tick();
    state("running");
    ask();
    part("stop").focus();
  };
  part("start").addEventListener("click", record);
  part("again").addEventListener("click", record);
  part("drop").addEventListener("click", () => { forget(); state("ready"); part("start").focus(); });
  part("next").addEventListener("click", () => { at = Math.min(at + 1, prompts.length - 1); ask(); });
  part("stop").addEventListener("click", () => machine.state === "recording" && machine.stop());
  part("keep").addEventListener("click", () => {
    const box = new DataTransfer();
    box.items.add(new File([film], film.type === "video/mp4" ? "film.mp4" : "film.webm", { type: film.type }));
    input.files = box.files;
    if (fits()) form.requestSubmit();
  });
})();
