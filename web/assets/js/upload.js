// Uploads with the progress in words: <form data-db-upload>. Without this module the same form is
// sent by the browser itself. What is wrong stands in a summary on top and at its field, as on a
// page that came back.

const main = document.getElementById("main");

function element(name, classes, words = "") {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = words;
  return made;
}

function forgetSummary() {
  main.querySelector(".govuk-error-summary")?.remove();
}

function summarise(form, words) {
  forgetSummary();
  const link = element("a", "", words);
  link.href = `#${form.querySelector("input[type=file]").id}`;
  const item = document.createElement("li");
  item.append(link);
  const list = element("ul", "govuk-list govuk-error-summary__list");
  list.append(item);
  const told = document.createElement("div");
  told.setAttribute("role", "alert");
  told.append(element("h2", "govuk-error-summary__title", form.dataset.problem), list);
  const summary = element("div", "govuk-error-summary");
  summary.tabIndex = -1;
  summary.append(told);
  main.prepend(summary);
  summary.focus();
  const error = `${form.dataset.error}: `;
  if (!document.title.startsWith(error)) {
    document.title = error + document.title;
  }
}

function start(form) {
  const progress = form.querySelector("[data-db-upload-progress]");
  const error = form.querySelector("[data-db-upload-error]");
  const group = error.closest(".govuk-form-group");
  const button = form.querySelector("button");

  function fail(words) {
    progress.textContent = "";
    error.replaceChildren(
      element("span", "govuk-visually-hidden", `${form.dataset.error}: `), words);
    group.classList.add("govuk-form-group--error");
    button.disabled = false;
    summarise(form, words);
  }

  function answer(request) {
    // Who isn't signed in any more is led to the door.
    if (new URL(request.responseURL).pathname === "/aanmelden") {
      fail(form.dataset.signedOut);
      return;
    }
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
    forgetSummary();
    error.textContent = "";
    group.classList.remove("govuk-form-group--error");
    button.disabled = true;
    request.send(new FormData(form));
  });
}

for (const form of document.querySelectorAll("form[data-db-upload]")) {
  start(form);
}
