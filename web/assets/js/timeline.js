// A timeline that is wider than its frame opens with today in the middle, not at its first month.

for (const today of document.querySelectorAll(".db-picture__today")) {
  const frame = today.closest(".db-picture");
  const left = today.getBoundingClientRect().left - frame.getBoundingClientRect().left;
  frame.scrollLeft += left - frame.clientWidth / 2;
}
