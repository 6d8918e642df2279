// Saves a section of a form while it is being filled in: <form data-db-autosave>. The answer of
// the server says when it was saved, or that a colleague was first; then nothing is overwritten
// and the button of the form leads to a page with both texts. Who leaves the page before the pause
// is over saves first; what can't be saved isn't left without a question.

const pause = 1500;

function start(form) {
  const line = form.querySelector("[data-db-saved]");
  const version = form.elements.namedItem("draft");
  let timer = 0;
  let busy = false;
  let changed = false;
  let stopped = false;
  let submitted = false;
  let submitter = null;
  let saving = Promise.resolve();

  async function take(response) {
    // Only the door sends a script elsewhere.
    if (response.type === "opaqueredirect") {
      changed = true;
      line.textContent = form.dataset.signedOut;
      return;
    }
    const answer = await response.json();
    line.textContent = answer.words[0];
    if (response.ok) {
      version.value = answer.version[0];
    } else {
      changed = true;
      stopped = true;
    }
  }

  async function send() {
    busy = true;
    changed = false;
    line.textContent = form.dataset.saving;
    let again = true;
    try {
      await take(await fetch(form.action, {
        method: "POST",
        redirect: "manual",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams(new FormData(form)),
      }));
      again = changed && !stopped && line.textContent !== form.dataset.signedOut;
    } catch {
      changed = true;
      line.textContent = form.dataset.failed;
    }
    busy = false;
    if (submitter) {
      form.requestSubmit(submitter);
    } else if (changed && again) {
      plan();
    }
  }

  function save() {
    clearTimeout(timer);
    if (!busy && !stopped && changed) {
      saving = send();
    }
    return saving;
  }

  function plan() {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  form.addEventListener("input", () => {
    changed = true;
    plan();
  });
  // A save on its way must end first, or the form would be in conflict with itself.
  form.addEventListener("submit", (event) => {
    stopped = true;
    submitted = true;
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      submitter = event.submitter;
    }
  });
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href]");
    const opens = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !opens || event.defaultPrevented || stopped || !(changed || busy)) {
      return;
    }
    event.preventDefault();
    await save();
    window.location.assign(link.href);
  });
  window.addEventListener("beforeunload", (event) => {
    if ((changed || busy) && !submitted) {
      event.preventDefault();
      event.returnValue = true;
    }
  });
}

for (const form of document.querySelectorAll("form[data-db-autosave]")) {
  start(form);
}
