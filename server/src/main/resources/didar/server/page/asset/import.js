// Sends files that are chosen or dropped, and shows how an import goes on.

const imports = "/api/v1/imports";
const token = document.querySelector("meta[name=csrf]")?.content;
const headers = token ? { "X-CSRF-Token": token } : {};

const form = document.getElementById("send");
if (form) receive(form);

const live = document.getElementById("live");
if (live) follow(live);

function receive(form) {
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const chosen of form.querySelectorAll("input[type=file]")) {
    chosen.addEventListener("change", () =>
      send(form, [...chosen.files].map((file) => ({ name: file.webkitRelativePath || file.name, file }))));
  }
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) form.classList.remove("over");
  });
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("over");
    // What was dropped can be asked for until this returns or waits.
    const dropped = [...event.dataTransfer.items].map((item) => {
      const entry = item.webkitGetAsEntry?.();
      const file = item.getAsFile();
      return entry?.isDirectory ? below(entry, entry.name) : file ? [{ name: file.name, file }] : [];
    });
    send(form, (await Promise.all(dropped)).flat());
  });
  // A file beside the form would be opened in place of the page.
  for (const kind of ["dragover", "drop"]) {
    addEventListener(kind, (event) => event.preventDefault());
  }
}

// The files of a folder and of those in it, by their names; those that systems hide are left out.
async function below(folder, path) {
  const reader = folder.createReader();
  const more = () => new Promise((done, fail) => reader.readEntries(done, fail));
  const entries = [];
  for (let some = await more(); some.length > 0; some = await more()) entries.push(...some);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
    const name = `${path}/${entry.name}`;
    if (entry.isDirectory) {
      files.push(...(await below(entry, name)));
    } else {
      files.push({ name, file: await new Promise((done, fail) => entry.file(done, fail)) });
    }
  }
  return files;
}

async function send(form, files) {
  if (files.length === 0) return;
  const choosing = [...form.querySelectorAll("input[type=file]")];
  const list = form.querySelector("ul");
  const said = form.querySelector("[role=status]");
  for (const chosen of choosing) chosen.disabled = true;
  said.textContent = "";
  list.replaceChildren();
  list.hidden = false;
  const rows = files.map(({ name }) => row(list, name));
  let no = null;
  try {
    no = (await ask("POST", imports)).no;
    for (const [i, { name, file }] of files.entries()) {
      await upload(`${imports}/${no}/files?name=${encodeURIComponent(name)}`, file, rows[i]);
    }
    await ask("POST", `${imports}/${no}/begin`);
    location.assign(`/import/${no}`);
  } catch (problem) {
    const failed = problem.file ? `${problem.file}: ` : "";
    said.textContent = `${failed}${form.dataset.failed}: ${problem.message}`;
    if (no !== null) await ask("DELETE", `${imports}/${no}`).catch(() => {});
    for (const chosen of choosing) {
      chosen.disabled = false;
      chosen.value = "";
    }
    choosing[0].focus();
  }
}

function row(list, name) {
  const item = document.createElement("li");
  const label = document.createElement("bdi");
  label.textContent = name;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", name);
  item.append(label, bar);
  list.append(item);
  return bar;
}

async function ask(method, address) {
  const answer = await fetch(address, { method, headers });
  if (!answer.ok) throw new Error(await reason(answer.text(), answer.status));
  return answer.status === 204 ? null : answer.json();
}

async function reason(text, status) {
  try {
    return JSON.parse(await text).detail;
  } catch {
    return String(status);
  }
}

// By XMLHttpRequest, which tells how much is sent.
function upload(address, file, bar) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const failed = async () => {
      const error = new Error(await reason(request.responseText, request.status));
      error.file = file.name;
      fail(error);
    };
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable && event.total > 0) bar.value = event.loaded / event.total;
    });
    request.addEventListener("load", () => {
      if (request.status === 201) {
        bar.value = 1;
        done();
      } else {
        failed();
      }
    });
    request.addEventListener("error", failed);
    request.send(file);
  });
}

function follow(live) {
  const address = `${imports}/${live.dataset.import}`;
  for (const button of live.querySelectorAll("button[data-do]")) {
    button.addEventListener("click", async () => {
      button.disabled = true;
      const ending = button.dataset.do === "end";
      await (ending ? ask("DELETE", address) : ask("POST", `${address}/begin`)).catch(() => {});
      if (!ending) location.reload();
    });
  }
  if (live.dataset.final === "true") return;
  const numbers = new Intl.NumberFormat(live.dataset.locale);
  const events = new EventSource(`${address}/events`);
  events.addEventListener("standing", (event) => {
    const standing = JSON.parse(event.data);
    for (const field of live.querySelectorAll("[data-field]")) {
      const name = field.dataset.field;
      field.textContent =
        name === "state" ? word(live, standing.state) : numbers.format(standing.counts[name]);
    }
    const bar = live.querySelector("progress");
    if (bar && standing.bytes > 0) bar.value = (100 * standing.counts.bytes) / standing.bytes;
    if (["done", "failed", "ended"].includes(standing.state)) {
      events.close();
      location.reload();
    }
  });
  const messages = document.getElementById("messages");
  let known = messages.querySelectorAll("tbody tr").length;
  events.addEventListener("message", (event) => {
    const message = JSON.parse(event.data);
    if (message.number <= known) return;
    known = message.number;
    const line = messages.querySelector("tbody").insertRow();
    const name = document.createElement("bdi");
    name.textContent = message.file;
    line.insertCell().append(name);
    for (const text of [message.place ?? "", message.message]) {
      const cell = line.insertCell();
      cell.lang = "en";
      cell.dir = "ltr";
      cell.textContent = text;
    }
    messages.hidden = false;
  });
}

function word(live, state) {
  return live.querySelector(`[data-state=${state}]`).textContent;
}
