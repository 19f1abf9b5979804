import { z } from "zod";
import { PortalError } from "../http/errors";
import { check } from "./check";
import { type DataSource, isMany } from "./data-source";
import type { Context, Definition } from "./definition";
import { unwrap } from "./fields";
import { type Fields, isPlainObject, mapFields, normalise } from "./normal-form";
import type { Runtime } from "./runtime";

export interface Reading {
  /** Whether the result has the secret fields. */
  readonly secrets?: boolean;
  /** Arguments are secrets of the program: no message repeats them. */
  readonly hideArgs?: boolean;
}

/** What a program gets: one object, or all of them under the name of the list. */
export async function readDataSource(
  runtime: Runtime,
  source: DataSource,
  given: Fields,
  reading: Reading = {},
): Promise<Fields> {
  if (isMany(source)) {
    const entries: Fields[] = [];
    for await (const page of readPages(runtime, source, given, reading)) entries.push(...page);
    return { [source.list]: entries };
  }
  return guarded(runtime, async () => {
    const { context, args } = open(runtime, source, given, reading);
    return shownFields(source, await source.read(context, args), reading);
  });
}

/** The same page by page; no more than one is held. */
export async function* readPages(
  runtime: Runtime,
  source: DataSource,
  given: Fields,
  reading: Reading = {},
): AsyncGenerator<Fields[]> {
  if (!isMany(source)) throw new Error(`${source.name} is one object.`);
  const { context, args } = open(runtime, source, given, reading);
  const pages = source.pages(context, args)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await guarded(runtime, () => pages.next());
      if (next.done) return;
      yield next.value.map((entry) => shownFields(source, entry, reading));
    }
  } finally {
    await pages.return?.();
  }
}

/** The schema of all arguments, `connection` among them. */
export const argsSchema = (source: DataSource): Definition =>
  ({
    type: source.name,
    product: source.product,
    kind: "adoptOnly",
    identity: { id: [] },
    source: { name: source.name, scope: [] },
    inputs: source.args,
    secret: source.secretArgs ?? [],
    validate: source.validate,
  }) as unknown as Definition;

function open(runtime: Runtime, source: DataSource, given: Fields, { hideArgs }: Reading) {
  runtime.hide(hideArgs ? leaves(given) : (source.secretArgs ?? []).map((name) => given[name]));
  const { inputs, problems } = check(argsSchema(source), {}, given);
  if (problems.length > 0) {
    throw new PortalError({
      kind: "invalid",
      product: source.product.name,
      operation: source.name,
      what: problems.map(({ path, text }) => `${path}: ${text}`).join("; "),
      nextStep: "Correct the arguments",
    });
  }
  const { connection, ...args } = inputs;
  const session = runtime.session(source.product, connection as string | undefined);
  // What an earlier call has read answers nothing now.
  session.raiseFence();
  const context: Context<unknown> = { api: session.api, session };
  return { context, args: args as never };
}

/** Messages of this package name arguments; none repeats a secret. */
async function guarded<T>(runtime: Runtime, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (reason) {
    if (reason instanceof Error) {
      reason.message = runtime.redactor.text(reason.message);
      if (reason.stack) reason.stack = runtime.redactor.text(reason.stack);
    }
    throw reason;
  }
}

const leaves = (value: unknown): unknown[] =>
  Array.isArray(value) || isPlainObject(value) ? Object.values(value).flatMap(leaves) : [value];

/** The declared fields of an object in normal form. What is empty at the service is absent. */
function shownFields(source: DataSource, value: object, { secrets }: Reading): Fields {
  const all = shaped(source.fields, value) as Fields;
  if (secrets) return all;
  return mapFields(all, (item, name) => (source.secret?.includes(name) ? undefined : item));
}

function shaped(schema: z.ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodObject && isPlainObject(value)) {
    const fields = Object.entries(inner.shape).map(([name, field]) => [name, shaped(field as z.ZodType, value[name])]);
    return Object.fromEntries(fields.filter(([, item]) => item !== undefined));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return normalise(schema, value.map((item) => shaped(inner.element as z.ZodType, item)).filter(isThere));
  }
  return normalise(schema, value);
}

const isThere = (item: unknown) => item !== undefined;
