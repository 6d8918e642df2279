// Warns two minutes before the session ends, and keeps it going when the visitor says so. Each page
// that loads in another tab puts the end off, and tells the others.

const dialog = document.getElementById("session-end");
const warn = 120;
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("session") : null;
let timer = 0;

function plan(seconds) {
  clearTimeout(timer);
  if (dialog.open) {
    dialog.close();
  }
  timer = setTimeout(ask, Math.max(0, seconds - warn) * 1000);
}

function ask() {
  show(false);
  timer = setTimeout(() => show(true), warn * 1000);
}

function show(over) {
  const hide = (selector, hidden) => {
    for (const part of dialog.querySelectorAll(selector)) {
      part.hidden = hidden;
    }
  };
  hide("[data-db-text], [data-db-stay]", over);
  hide("[data-db-over]", !over);
  if (!dialog.open) {
    dialog.showModal();
  }
}

async function stay() {
  try {
    const response = await fetch("/sessie", {
      method: "POST",
      redirect: "manual",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams({ csrf: dialog.dataset.csrf }),
    });
    const answer = await response.json();
    tabs?.postMessage(answer.seconds);
    plan(answer.seconds);
  } catch {
    show(true);
  }
}

dialog.querySelector("[data-db-stay]").addEventListener("click", stay);
dialog.querySelector("[data-db-close]").addEventListener("click", () => dialog.close());
tabs?.addEventListener("message", (event) => plan(event.data));
const seconds = Number(dialog.dataset.seconds);
tabs?.postMessage(seconds);
plan(seconds);
