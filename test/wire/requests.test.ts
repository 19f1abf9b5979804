import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { isPlainObject } from "../../provider/src/kit/normal-form";
import { type Endpoint, endpointsOf, type ProductName, plan, products } from "./documents";
import { requests as exceptions } from "./exceptions";
import { write } from "./exercise";
import { openTape, type Sent, type Tape } from "./tape";

/** As JSON, names in order. Nulls of the document may be left out: they stand for "no change", or for nothing given. */
function json(value: unknown, sent: unknown = value): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value))
    return value.map((item, index) => json(item, Array.isArray(sent) ? sent[index] : undefined));
  if (!isPlainObject(value)) return value;
  const against = isPlainObject(sent) ? sent : {};
  const names = Object.keys(value).sort();
  return Object.fromEntries(
    names.flatMap((name) =>
      value[name] === null && !(name in against) ? [] : [[name, json(value[name], against[name])] as const],
    ),
  );
}

const documented = (product: ProductName) =>
  Object.values(plan[product].resources)
    .flat()
    .flatMap((id) => endpointsOf(product).get(id) ?? [])
    .filter((endpoint, index, all) => all.indexOf(endpoint) === index && endpoint.requestExample !== undefined);

describe.each(products)("%s: what is sent", (product) => {
  let tape: Tape;
  beforeAll(async () => {
    tape = await openTape(product);
  });
  afterAll(() => tape.close());

  /** What the resources of the endpoint send for it. */
  async function sentFor(endpoint: Endpoint): Promise<readonly Sent[]> {
    const types = Object.entries(plan[product].resources).filter(([, ids]) => ids.includes(endpoint.id));
    const users = definitions.filter(({ type }) => types.some(([name]) => type === `${product}:${name}`));
    const sent = [];
    for (const definition of users) sent.push(...(await write(definition, tape, endpoint)).sent);
    return sent;
  }

  it.each(documented(product).map((endpoint) => [endpoint.id, endpoint] as const))("%s", async (id, endpoint) => {
    const sent = await sentFor(endpoint);
    const exception = exceptions[product][id];
    // Text is a form: what is in it shows in the tests of uploads.
    if (typeof endpoint.requestExample === "string" && !exception) {
      expect(sent.map(({ isJson }) => isJson)).toContain(false);
      return;
    }
    const isDocumented = ({ body }: Sent) =>
      JSON.stringify(json(endpoint.requestExample, body)) === JSON.stringify(json(body));
    const bodies = sent.map(({ body }) => json(body));
    if (!exception) {
      if (!sent.some(isDocumented)) expect(bodies.at(0)).toEqual(json(endpoint.requestExample, sent.at(0)?.body));
      expect(sent.some(isDocumented)).toBe(true);
      return;
    }
    expect(sent.some(isDocumented), "the exception is needless").toBe(false);
    if (exception.sent !== undefined) expect(bodies).toContainEqual(json(exception.sent));
    else expect(bodies).toEqual([]);
  });

  it("has no exception for what is not documented", () => {
    const known = documented(product).map(({ id }) => id);
    expect(Object.keys(exceptions[product]).filter((id) => !known.includes(id))).toEqual([]);
  });
});
