import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";

export const text = fc.string({ minLength: 1, maxLength: 24, unit: "grapheme" });
export const slug = fc.stringMatching(/^[a-z][a-z0-9_]{3,20}$/);
export const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
export const email = fc.uuid().map((id) => `${id}@example.com`);
export const instant = fc
  .date({ min: new Date("2030-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

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
