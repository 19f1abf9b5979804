const { basename, dirname } = require("node:path");
const { provider } = require("pulumi-portals/dynamic");

const loaded = () =>
  Object.keys(require.cache)
    .filter((file) => basename(file) === "definitions.js" && basename(dirname(file)) !== "dist")
    .map((file) => basename(dirname(file)))
    .sort()
    .join(" ");
const refusal = (type) => {
  try {
    return String(provider(type));
  } catch (reason) {
    return reason.message;
  }
};

const link = provider("docspace:RoomLink");
const first = loaded();
provider("workdrive:User");
const second = loaded();
const isOne = link === provider("docspace:RoomLink");
const refusals = ["clinked:Nothing", "constructor:Group", "Group"].map(refusal);
process.stdout.write(JSON.stringify({ loaded: [first, second], isOne, refusals }));
