// Starts the components of govuk-frontend on a page that is complete without them.

import { initAll } from "govuk-frontend";

function start(scope) {
  initAll({ scope, onError: reportUnlessAlreadyStarted });
}

// A fragment may arrive around elements that run already; those are not an error.
function reportUnlessAlreadyStarted(error) {
  if (error.name !== "InitError") {
    console.error(error);
  }
}

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
start(document);

document.addEventListener("htmx:after:swap", () => start(document));

// What was typed and not sent is lost by leaving, so the browser asks first. A form that came back
// with errors and with such words holds them too; one that saves itself (autosave.js) looks after
// its own.
const typed = new Set(
  [...document.querySelectorAll("main form[method=post]")]
    .filter((form) => form.querySelector(".govuk-form-group--error") &&
      form.querySelector("[data-db-typed]")));

function isKept(form) {
  return form === null || form.method !== "post" || form.hasAttribute("data-db-autosave");
}

document.addEventListener("input", (event) => {
  const form = event.target.closest("form");
  if (!isKept(form)) {
    typed.add(form);
  }
});
document.addEventListener("submit", (event) => typed.delete(event.target));
window.addEventListener("beforeunload", (event) => {
  if (typed.size > 0) {
    event.preventDefault();
    event.returnValue = true;
  }
});
