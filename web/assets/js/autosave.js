// Saves a section of a form while it is being filled in: <form data-db-autosave>. The answer of
// the server says when it was saved, or that a colleague was first; then nothing is overwritten
// and the button of the form leads to a page with both texts.

const pause = 1500;

function start(form) {
  const line = form.querySelector("[data-db-saved]");
  const version = form.elements.namedItem("draft");
  let timer = 0;
  let busy = false;
  let changed = false;
  let stopped = false;
  let submitter = null;

  async function save() {
    if (busy || stopped || !changed) {
      return;
    }
    busy = true;
    changed = false;
    line.textContent = form.dataset.saving;
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams(new FormData(form)),
      });
      const answer = await response.json();
      line.textContent = answer.words[0];
      if (response.ok) {
        version.value = answer.version[0];
      } else {
        stopped = true;
      }
    } catch {
      changed = true;
      line.textContent = form.dataset.failed;
    }
    busy = false;
    if (submitter) {
      form.requestSubmit(submitter);
    } else if (changed) {
      plan();
    }
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
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      submitter = event.submitter;
    }
  });
}

for (const form of document.querySelectorAll("form[data-db-autosave]")) {
  start(form);
}
