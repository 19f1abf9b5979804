import { randomUUID } from "node:crypto";
import { invalid } from "../../refusal";
import { type Call, type Handlers, param, present, type Reply, type Upload, withBody } from "../call";
import type { tempFilePart } from "../contract/accounts";
import type { TempFile } from "../state/records";

const day = 24 * 60 * 60 * 1000;
const largestUpload = 100 * 1000 * 1000;
const largestText = 256 * 1024;

/** Ids look like the document's: base32 of a description, padded (L23886). */
function newId(name: string, contentType: string, size: number): string {
  return base32(`${contentType}:${size}:${randomUUID()}:${name}`);
}

function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five.padEnd(5, "0"), 2)],
  );
  return letters.join("").padEnd(Math.ceil(letters.length / 8) * 8, "=");
}

/** Temporary files live for 24 hours (L23851). */
export function tempFile(call: Call, id: string, field: string): TempFile {
  const file = call.state.tempFiles.get("", id);
  if (!file || file.dateCreated + day <= call.clock.now()) throw invalid(field, "there is no such temporary file");
  if (Object.keys(file.parts).length === 0) throw invalid(field, "nothing was uploaded to this temporary file");
  return file;
}

function uploaded(call: Call, allowed: string[]): Upload {
  for (const name of call.form.keys()) if (!allowed.includes(name)) throw invalid(name, "unknown field");
  const file = call.form.get("file");
  if (file === undefined || typeof file === "string") throw invalid("file", "a file is required");
  return file;
}

/** The whole text, in the order of the part numbers; null when a part is too large to be kept. */
export function textOfParts({ parts }: TempFile): string | null {
  const texts = Object.keys(parts)
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => parts[number] ?? null);
  return texts.includes(null) ? null : texts.join("");
}

function textOf(bytes: Buffer): string | null {
  return bytes.length <= largestText ? bytes.toString("utf8") : null;
}

function uploadSmall(call: Call): Reply {
  const { name, contentType, bytes } = uploaded(call, ["file"]);
  if (bytes.length >= largestUpload) throw invalid("file", "100 MB and more are uploaded in parts");
  const id = newId(name, contentType, bytes.length);
  const record = {
    id,
    name,
    contentType,
    size: bytes.length,
    parts: { 1: textOf(bytes) },
    bytes: { 1: bytes.length },
    dateCreated: call.clock.now(),
  };
  call.state.tempFiles.put("", id, record);
  return { status: 201, headers: { Location: `${call.origin}/v3/tempFiles/${id}` }, body: { id } };
}

const beginParts = withBody<typeof tempFilePart>((call, { name, contentType, size }) => {
  const id = newId(name, contentType, size);
  call.state.tempFiles.put("", id, {
    id,
    name,
    contentType,
    size,
    parts: {},
    bytes: {},
    dateCreated: call.clock.now(),
  });
  return { body: { id } };
});

function uploadPart(call: Call): Reply {
  const file = present(call.state.tempFiles.get("", param(call, "tempfile")), "such temporary file");
  const { bytes } = uploaded(call, ["file", "partNumber"]);
  const partNumber = call.form.get("partNumber");
  if (typeof partNumber !== "string" || !/^[1-9]\d*$/.test(partNumber)) {
    throw invalid("partNumber", "must be a whole number from 1");
  }
  file.parts[partNumber] = textOf(bytes);
  file.bytes[partNumber] = bytes.length;
  return { status: 202 };
}

export const tempFileHandlers: Handlers = {
  "files-upload-a-file-small-file-upload": uploadSmall,
  "files-upload-a-file-create-a-temporary-file": beginParts,
  "files-upload-a-file-upload-chunk": uploadPart,
};
