/** What a product is meant to offer: `test/endpoints/plan.json`. Endpoints are the ids of the endpoint tables. */
export interface Plan {
  readonly resources: Readonly<Record<string, readonly string[]>>;
  readonly dataSources: readonly { readonly functions: readonly string[]; readonly endpoints: readonly string[] }[];
  /** Endpoints by the reason why no resource and no data source uses them. */
  readonly notConfiguration: Readonly<Record<string, readonly string[]>>;
  /** Endpoints that are one request with another one, whose operation stands for both. */
  readonly sameRequest: Readonly<Record<string, { readonly as: string; readonly reason: string }>>;
  /** Operations that the document lacks, with the reason why they are used all the same. */
  readonly beyondTheDocument: Readonly<Record<string, string>>;
}

export interface Product {
  readonly name: string;
  readonly plan: Plan;
  readonly endpoints: readonly { readonly id: string }[];
  readonly operations: Readonly<Record<string, { readonly kind?: string }>>;
  /** Files that name an operation, by its id. */
  readonly calls: ReadonlyMap<string, readonly string[]>;
  /** Names of its resources: `Group`. */
  readonly types: readonly string[];
  /** Names of its data sources: `getGroup`. */
  readonly functions: readonly string[];
}

export interface Coverage {
  readonly name: string;
  readonly endpoints: number;
  readonly byResources: readonly string[];
  readonly byDataSources: readonly string[];
  readonly notConfiguration: Plan["notConfiguration"];
  readonly accounted: number;
  /** Endpoints that nothing uses and nothing excuses. */
  readonly open: readonly string[];
  readonly resources: { readonly planned: number; readonly missing: readonly string[] };
  /** Resources beyond the plan: sets. */
  readonly more: readonly string[];
  readonly dataSources: { readonly planned: number; readonly missing: readonly string[] };
  /** Where plan, document and code disagree. */
  readonly contradictions: readonly string[];
}

export function count(product: Product): Coverage;
