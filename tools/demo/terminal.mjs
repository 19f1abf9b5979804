import { styleText } from "node:util";

const style = (/** @type {Parameters<typeof styleText>[0]} */ format, /** @type {string} */ text) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;

let step = 0;

/** A numbered heading. @param {string} text */
export function heading(text) {
  step += 1;
  console.log(`\n${style(["bold", "cyan"], `${step}. ${text}`)}\n`);
}

/** @param {string} text */
export const say = (text) => console.log(text);

/** What happens at the portal, apart from what the engine prints. @param {string} text */
export const note = (text) => console.log(`   ${style("yellow", "*")} ${text}`);

/** A command as a person would type it. @param {readonly string[]} args */
export const command = (args) => console.log(style("bold", `$ pulumi ${args.join(" ")}`));

/** @param {string} text */
export const good = (text) => style(["bold", "green"], text);

/** @param {string} text */
export const bad = (text) => style(["bold", "red"], text);
