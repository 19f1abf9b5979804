import { createHash } from "node:crypto";
import { PortalError } from "../http/errors";
import type { PortalProduct, SettingSpec } from "./product";

/** Values of one login by setting name. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** Reads a stack config key with its namespace, for example `portals:clinkedClientId`. */
export type ReadConfig = (key: string) => string | undefined;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const variableName = (product: string, connection: string | undefined, setting: string): string =>
  connection
    ? `${product.toUpperCase()}__${connection.toUpperCase()}__${snake(setting)}`
    : `${product.toUpperCase()}_${snake(setting)}`;

export const configKey = (product: string, connection: string | undefined, setting: string): string =>
  `portals:${product}${connection ? pascal(connection) : ""}${pascal(setting)}`;

/**
 * The settings of a login, environment first: a variable is current in every command and is stored nowhere, while
 * refresh and destroy read stack config from the last state.
 */
export function readSettings<Api>(
  product: PortalProduct<Api>,
  connection: string | undefined,
  env: NodeJS.ProcessEnv,
  config: ReadConfig,
): Settings {
  const specs: readonly SettingSpec[] = [{ name: "baseUrl", text: "Address of the service" }, ...product.settings];
  const settings = Object.fromEntries(
    specs.map(({ name }) => [
      name,
      env[variableName(product.name, connection, name)] ||
        config(configKey(product.name, connection, name)) ||
        undefined,
    ]),
  );
  const baseUrl = settings.baseUrl ?? product.defaultBaseUrl;
  const incomplete = product.incomplete(settings);
  if (incomplete || baseUrl === undefined) {
    const { what, needed } = incomplete ?? { what: "the address of the portal is missing", needed: [] };
    throw missing(product, connection, what, [...(baseUrl === undefined ? ["baseUrl"] : []), ...needed]);
  }
  return { ...settings, baseUrl: baseUrl.replace(/\/+$/, "") };
}

/** Recognises a login in a state: by its name, or by a hash where it is nothing but a secret. */
export function loginMark<Api>(product: PortalProduct<Api>, settings: Settings): string {
  const name = product.loginName(settings);
  const own = product.settings.filter(({ isRoute }) => !isRoute);
  if (own.some((spec) => !spec.secret && settings[spec.name] !== undefined)) return name;
  const secrets = JSON.stringify(own.map((spec) => settings[spec.name]));
  return `${name} ${createHash("sha256").update(secrets).digest("hex").slice(0, 8)}`;
}

function missing<Api>(
  product: PortalProduct<Api>,
  connection: string | undefined,
  what: string,
  needed: readonly string[],
): PortalError {
  const variables = needed.map((name) => variableName(product.name, connection, name)).join(", ");
  const last = needed.at(-1) ?? "";
  const key = configKey(product.name, connection, last);
  const secret = product.settings.some(({ name, secret }) => name === last && secret) ? "--secret " : "";
  return new PortalError({
    kind: "badToken",
    product: product.name,
    operation: connection ? `login of connection "${connection}"` : "login",
    what,
    nextStep: `Set the environment variable${needed.length > 1 ? "s" : ""} ${variables}, or the stack config (pulumi config set ${secret}${key} ...)`,
  });
}
