const { readFileSync } = require("node:fs");

const classes = {
  portals: () => require("./portals"),
  plain: () => require("./plain"),
  nothing: () => require("./nothing"),
};
const { resourceOf } = classes[process.env.BENCH_PROVIDER]();

const made = new Map();

/** `"${acme}"` stands for the id of the resource `acme`. */
function resolve(value) {
  if (typeof value !== "string") return value;
  const name = /^\$\{(.+)\}$/.exec(value)?.[1];
  return name ? made.get(name).id : value;
}

for (const { type, name, args, ...shape } of JSON.parse(readFileSync(process.env.BENCH_RESOURCES, "utf8"))) {
  const given = Object.fromEntries(Object.entries(args).map(([field, value]) => [field, resolve(value)]));
  made.set(name, resourceOf(type, name, given, shape));
}
