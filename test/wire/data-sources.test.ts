import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { dataSources } from "../../provider/src/data-sources";
import { type DataSource, isMany } from "../../provider/src/kit/data-source";
import { readDataSource, readPages } from "../../provider/src/kit/data-source-run";
import type { Fields } from "../../provider/src/kit/normal-form";
import { isPlaceholder, isSwitch, withoutNulls } from "./decoded";
import { documentedAs, type Endpoint, endpointsOf, type ProductName, plan, products } from "./documents";
import { answers as exceptions } from "./exceptions";
import { asked } from "./given";
import { openTape, type Tape } from "./tape";

const documented = (product: ProductName) =>
  plan[product].dataSources
    .flatMap(({ endpoints }) => endpoints)
    .flatMap((id) => endpointsOf(product).get(id) ?? [])
    .filter((endpoint, index, all) => all.indexOf(endpoint) === index && endpoint.responseExample !== undefined);

const functionsOf = (product: ProductName, id: string): readonly DataSource[] =>
  plan[product].dataSources
    .filter(({ endpoints }) => endpoints.includes(id))
    .flatMap(({ functions }) => functions)
    .flatMap((name) => dataSources.filter((source) => source.name === `${product}:${name}`));

/** Fields of an entry that do not fit what the data source declares. */
function misfits({ fields, name }: DataSource, entry: Fields): string[] {
  return Object.entries(fields.shape as Readonly<Record<string, z.ZodType>>).flatMap(([field, schema]) => {
    const value = withoutNulls(entry[field]) ?? undefined;
    if (isPlaceholder(value) || isSwitch(schema, value)) return [];
    const { error } = schema.safeParse(value);
    return error ? [`${name}: ${field} is ${JSON.stringify(value)}: ${error.issues[0]?.message}`] : [];
  });
}

describe.each(products.filter((product) => documented(product).length > 0))("%s: what data sources read", (product) => {
  let tape: Tape;
  beforeAll(async () => {
    tape = await openTape(product);
  });
  afterAll(() => tape.close());

  /** The first page: examples promise more of them than there are. */
  async function entriesOf(source: DataSource, args: Fields): Promise<readonly Fields[]> {
    const taped = { ...source, product: tape.product };
    if (!isMany(taped)) return [await readDataSource(tape.runtime, taped, args, { secrets: true })];
    for await (const page of readPages(tape.runtime, taped, args, { secrets: true })) return page;
    return [];
  }

  /** What is wrong with the entries that the functions of the endpoint read; `undefined`: none asks for it. */
  async function problems(endpoint: Endpoint): Promise<readonly string[] | undefined> {
    const found: string[] = [];
    let isAsked = false;
    for (const source of functionsOf(product, endpoint.id)) {
      for (const args of asked[source.name] ?? [source.example]) {
        tape.sent();
        const entries = await entriesOf(source, args).catch((reason: Error) => [reason.message]);
        const sent = tape.sent().flatMap(({ operation }) => documentedAs(product, operation).map(({ id }) => id));
        if (!sent.includes(endpoint.id)) continue;
        isAsked = true;
        if (entries.length === 0) found.push(`${source.name}: it shows none`);
        for (const entry of entries) found.push(...(typeof entry === "string" ? [entry] : misfits(source, entry)));
      }
    }
    return isAsked ? found : undefined;
  }

  it.each(documented(product).map((endpoint) => [endpoint.id, endpoint] as const))("%s", async (id, endpoint) => {
    const found = await problems(endpoint);
    const exception = exceptions[product][id];
    expect(found).toEqual(exception ? exception.problems : []);
  });

  it("has no exception for what is not documented", () => {
    const known = documented(product).map(({ id }) => id);
    expect(Object.keys(exceptions[product]).filter((id) => !known.includes(id))).toEqual([]);
  });
});
