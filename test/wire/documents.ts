import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plan } from "../../tools/coverage/count.mjs" with { "resolution-mode": "import" };

export const products = ["clinked", "workdrive", "docspace", "clickup"] as const;
export type ProductName = (typeof products)[number];

/** A documented request. */
export interface Endpoint {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly requestExample?: unknown;
  readonly responseExample?: unknown;
  readonly status?: number;
}

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** Numbers beyond 2^53 become bigints, which `stringifyJson` writes as they were. */
const exact: Reviver = (_, value, { source = "" }) =>
  typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source) ? BigInt(source) : value;

function table<Content>(name: string): Content {
  const text = readFileSync(path.join(__dirname, "../endpoints", `${name}.json`), "utf8");
  return (JSON.parse as (text: string, reviver: Reviver) => unknown)(text, exact) as Content;
}

export const plan = table<Readonly<Record<ProductName, Plan>>>("plan");

const documents = new Map<ProductName, ReadonlyMap<string, Endpoint>>(
  products.map((name) => {
    const { endpoints } = table<{ readonly endpoints: readonly Endpoint[] }>(name);
    return [name, new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]))];
  }),
);

export const endpointsOf = (product: ProductName): ReadonlyMap<string, Endpoint> => documents.get(product) ?? new Map();

/** The documented requests that an operation stands for. */
export const documentedAs = (product: ProductName, operation: string): readonly Endpoint[] => {
  const same = Object.entries(plan[product].sameRequest).filter(([, { as }]) => as === operation);
  return [operation, ...same.map(([id]) => id)].flatMap((id) => endpointsOf(product).get(id) ?? []);
};
