/** Colours keep a contrast of 4.5 to 1 and more on their grounds, in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --line: #dfe3ea; --text: #1a2233; --soft: #566176; --field: #eef1f6;
  --good: #0b6b3a; --good-ground: #e2f5ea; --warn: #8a4b00; --warn-ground: #fdf0da; --bad: #a51d2d; --bad-ground: #fde8ea;
  --link: #2448b8; --shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 4px 16px rgb(16 24 40 / 5%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1420; --card: #171e2c; --line: #2b3548; --text: #e8ecf4; --soft: #a4afc3; --field: #1f2838;
    --good: #6fdca0; --good-ground: #12301f; --warn: #f5bd6b; --warn-ground: #38280f; --bad: #ff9aa5; --bad-ground: #3d171d;
    --link: #9db4ff; --shadow: none;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem); }
main { padding-top: clamp(1.25rem, 5vw, 3rem); }
h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
ul { list-style: none; }
code { font: .875em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; white-space: pre-wrap; }
.kicker { color: var(--soft); font-size: .875rem; letter-spacing: .04em; }
h1 { display: flex; gap: .75rem; align-items: center; font-size: clamp(1.4rem, 4.5vw, 2.1rem); line-height: 1.2; letter-spacing: -.015em; margin: .25rem 0 .5rem; }
.mark { flex: none; display: grid; place-items: center; width: 1.5em; height: 1.5em; border-radius: 50%; font-weight: 700; }
.none { color: var(--good); background: var(--good-ground); }
.drift, .changed, .added, .removed { color: var(--warn); background: var(--warn-ground); }
.error, .gone { color: var(--bad); background: var(--bad-ground); }
.lead { color: var(--soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1.75rem 0; }
.tiles div { display: flex; flex-direction: column-reverse; padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; box-shadow: var(--shadow); }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles .some { border-color: currentcolor; }
.tiles .some dt { color: inherit; }
.tiles dd { font-size: 1.5rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
form { display: grid; grid-template-columns: 2fr repeat(3, 1fr); gap: .75rem; align-items: end; margin: 0 0 1.75rem; }
form[hidden], [hidden] { display: none !important; }
label { display: grid; gap: .25rem; font-size: .8125rem; color: var(--soft); }
input, select { width: 100%; min-width: 0; font: inherit; font-size: 1rem; color: var(--text); background: var(--card); border: 1px solid var(--soft); border-radius: .5rem; padding: .45rem .6rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
output { grid-column: 1 / -1; font-size: .875rem; color: var(--soft); }
section { margin: 0 0 2.25rem; }
.stack { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: center; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; }
.badge { display: inline-flex; gap: .4em; align-items: center; border-radius: 99rem; padding: .1rem .65rem; font-size: .8125rem; font-weight: 600; }
.figures { color: var(--soft); font-size: .875rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; box-shadow: var(--shadow); margin: 0 0 .75rem; overflow: hidden; }
.head { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: baseline; padding: .7rem 1rem; }
.head .badge { margin-inline-start: auto; }
h3 { font-size: 1rem; font-weight: 650; min-width: 0; }
.type, .id { color: var(--soft); font-size: .875rem; font-weight: 400; }
.fields li { display: grid; grid-template-columns: minmax(11rem, 3fr) minmax(0, 5fr) minmax(0, 5fr); gap: .25rem 1.25rem; padding: .55rem 1rem .6rem; border-top: 1px solid var(--line); }
.label { display: block; color: var(--soft); font-size: .75rem; margin-bottom: .15rem; }
.value { min-width: 0; }
.value code { display: inline-block; max-width: 100%; vertical-align: top; background: var(--field); border-radius: .4rem; padding: .1rem .45rem; }
.field code { background: none; padding-inline: 0; font-weight: 600; }
.found code { background: var(--warn-ground); }
.kind { font-style: italic; color: var(--soft); font-size: .9375rem; }
.swatch { width: .9em; height: .9em; margin-inline-end: .4em; vertical-align: -.15em; }
.swatch rect { stroke: var(--soft); stroke-width: 1; }
.problem { border-inline-start: 4px solid var(--bad); padding: .8rem 1rem; }
.problem strong { color: var(--bad); }
.problem p + p { margin-top: .4rem; }
.next { color: var(--soft); }
.notes { color: var(--soft); font-size: .875rem; padding: 0 0 .75rem; }
.objects { columns: 18rem; column-gap: 2rem; padding: .6rem 1rem .8rem; border-top: 1px solid var(--line); }
.objects li { break-inside: avoid; padding: .12rem 0; }
.empty { color: var(--soft); padding: .8rem 1rem; }
footer { color: var(--soft); font-size: .875rem; padding-bottom: 3rem; }
@media (min-width: 44.01rem) {
  .fields li + li .label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media (max-width: 44rem) {
  form { grid-template-columns: 1fr 1fr; }
  form label:first-child { grid-column: 1 / -1; }
  .fields li { grid-template-columns: 1fr; }
  .fields .value { display: grid; grid-template-columns: 5rem minmax(0, 1fr); align-items: baseline; }
  .label { margin: 0; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  .head .badge { margin-inline-start: 0; }
}
@media print {
  :root { --ground: #fff; --card: #fff; --line: #999; --text: #000; --soft: #333; --field: #f3f3f3; --shadow: none; }
  form { display: none; }
  .card, .tiles div { break-inside: avoid; }
  .head, h2 { break-after: avoid; }
  main { padding-top: 0; }
}
`;

/** Shows the filters, which do nothing without scripts, and applies them. */
export const SCRIPT = `
"use strict";
const form = document.querySelector("form");
const cards = [...document.querySelectorAll("[data-type]")];
const field = (name) => form.elements.namedItem(name).value;
function apply() {
  const words = field("text").toLowerCase();
  const wanted = ["stack", "type", "change"].map((name) => [name, field(name)]);
  let shown = 0;
  for (const card of cards) {
    const fits = wanted.every(([name, value]) => value === "" || card.dataset[name] === value);
    card.hidden = !fits || !card.textContent.toLowerCase().includes(words);
    if (!card.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll("section[data-stack]")) {
    section.hidden = field("stack") !== "" && section.dataset.stack !== field("stack");
  }
  form.querySelector("output").textContent = "Showing " + shown + " of " + cards.length;
}
if (form && cards.length > 1) {
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
`;
