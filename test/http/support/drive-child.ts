// Sends COUNT requests of one Clinked login, PARALLEL at a time, as a provider does, and tells what it cost.
import { clinked } from "../../../provider/src/clinked/api";
import { Runtime } from "../../../provider/src/kit/runtime";

const say = (text: string) => process.stdout.write(`${text}\n`);
const log = {
  debug: () => undefined,
  info: (text: string) => say(`info ${text}`),
  warn: (text: string) => say(`warn ${text}`),
};
const runtime = new Runtime({ log });

async function drive(): Promise<void> {
  const { api } = runtime.session(clinked, process.env.CONNECTION);
  let left = Number(process.env.COUNT);
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await api.call("authentication-user-information");
      say("answered");
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.PARALLEL ?? 4) }, work));
  say(`summary ${JSON.stringify(runtime.usage.summary())}`);
  const isLoaded = Object.keys(require.cache).some((file) => /@redis.client/.test(file));
  say(`client ${isLoaded ? "loaded" : "not loaded"}`);
}

// Nothing closes the runtime: a budget must not keep its process alive.
drive().catch((error: unknown) => {
  say(`failed ${error instanceof Error ? error.message : error}`);
});
