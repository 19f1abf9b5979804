import { createRequire } from "node:module";
import process from "node:process";
import { parseArgs } from "node:util";
import { count } from "./coverage/count.mjs";
import { report } from "./coverage/print.mjs";
import { products, SYSTEMS } from "./coverage/read.mjs";

const HELP = `Usage: npm run coverage [-- --long]

Tells for each system which documented endpoints resources and data sources use, and which are no configuration.

  --long   names every endpoint
  --help   shows this text
`;

const require = createRequire(import.meta.url);

const { values } = parseArgs({ options: { long: { type: "boolean" }, help: { type: "boolean" } } });
if (values.help) {
  process.stdout.write(HELP);
} else {
  const built = (/** @type {string} */ file) => require(`../provider/dist/${file}.js`);
  const operations = Object.fromEntries(SYSTEMS.map((name) => [name, built(`${name}/operations`).operations]));
  const code = { operations, ...built("definitions"), ...built("data-sources") };
  console.log(report(products(code).map(count), values.long === true));
}
