import { configKey, readSettings, variableName } from "./connection";
import { UNKNOWN } from "./engine-texts";
import type { Fields } from "./normal-form";
import type { PortalProduct } from "./product";

type Products = readonly PortalProduct<unknown>[];

/** What a key of the configuration sets: `clinkedAcmeClientSecret` is the secret of connection `acme`. */
interface Setting {
  readonly product: PortalProduct<unknown>;
  readonly connection?: string;
  readonly name: string;
  readonly secret: boolean;
}

const settingsOf = ({ settings }: PortalProduct<unknown>) => [{ name: "baseUrl" }, ...settings];

const shortKey = (product: string, connection: string | undefined, name: string) =>
  configKey(product, connection, name).replace("portals:", "");

/** A key without the namespace. `undefined`: it is none of ours. `name` is empty where it only begins like one. */
export function settingOf(products: Products, key: string): Setting | undefined {
  const product = products.find(({ name }) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)));
  if (!product) return undefined;
  for (const { name, ...spec } of settingsOf(product)) {
    const end = shortKey("", undefined, name);
    const middle = key.slice(product.name.length, key.length - end.length);
    if (!key.endsWith(end) || !/^([A-Z][a-z0-9]*)?$/.test(middle)) continue;
    const secret = "secret" in spec && spec.secret === true;
    return { product, name, secret, ...(middle && { connection: middle.toLowerCase() }) };
  }
  return { product, name: "", secret: false };
}

export interface CheckedConfiguration {
  /** With what the environment adds. */
  readonly values: Fields;
  /** Keys whose values are secret, whether or not the program said so. */
  readonly secret: readonly string[];
  /** Each says which key, and never its value. */
  readonly problems: readonly string[];
}

/**
 * Checks the logins of a configuration, all problems at once. The environment gives what the configuration lacks, but
 * no secret: a variable is stored nowhere.
 */
export function checkConfiguration(products: Products, given: Fields, env: NodeJS.ProcessEnv): CheckedConfiguration {
  const values: Fields = { ...given };
  const secret: string[] = [];
  const problems: string[] = [];
  const logins = new Map<string, Setting>();
  for (const [key, value] of Object.entries(given)) {
    const setting = settingOf(products, key);
    if (!setting) continue;
    const { product, connection, name } = setting;
    if (name === "") {
      problems.push(`portals:${key}: there is no such setting. Those of ${product.title}: ${keysOf(product)}.`);
      continue;
    }
    if (setting.secret) secret.push(key);
    logins.set(`${product.name} ${connection ?? ""}`, setting);
    if (value === UNKNOWN) continue;
    if (typeof value !== "string") problems.push(`portals:${key}: expected text.`);
    else if (name === "baseUrl" && !isAddress(value)) problems.push(`portals:${key}: expected an http(s) address.`);
  }
  for (const product of products) {
    for (const { name, ...spec } of settingsOf(product)) {
      const fromEnv = env[variableName(product.name, undefined, name)];
      const key = shortKey(product.name, undefined, name);
      if (fromEnv && values[key] === undefined && !("secret" in spec && spec.secret)) values[key] = fromEnv;
    }
  }
  for (const { product, connection } of logins.values()) problems.push(...lacks(product, connection, values, env));
  return { values, secret, problems };
}

const keysOf = (product: PortalProduct<unknown>) =>
  settingsOf(product)
    .map(({ name }) => configKey(product.name, undefined, name))
    .join(", ");

const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What a login that somebody has begun to configure still needs. */
function lacks(
  product: PortalProduct<unknown>,
  connection: string | undefined,
  values: Fields,
  env: NodeJS.ProcessEnv,
): string[] {
  try {
    readSettings(product, connection, env, (key) => text(values[key.replace("portals:", "")]));
    return [];
  } catch (reason) {
    return [(reason as Error).message];
  }
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/**
 * The environment of a provider that a program has configured itself: its own settings count before the variables, and
 * where it names credentials, those of the variables are not mixed in.
 */
export function environmentWith(products: Products, given: Fields, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...env };
  const settings = Object.entries(given).flatMap(([key, value]) => {
    const setting = settingOf(products, key);
    return setting?.name && typeof value === "string" ? [{ ...setting, value }] : [];
  });
  for (const { product, connection, name } of settings) {
    if (name === "baseUrl") continue;
    for (const { name: other, isRoute } of product.settings) {
      if (!isRoute) delete own[variableName(product.name, connection, other)];
    }
  }
  for (const { product, connection, name, value } of settings) {
    own[variableName(product.name, connection, name)] = value;
  }
  return own;
}
