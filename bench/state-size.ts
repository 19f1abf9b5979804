import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { State } from "../test/support/engine";

export interface StateSize {
  readonly type: string;
  /** Of the resource in the exported state, as JSON without spaces. */
  readonly bytes: number;
  /** Of the provider's text in it; a serialized provider takes many thousands. */
  readonly providerBytes: number;
}

const fixtures = join(__dirname, "../test/fixtures");

/** How large one resource of each type is in a state file. */
export function stateSizes(): StateSize[] {
  const versions = readdirSync(fixtures).filter((name) => /^state-v\d+$/.test(name));
  const newest = versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1) ?? "";
  const { deployment } = JSON.parse(readFileSync(join(fixtures, newest, "stack.json"), "utf8")) as State;
  const dynamic = (deployment.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"));
  const sizes = dynamic.map((resource) => ({
    type: resource.type.split("/")[1] ?? "",
    bytes: Buffer.byteLength(JSON.stringify(resource)),
    providerBytes: Buffer.byteLength(String(resource.inputs?.__provider)),
  }));
  // The first of each type stands for it.
  return sizes.filter(({ type }, index) => sizes.findIndex((other) => other.type === type) === index);
}
