"use strict";
// Loaded before the plugin, which is as users have it, for the one thing that a benchmark must switch and a user must not.
const { basename } = require("node:path");

const isPlugin = basename(process.argv[1] ?? "") === "pulumi-resource-portals";
if (isPlugin && process.env.BENCH_LIMITS === "off" && !process.env.PORTALS_PLUGIN_STAND_IN) {
  require("node:module").enableCompileCache?.();
  for (const name of ["clinked", "clickup"]) delete require(`../../provider/dist/${name}/api`)[name].limit;
}
