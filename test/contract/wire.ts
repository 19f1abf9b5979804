import { readFileSync } from "node:fs";
import type { z } from "zod";
import type { Definition } from "../../provider/src/kit/definition";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Fields, isPlainObject, stableText } from "../../provider/src/kit/normal-form";
import type { Snapshot } from "../../sandbox/src";
import { checked, type Portal } from "../support/portal";
import { notReturned, omit } from "./compare";

/** Inputs on which the kit alone acts, with what it does: they are in no request. */
export const kitOnly: Readonly<Record<string, string>> = {
  adopt: "takes over an object that is there",
  allowMassRemoval: "agrees to the removal of many entries",
  allowNameChange: "agrees to another subdomain",
  connection: "chooses the credentials",
  exportKey: "reads the invite singly",
  ignore: "leaves entries alone",
  onDestroy: "tells what destroy does with the entries",
  prefix: "tells which entries belong to the set",
};

/** Sent with the request that makes the membership, and meaningless later. */
export const atCreateOnly = ["assignmentNotification"];

/** Inputs that no answer shows, so that only the request can prove them. */
export const unseen = (definition: Definition): string[] =>
  [...new Set([...notReturned(definition), ...(definition.createOnly ?? [])])].filter((name) => !(name in kitOnly));

const wireNames: Readonly<Record<string, string>> = { metadataFile: "tempFile" };
export const wireName = (name: string): string => wireNames[name] ?? name;

/** What goes along with a field: a file that is sent counts as present. */
const companions: Readonly<Record<string, readonly string[]>> = { logoFile: ["logo"], backgroundFile: ["background"] };

/** Bodies of the writes that the action sends, without uploads. */
export async function bodiesOf(portal: Portal, action: () => Promise<unknown>): Promise<Fields[]> {
  await portal.sandbox.control.clearLog();
  await action();
  const log = await portal.sandbox.control.log();
  return log
    .filter(({ kind, operation }) => kind === "write" && operation !== "files-upload-a-file-small-file-upload")
    .map(({ body }) => (isPlainObject(body) ? body : {}));
}

export const valuesOf = (bodies: readonly Fields[], name: string): unknown[] =>
  bodies.map((body) => body[wireName(name)]).filter((value) => value !== undefined);

/** Throws unless the value was sent exactly once, as the service wants it. */
export async function proveSent(
  portal: Portal,
  definition: Definition,
  name: string,
  inputs: Fields,
  action: () => Promise<unknown>,
): Promise<readonly Fields[]> {
  const bodies = await bodiesOf(portal, action);
  const values = valuesOf(bodies, name);
  if (values.length !== 1) throw new Error(`${definition.type} ${name}: sent ${values.length} times`);
  const problem = difference(definition, name, checked(definition, inputs)[name], values[0], {
    snapshot: await portal.sandbox.control.snapshot(),
  });
  if (problem) throw new Error(`${definition.type} ${name}: ${problem}`);
  return bodies;
}

/** The same for an update, which must send nothing else. */
export async function proveSentAlone(
  portal: Portal,
  definition: Definition,
  name: string,
  inputs: Fields,
  action: () => Promise<unknown>,
): Promise<void> {
  const bodies = await proveSent(portal, definition, name, inputs, action);
  const others = bodies.flatMap((body) => Object.keys(omit(body, wireName(name), ...(companions[name] ?? []))));
  if (others.length > 0) throw new Error(`${definition.type} ${name}: ${others} went along`);
}

function difference(
  definition: Definition,
  name: string,
  given: unknown,
  sent: unknown,
  { snapshot }: { snapshot: Snapshot },
): string | undefined {
  const schema = definition.inputs.shape[name] as z.ZodType;
  const kind = metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind;
  if (definition.triggers?.includes(name)) return sent === true ? undefined : `${sent} is not true`;
  if (definition.secret?.includes(name)) {
    // The log hides it; the portal keeps it.
    const people = [...records(snapshot, "users"), ...records(snapshot, "guests")];
    return people.some((person) => person[name] === given) ? undefined : "the portal does not have it";
  }
  if (kind === "file") {
    const file = records(snapshot, "tempFiles").find(({ id }) => id === sent);
    const content = readFileSync(String((given as Fields).path), "utf8");
    return isPlainObject(file?.parts) && file.parts[1] === content ? undefined : `${sent} is no upload of it`;
  }
  const wanted = kind === "reference" ? String(given).split("/")[1] : name === "activation" ? scheduled(given) : given;
  const [a, b] = kind === "reference" ? [String(sent), wanted] : [stableText(sent), stableText(wanted)];
  return a === b ? undefined : `${a} is not ${b}`;
}

const scheduled = (given: unknown) => {
  const { date, ...rest } = given as Fields;
  return { ...rest, date: date && Date.parse(String(date)) };
};

const records = ({ tables }: Snapshot, table: string): Fields[] =>
  (tables[table] ?? []).map(([, , record]) => record as Fields);

/** The definition as it would be if it forgot to send a field. */
export const forgetting = (definition: Definition, name: string): Definition => ({
  ...definition,
  ...(definition.create
    ? { create: async (context, inputs) => (await definition.create?.(context, omit(inputs, name))) ?? {} }
    : {}),
  update: async (context, ids, changed, inputs, before) =>
    definition.update?.(context, ids, omit(changed, name), omit(inputs, name), before),
});
