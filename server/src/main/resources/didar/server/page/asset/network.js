// Draws who met whom from the tables of the page.

import "./d3.js";
import { slider, within } from "./slider.js";

const { d3 } = globalThis;
const TICKS = 320;

const figure = document.querySelector("[data-chart=network]");

function radius(node) {
  return 4 + 2.2 * Math.sqrt(node.count);
}

function begin() {
  figure.hidden = false;
  const canvas = figure.querySelector(".canvas");
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const nodes = [...document.querySelectorAll("[data-node]")].map((row, at) => ({
    id: row.dataset.node,
    row,
    at,
    count: Number(row.dataset.count),
    kind: row.dataset.kind,
    name: row.querySelector(".what").textContent.trim(),
    href: row.querySelector("a.what")?.getAttribute("href"),
  }));
  const links = [...document.querySelectorAll("[data-edge]")].map((row) => ({
    row,
    source: row.dataset.one,
    target: row.dataset.other,
    count: Number(row.dataset.count),
    days: row.dataset.days,
  }));

  const forces = d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).id((node) => node.id).distance(70).strength((link) => 0.15 + Math.min(0.6, link.count / 10)))
    .force("charge", d3.forceManyBody().strength(-170).distanceMax(420))
    .force("x", d3.forceX().strength(0.06))
    .force("y", d3.forceY().strength(0.06 * (width / height)))
    .force("apart", d3.forceCollide((node) => radius(node) + 8))
    .stop();
  forces.tick(TICKS);

  const svg = d3.select(canvas).append("svg").attr("viewBox", [0, 0, width, height]).attr("aria-hidden", "true");
  const all = svg.append("g");
  const line = all.append("g").selectAll("line").data(links).join("line")
    .attr("class", "tie").attr("stroke-width", (link) => 0.8 + 1.1 * Math.sqrt(link.count));
  line.append("title").text((link) => `${link.source.name} – ${link.target.name}`);
  const dot = all.append("g").selectAll("a").data(nodes).join("a")
    .attr("class", (node) => `node ${node.kind}`).attr("tabindex", -1)
    .attr("href", (node) => node.href ?? null);
  dot.append("circle").attr("r", radius);
  dot.append("text").attr("dy", (node) => -radius(node) - 3).attr("text-anchor", "middle").text((node) => node.name);
  dot.append("title").text((node) => node.name);
  dot.on("mouseenter", (_, node) => light(node)).on("mouseleave", () => light(null));

  function place() {
    line.attr("x1", (link) => link.source.x).attr("y1", (link) => link.source.y)
      .attr("x2", (link) => link.target.x).attr("y2", (link) => link.target.y);
    dot.attr("transform", (node) => `translate(${node.x},${node.y})`);
  }

  function light(node) {
    const near = new Set(node ? [node] : []);
    for (const link of links) {
      if (node && link.now > 0 && (link.source === node || link.target === node)) near.add(link.source).add(link.target);
    }
    all.classed("lit", node !== null);
    dot.classed("near", (other) => near.has(other));
    line.classed("near", (link) => node !== null && (link.source === node || link.target === node));
  }

  // Names keep their size, and give way to those of greater nodes.
  function name(scale) {
    const taken = [];
    dot.classed("unnamed", (node) => {
      if (node.gone) return true;
      const wide = (node.name.length * 6.6 + 8) / 2;
      const x = node.x * scale;
      const y = (node.y - radius(node)) * scale;
      const hidden = taken.some((other) => Math.abs(other.x - x) < other.wide + wide && Math.abs(other.y - y) < 15);
      if (!hidden) taken.push({ x, y, wide });
      return hidden;
    });
    dot.select("text").style("font-size", `${12 / scale}px`).style("stroke-width", `${3 / scale}px`);
  }

  let shownScale = 0;
  const zoom = d3.zoom().scaleExtent([0.2, 6]).on("zoom", ({ transform }) => {
    all.attr("transform", transform);
    if (shownScale !== transform.k) name(transform.k);
    shownScale = transform.k;
  });
  svg.call(zoom);
  const box = {
    left: d3.min(nodes, (node) => node.x) - 60, right: d3.max(nodes, (node) => node.x) + 60,
    top: d3.min(nodes, (node) => node.y) - 30, bottom: d3.max(nodes, (node) => node.y) + 20,
  };
  const scale = Math.min(2, width / (box.right - box.left), height / (box.bottom - box.top));
  svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2, height / 2).scale(scale)
    .translate(-(box.left + box.right) / 2, -(box.top + box.bottom) / 2));

  dot.call(d3.drag()
    .on("start", ({ active }, node) => { if (!active) forces.alphaTarget(0.15).on("tick", place).restart(); node.fx = node.x; node.fy = node.y; })
    .on("drag", ({ x, y }, node) => { node.fx = x; node.fy = y; })
    .on("end", ({ active }, node) => { if (!active) forces.alphaTarget(0); node.fx = null; node.fy = null; }));

  function show(after, until) {
    const everything = after === "" && links.every((link) => link.days === "" || link.days.slice(-10) <= until);
    const met = new Set();
    for (const link of links) {
      link.now = everything ? link.count : within(link.days, after, until);
      link.row.hidden = link.now === 0;
      if (link.now > 0) met.add(link.source).add(link.target);
    }
    line.classed("gone", (link) => link.now === 0).attr("stroke-width", (link) => 0.8 + 1.1 * Math.sqrt(link.now));
    for (const node of nodes) node.gone = !met.has(node);
    dot.classed("gone", (node) => node.gone);
    name(shownScale);
    for (const node of nodes) node.row.hidden = !met.has(node);
  }

  place();
  for (const link of links) link.now = link.count;
  slider("network", show);
}

if (figure) begin();
