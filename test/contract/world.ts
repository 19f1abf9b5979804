import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { SandboxOptions } from "../../sandbox/src";
import { openPortal, type Portal } from "../support/portal";

export const definitionOf = (type: string): Definition => {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
};

/** What resources of the tests refer to. It stands at the portal before each test. */
export const standing = {
  accounts: ["1"],
  groups: ["1/1", "1/2", "1/3"],
  rights: ["1/1", "1/2"],
  usernames: ["mary", "olga", "anna"],
  emails: ["guest@guest.com"],
};

const folder = mkdtempSync(join(tmpdir(), "portals-contract-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const metadata = (entity: string) =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entity}"><IDPSSODescriptor/></EntityDescriptor>`;

/** Files to upload: logos, and metadata of identity providers. */
export const files = ["one", "two"].map((name) => {
  const path = join(folder, `${name}.xml`);
  writeFileSync(path, metadata(`https://${name}.example.com`));
  return path;
});

const start: readonly (readonly [string, Fields])[] = [
  ...standing.usernames.map(
    (username) =>
      ["clinked:AccountMember", { account: "1", username, name: username, email: `${username}@example.com` }] as const,
  ),
  ["clinked:Group", { account: "1", friendlyName: "Second group" }],
  ["clinked:Group", { account: "1", friendlyName: "Third group" }],
  ...["Readers", "Writers"].map(
    (name) =>
      [
        "clinked:MemberRight",
        { account: "1", name, type: "GROUP", basedOnPermission: 1, capabilities: ["FILES"] },
      ] as const,
  ),
];

/** A portal on which everything in `standing` exists, and whose counters begin at zero. */
export async function openWorld(options: SandboxOptions = {}): Promise<Portal> {
  const portal = await openPortal(options);
  const builder = portal.process();
  for (const [type, inputs] of start) await builder.create(definitionOf(type), inputs);
  await portal.sandbox.control.clearLog();
  return portal;
}
