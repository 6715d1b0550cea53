// What every page does beside showing itself: keys, hover cards, menus that close.

const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
    hideCard();
    return;
  }
  if (typing(event.target) || document.documentElement.dataset.keys === "off") return;
  if (event.key === "/") {
    const field = document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else {
      location.assign("/");
    }
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  } else if (event.key === "?") {
    location.assign("/help");
  }
});

// The rows of lists and the statements of an article, one after the other.
function step(by) {
  const stops = [...document.querySelectorAll("[data-stop]")];
  if (stops.length === 0) return;
  const at = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
  const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(stops.length - 1, Math.max(0, at + by))];
  const target = next.matches("a, button") ? next : (next.querySelector("a, button") ?? next);
  target.focus();
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// On a phone the menu is wider than the screen.
const here = document.querySelector(".head [aria-current]");
if (here) {
  const bar = here.closest("ul");
  const middle = (box) => (box.left + box.right) / 2;
  bar.scrollLeft += middle(here.getBoundingClientRect()) - middle(bar.getBoundingClientRect());
}

let shown = null;

function hideCard() {
  if (shown) shown.hidden = true;
  shown = null;
}

function showCard(anchor) {
  const card = document.getElementById(anchor.getAttribute("data-card"));
  if (!card) return;
  hideCard();
  shown = card;
  card.classList.add("hover-card");
  card.hidden = false;
  const place = anchor.getClientRects()[0];
  const width = card.offsetWidth;
  const left = Math.min(Math.max(8, place.left + place.width / 2 - width / 2), innerWidth - width - 8);
  const below = place.bottom + card.offsetHeight + 12 < innerHeight;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? place.bottom + 6 : place.top - card.offsetHeight - 6) + scrollY}px`;
}

let leaving = 0;

for (const kind of ["mouseover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const anchor = event.target.closest?.("[data-card]");
    if (anchor) {
      clearTimeout(leaving);
      showCard(anchor);
    } else if (shown?.contains(event.target)) {
      clearTimeout(leaving);
    } else if (shown) {
      clearTimeout(leaving);
      leaving = setTimeout(hideCard, 150);
    }
  });
}
