import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { type UploadSizes, upload } from "../../provider/src/clinked/upload";
import type { Clock } from "../../provider/src/http/clock";
import { openPortal, type Portal } from "../support/portal";

const whole = "files-upload-a-file-small-file-upload";
const begin = "files-upload-a-file-create-a-temporary-file";
const part = "files-upload-a-file-upload-chunk";

interface TempFile {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly parts: Readonly<Record<string, string | null>>;
}

let portal: Portal;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portals-upload-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

function fileOf(text: string, name = "hello.txt"): { path: string; sha256: string } {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, sha256: "" };
}

const context = (clock?: Clock) => {
  const session = portal.process(clock ? { clock } : {}).runtime.session(clinked);
  return { api: session.api, session };
};
const send = (input: unknown, sizes?: UploadSizes, name?: string) => upload(context(), input, name, sizes);
const tempFiles = async () =>
  ((await portal.sandbox.control.snapshot()).tables.tempFiles ?? []).map(([, , file]) => file as TempFile);
const requests = async () => {
  const log = await portal.sandbox.control.log();
  return log.filter(({ kind }) => kind === "write").map(({ operation }) => operation);
};
const told = () => portal.logged.filter((line) => line.startsWith("uploading"));

const small: UploadSizes = { wholeBelow: 10, partBytes: 5 };

describe("an upload", () => {
  it("of a small file is one request, with name and content type", async () => {
    const id = await send(fileOf("Hello"));
    expect(await tempFiles()).toMatchObject([
      { id, name: "hello.txt", contentType: "text/plain", size: 5, parts: { 1: "Hello" } },
    ]);
    expect(await requests()).toEqual([whole]);
    expect(told()).toEqual([]);
  });

  it("of a text has the name that it is given", async () => {
    await send({ text: "a,b", sha256: "" }, undefined, "table.csv");
    expect(await tempFiles()).toMatchObject([{ name: "table.csv", contentType: "text/csv", parts: { 1: "a,b" } }]);
  });

  it.each([
    ["Hello, W", [whole], { 1: "Hello, W" }],
    ["Hello, Wor", [begin, part, part], { 1: "Hello", 2: ", Wor" }],
    ["Hello, World!", [begin, part, part, part], { 1: "Hello", 2: ", Wor", 3: "ld!" }],
  ])("of %j goes in the parts that the limit asks for", async (text, expected, parts) => {
    await send(fileOf(text), small);
    expect(await requests()).toEqual(expected);
    expect(await tempFiles()).toMatchObject([{ size: text.length, parts }]);
  });

  it("of an empty file works", async () => {
    await send(fileOf(""), small);
    expect(await tempFiles()).toMatchObject([{ size: 0, parts: { 1: "" } }]);
  });

  it("sends a part whose connection was cut again, and no other", async () => {
    await portal.sandbox.control.addFault({ match: part, skip: 1, times: 1, cutBefore: true });
    await portal.sandbox.control.addFault({ match: part, skip: 2, times: 1, cutAfter: true });
    await send(fileOf("Hello, World!"), small);
    expect(await tempFiles()).toMatchObject([{ parts: { 1: "Hello", 2: ", Wor", 3: "ld!" } }]);
    expect((await requests()).filter((one) => one === begin)).toHaveLength(1);
    expect((await requests()).filter((one) => one === part)).toHaveLength(5);
  });

  it("tells its progress by tenths, or after ten seconds, and shows no content", async () => {
    await send(fileOf("x".repeat(40), "secret-name.bin"), { wholeBelow: 10, partBytes: 1 });
    expect(told()).toHaveLength(10);
    expect(told()[0]).toBe("uploading secret-name.bin: 10 % of 1 MB");
    expect(told().at(-1)).toBe("uploading secret-name.bin: 100 % of 1 MB");

    portal.logged.length = 0;
    let now = Date.now();
    const slow: Clock = { now: () => (now += 4000), sleep: async () => {} };
    await upload(context(slow), fileOf("x".repeat(40)), "", { wholeBelow: 10, partBytes: 1 });
    expect(told().length).toBeGreaterThan(10);
  });

  it.each([{}, { id: 7 }, { id: "" }])("that is answered with %j says so", async (body) => {
    await portal.sandbox.control.addFault({ match: whole, status: 201, body });
    await expect(send(fileOf("Hello"))).rejects.toThrow("did not tell the id of the upload of hello.txt");
  });

  it("of a file that is gone says so", async () => {
    await expect(send({ path: join(folder, "none"), sha256: "" })).rejects.toThrow();
    expect(await requests()).toEqual([]);
  });
});

describe("a content type", () => {
  it.each([
    ["a.PDF", "application/pdf"],
    ["archive.tar.zip", "application/zip"],
    ["notes", "application/octet-stream"],
    ["a.unknown", "application/octet-stream"],
  ])("of %s is %s", async (name, contentType) => {
    await send({ text: "x", sha256: "" }, undefined, name);
    expect(await tempFiles()).toMatchObject([{ name, contentType }]);
  });
});
