// Stands in the middle of a transaction of the state file until it is killed.
import { openStateFile } from "../../../provider/src/http/state-file";

const say = (text: string) => process.stdout.write(`${text}\n`);
const file = openStateFile(process.env, { debug: say, info: say, warn: say });
file?.transaction(() => {
  file.db.exec("CREATE TABLE half_done (n)");
  say("inside");
  const block = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(block, 0, 0, 60_000);
});
