const { Group, GroupMember } = require("pulumi-portals/clinked");

const packages = new Set(
  Object.keys(require.cache)
    .map((file) => file.replaceAll("\\", "/").match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter(Boolean),
);
process.stdout.write(JSON.stringify({ classes: [Group.name, GroupMember.name], packages: [...packages] }));
