// Turns <select data-db-picker> into a box with suggestions. The words come from the page:
// data-none ("Geen resultaten") and data-found ("{count} resultaten").

import "accessible-autocomplete";

for (const select of document.querySelectorAll("select[data-db-picker]")) {
  const { none, found } = select.dataset;
  window.accessibleAutocomplete.enhanceSelectElement({
    selectElement: select,
    defaultValue: select.selectedOptions[0]?.value ? select.selectedOptions[0].text : "",
    showAllValues: true,
    confirmOnBlur: true,
    tNoResults: () => none,
    tStatusNoResults: () => none,
    tStatusQueryTooShort: () => "",
    tStatusResults: (count) => found.replace("{count}", count),
    tStatusSelectedOption: (option, count, index) => `${option}, ${index + 1}/${count}`,
    tAssistiveHint: () => "",
  });
}
