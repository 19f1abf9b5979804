import type { Client } from "../http/client";
import { fixedToken } from "../http/token";
import type { Ids } from "../kit/identity";
import type { PortalProduct } from "../kit/product";
import { type Query, RestApi } from "../kit/rest-api";
import type { Page } from "../kit/source";
import { numberIn } from "../kit/wire";
import { type OperationName, operations } from "./operations";

/** What lists answer beside the list itself, which has a name of its own in each (L60). */
interface PageWire {
  readonly meta?: { readonly totalPages?: unknown } | null;
}

const CREATE_LOCATION = "locations-create-a-location";

/** The calls of the WorkDrive API. Ids in paths are bare ones. */
export class WorkDriveApi extends RestApi<OperationName> {
  /** @param locationsPath where a location is made, with its leading slash */
  constructor(client: Client, locationsPath: string = operations[CREATE_LOCATION].path) {
    super(client, { ...operations, [CREATE_LOCATION]: { ...operations[CREATE_LOCATION], path: locationsPath } });
  }

  /**
   * One page of a list. What `nextPage` says on the last page is not shown, so `totalPages` ends it. The examples print
   * 0 beside an item (L104): a total that the page itself belies, or none, ends nothing. Then an empty page is the end,
   * or one that repeats earlier ones; a short one is not, as the service may give fewer than were asked for.
   */
  async page<Wire>(
    operation: OperationName,
    path: Ids,
    listKey: string,
    page: number,
    query: Query = {},
  ): Promise<Page<Wire>> {
    const body = await this.call<PageWire | undefined>(operation, path, {
      query: { cur_page: page, per_page: PAGE_SIZE, ...query },
    });
    const items = this.items<Wire>(operation, body, listKey);
    const pages = numberIn(body?.meta?.totalPages);
    if (items.length === 0) return { items, more: pages !== undefined && page < pages };
    if (pages === undefined || pages < page) return { items, more: true, unsure: true };
    return { items, more: page < pages, pages };
  }
}

/** The default is 10 (L114) and no maximum is documented. */
export const PAGE_SIZE = 100;

export const workdrive: PortalProduct<WorkDriveApi> = {
  name: "workdrive",
  title: "WorkDrive",
  settings: [
    { name: "apiKey", secret: true, text: "API access token of a user" },
    { name: "locationsPath", isRoute: true, text: "Optional: path that makes a location, /api/locations by default" },
  ],
  limit: undefined,
  incomplete({ apiKey, locationsPath }) {
    if (!apiKey) return { what: "the API key is missing", needed: ["apiKey"] };
    if (locationsPath === undefined || /^\/[^\s?#{}]*$/.test(locationsPath)) return undefined;
    return { what: `"${locationsPath}" is no path, for example /api/departments`, needed: ["locationsPath"] };
  },
  loginName: () => "API key",
  connect: ({ apiKey = "", locationsPath }, transport) =>
    new WorkDriveApi(
      transport.client(fixedToken(apiKey), { authorize: (key) => ({ "x-api-key": key }) }),
      locationsPath,
    ),
};
