// The package as it is, for the two things that a benchmark must switch and a user must not: limits and bulk read.
const dist = "../../../provider/dist";

if (process.env.BENCH_LIMITS === "off") {
  for (const name of ["clinked", "clickup"]) delete require(`${dist}/${name}/api`)[name].limit;
}

/** The same resources, each read by a request of its own. */
function singly() {
  const { bulkOff } = require("../../bulk-off");
  const { definitions } = require(`${dist}/definitions`);
  const { dynamicProvider } = require(`${dist}/kit/dynamic`);
  const { processHost } = require(`${dist}/kit/process`);
  const known = new Map();
  return (type) => {
    if (!known.has(type)) {
      const definition = definitions.find((candidate) => candidate.type === type);
      known.set(type, dynamicProvider(bulkOff(definition), processHost));
    }
    return known.get(type);
  };
}

exports.provider = process.env.BENCH_BULK === "off" ? singly() : require(`${dist}/dynamic`).provider;
exports.prepare = require(`${dist}/dynamic`).prepare;
