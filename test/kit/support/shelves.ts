import { createLog } from "../../../provider/src/http/log";
import { Redactor } from "../../../provider/src/http/redact";
import type { Hint } from "../../../provider/src/kit/cost-rule";
import type { PortalProduct } from "../../../provider/src/kit/product";
import { Runtime } from "../../../provider/src/kit/runtime";
import { defineSource } from "../../../provider/src/kit/source";
import { quickClock } from "../../support/portal";
import { type Item, pagesOf, type Service } from "./workload";

interface Shelves {
  page(shelf: string, page: number): Promise<{ items: Item[]; more: boolean; pages?: number }>;
  one(shelf: string, key: string): Promise<Item>;
}

/** Things on shelves: each shelf is a scope with a list of its own. */
export const items = defineSource<Shelves, Item>({
  name: "shelves:items",
  scope: ["shelf"],
  key: ({ id }) => id,
  ownLogin: true,
  list: (api, { shelf = "" }, page) => api.page(shelf, page),
  single: (api, { shelf = "" }, key) => api.one(shelf, key),
});

/** A session at a service in memory, and how many requests each shelf has had. */
export function shelvesOf(shelves: ReadonlyMap<string, Service>, { hint }: { hint(shelf: string): Hint | undefined }) {
  const requests = new Map<string, number>();
  const asked = async (shelf: string) => {
    requests.set(shelf, (requests.get(shelf) ?? 0) + 1);
    await new Promise((resolve) => setImmediate(resolve));
    const service = shelves.get(shelf);
    if (!service) throw new Error(`There is no shelf ${shelf}.`);
    return service;
  };
  const product: PortalProduct<Shelves> = {
    name: "clinked",
    title: "Shelves",
    defaultBaseUrl: "https://shelves.example.com",
    settings: [],
    limit: undefined,
    incomplete: () => undefined,
    loginName: () => "somebody",
    connect: () => ({
      async page(shelf, page) {
        const service = await asked(shelf);
        const from = (page - 1) * service.pageSize;
        const found = service.items.slice(from, from + service.pageSize);
        const pages = pagesOf(service);
        return { items: found, more: page < pages, ...(service.total ? { pages } : {}) };
      },
      async one(shelf, key) {
        const found = (await asked(shelf)).items.find(({ id }) => id === key);
        if (!found) throw new Error(`${key} is not on shelf ${shelf}.`);
        return found;
      },
    }),
  };
  const log = createLog({ level: "silent", write: () => undefined, redactor: new Redactor() });
  const runtime = new Runtime({ env: {}, clock: quickClock(), log, gatherMs: 0, stateFile: undefined });
  runtime.hints.get = (_source, { shelf = "" }) => hint(shelf);
  return { session: runtime.session(product), requests };
}
