import { PortalError } from "../http/errors";
import { id, reference } from "../kit/fields";
import { defineSource, type Place, type Source } from "../kit/source";
import { idIn } from "../kit/wire";
import type { WorkDriveApi } from "./api";
import type { OperationName } from "./operations";

/** What stands for the whole organization of an API key: its first user. */
interface Wire {
  readonly users?: readonly unknown[];
}

const KEY = "organization";

/**
 * The key belongs to a user of the organization (L10), so its list of users is never empty: one that is shows a login
 * that sees nothing.
 */
const organization = defineSource<WorkDriveApi, Wire>({
  name: "workdrive:organizations",
  scope: [],
  key: () => KEY,
  async single(api) {
    const wire = await api.call<Wire>("user-get-all-users", {}, { query: { cur_page: 1, per_page: 1 } });
    if (wire?.users?.length) return wire;
    throw new PortalError({
      kind: "gone",
      product: "workdrive",
      operation: "user-get-all-users",
      what: "the API key sees no user, not even its own",
      nextStep: "Check the API key and the base URL",
    });
  },
});

/** What makes an absence among the organization's own objects credible. */
export const inOrganization = (): { source: Source<WorkDriveApi, unknown>; place: Place } => ({
  source: organization,
  place: { scope: {}, key: KEY },
});

/** Lists that every key reads whole. */
export const listOf = <Wire>(name: string, operation: Parameters<WorkDriveApi["page"]>[0], listKey: string) => ({
  name,
  scope: [],
  parent: inOrganization,
  list: (api: WorkDriveApi, _scope: unknown, page: number) => api.page<Wire>(operation, {}, listKey, page),
});

const EXAMPLE = "1ae6eb71-dddf-48b7-945f-78127fd85801";

/** The Pulumi id of a User, Department or Location: its uuid. */
export const idOf = (description: string, type: "User" | "Department" | "Location") =>
  reference(1, EXAMPLE, description, `workdrive:${type}`);
/** An id of something that no resource makes. */
export const uuid = (description: string) => id(description);

/** A list that stands inside an answer. One that is missing is no empty list: its entries would leave the state. */
export function shownIn<Item>(operation: OperationName, name: string, items: readonly Item[] | null | undefined) {
  if (Array.isArray(items) && !items.includes(null as never)) return items as readonly Item[];
  throw new PortalError({
    kind: "unavailable",
    product: "workdrive",
    operation,
    what: `the answer is not the documented one: it has no list ${name}`,
    nextStep: "Check that the base URL leads to the API itself, and try again",
  });
}

/** Whether a body would say anything. */
export const says = (body: object): boolean => Object.values(body).some((value) => value !== undefined);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The id that is shown; empty where it is shown that there is none. An empty object or a name tells neither. */
export function shownId(value: unknown): string | undefined {
  if (value === null || value === "") return "";
  const text = idIn(value);
  return text !== undefined && UUID.test(text) ? text : undefined;
}
