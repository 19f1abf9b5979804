import { writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { PROJECT } from "./stack.mjs";
import { heading, say } from "./terminal.mjs";

/**
 * Leaves everything there until the signal comes.
 * @param {import("./stack.mjs").DemoStack} stack
 * @param {string} url of the portal
 * @param {AbortSignal} interrupted
 */
export async function keep(stack, url, interrupted) {
  const windows = process.platform === "win32";
  const file = path.join(stack.folder, windows ? "variables.ps1" : "variables.sh");
  const lines = Object.entries(stack.variables).map(([name, value]) =>
    windows ? `$env:${name} = '${value.replaceAll("'", "''")}'` : `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
  );
  await writeFile(file, `${lines.join("\n")}\n`, { mode: 0o600 });

  heading("Yours to play with");
  say(`The portal and the stack "${stack.name}" stay until Ctrl-C (process ${process.pid}). In another terminal:

  cd ${PROJECT}
  . ${file}

  pulumi preview --refresh --diff                 what was changed by hand
  pulumi up --refresh --skip-preview              repairs it
  pulumi stack export                             the state, secrets encrypted

Be the administrator who changes things by hand, or look at the requests so far:

  curl -s ${url}/__sandbox/change -H 'Content-Type: application/json' \\
    -d '{"kind":"account","id":"1","set":{"friendlyName":"Somebody else"}}'
  curl -s ${url}/__sandbox/counts

Ctrl-C stops the portal and removes ${stack.folder}.`);
  await untilAborted(interrupted);
}

/** The portal's server keeps the process alive. @param {AbortSignal} signal */
const untilAborted = (signal) =>
  new Promise((resolve) => (signal.aborted ? resolve(undefined) : signal.addEventListener("abort", resolve)));
