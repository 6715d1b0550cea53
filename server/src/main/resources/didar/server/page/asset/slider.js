// A stretch of time that is chosen by a slider: the month it reaches to, and how many months it has.

const STEP = 700;

// Calls `listener(after, until)` with ISO days: those behind the first and up to the second one. `after` is empty where
// the stretch has no beginning.
export function slider(name, listener) {
  const form = document.querySelector(`form[data-slider="${name}"]`);
  if (!form) return;
  const months = [...form.querySelectorAll("datalist option")].map((option) => ({
    last: option.value,
    name: option.textContent.trim(),
  }));
  const range = form.querySelector("input[type=range]");
  const stretch = form.querySelector("select");
  const button = form.querySelector("[data-run]");
  let timer = 0;

  function tell() {
    const at = Number(range.value);
    const length = Number(stretch.value);
    const before = length === 0 ? -1 : at - length;
    form.querySelector("output").textContent = months[at].name;
    range.setAttribute("aria-valuetext", months[at].name);
    listener(before < 0 ? "" : months[before].last, months[at].last);
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    button.textContent = form.dataset.play;
  }

  function step() {
    if (Number(range.value) >= months.length - 1) {
      stop();
    } else {
      range.value = Number(range.value) + 1;
      tell();
    }
  }

  button.addEventListener("click", () => {
    if (timer) {
      stop();
    } else {
      if (Number(range.value) >= months.length - 1) range.value = 0;
      tell();
      timer = setInterval(step, STEP);
      button.textContent = form.dataset.stopWord;
    }
  });
  range.addEventListener("input", tell);
  stretch.addEventListener("change", tell);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  tell();
}

// How many of some ISO days, parted by spaces, lie in a stretch.
export function within(days, after, until) {
  if (days === "") return 0;
  return days.split(" ").filter((day) => day > after && day <= until).length;
}

// Numbers in the digits of the reader.
export function numbers(figure) {
  const format = new Intl.NumberFormat(`en-u-nu-${figure.dataset.digits}`);
  return (number) => format.format(number);
}
