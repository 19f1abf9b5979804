import type { Client, ClientOptions } from "../http/client";
import type { Product } from "../http/errors";
import type { TokenSource } from "../http/token";
import type { Settings } from "./connection";
import type { Roots } from "./exported";

/** One setting of a login: `clientSecret` is read from CLINKED_CLIENT_SECRET or `portals:clinkedClientSecret`. */
export interface SettingSpec {
  readonly name: string;
  readonly secret?: boolean;
  /** Says where requests go; who sends them stays the same. */
  readonly isRoute?: boolean;
  /** One line for messages and docs. */
  readonly text: string;
}

/** What a product gives the session to make its client from. */
export interface Transport {
  /** Makes the one client of this login. */
  client(token: TokenSource, dialect?: Pick<ClientOptions, "authorize" | "classify" | "describeError">): Client;
  /** For tokens that are fetched and expire. One that never changes is a `fixedToken`. */
  tokenSource(fetch: () => Promise<{ token: string; expiresInSeconds?: number }>): TokenSource;
}

/** A service, as far as the kit has to know it. */
export interface PortalProduct<Api> {
  readonly name: Product;
  readonly title: string;
  /** Absent: each customer has an address of its own, and the login must give it. */
  readonly defaultBaseUrl?: string;
  readonly settings: readonly SettingSpec[];
  /**
   * What another login may see is answered like what is gone (401). A state then says which login has made or seen the
   * object, and such an answer is believed of that one alone, unless something above the object is seen.
   */
  readonly namesStrangersGone?: boolean;
  /**
   * The request limit and what shares it: all logins of one egress address, or one token. `undefined`: none is
   * documented, and only the pauses that the service asks for are kept.
   */
  readonly limit:
    | { readonly requests: number; readonly windowMs: number; readonly per: "address" | "login" }
    | undefined;
  /** What a login lacks, and the settings that would do; undefined when it is complete. */
  incomplete(settings: Settings): { readonly what: string; readonly needed: readonly string[] } | undefined;
  /** Names the login in messages; no secret. */
  loginName(settings: Settings): string;
  connect(settings: Settings, transport: Transport): Api;
  /** Where an export begins. Absent: the login's organization is the only one. */
  readonly roots?: Roots<Api>;
  /** User name of the login, where the service tells it. */
  whoami?(api: Api): Promise<string>;
}
