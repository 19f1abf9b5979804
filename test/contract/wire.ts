import { readFileSync } from "node:fs";
import type { z } from "zod";
import type { Definition } from "../../provider/src/kit/definition";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Fields, isPlainObject, same, stableText } from "../../provider/src/kit/normal-form";
import type { Snapshot } from "../../sandbox/src";
import { checked, type Portal } from "../support/portal";
import { factsOf } from "./areas";
import { omit } from "./compare";
import { uploadsOf } from "./traits";

/** Services write `due_date` or `dueDate`: the same name here. */
const camel = (name: string): string => name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

const inCamel = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inCamel);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [camel(name), inCamel(item)]));
};

/** Where a field may stand in a body: `due_date`, or further inside, `kb.link` and `data.0.link`. */
function wirePaths(definition: Definition, name: string): string[] {
  const told = factsOf(definition).wireNames?.[name] ?? name;
  return (typeof told === "string" ? [told] : told).map(camel);
}

const valueIn = (body: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, part) => (at as Fields | undefined)?.[part], body);

/** Queries and bodies of the writes that the action sends, without uploads. Names are in camel case. */
export async function bodiesOf(portal: Portal, definition: Definition, action: () => Promise<unknown>) {
  await portal.sandbox.control.clearLog();
  await action();
  const log = await portal.sandbox.control.log();
  const uploads = uploadsOf(definition);
  return log
    .filter(({ kind, operation = "" }) => kind === "write" && !uploads.includes(operation))
    .flatMap(({ query, body }) => {
      const bodies = Array.isArray(body) ? body : [body];
      const asked = isPlainObject(query) ? query : {};
      return bodies.map((one) => inCamel({ ...asked, ...(isPlainObject(one) ? one : {}) }) as Fields);
    });
}

export const valuesOf = (definition: Definition, bodies: readonly Fields[], name: string): unknown[] =>
  bodies
    .map((body) => wirePaths(definition, name).map((path) => valueIn(body, path)))
    .map((values) => values.find((value) => value !== undefined))
    .filter((value) => value !== undefined);

/** Throws unless the value was sent exactly once, as the service wants it. */
export async function proveSent(
  portal: Portal,
  definition: Definition,
  name: string,
  inputs: Fields,
  action: () => Promise<unknown>,
): Promise<readonly Fields[]> {
  const bodies = await bodiesOf(portal, definition, action);
  const values = valuesOf(definition, bodies, name);
  if (values.length !== 1) throw new Error(`${definition.type} ${name}: sent ${values.length} times`);
  const snapshot = await portal.sandbox.control.snapshot();
  const problem = difference(definition, name, checked(definition, inputs), values[0], snapshot);
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
  const { companions = {}, wholeUpdates } = factsOf(definition);
  if (wholeUpdates) return;
  const own = wirePaths(definition, name).map((path) => path.split(".")[0] ?? path);
  const expected = [...own, ...(companions[name] ?? []).map(camel)];
  const others = bodies.flatMap((body) => Object.keys(omit(body, ...expected)));
  if (others.length > 0) throw new Error(`${definition.type} ${name}: ${others} went along`);
}

/** What is wrong with a sent value. */
function difference(
  definition: Definition,
  name: string,
  inputs: Fields,
  sent: unknown,
  snapshot: Snapshot,
): string | undefined {
  const given = inputs[name];
  const schema = definition.inputs.shape[name] as z.ZodType;
  const kind = metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind;
  if (definition.triggers?.includes(name)) return sent === true ? undefined : `${sent} is not true`;
  if (definition.secret?.includes(name)) {
    // The log hides it; the portal keeps it.
    return recordsOf(snapshot, definition).some((record) => holds(record, given))
      ? undefined
      : "the portal does not have it";
  }
  if (kind === "file") {
    const content = readFileSync(String((given as Fields).path), "utf8");
    const file = recordsOf(snapshot, definition).find((record) => record.id === sent && holds(record, content));
    return file ? undefined : `${sent} is no upload of it`;
  }
  const onWire = factsOf(definition).onWire?.[name];
  if (!onWire && (same(schema, sent, given) || stableText(inCamel(given)) === stableText(sent))) return undefined;
  const [a, b] = [
    text(sent),
    text(onWire ? inCamel(onWire(given, inputs, snapshot)) : inCamel(lastParts(schema, given))),
  ];
  return a === b ? undefined : `${a} is not ${b}`;
}

/** Ids are compared as text: services send them as numbers as well. */
const text = (value: unknown): string => stableText(typeof value === "number" ? String(value) : value);

/** Of references the service wants the last part: 17 of `1/17`. */
function lastParts(schema: z.ZodType, given: unknown): unknown {
  const { inner } = unwrap(schema);
  if (Array.isArray(given) && "element" in inner) {
    return given.map((item) => lastParts(inner.element as z.ZodType, item));
  }
  const isReference = (metaOf(schema).kind ?? metaOf(inner).kind) === "reference";
  return isReference ? String(given).split("/").at(-1) : given;
}

function recordsOf({ tables, systems = {} }: Snapshot, { product }: Definition): Fields[] {
  const own = product.name === "clinked" ? tables : (systems[product.name]?.tables ?? {});
  return Object.values(own).flatMap((rows) => rows.map(([, , record]) => record as Fields));
}

/** Whether a value stands anywhere in a record. */
const holds = (record: unknown, value: unknown): boolean =>
  record === value ||
  (typeof record === "object" && record !== null && Object.values(record).some((item) => holds(item, value)));

/** The definition as it would be if it forgot to send a field. */
export const forgetting = (definition: Definition, name: string): Definition => ({
  ...definition,
  ...(definition.create
    ? {
        create: async (context, sent, inputs) =>
          (await definition.create?.(context, omit(sent, name), omit(inputs, name))) ?? {},
      }
    : {}),
  update: async (context, ids, changed, inputs, before) =>
    definition.update?.(context, ids, omit(changed, name), omit(inputs, name), before),
});
