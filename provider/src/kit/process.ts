import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import type { Host } from "./dynamic";
import { Runtime } from "./runtime";

let runtime: Runtime | undefined;
let readConfig: (key: string) => string | undefined = () => undefined;
let env = process.env;

/** The runtime of this provider process. */
export const processHost: Host = {
  runtime() {
    if (!runtime) {
      runtime = new Runtime({ env, config: (key) => readConfig(key) });
      endWithEngine();
    }
    return runtime;
  },
  configure(read, environment = process.env) {
    readConfig = read;
    env = environment;
  },
};

/**
 * A refresh of thousands makes much garbage that lives for milliseconds. Left alone, V8 lets the space for it grow to more
 * than all that is kept; collected sooner it costs no more time.
 */
export const collectSooner = (): void => setFlagsFromString("--semi-space-growth-factor=1");

let isEnding = false;

/**
 * The engine ends its plugins with SIGINT when it has saved everything, and cannot end them when it is killed. Then
 * its connection closes: nothing is sent any more, answers under way still reach the journal, and the process ends.
 */
export function endWithEngine(): void {
  if (isEnding) return;
  isEnding = true;
  process.once("SIGINT", () => {
    runtime?.finish();
    process.exit(0);
  });
  // Not the engine's way: what it has saved is unknown, so the journal stays as it is.
  process.once("SIGTERM", () => process.exit(1));
  const engine = process.argv.find((argument) => /^(127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(argument));
  if (engine) watch(engine);
}

/** How long calls under way may take to bring their answers home. */
const GRACE_MS = 5000;

function watch(engine: string): void {
  const port = Number(engine.slice(engine.lastIndexOf(":") + 1));
  const host = engine.slice(0, engine.lastIndexOf(":")).replace(/[[\]]/g, "");
  const socket = connect({ host, port });
  socket.unref();
  // What the engine says is read and dropped: unread bytes would hide the end of the connection.
  socket.resume();
  let opened = false;
  socket.once("connect", () => {
    opened = true;
  });
  socket.once("error", () => socket.destroy());
  socket.once("close", () => {
    // A server may close an idle connection; only one that nobody answers any more means that the engine is gone.
    if (opened) return void setTimeout(() => watch(engine), 100).unref();
    if (runtime) runtime.stopped = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
}
