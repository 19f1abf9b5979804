import { configKey, variableName } from "../../kit/connection";
import type { PortalProduct } from "../../kit/product";

/** One login of a product, as far as settings name it. */
export interface Login {
  // biome-ignore lint/suspicious/noExplicitAny: products of every API
  readonly product: PortalProduct<any>;
  /** Absent: the one without a name. */
  readonly connection?: string;
  /** Names of variables and configuration keys that are set; never their values. */
  readonly given: readonly string[];
}

/** All logins that variables and configuration begin to name. */
export function loginsOf(
  // biome-ignore lint/suspicious/noExplicitAny: products of every API
  products: readonly PortalProduct<any>[],
  env: NodeJS.ProcessEnv,
  config: ReadonlyMap<string, string>,
): Login[] {
  return products.flatMap((product) => {
    const names = [undefined, ...connectionsOf(product.name, settingsOf(product), env, config)];
    return names.flatMap((connection): Login[] => {
      const given = settingsOf(product).flatMap((setting) => {
        const variable = variableName(product.name, connection, setting);
        const key = configKey(product.name, connection, setting);
        return [...(env[variable] ? [variable] : []), ...(config.get(key) ? [key] : [])];
      });
      return given.length === 0 ? [] : [{ product, given, ...(connection === undefined ? {} : { connection }) }];
    });
  });
}

const settingsOf = ({ settings }: Pick<Login["product"], "settings">): string[] => [
  "baseUrl",
  ...settings.map(({ name }) => name),
];

/** Names between product and setting: `CLINKED__ACME__CLIENT_ID`, `portals:clinkedAcmeClientId`. */
function connectionsOf(
  product: string,
  settings: readonly string[],
  env: NodeJS.ProcessEnv,
  config: ReadonlyMap<string, string>,
): string[] {
  const found = new Set<string>();
  const prefix = `${product.toUpperCase()}__`;
  for (const variable of Object.keys(env).filter((name) => name.startsWith(prefix))) {
    const name = variable.slice(prefix.length).split("__")[0]?.toLowerCase() ?? "";
    if (settings.some((setting) => variableName(product, name, setting) === variable)) found.add(name);
  }
  for (const key of config.keys()) {
    for (const setting of settings) {
      const [head, tail] = [`portals:${product}`, configKey("", "", setting).slice("portals:".length)];
      if (!key.startsWith(head) || !key.endsWith(tail) || key.length <= head.length + tail.length) continue;
      const name = key.slice(head.length, -tail.length).toLowerCase();
      if (configKey(product, name, setting) === key) found.add(name);
    }
  }
  return [...found].filter((name) => /^[a-z][a-z0-9]*$/.test(name)).sort();
}

/** Where a setting may stand: its variable and its key. */
export const namesOf = (product: string, connection: string | undefined, setting: string): readonly string[] => [
  variableName(product, connection, setting),
  configKey(product, connection, setting),
];
