import { definitions } from "../../definitions";
import { variableName } from "../../kit/connection";
import { secretVariables, type TemplateTenant } from "../../templates/tenant";
import { engineDefaults } from "../engine/pulumi";
import { fitsPattern } from "../pattern";

/** What every process needs to find programs, folders, the network and the time. */
const SYSTEM = [
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "LC_*", "TZ", "TMPDIR", "TMP", "TEMP"],
  ...["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"],
  ...["SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "windir", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
  ...["HOMEDRIVE", "HOMEPATH", "ProgramData", "ProgramFiles*"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "NODE_USE_ENV_PROXY", "NODE_USE_SYSTEM_CA"],
  ...["NODE_OPTIONS", "NODE_COMPILE_CACHE", "GOGC", "GOMEMLIMIT"],
];
/** The engine's own, and those of ours that are about the run. Values of secrets to import are not among them. */
const ENGINE = ["PULUMI_*", "PORTALS_*"];
const NEVER = ["PORTALS_SECRET_*"];

/** Logins of the backend, by the scheme of its address. */
const BACKENDS: Readonly<Record<string, readonly string[]>> = {
  s3: ["AWS_*"],
  awskms: ["AWS_*"],
  azblob: ["AZURE_*"],
  azurekeyvault: ["AZURE_*"],
  gs: ["GOOGLE_*"],
  gcpkms: ["GOOGLE_*"],
  postgres: ["PG*"],
  hashivault: ["VAULT_*"],
};

export interface EnvironmentOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly secretsProvider?: string;
  /** Further names, `*` stands for any text. */
  readonly pass: readonly string[];
}

/** The environment of one tenant's processes: nothing but what is named here, and of logins its own alone. */
export function environmentOf(
  tenant: Pick<TemplateTenant, "connection" | "secrets">,
  { env, secretsProvider = "", pass }: EnvironmentOptions,
): NodeJS.ProcessEnv {
  const ofBackends = [env.PULUMI_BACKEND_URL ?? "", secretsProvider].flatMap(
    (url) => BACKENDS[url.split(":")[0] ?? ""] ?? [],
  );
  const own = new Set([...loginVariables(tenant.connection), ...secretVariables(tenant)]);
  const patterns = [...SYSTEM, ...ENGINE, ...ofBackends, ...pass];
  const isPassed = (name: string) =>
    own.has(name) || (patterns.some((one) => fits(one, name)) && !NEVER.some((one) => fits(one, name)));
  return {
    ...engineDefaults(env),
    ...Object.fromEntries(Object.entries(env).filter(([name]) => isPassed(name))),
  };
}

/** Windows does not tell upper case from lower. */
const fits = (pattern: string, name: string): boolean => fitsPattern(pattern, name, process.platform === "win32");

const products = [...new Set(definitions.map(({ product }) => product))];

/** Every variable that a set of credentials may consist of, of all products. */
const loginVariables = (connection: string | undefined): string[] =>
  products.flatMap(({ name, settings }) =>
    ["baseUrl", ...settings.map((setting) => setting.name)].map((setting) => variableName(name, connection, setting)),
  );
