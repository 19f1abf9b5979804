"use strict";
// Loaded before the plugin, which is as users have it, for the one thing that a benchmark must switch and a user must not.
const { resolve } = require("node:path");

const PLUGIN = resolve(__dirname, "../../provider/dist/plugin/main.js");

if (process.argv[1] === PLUGIN && process.env.BENCH_LIMITS === "off") {
  require("node:module").enableCompileCache?.();
  for (const name of ["clinked", "clickup"]) delete require(`../../provider/dist/${name}/api`)[name].limit;
}
