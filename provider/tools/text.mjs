const WIDTH = 115;

/** Writes a JSDoc comment. Paragraphs and list items are wrapped, code between fences is not. */
export function docComment(lines) {
  let isCode = false;
  const wrapped = lines.flatMap((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return isCode ? [line] : wrap(line);
  });
  const safe = wrapped.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `/** ${safe[0]} */\n`;
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function wrap(line) {
  const indent = line.startsWith("- ") ? "  " : "";
  const rows = [];
  // Code between backticks stays in one piece.
  for (const word of line.match(/(?:[^\s`]|`[^`]*`|`)+/g) ?? [""]) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= WIDTH) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(row === undefined ? word : indent + word);
  }
  return rows;
}

/** Writes a value as a person would in a program: no quotes around plain names, one line while it is short. */
export function literal(value, indent = "", taken = 0) {
  const short = oneLine(value);
  if (indent.length + taken + short.length <= WIDTH || typeof value !== "object" || value === null) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(([name, item]) => `${deeper}${key(name)}: ${literal(item, deeper)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${oneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

const key = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name));
