import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { problemsOf } from "./decoded";
import { documentedAs, type Endpoint, endpointsOf, type ProductName, plan, products } from "./documents";
import { responses as exceptions } from "./exceptions";
import { read, type Shown, write } from "./exercise";
import { openTape, type Tape } from "./tape";

const documented = (product: ProductName) =>
  Object.values(plan[product].resources)
    .flat()
    .flatMap((id) => endpointsOf(product).get(id) ?? [])
    .filter((endpoint, index, all) => all.indexOf(endpoint) === index && endpoint.responseExample !== undefined);

const usersOf = (product: ProductName, id: string): readonly Definition[] =>
  Object.entries(plan[product].resources)
    .filter(([, ids]) => ids.includes(id))
    .flatMap(([name]) => definitions.filter(({ type }) => type === `${product}:${name}`));

describe.each(products)("%s: what is answered", (product) => {
  let tape: Tape;
  beforeAll(async () => {
    tape = await openTape(product);
  });
  afterAll(() => tape.close());

  const isAsked = (endpoint: Endpoint) =>
    tape.sent().some(({ operation }) => documentedAs(product, operation).some(({ id }) => id === endpoint.id));

  /** Problems of all objects that the resources of the endpoint read out of its answer; `undefined`: none asks for it. */
  async function problems(endpoint: Endpoint): Promise<readonly string[] | undefined> {
    const found: string[] = [];
    let asked = false;
    for (const definition of usersOf(product, endpoint.id)) {
      const shown: Shown[] = [];
      const { sent, shown: answered } = await write(definition, tape, endpoint).catch(() => ({ sent: [], shown: [] }));
      if (sent.length > 0) {
        asked = true;
        shown.push(...answered);
      } else if (!definition.source.unreadable) {
        tape.sent();
        shown.push(...(await read(definition, tape, endpoint)));
        const isRead = isAsked(endpoint);
        if (!isRead) continue;
        asked = true;
        if (shown.length === 0) found.push(`${definition.type}: it shows none`);
      }
      for (const one of shown) found.push(...problemsOf(definition, one).map((text) => `${definition.type}: ${text}`));
    }
    return asked ? found : undefined;
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
