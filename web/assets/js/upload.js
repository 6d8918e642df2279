// Uploads with the progress in words: <form data-db-upload>. Without this module the same form is
// sent by the browser itself.

function start(form) {
  const progress = form.querySelector("[data-db-upload-progress]");
  const error = form.querySelector("[data-db-upload-error]");
  const group = error.closest(".govuk-form-group");
  const button = form.querySelector("button");

  function fail(words) {
    progress.textContent = "";
    error.textContent = words;
    group.classList.add("govuk-form-group--error");
    button.disabled = false;
    form.querySelector("input[type=file]").focus();
  }

  function answer(request) {
    let told;
    try {
      told = JSON.parse(request.responseText);
    } catch {
      fail(form.dataset.failed);
      return;
    }
    if (told.place) {
      window.location.assign(told.place[0]);
    } else {
      fail(told.error.join(" "));
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (step) => {
      const percent = step.total === 0 ? 0 : Math.floor((100 * step.loaded) / step.total);
      progress.textContent = percent < 100
        ? form.dataset.progress.replace("{percent}", String(percent))
        : form.dataset.checking;
    });
    request.addEventListener("load", () => answer(request));
    request.addEventListener("error", () => fail(form.dataset.failed));
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    error.textContent = "";
    group.classList.remove("govuk-form-group--error");
    button.disabled = true;
    request.send(new FormData(form));
  });
}

for (const form of document.querySelectorAll("form[data-db-upload]")) {
  start(form);
}
