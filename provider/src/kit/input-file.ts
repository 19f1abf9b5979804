import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { z } from "zod";
import type { Problem } from "./definition";
import { ASSET, SIGNATURE } from "./engine-texts";
import { metaOf, unwrap } from "./fields";
import { type Fields, hasUnknown, isPlainObject, mapFields } from "./normal-form";

/** A file in normal form: where it is, or its text, and the hash of its content. */
export interface InputFile {
  readonly path?: string;
  readonly text?: string;
  readonly sha256: string;
}

/** A value with every file in it in normal form, at any depth. What cannot be read is added to the problems. */
export function withFiles(schema: z.ZodType, value: unknown, problems: Problem[], path = ""): unknown {
  if (value === undefined || hasUnknown(value)) return value;
  const { inner } = unwrap(schema);
  const at = (name: string | number) => (path === "" ? String(name) : `${path}.${name}`);
  if ((metaOf(schema).kind ?? metaOf(inner).kind) === "file") {
    const file = readInputFile(value);
    if (!("problem" in file)) return file;
    problems.push({ path, text: file.problem });
    return value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item, index) => withFiles(inner.element as z.ZodType, item, problems, at(index)));
  }
  if (!(inner instanceof z.ZodObject) || !isPlainObject(value)) return value;
  return mapFields(value as Fields, (item, name) => {
    const field = inner.shape[name] as z.ZodType | undefined;
    return field ? withFiles(field, item, problems, at(name)) : item;
  });
}

function readInputFile(value: unknown): InputFile | { problem: string } {
  if (isPlainObject(value) && typeof value.sha256 === "string") return value as { sha256: string };
  const isAsset = isPlainObject(value) && value[SIGNATURE] === ASSET;
  if (isAsset && typeof value.text === "string" && value.text !== "") {
    return { text: value.text, sha256: createHash("sha256").update(value.text).digest("hex") };
  }
  const path = isAsset ? value.path : value;
  // A text with lines is the content, which no message repeats.
  if (typeof path !== "string" || path === "" || path.includes("\n")) {
    return { problem: "expected the path of a file, a FileAsset or a StringAsset" };
  }
  try {
    return { path, sha256: hashOf(path) };
  } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code ?? "unreadable";
    return { problem: `there is no readable file at "${path}" (${code}); paths count from the program's folder` };
  }
}

/** Read in pieces: a file may be larger than the memory. */
function hashOf(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(64 * 1024);
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
