import type { Client } from "../http/client";
import { PortalError } from "../http/errors";
import type { Settings } from "../kit/connection";
import { reference } from "../kit/fields";
import type { Ids } from "../kit/identity";
import type { PortalProduct } from "../kit/product";
import { type Query, RestApi } from "../kit/rest-api";
import type { Page } from "../kit/source";
import { type OperationName, operations } from "./operations";

/** What most lists answer. `totalPages` is missing for groups, and their `totalResults` is 0 with items (L11753). */
interface PageWire {
  readonly items: unknown;
  readonly nextPage: boolean;
  readonly totalPages?: number;
}

/** The calls of Clinked's REST API v3. Ids in paths are bare ones. */
export class ClinkedApi extends RestApi<OperationName> {
  constructor(client: Client) {
    super(client, operations);
  }

  /** One page of a list that answers page by page. */
  async page<Wire>(operation: OperationName, path: Ids, page: number, query: Query = {}): Promise<Page<Wire>> {
    const body = await this.call<PageWire | undefined>(operation, path, { query: { page, ...query } });
    return {
      items: this.items<Wire>(operation, body?.items),
      more: Boolean(body?.nextPage) || page < (body?.totalPages ?? 0),
      ...(typeof body?.totalPages === "number" && body.totalPages > 0 ? { pages: body.totalPages } : {}),
    };
  }

  /** How many there are: a HEAD tells it in a header (L11585). */
  async count(operation: OperationName, path: Ids, query: Query = {}): Promise<number> {
    const { headers } = await this.reply(operation, path, { query });
    const text = headers["x-count"] ?? "";
    if (/^\d+$/.test(text)) return Number(text);
    throw this.unexpected(operation, "the answer has no X-Count header");
  }

  /** All pages of a list with a filter. */
  search<Wire>(operation: OperationName, path: Ids, query: Query): Promise<Wire[]> {
    return this.collect(operation, (page) => this.page<Wire>(operation, path, page, query));
  }
}

/** The largest page that lists with a documented `size` are asked for. */
export const PAGE_SIZE = 100;

export const clinked: PortalProduct<ClinkedApi> = {
  name: "clinked",
  title: "Clinked",
  defaultBaseUrl: "https://api.clinked.com",
  settings: [
    { name: "username", text: "Optional: user name, for the password grant" },
    { name: "password", secret: true, text: "Optional: password, for the password grant" },
    { name: "code", secret: true, text: "Optional: two-factor code, for the password grant" },
    { name: "clientId", text: "Client id of an application made in Clinked" },
    { name: "clientSecret", secret: true, text: "Client secret of that application" },
  ],
  // 2,000 requests in 5 minutes from one IP address, all logins together (L16).
  limit: { requests: 2000, windowMs: 300_000, per: "address" },

  roots: {
    input: "account",
    noun: "account",
    async list(api) {
      const { items } = await api.array<{ readonly id: number | string }>("accounts-list-accounts", {});
      return items.map((wire) => ({ id: String(wire.id), wire }));
    },
  },

  incomplete({ clientId, clientSecret, username, password }) {
    if (clientId && clientSecret) return undefined;
    if (username && password) return undefined;
    if (username) return { what: "the password is missing", needed: ["username", "password"] };
    const what = clientId
      ? "the client secret is missing"
      : clientSecret
        ? "the client id is missing"
        : "the credentials are missing";
    return { what, needed: ["clientId", "clientSecret"] };
  },

  loginName: (settings) => (isByPassword(settings) ? `user ${settings.username}` : `client ${settings.clientId}`),

  connect(settings, transport) {
    // Both grants are GETs with the secret in the query (L29, L74): the client never shows a query.
    const token = transport.tokenSource(async () => {
      const byPassword = isByPassword(settings);
      const reply = await client.call({
        anonymous: true,
        operation:
          operations[
            byPassword ? "authentication-password-authentication" : "authentication-client-id-and-secret-authentication"
          ],
        query: byPassword
          ? {
              client_id: "clinked-mobile",
              grant_type: "password",
              username: settings.username,
              password: settings.password,
              code: settings.code,
            }
          : {
              client_id: settings.clientId,
              client_secret: settings.clientSecret,
              grant_type: "client_credentials",
              scope: "read write",
            },
      });
      const body = reply.body as { access_token?: string; expires_in?: unknown } | undefined;
      if (!body?.access_token) throw noToken();
      return {
        token: body.access_token,
        ...(Number(body.expires_in) > 0 ? { expiresInSeconds: Number(body.expires_in) } : {}),
      };
    });
    const client = transport.client(token);
    return new ClinkedApi(client);
  },

  async whoami(api) {
    const body = await api.call<{ principal?: { username?: string } }>("authentication-user-information");
    const username = body?.principal?.username;
    if (!username)
      throw new Error("Clinked authentication-user-information: the answer names no user. Check the base URL.");
    return username;
  },
};

/** A user name without its password does not count beside a client. */
const isByPassword = ({ username, password }: Settings): boolean => Boolean(username && password);

const noToken = () =>
  new PortalError({
    kind: "unavailable",
    product: "clinked",
    operation: "login",
    what: "the answer has no access token",
    nextStep: "Check that the base URL leads to the API itself, and not to a login page or a proxy",
  });

/** The `group` input: the Pulumi id of a group, which holds its account as well. */
export const groupReference = reference(
  2,
  "1/17",
  "Id of the group, `acme.id`: account and group id, `1/17`.",
  "clinked:Group",
);

/** The ids in a group's Pulumi id. */
export function groupPath(id: string | undefined): { account: string; group: string } {
  const [account = "", group = ""] = (id ?? "").split("/");
  return { account, group };
}

/** The group's own id, for the many paths that do not name its account. */
export const groupOf = (id: string | undefined): { group: string } => ({ group: groupPath(id).group });
