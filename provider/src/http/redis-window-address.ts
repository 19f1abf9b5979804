/** Where the server of PORTALS_BUDGET_URL is, and how to sign in. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly database: number;
}

const tlsOf: Record<string, boolean | undefined> = {
  "redis:": false,
  "rediss:": true,
  "valkey:": false,
  "valkeys:": true,
};

/**
 * Reads redis://user:password@host:6379/0; rediss, valkey and valkeys are taken as well. Throws an Error that names the
 * setting and repeats nothing of it: the address may hold a password.
 */
export function parseRedisAddress(text: string): RedisAddress {
  const bad = (what: string) =>
    new Error(
      `PORTALS_BUDGET_URL ${what}. Write it as redis://host:6379, with TLS as rediss://user:password@host:6379/0.`,
    );
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const tls = tlsOf[url?.protocol ?? ""];
  if (url === undefined || tls === undefined) throw bad("is no address of a Redis or Valkey server");
  if (url.hostname === "") throw bad("names no host");
  if (url.search !== "" || url.hash !== "") throw bad("has a query or a fragment, which is not understood");
  const database = url.pathname.replace(/^\//, "");
  if (!/^\d*$/.test(database)) throw bad("has a path that is no number of a database");
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || 6379),
    tls,
    ...(url.username ? { username: decoded(url.username) } : {}),
    ...(url.password ? { password: decoded(url.password) } : {}),
    database: Number(database),
  };
}

/** A percent sign that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
