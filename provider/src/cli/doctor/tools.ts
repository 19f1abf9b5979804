import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { nodeProblem } from "../../node-version";
import { NoPulumi, type PulumiOptions, pulumi } from "../engine/pulumi";
import { programFolder, projectFolder } from "../import/program-folder";
import { type Check, checkOf } from "./report";
import { atLeast } from "./versions";

/** Older ones cannot import resources with values from a file, nor tell their events. */
const OLDEST_CLI = "3.254.0";
const INSTALL_CLI =
  "Install it (https://www.pulumi.com/docs/install/), or set PORTALS_PULUMI to the path of the program.";

/** Node, the Pulumi CLI, and what the engine loads from the project to run the provider. */
export async function checkTools(options: PulumiOptions): Promise<Check[]> {
  const [engine, project] = await Promise.all([checkPulumi(options), checkProject(options)]);
  return [...project.slice(0, 1), engine, ...project.slice(1)];
}

async function checkPulumi(options: PulumiOptions): Promise<Check> {
  const check = checkOf("pulumi", "Pulumi CLI");
  try {
    const { code, stdout } = await pulumi(["version"], options);
    const version = stdout.trim().replace(/^v/, "");
    const facts = { version, oldest: OLDEST_CLI };
    if (code !== 0 || version === "") return check.wrong("it does not tell its version.", INSTALL_CLI);
    if (atLeast(version, OLDEST_CLI)) return check.ok(version, { facts });
    return check.wrong(`${version} is too old: ${OLDEST_CLI} or later is needed.`, INSTALL_CLI, { facts });
  } catch (reason) {
    if (!(reason instanceof NoPulumi)) throw reason;
    return check.wrong(reason.message, INSTALL_CLI);
  }
}

interface Loaded {
  readonly node: string;
  readonly sdk?: string;
  readonly sdkError?: string;
  readonly portals?: string;
  readonly portalsError?: string;
  readonly provider?: string;
  readonly providerError?: string;
}

/** Runs where and as the engine runs the provider, by the `node` on PATH. */
const LOOK = `
const found = { node: process.versions.node };
const attempt = (name, action) => {
  try { found[name] = action(); } catch (error) { found[name + "Error"] = String((error && error.message) || error).split("\\n")[0]; }
};
attempt("sdk", () => require("@pulumi/pulumi/package.json").version);
attempt("portals", () => require("pulumi-portals/package.json").version);
attempt("provider", () => typeof require("pulumi-portals/dynamic").provider("clinked:Group").check);
process.stdout.write(JSON.stringify(found));`;

async function checkProject({ cwd, env }: PulumiOptions): Promise<Check[]> {
  const node = checkOf("node", "Node");
  const project = projectFolder(cwd);
  const folder = project === undefined ? cwd : programFolder(cwd);
  let loaded: Loaded;
  try {
    const { stdout } = await promisify(execFile)("node", ["-e", LOOK], { cwd: folder, env, windowsHide: true });
    loaded = JSON.parse(stdout) as Loaded;
  } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code;
    return [
      node.wrong(
        `\`node\` could not be run here (${code ?? "it failed"}).`,
        "Install a current Node, and put it on PATH.",
      ),
    ];
  }
  const problem = nodeProblem(loaded.node);
  const facts = { version: loaded.node };
  return [
    problem ? node.wrong(loaded.node, problem, { facts }) : node.ok(loaded.node, { facts }),
    ...(project === undefined
      ? [
          checkOf("project", "Pulumi project").note(
            "none here: what a program loads was not looked at. --cwd names another folder.",
          ),
        ]
      : [checkSdk(loaded), checkProvider(loaded)]),
  ];
}

const INSTALL = "Run `npm install pulumi-portals @pulumi/pulumi` in the project.";

function checkSdk({ sdk, sdkError = "" }: Loaded): Check {
  const check = checkOf("sdk", "@pulumi/pulumi");
  const { range, oldest } = neededSdk();
  if (sdk === undefined) return check.wrong(`the project has none (${sdkError}).`, INSTALL);
  const facts = { version: sdk, needed: range };
  return atLeast(sdk, oldest) ? check.ok(sdk, { facts }) : check.wrong(`${sdk} is not ${range}.`, INSTALL, { facts });
}

/** The provider runs by its name from the project, whatever copy of the command is used. */
function checkProvider({ portals, portalsError = "", provider, providerError = "" }: Loaded): Check {
  const check = checkOf("provider", "Provider script");
  if (portals === undefined) {
    return check.wrong(`pulumi-portals is not among the packages of the project (${portalsError}).`, INSTALL);
  }
  const facts = { version: portals, command: ownVersion() };
  if (provider !== "function") {
    return check.wrong(`pulumi-portals ${portals} does not load (${providerError}).`, "Run `npm ci` in the project.", {
      facts,
    });
  }
  if (portals === ownVersion()) return check.ok(`pulumi-portals ${portals} loads from the project.`, { facts });
  return check.wrong(
    `the project has pulumi-portals ${portals}, and this command is of ${ownVersion()}.`,
    "Call the command as `npx portals` in the project, or install one version in both places.",
    { facts },
  );
}

interface Package {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const ownPackage = (): Package => require("../../../package.json") as Package;
const ownVersion = (): string => ownPackage().version;

function neededSdk(): { range: string; oldest: string } {
  const range = ownPackage().peerDependencies["@pulumi/pulumi"] ?? "";
  return { range, oldest: /\d+\.\d+\.\d+/.exec(range)?.[0] ?? "0" };
}
