import { fileURLToPath } from "node:url";

/** For the processes that tests start: they all load the same modules. */
export const compileCache = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)),
};
