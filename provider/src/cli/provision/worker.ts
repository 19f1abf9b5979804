import "../../node-version";
import { runEngine } from "./engine-run";
import type { Job, Message } from "./job";

/**
 * The process of one tenant. It is told its job by the command that has started it, and has the environment of this
 * tenant alone.
 */
const stop = new AbortController();

// A terminal tells the engine as well; a second time would mean "at once".
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
// The command is gone: the engine ends what is under way, keeps it in the state, and gives the stack free.
process.once("disconnect", () => stop.abort());
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

process.on("message", (message: Job | "interrupt") => {
  if (message === "interrupt") stop.abort();
  else void work(message);
});

async function work(job: Job): Promise<void> {
  // Steps come by the hundred; people see some of them.
  let last = 0;
  const tell = (message: Message) => {
    const now = performance.now();
    if (message.kind === "progress" && now - last < 100) return;
    if (message.kind === "progress") last = now;
    if (process.connected) process.send?.(message);
  };
  const outcome = await runEngine(job, { env: process.env, signal: stop.signal, tell });
  if (!process.connected) process.exit();
  process.send?.({ kind: "outcome", outcome } satisfies Message, () => process.exit());
}
