import { createRequire } from "node:module";
import process from "node:process";
import { parseArgs } from "node:util";
import { changeByHand, stillChanged } from "./demo/by-hand.mjs";
import { keep } from "./demo/keep.mjs";
import { DemoStack } from "./demo/stack.mjs";
import { bad, good, heading, note, say } from "./demo/terminal.mjs";
import { ensureEngine } from "./engine/index.mjs";

const HELP = `Usage: npm run demo [-- --keep]

Makes a client portal in a sandbox on this machine, changes it by hand, finds the changes and repairs them.
Everything is kept in a temporary folder and removed at the end.

  --keep   leaves the portal and the stack there until Ctrl-C, and tells how to play with them
  --help   shows this text
`;

const UP = ["up", "--yes", "--skip-preview", "--parallel", "64"];
const REPAIR = ["up", "--refresh", "--skip-preview", "--yes", "--parallel", "64"];
const GATE = ["preview", "--refresh", "--diff", "--expect-no-changes", "--parallel", "64"];

/** What the engine answers when there are changes and none were expected. */
const CHANGES = 7;

const PASSWORD = "correct-horse-battery";

/** @param {boolean} isKept */
async function demo(isKept) {
  const { startSandbox } = sandboxPackage();
  const stop = new AbortController();

  heading("An engine and a portal");
  const engine = await ensureEngine({ log: note });
  const sandbox = await startSandbox();
  note(`Pulumi ${engine.version}: ${engine.pulumi}`);
  note(`a sandbox portal: ${sandbox.url}, account 1 with its administrator`);
  const portal = {
    CLINKED_BASE_URL: sandbox.url,
    CLINKED_CLIENT_ID: sandbox.clientId,
    CLINKED_CLIENT_SECRET: sandbox.clientSecret,
  };
  const stack = await DemoStack.open(engine, portal).catch(async (error) => {
    await sandbox.close();
    throw error;
  });
  note(`an empty stack: ${stack.name}, its state in ${stack.folder}`);
  process.once("SIGINT", () => stop.abort(new Error("stopped by Ctrl-C")));
  process.once("SIGTERM", () => {
    stop.abort(new Error("stopped"));
    stack.interrupt();
  });

  try {
    await stack.silently(["config", "set", "--secret", "memberPassword", PASSWORD, "--stack", stack.name]);

    heading("The program makes the portal");
    const made = await stack.show(UP, 0, stop.signal);
    const resources = await stack.resources();
    expect(
      // The engine counts the stack itself as well.
      resources.length === made.changes - 1,
      `the engine made ${made.changes} resources, and the state has ${resources.length} of the portal`,
    );
    expect(!JSON.stringify(resources).includes(PASSWORD), "the state shows the member's password");

    heading("Somebody changes it by hand, in the web page");
    const changes = await changeByHand(sandbox.control);
    for (const change of changes) note(change);

    heading("The next check in CI finds it");
    const { planned } = await stack.show(GATE, CHANGES, stop.signal);
    say("");
    note(`exit code ${CHANGES}: a pipeline stops here`);
    const list = planned.map(({ op, urn, properties }) => `${op} ${urn.split("::").at(-1)} ${properties.join(" ")}`);
    expect(
      planned.length === changes.length,
      `${changes.length} things were changed, and the preview plans ${planned.length}: ${list.join(", ")}`,
    );

    heading("One command repairs it");
    await stack.show(REPAIR, 0, stop.signal);
    const left = await stillChanged(sandbox.control);
    expect(left.length === 0, `not repaired: ${left.join(", ")}`);

    heading("Now the portal is as the program says");
    const again = await stack.show(REPAIR, 0, stop.signal);
    expect(again.changes === 0, `the second pulumi up changed ${again.changes} resources`);

    const { total, undocumented } = await sandbox.control.counts();
    expect(undocumented === 0, `${undocumented} requests were none that Clinked documents`);
    const counts = [
      `${resources.length} resources`,
      `${planned.length} drifted`,
      "repaired",
      `${again.changes} changes`,
      `${total} requests`,
    ];
    const result = `\n${good("demo ok:")} ${counts.join(", ")}`;
    if (!isKept) return result;
    say(result);
    await keep(stack, sandbox.url, stop.signal);
    return "\nThe portal and the stack are gone.";
  } finally {
    await stack.close();
    await sandbox.close();
  }
}

/** @param {boolean} holds @param {string} otherwise */
function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

/** @returns {typeof import("../sandbox/dist/index.js")} */
function sandboxPackage() {
  try {
    return createRequire(import.meta.url)("pulumi-portals-sandbox");
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split("\n");
    throw new Error(`the packages are not built (${reason}). Run \`npm ci && npm run demo\``);
  }
}

try {
  const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean" } } });
  say(values.help ? HELP : await demo(values.keep ?? false));
} catch (error) {
  say(`\n${bad("demo failed:")} ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
