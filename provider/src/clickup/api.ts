import type { Client } from "../http/client";
import { PortalError } from "../http/errors";
import { fixedToken } from "../http/token";
import type { Ids } from "../kit/identity";
import type { PortalProduct } from "../kit/product";
import { type Query, RestApi } from "../kit/rest-api";
import type { Page } from "../kit/source";
import { idIn } from "../kit/wire";
import { type OperationName, operations } from "./operations";

/** The calls of the ClickUp API 2.0. Ids in paths are bare ones. */
export class ClickUpApi extends RestApi<OperationName> {
  /** Pages of tasks that are not archived, by list, where the end was seen. */
  private readonly ends = new Map<string, number>();
  /** Ids of the tasks that are not archived, by list. */
  private readonly current = new Map<string, Set<string | undefined>>();
  /** Whether the token is known to work, asked once. */
  private tokenWorks: Promise<boolean> | undefined;

  constructor(client: Client) {
    super(client, operations);
  }

  /**
   * A list that comes at once, under a name of its own (`spaces`, `tags`). Folders are documented as a bare array
   * (L1045); both forms are taken.
   */
  list<Wire>(operation: OperationName, path: Ids, listKey: string, query: Query = {}): Promise<Page<Wire>> {
    return this.array<Wire>(operation, path, query, listKey);
  }

  /** One page of tasks, from 1. The service counts from 0 and marks no end: a page that is not full is the last (L3004). */
  async tasks<Wire>(operation: OperationName, path: Ids, page: number, query: Query = {}): Promise<Page<Wire>> {
    const body = await this.call<unknown>(operation, path, { query: { page: page - 1, ...query } });
    const items = this.items<Wire>(operation, body, "tasks");
    return { items, more: items.length >= TASKS_PER_PAGE };
  }

  /** One page of the tasks of a list, closed ones and subtasks among them; archived ones alone or left out (L2991). */
  everyTask<Wire>(list: string, page: number, query: { readonly archived: boolean }): Promise<Page<Wire>> {
    return this.tasks("tasks-get-tasks", { list_id: list }, page, { ...query, include_closed: true, subtasks: true });
  }

  /**
   * All tasks of a list, page by page from 1: archived ones are told as such, and come behind the others. Nothing says
   * that `archived=true` leaves the others out: those that were seen among them are not archived.
   */
  async tasksOf<Wire extends object>(list: string, page: number): Promise<Page<Wire & { archived: boolean }>> {
    if (page === 1) {
      this.ends.delete(list);
      this.current.set(list, new Set());
    }
    const current = this.current.get(list) ?? new Set();
    const archived = async (number: number) => {
      const found = await this.everyTask<Wire>(list, number, { archived: true });
      // Where the others come again, a page may have nothing else.
      return { ...marked(found, (task) => !current.has(idIn(task))), unsure: true };
    };
    const end = this.ends.get(list) ?? page;
    if (page > end) return archived(page - end);
    const found = marked(await this.everyTask<Wire>(list, page, { archived: false }), () => false);
    for (const task of found.items) current.add(idIn(task));
    if (found.more) return found;
    this.ends.set(list, page);
    // None at all, or asked for together with the page that turned out to be the last.
    if (found.items.length === 0) return archived(1);
    return { ...found, more: true, pages: page + 1 };
  }

  /** Every goal of a Workspace: those in folders stand under their folder alone (L1266). */
  async goals<Wire>(team: string): Promise<Page<Wire>> {
    const operation = "goals-get-goals";
    const body = await this.call<{ folders?: readonly { goals?: readonly Wire[] | null }[] | null }>(operation, {
      team_id: team,
    });
    const inside = (body?.folders ?? []).flatMap((folder) => folder?.goals ?? []);
    return { items: [...this.items<Wire>(operation, body, "goals"), ...inside], more: false, pages: 1 };
  }

  /** A 401 stands for a bad token and for what a good one does not see (L41-L46): the user of the token decides. */
  protected override async explain(error: PortalError): Promise<PortalError> {
    const { status, vendorCode = "", operation } = error;
    const isClear = status !== 401 || operation === WHOAMI || !/^OAUTH_/.test(vendorCode) || ofToken.has(vendorCode);
    if (isClear || !(await this.seesItself())) return error;
    return new PortalError({
      ...error,
      kind: ofWorkspace.test(vendorCode) ? "gone" : "notVisible",
      what: `it is not there, or its Workspace was not granted to the token (401): "${error.vendorText ?? vendorCode}"`,
      nextStep: "Check the id, and grant the Workspace to the token",
    });
  }

  private seesItself(): Promise<boolean> {
    this.tokenWorks ??= this.call(WHOAMI).then(
      () => true,
      () => {
        this.tokenWorks = undefined;
        return false;
      },
    );
    return this.tokenWorks;
  }
}

const marked = <Wire extends object>({ items, more }: Page<Wire>, isArchived: (task: Wire) => boolean) => ({
  items: items.map((task) => ({ ...task, archived: isArchived(task) })),
  more,
});

const WHOAMI = "authorization-get-authorized-user";

/** What the plan of the Workspace does not include, guests for example (L1428). */
const planLimit = ({ vendorCode = "" }: { readonly vendorCode?: string | undefined }) =>
  vendorCode.startsWith("PAYWALL")
    ? { kind: "planLimited" as const, nextStep: "Take it out of the program, or change the plan of the Workspace" }
    : undefined;

/** No such token, or none was sent (L43, L44). */
const ofToken = new Set(["OAUTH_017", "OAUTH_019", "OAUTH_021", "OAUTH_025", "OAUTH_077"]);

/** "Team not authorized": 023, 026, 027 and 029 to 045 (L42). */
const ofWorkspace = /^OAUTH_0(2[3679]|3\d|4[0-5])$/;

/** At most so many tasks come in one page (L3004). */
export const TASKS_PER_PAGE = 100;

export const clickup: PortalProduct<ClickUpApi> = {
  name: "clickup",
  title: "ClickUp",
  defaultBaseUrl: "https://api.clickup.com/api/v2",
  settings: [{ name: "token", secret: true, text: "Personal token (pk_...) or OAuth access token" }],
  namesStrangersGone: true,
  // 100 requests a minute for each token (L37).
  limit: { requests: 100, windowMs: 60_000, per: "login" },
  roots: {
    input: "team",
    noun: "Workspace",
    async list(api) {
      const { items } = await api.list<{ readonly id: number | string }>("teams-get-teams", {}, "teams");
      return items.map(({ id }) => ({ id: String(id) }));
    },
  },
  incomplete: ({ token }) => (token ? undefined : { what: "the token is missing", needed: ["token"] }),
  // Personal tokens begin with pk_ (L22).
  loginName: ({ token = "" }) => (token.startsWith("pk_") ? "personal token" : "OAuth token"),
  // The header is the token itself, without a word before it (L19).
  connect: ({ token = "" }, transport) =>
    new ClickUpApi(
      transport.client(fixedToken(token), { authorize: (text) => ({ authorization: text }), classify: planLimit }),
    ),

  async whoami(api) {
    const body = await api.call<{ user?: { id?: number | string } }>(WHOAMI);
    const id = body?.user?.id;
    if (!id) throw new Error(`ClickUp ${WHOAMI}: the answer names no user. Check the base URL.`);
    return String(id);
  },
};
