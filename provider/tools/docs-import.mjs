import { createRequire } from "node:module";
import { metaOf } from "./types.mjs";

const require = createRequire(import.meta.url);
const { providerText, typeToken } = require("../dist/kit/resource.js");
const { formatId } = require("../dist/kit/identity.js");

const ENVELOPE = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/** A state has a file as its path and hash, so that the import finds no difference. */
const shown = (schema, value) =>
  schema && metaOf(schema).kind === "file" ? { path: value, sha256: "hexadecimal SHA-256 of the file" } : value;

/** The entry of an import file for the resource of the example. */
export function importEntry({ type, inputs, identity, secret = [], example, derive }) {
  const derived = derive?.(example) ?? {};
  const assigned = Object.fromEntries(
    identity.id
      .filter((part) => example[part] === undefined && derived[part] === undefined)
      .map((part) => [part, "42"]),
  );
  const parts = Object.fromEntries(Object.entries(derived).filter(([name]) => identity.id.includes(name)));
  const bag = Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      secret.includes(name) ? { ...ENVELOPE, plaintext: JSON.stringify(value) } : shown(inputs.shape[name], value),
    ]),
  );
  const __provider = providerText(type);
  return {
    type: typeToken(type),
    name: "example",
    id: formatId(inputs, identity.id, { ...example, ...derived, ...assigned }),
    inputs: { ...bag, __provider },
    outputs: { ...bag, ...parts, ...assigned, __provider },
  };
}
