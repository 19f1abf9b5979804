// Takes COUNT times at once from a budget in PORTALS_STATE_DIR and tells every grant; waits as long as it must.
import { createBudget } from "../../../provider/src/http/budget";
import { openStateFile } from "../../../provider/src/http/state-file";

const say = (text: string) => process.stdout.write(`${text}\n`);
const log = { debug: say, info: (text: string) => say(`info ${text}`), warn: (text: string) => say(`warn ${text}`) };
const file = openStateFile(process.env, log);
const budget = createBudget({
  name: "Clinked",
  key: "k",
  limit: 50,
  windowMs: 600_000,
  maxCapacity: 100,
  file,
  log,
  waitHint: ".",
});
for (let n = 0; n < Number(process.env.COUNT); n += 1) void budget.take().then(() => say("granted"));
