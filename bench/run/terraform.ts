import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Entry } from "../workloads/workload";
import type { Conditions } from "./conditions";
import { measured, type Run } from "./measured";
import { startOther as start } from "./other-command";
import type { FilledPortal } from "./portal";

const MODULE = "github.com/Mastercard/terraform-provider-restapi";
const VERSION = "v1.20.0";
const tools = resolve(__dirname, "../cache/tools");
const provider = join(tools, "terraform-provider-restapi");
const configuration = resolve(__dirname, "../baselines/main.tf");

let readiness: Promise<string | undefined> | undefined;

/** Why there is no Terraform to compare with; undefined when there is one. Builds the provider the first time. */
export function terraformLacks(): Promise<string | undefined> {
  readiness ??= prepare();
  return readiness;
}

async function prepare(): Promise<string | undefined> {
  if (!(await succeeds("terraform", ["version"]))) return "no `terraform` on PATH";
  if (existsSync(provider)) return undefined;
  if (!(await succeeds("go", ["version"]))) return "no `go` on PATH to build the REST provider with";
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-go-"));
  try {
    mkdirSync(tools, { recursive: true });
    // A module that requires it: `go install` would ask the proxy for more than the modules themselves.
    writeFileSync(
      join(folder, "go.mod"),
      `module restapi\n\ngo 1.22\n\nrequire ${MODULE} ${VERSION}\n\ntool ${MODULE}\n`,
    );
    const env = { ...process.env, GOWORK: "off", GOFLAGS: "-mod=mod" };
    const { code, stderr } = await start("go", ["build", "-o", provider, MODULE], { cwd: folder, env }).ended;
    if (code === 0) return undefined;
    return `the REST provider ${VERSION} does not build: ${stderr.trim().split("\n").at(-1)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface TerraformBench {
  /** Reads every object and compares: what `refresh --preview-only` is to Pulumi. */
  refresh(options?: { mayFail?: boolean }): Promise<Run>;
  apply(): Promise<Run>;
  close(): void;
}

/** A working folder over a filled portal. Objects that are there stand in its state. */
export async function openTerraform(
  { sandbox, entries, plain }: FilledPortal,
  { latencyMs, parallel }: Conditions,
): Promise<TerraformBench> {
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-tf-"));
  const objects = Object.fromEntries(entries.map((entry) => [entry.name, objectOf(entry)]));
  cpSync(configuration, join(folder, "main.tf"));
  writeFileSync(join(folder, "objects.tf.json"), JSON.stringify({ resource: { restapi_object: objects } }));
  writeFileSync(join(folder, "cli.tfrc"), cliConfig());
  if (entries.some(({ id }) => id !== undefined)) {
    writeFileSync(join(folder, "terraform.tfstate"), JSON.stringify(stateOf(entries)));
  }
  const env = {
    ...process.env,
    TF_CLI_CONFIG_FILE: join(folder, "cli.tfrc"),
    TF_VAR_uri: plain.baseUrl,
    TF_VAR_authorization: plain.authorization,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const args = ["-no-color", "-input=false", `-parallelism=${parallel}`];
  const command = (...own: string[]) => start("terraform", [...own, ...args], { cwd: folder, env });
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    // The first refresh fills what a generated state lacks: the objects as the portal shows them.
    if (existsSync(join(folder, "terraform.tfstate"))) {
      const { code, stderr } = await command("apply", "-refresh-only", "-auto-approve").ended;
      if (code !== 0) throw new Error(`terraform apply -refresh-only: exit code ${code}\n${stderr}`);
    }
  } catch (reason) {
    close();
    throw reason;
  }
  return {
    refresh: ({ mayFail = false } = {}) =>
      measured(sandbox, latencyMs, () => command("plan", "-refresh-only", "-detailed-exitcode"), mayFail),
    apply: () => measured(sandbox, latencyMs, () => command("apply", "-auto-approve")),
    close,
  };
}

/** What the REST provider is told of one object. */
function objectOf({ type, args, plain, read }: Entry) {
  const { name } = args;
  const search = read?.search;
  return {
    path: type === "clinked:Group" ? "/v3/accounts/1/groups" : (read?.path ?? ""),
    read_path: read?.path ?? (type === "clinked:Group" ? "/v3/accounts/1/groups/{id}" : ""),
    id_attribute: search?.key ?? "id",
    read_search: search
      ? {
          search_key: search.key,
          search_value: search.value,
          ...(search.items === undefined ? {} : { results_key: search.items }),
        }
      : null,
    data: JSON.stringify(type === "clinked:Group" ? { friendlyName: args.friendlyName } : { name, id: plain?.id }),
  };
}

function stateOf(entries: readonly Entry[]): object {
  return {
    version: 4,
    terraform_version: "1.0.0",
    serial: 1,
    lineage: "bench",
    outputs: {},
    resources: entries.map((entry) => ({
      mode: "managed",
      type: "restapi_object",
      name: entry.name,
      provider: 'provider["registry.terraform.io/mastercard/restapi"]',
      instances: [{ schema_version: 0, attributes: { id: entry.plain?.id ?? entry.id, ...objectOf(entry) } }],
    })),
  };
}

const cliConfig = (): string => `provider_installation {
  dev_overrides {
    "Mastercard/restapi" = ${JSON.stringify(tools)}
  }
  direct {}
}
`;

const succeeds = (file: string, args: readonly string[]): Promise<boolean> =>
  start(file, args).ended.then(
    ({ code }) => code === 0,
    () => false,
  );

/** Version of the Terraform that is there, for the report. */
export async function terraformVersion(): Promise<string> {
  const { stdout } = await start("terraform", ["version"]).ended;
  return /v[\d.]+/.exec(stdout)?.[0] ?? "";
}
