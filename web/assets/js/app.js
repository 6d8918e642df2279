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
