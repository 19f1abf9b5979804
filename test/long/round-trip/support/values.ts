import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { StateResource } from "../../../support/engine";
import type { Entries } from "./trip";

/** Arguments of `pulumi config set-all`, by the key that they set. */
export type Given = Map<string, readonly [kind: "--secret" | "--plaintext", pair: string]>;

/**
 * What a person does whom the README of a project asks: gives the values that the portal has, which are those of the
 * stack that made it, and puts files where they belong.
 */
export function valuesFor(folder: string, entries: readonly Entries[], made: readonly StateResource[]): Given {
  const given: Given = new Map();
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  for (const { type, id, inputs } of entries) {
    const own = made.find((one) => one.type === type && one.id === id);
    for (const { path: place, key } of placeholders(inputs)) {
      const value = shown(own?.inputs?.[place]);
      const text = value === undefined ? `told-${key}` : typeof value === "string" ? value : JSON.stringify(value);
      const [, secret] = new RegExp(`^pulumi config set (--secret )?${key}$`, "m").exec(readme) ?? [];
      given.set(key, [secret ? "--secret" : "--plaintext", `${key}=${text}`]);
    }
  }
  for (const [, file = ""] of readme.matchAll(/^- `(files\/[^`]+)`: /gm)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `content of ${file}`);
  }
  return given;
}

interface Placed {
  readonly path: string;
  readonly key: string;
}

const placeholders = (inputs: Readonly<Record<string, unknown>>): Placed[] =>
  Object.entries(inputs).flatMap(([name, value]) => keysIn(value).map((key) => ({ path: name, key })));

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { portalsConfig } = value as { portalsConfig?: unknown };
  return typeof portalsConfig === "string" ? [portalsConfig] : Object.values(value).flatMap(keysIn);
}

/** The value of a secret, as `--show-secrets` has it. */
function shown(value: unknown): unknown {
  const { plaintext } = (typeof value === "object" && value !== null ? value : {}) as { plaintext?: string };
  return plaintext === undefined ? value : JSON.parse(plaintext);
}
