import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { upload } from "../../provider/src/clinked/upload";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portals-upload-"));
  portal = await openPortal();
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

it("uploads 101 MB in parts of 8 MiB", async () => {
  const path = join(folder, "large.bin");
  writeFileSync(path, "");
  truncateSync(path, 101_000_000);
  const session = portal.process().runtime.session(clinked);
  await upload({ api: session.api, session }, { path, sha256: "" });
  const [[, , file] = []] = (await portal.sandbox.control.snapshot()).tables.tempFiles ?? [];
  const { bytes, ...rest } = file as { bytes: Record<string, number> };
  const sizes = Object.values(bytes);
  expect(sizes).toHaveLength(13);
  expect(sizes.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 8 * 1024 * 1024));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(101_000_000);
  expect(rest).toMatchObject({ size: 101_000_000, contentType: "application/octet-stream" });
  expect(portal.logged.filter((line) => line.startsWith("uploading large.bin: "))).toHaveLength(7);
});
