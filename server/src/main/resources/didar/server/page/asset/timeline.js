// Draws the timeline from its table, zooms and moves it. What is shown is always what the address says: each stretch is
// asked for anew, so that its parts, names and events are those of the server.

const DAY = 86400000;
const SVG = "http://www.w3.org/2000/svg";
const BARS = 170;
const AXIS = 26;
const LANE = 30;
// Between the days and the first name.
const GAP = 10;
const NARROWEST = DAY;
const WIDEST = 400 * 366 * DAY;
const PAUSE = 220;
const rtl = document.documentElement.dir === "rtl";

let domain = null;
let waiting = 0;
let latest = 0;

const time = (iso) => Date.parse(iso.length === 10 ? `${iso}T00:00Z` : `${iso.slice(0, 16)}Z`);
const day = (at) => new Date(at).toISOString().slice(0, 10);
const section = () => document.getElementById("stretch");

function element(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
}

function begin() {
  const figure = section()?.querySelector("figure.chart");
  if (!figure) return;
  figure.hidden = false;
  domain = [time(section().dataset.first), time(section().dataset.last) + DAY];
  draw();
  const canvas = figure.querySelector(".canvas");
  canvas.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("keydown", key);
  canvas.addEventListener("pointerdown", drag);
}

function draw() {
  const canvas = section().querySelector(".canvas");
  const width = canvas.clientWidth;
  const parts = [...section().querySelectorAll("[data-part]")];
  const lanes = [...section().querySelectorAll("[data-lane]")];
  const hours = section().dataset.scale === "hour";
  const height = BARS + AXIS + (hours ? 0 : GAP + lanes.length * LANE);
  const svg = element("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" });
  const x = (at) => {
    const share = (at - domain[0]) / (domain[1] - domain[0]);
    return (rtl ? 1 - share : share) * width;
  };
  const most = Math.max(1, ...parts.map((part) =>
    Math.max(Number(part.dataset.told) + Number(part.dataset.thought), Number(part.dataset.reports))));
  const y = (count) => (count / most) * (BARS - 14);
  axis(svg, x, width);
  const format = new Intl.NumberFormat(`en-u-nu-${section().dataset.digits}`);
  for (const count of most > 3 ? [Math.round(most / 2), most] : [most]) {
    element("line", { class: "lane", x1: 0, x2: width, y1: BARS - y(count) + .5, y2: BARS - y(count) + .5 }, svg);
    element("text", { class: "who", x: rtl ? width - 2 : 2, y: BARS - y(count) + 11, direction: rtl ? "rtl" : "ltr" }, svg)
      .textContent = format.format(count);
  }
  const middles = new Map();
  for (const part of parts) {
    const { start, end, told, thought, reports } = part.dataset;
    const from = Math.min(x(time(start)), x(time(end)));
    const wide = Math.max(2, Math.abs(x(time(end)) - x(time(start))) - 2);
    middles.set(start.slice(0, 16), from + wide / 2 + 1);
    const link = part.querySelector("a");
    const group = link
      ? element("a", { href: link.getAttribute("href"), tabindex: "-1", "data-go": "part" }, svg)
      : element("g", {}, svg);
    const bar = (kind, from0, count) => element("rect", {
      class: kind, x: from + 1, width: wide, y: BARS - y(from0) - y(count), height: y(count),
    }, group);
    bar("reports", 0, Number(reports));
    bar("told", 0, Number(told));
    bar("thought", Number(told), Number(thought));
    element("title", {}, group).textContent = [...part.children].map((cell) => cell.textContent.trim()).join(" · ");
  }
  if (!hours) lanes.forEach((lane, at) => row(svg, lane, BARS + AXIS + GAP + at * LANE + LANE / 2, middles, width));
  canvas.replaceChildren(svg);
}

// Names of parts, as many as there is room for.
function axis(svg, x, width) {
  const ticks = [...section().querySelectorAll(".ticks li")];
  const longest = Math.max(0, ...ticks.map((tick) => tick.textContent.trim().length));
  const every = Math.max(1, Math.ceil((ticks.length * (longest * 7.5 + 18)) / width));
  element("line", { class: "axis", x1: 0, x2: width, y1: BARS + .5, y2: BARS + .5 }, svg);
  ticks.forEach((tick, at) => {
    if (at % every !== 0) return;
    const from = time(tick.dataset.start);
    const end = ticks[at + 1] ? time(ticks[at + 1].dataset.start) : domain[1];
    const middle = (x(from) + x(end)) / 2;
    const half = longest * 3.2;
    element("line", { class: "axis", x1: x(from), x2: x(from), y1: BARS, y2: BARS + 5 }, svg);
    element("text", { x: Math.min(width - half, Math.max(half, middle)), y: BARS + 19, "text-anchor": "middle" }, svg)
      .textContent = tick.textContent.trim();
  });
}

function row(svg, lane, y, middles, width) {
  element("line", { class: "lane", x1: 0, x2: width, y1: y, y2: y }, svg);
  for (const part of lane.querySelectorAll("data")) {
    const middle = middles.get(part.value.slice(0, 16));
    if (middle === undefined) continue;
    const dot = element("circle", {
      class: "dot", cx: middle, cy: y, r: Math.min(8, 2.5 + 1.5 * Math.sqrt(Number(part.textContent))),
    }, svg);
    element("title", {}, dot).textContent = `${lane.querySelector(".what").textContent.trim()}`;
  }
  // Text is laid out from its own start, which is on the right where the page begins there.
  const name = element("text", { class: "who", y: y - 9, x: rtl ? width - 2 : 2, "text-anchor": "start" }, svg);
  name.textContent = lane.querySelector(".what").textContent.trim();
  name.setAttribute("direction", rtl ? "rtl" : "ltr");
}

// Shows another stretch at once as far as it is known, and asks for it when nothing more is changed for a moment.
function look(from, to) {
  const length = Math.min(WIDEST, Math.max(NARROWEST, to - from));
  const middle = (from + to) / 2;
  domain = [middle - length / 2, middle + length / 2];
  draw();
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const first = Math.round(domain[0] / DAY) * DAY;
    const last = Math.max(first, Math.round(domain[1] / DAY) * DAY - DAY);
    const address = new URL(section().dataset.base, location.href);
    address.searchParams.set("from", day(first));
    address.searchParams.set("to", day(last));
    go(address, false);
  }, PAUSE);
}

function zoomed(factor, at) {
  const middle = at ?? (domain[0] + domain[1]) / 2;
  look(middle - (middle - domain[0]) * factor, middle + (domain[1] - middle) * factor);
}

function moved(share) {
  const by = (domain[1] - domain[0]) * share;
  look(domain[0] + by, domain[1] + by);
}

function wheel(event) {
  event.preventDefault();
  const box = event.currentTarget.getBoundingClientRect();
  const share = (event.clientX - box.left) / box.width;
  const at = domain[0] + (rtl ? 1 - share : share) * (domain[1] - domain[0]);
  zoomed(event.deltaY > 0 ? 1.25 : 0.8, at);
}

function key(event) {
  const towardsLeft = rtl ? 0.25 : -0.25;
  const actions = {
    "+": () => zoomed(0.5),
    "=": () => zoomed(0.5),
    "-": () => zoomed(2),
    ArrowLeft: () => moved(towardsLeft),
    ArrowRight: () => moved(-towardsLeft),
  };
  if (actions[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    actions[event.key]();
  }
}

function drag(event) {
  if (event.button !== 0) return;
  const canvas = event.currentTarget;
  const [from, to] = domain;
  const start = event.clientX;
  let far = false;
  const move = (next) => {
    const by = ((next.clientX - start) / canvas.clientWidth) * (to - from) * (rtl ? 1 : -1);
    far ||= Math.abs(next.clientX - start) > 4;
    if (far) look(from + by, to + by);
  };
  const end = () => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  canvas.addEventListener("click", (click) => { if (far) click.preventDefault(); }, { once: true, capture: true });
}

async function go(address, isStep) {
  const asked = ++latest;
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("stretch");
  if (asked !== latest) return;
  if (!response.ok || !fresh) {
    location.assign(address);
    return;
  }
  const focused = document.activeElement;
  const again = section().contains(focused) ? (focused.dataset.go ? `nav [data-go="${focused.dataset.go}"]` : ".canvas") : "";
  section().replaceWith(document.adoptNode(fresh));
  history[isStep ? "pushState" : "replaceState"](null, "", address);
  for (const end of ["from", "to"]) {
    const field = document.querySelector(`form.row input[name=${end}]`);
    if (field) field.value = page.querySelector(`form.row input[name=${end}]`)?.value ?? "";
  }
  for (const then of document.querySelectorAll("input[name=then]")) then.value = location.pathname + location.search;
  document.querySelector("[role=status][data-said]").textContent = section().querySelector("h2").textContent;
  begin();
  if (again) section().querySelector(again)?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#stretch nav.zoom a, #stretch tr a, #stretch .canvas a");
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(new URL(link.getAttribute("href"), location.href), true);
});
addEventListener("popstate", () => go(new URL(location.href), false));
addEventListener("resize", () => { if (section()?.querySelector("svg")) draw(); });
begin();
