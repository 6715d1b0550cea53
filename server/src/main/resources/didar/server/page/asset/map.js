// Draws where events were from the table of the page, over the outlines of countries.

import "./d3.js";
import { numbers, slider, within } from "./slider.js";

const { d3 } = globalThis;
const CLOSEST = 60;
const NAMES = 14;

const figure = document.querySelector("[data-chart=map]");

// Outlines from TopoJSON: lines that neighbours share are kept once, as steps between whole numbers.
function outlines(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (at) => (at < 0 ? arcs[~at].toReversed() : arcs[at]);
  const ring = (ats) => ats.flatMap((at, i) => (i === 0 ? line(at) : line(at).slice(1)));
  const polygons = topology.objects.land.geometries.flatMap((part) => (part.type === "Polygon" ? [part.arcs] : part.arcs));
  return {
    land: { type: "MultiPolygon", coordinates: polygons.map((polygon) => polygon.map(ring)) },
    lines: { type: "MultiLineString", coordinates: arcs },
  };
}

// Where most of the events are, with room around it.
function middle(sites) {
  const inside = (value) => {
    const sorted = sites.flatMap((site) => Array(Math.min(site.count, 20)).fill(value(site))).sort(d3.ascending);
    return [d3.quantile(sorted, 0.06), d3.quantile(sorted, 0.94)];
  };
  const widened = ([low, high], least) => {
    const more = Math.max(0, least - (high - low)) / 2 + 3;
    return [low - more, high + more];
  };
  const [west, east] = widened(inside((site) => site.longitude), 34);
  const [south, north] = widened(inside((site) => site.latitude), 18);
  return { type: "MultiPoint", coordinates: [[west, Math.max(-55, south)], [east, Math.min(75, north)]] };
}

// Circles that would lie on each other become one, the greater ones first.
function clusters(sites, place) {
  const made = [];
  for (const site of sites) {
    const [x, y] = place(site);
    const r = 4 + 2 * Math.sqrt(site.now);
    const near = made.find((other) => Math.hypot(other.x - x, other.y - y) < other.r + Math.min(r, 8));
    if (near) {
      near.sites.push(site);
      near.count += site.now;
      near.r = Math.min(30, 4 + 2 * Math.sqrt(near.count));
    } else {
      made.push({ key: site.name + site.latitude, x, y, r: Math.min(30, r), count: site.now, sites: [site] });
    }
  }
  return made;
}

async function begin() {
  const { land, lines } = outlines(await (await fetch(figure.dataset.world)).json());
  figure.hidden = false;
  const number = numbers(figure);
  const canvas = figure.querySelector(".canvas");
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const sites = [...document.querySelectorAll("[data-site]")].map((row) => ({
    row,
    name: row.querySelector("bdi").textContent.trim(),
    href: row.querySelector("a")?.getAttribute("href"),
    kind: row.dataset.kind,
    latitude: Number(row.dataset.latitude),
    longitude: Number(row.dataset.longitude),
    count: Number(row.dataset.count),
    now: Number(row.dataset.count),
    days: row.dataset.days,
  }));
  const projection = d3.geoMercator().fitExtent([[10, 10], [width - 10, height - 10]], middle(sites));
  const path = d3.geoPath(projection);
  const svg = d3.select(canvas).append("svg").attr("viewBox", [0, 0, width, height]).attr("aria-hidden", "true");
  const ground = svg.append("g");
  ground.append("path").attr("class", "land").attr("d", path(land));
  ground.append("path").attr("class", "border").attr("d", path(lines));
  const circles = svg.append("g");
  const names = svg.append("g").attr("class", "names");
  let transform = d3.zoomIdentity;

  function draw() {
    const there = sites.filter((site) => site.now > 0).sort((a, b) => b.now - a.now);
    const shown = clusters(there, (site) => transform.apply(projection([site.longitude, site.latitude])))
      .filter(({ x, y }) => x > -40 && y > -40 && x < width + 40 && y < height + 40);
    const group = circles.selectAll("a").data(shown, (cluster) => cluster.key).join((enter) => {
      const a = enter.append("a").attr("tabindex", -1);
      a.append("circle");
      a.append("text").attr("class", "count").attr("text-anchor", "middle").attr("dy", ".35em");
      a.append("title");
      return a;
    });
    group.order()
      .attr("class", (cluster) => `site ${cluster.sites.length > 1 ? "many" : cluster.sites[0].kind}`)
      .attr("href", (cluster) => (cluster.sites.length > 1 ? "#" : cluster.sites[0].href))
      .attr("transform", ({ x, y }) => `translate(${x},${y})`)
      .on("click", open);
    group.select("circle").attr("r", ({ r }) => r);
    group.select(".count").text((cluster) => (cluster.r > 10 ? number(cluster.count) : ""));
    name(shown);
    group.select("title").text(({ sites: all }) => all.map((site) => `${site.name}: ${number(site.now)}`).join("\n"));
  }

  // Of the greatest circles, as far as they do not cover each other.
  function name(shown) {
    const taken = [];
    for (const cluster of shown.toSorted((a, b) => b.count - a.count)) {
      // Isolated, so that a name of another direction keeps its place beside the number.
      const others = cluster.sites.length > 1 ? ` +${number(cluster.sites.length - 1)}` : "";
      const text = `\u2068${cluster.sites[0].name}\u2069${others}`;
      const wide = text.length * 3.4 + 3;
      const y = cluster.y + cluster.r + 12;
      const free = taken.every((other) => Math.abs(other.x - cluster.x) > other.wide + wide || Math.abs(other.y - y) > 14);
      if (free && taken.length < NAMES) taken.push({ key: cluster.key, text, x: cluster.x, y, wide });
    }
    names.selectAll("text").data(taken, ({ key }) => key).join("text")
      .attr("text-anchor", "middle").attr("x", ({ x }) => x).attr("y", ({ y }) => y).text(({ text }) => text);
  }

  function open(event, cluster) {
    if (cluster.sites.length === 1) return;
    event.preventDefault();
    if (transform.k >= CLOSEST) {
      cluster.sites[0].row.scrollIntoView({ block: "center" });
    } else {
      move(d3.zoomIdentity.translate(width / 2, height / 2).scale(Math.min(CLOSEST, transform.k * 2.5))
        .translate(...transform.invert([cluster.x, cluster.y]).map((value) => -value)));
    }
  }

  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const zoom = d3.zoom().scaleExtent([0.1, CLOSEST]).on("zoom", (event) => {
    transform = event.transform;
    ground.attr("transform", transform);
    draw();
  });
  const move = (to) => (still.matches ? svg : svg.transition().duration(350)).call(zoom.transform, to);
  svg.call(zoom);
  for (const button of figure.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => svg.call(zoom.scaleBy, button.dataset.zoom === "in" ? 1.8 : 1 / 1.8));
  }

  function show(after, until) {
    const everything = after === "" && sites.every((site) => site.days === "" || site.days.slice(-10) <= until);
    for (const site of sites) {
      site.now = everything ? site.count : within(site.days, after, until);
      site.row.hidden = site.now === 0;
    }
    draw();
  }

  draw();
  slider("map", show);
}

if (figure) begin();
