import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Problem } from "../../provider/src/kit/definition";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { file } from "../../provider/src/kit/fields";
import { withFiles } from "../../provider/src/kit/input-file";

const schema = z.strictObject({
  items: z.array(z.strictObject({ name: z.string(), content: file("A file.") })).optional(),
  logo: file("A file.").optional(),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portals-files-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(value: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  return { value: withFiles(schema, value, problems), problems };
}

describe("files in inputs", () => {
  it("are found in lists of objects, and named by their place when they are missing", () => {
    const path = join(folder, "a.txt");
    writeFileSync(path, "one");
    const sha256 = createHash("sha256").update("one").digest("hex");
    const none = join(folder, "none");
    const { value, problems } = read({ items: [{ name: "a", content: path }, { name: "b", content: none }, UNKNOWN] });
    expect(value).toEqual({ items: [{ name: "a", content: path }, { name: "b", content: none }, UNKNOWN] });
    expect(problems).toEqual([]);
    const known = read({
      items: [
        { name: "a", content: path },
        { name: "b", content: none },
      ],
      logo: path,
    });
    expect(known.value).toEqual({
      items: [
        { name: "a", content: { path, sha256 } },
        { name: "b", content: none },
      ],
      logo: { path, sha256 },
    });
    expect(known.problems).toEqual([{ path: "items.1.content", text: expect.stringContaining("(ENOENT)") }]);
  });

  it("are hashed piece by piece, beyond the piece's size", () => {
    const path = join(folder, "large.bin");
    writeFileSync(path, "x");
    truncateSync(path, 3 * 1024 * 1024 + 7);
    const whole = Buffer.alloc(3 * 1024 * 1024 + 7);
    whole[0] = "x".charCodeAt(0);
    const sha256 = createHash("sha256").update(whole).digest("hex");
    expect(read({ logo: path }).value).toEqual({ logo: { path, sha256 } });
  });
});
