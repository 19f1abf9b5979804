import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProjectFiles, projectFiles } from "../../provider/src/export/code/project";
import { type Client, clients, firm } from "./fixtures/clients";
import { asDeclared, entriesOf, evaluate } from "./fixtures/evaluate";
import { found } from "./fixtures/found";
import { hostileText } from "./fixtures/hostile";

const paths = (files: ProjectFiles) => [...files.keys()].filter((name) => name.startsWith("groups"));
const text = (files: ProjectFiles, name = "groups.ts"): string => String(files.get(name));

/** Whether the program declares what import.json has, under the same names. */
async function expectSame(files: ProjectFiles): Promise<void> {
  const byKey = (a: { type: string; name: string }, b: { type: string; name: string }) =>
    `${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1;
  const entries = entriesOf(files).map(({ type, name, inputs }) => ({ type, name, inputs: asDeclared(inputs) }));
  expect([...(await evaluate(files))].sort(byKey)).toEqual(entries.sort(byKey));
}

describe("five groups and more that are built alike", () => {
  const files = projectFiles(firm(clients));

  it("are a function and a table of what differs", () => {
    expect(paths(files)).toEqual(["groups.ts"]);
    expect(text(files)).toContain(`function makeGroup(name: string, data: GroupData): clinked.Group {
  const group = new clinked.Group(name, { account: account.id, friendlyName: data.friendlyName, blind: true });
  new clinked.GroupBranding(name, { group: group.id, headerColor: data.headerColor, alignment: "center" });
  new clinked.GroupMembers(name, { group: group.id, members: data.members });
  const contracts = new clinked.Folder(\`\${name}-contracts\`, { group: group.id, friendlyName: "Contracts" });
  for (const [key, row] of Object.entries(data.contractsFiles)) {
    new clinked.File(\`\${name}-contracts-\${key}\`, { group: group.id, parent: contracts.id, ...row });
  }
  for (const [key, row] of Object.entries(data.invites ?? {})) {
    new clinked.GroupInvite(\`\${name}-\${key}\`, { group: group.id, permission: 1, ...row });
  }
  if (data.filesDescription !== undefined) {
    new clinked.FilesDescription(name, { group: group.id, description: data.filesDescription });
  }

  return group;
}
`);
    expect(text(files)).toContain(`  "birch-co": {
    friendlyName: "Birch & Co",
    headerColor: "#8e44ad",
    members: [{ username: ines.username, permission: 4 }],
`);
    expect(text(files, "index.ts")).toContain('groups["acme-holdings"].id,');
  });

  it("keep the names and inputs of what is imported", () => expectSame(files));

  it("stay apart when they are four, or when their folders have other names", () => {
    expect(paths(projectFiles(firm(clients.slice(0, 4))))).toHaveLength(4);
    const other = firm(clients).found.map((one) =>
      one.definition.type === "clinked:Folder" ? { ...one, name: `Folder of ${one.id}` } : one,
    );
    expect(paths(projectFiles({ ...firm(clients), found: other }))).toHaveLength(6);
  });

  it("leave out one that is built otherwise, or that another one needs", async () => {
    const below = { under: "clinked:Group 1/17" };
    const papers = { group: "1/17", friendlyName: "Papers" };
    const more = [
      found("clinked:Folder", "1/17/2", papers, { ...below, name: "Papers" }),
      found("clinked:GroupMailRecipient", "1/17/2/9", { folder: "1/17/2", recipient: "acme" }, below),
    ];
    const others = projectFiles(firm(clients, more));
    expect(paths(others)).toEqual(["groups/acme-holdings.ts", "groups.ts"].sort());
    await expectSame(others);
  });
});

it("names of strangers make no difference to groups that are built alike", async () => {
  const name = hostileText.filter((one) => one !== "");
  const client: fc.Arbitrary<Client> = fc.record({
    ...{ key: fc.constant(""), name, color: fc.constantFrom("#111111", "#222222") },
    adviser: fc.constantFrom("tomas", "constructor", "o'brien"),
    contacts: fc.array(name, { maxLength: 3 }),
    files: fc.array(name, { maxLength: 3 }),
  });
  let tables = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(client, { minLength: 5, maxLength: 7 }), async (all) => {
      const files = projectFiles(firm(all));
      if (files.has("groups.ts")) tables++;
      await expectSame(files);
    }),
    { seed: 6, numRuns: 12 },
  );
  expect(tables).toBeGreaterThan(2);
});
