import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { newForm } from "../http/client";
import type { Context } from "../kit/definition";
import { isPlainObject } from "../kit/normal-form";
import type { Runtime } from "../kit/runtime";
import type { ClinkedApi } from "./api";

export interface UploadSizes {
  /** Files of this many bytes and more go in parts. */
  readonly wholeBelow: number;
  readonly partBytes: number;
}

/** One request is for files below 100 MB (L23847). How large a part may be is not stated. */
const documented: UploadSizes = { wholeBelow: 100_000_000, partBytes: 8 * 1024 * 1024 };
/** What a slow line carries in a millisecond: so much longer a whole file may take than another request. */
const SLOW_BYTES_PER_MS = 100;
const TELL_AFTER_MS = 10_000;
const TELL_AFTER_SHARE = 0.1;

/**
 * Uploads a checked file input as a temporary file (L23841), which expires after 24 h; returns its id. The file is read
 * as it is sent, never as a whole. A part that got no answer is sent again by itself.
 *
 * @param name of a file whose content is given as text
 */
export async function upload(
  { api, session: { runtime } }: Context<ClinkedApi>,
  input: unknown,
  name = "file",
  sizes: UploadSizes = documented,
): Promise<string> {
  const file = await contentOf(input, name);
  if (file.blob.size < sizes.wholeBelow) {
    const form = newForm();
    form.append("file", file.blob, file.name);
    const options = { form, extraMs: file.blob.size / SLOW_BYTES_PER_MS };
    return idOf(await api.call("files-upload-a-file-small-file-upload", {}, options), file.name);
  }
  return uploadParts(api, runtime, file, sizes.partBytes);
}

interface Content {
  readonly name: string;
  readonly blob: Blob;
}

/** By the end of the name; files that it does not tell are bytes. */
async function contentTypeOf(name: string): Promise<string> {
  // A long table, for uploads alone.
  const { lookup } = await import("mime-types");
  return lookup(name) || "application/octet-stream";
}

async function contentOf(input: unknown, name: string): Promise<Content> {
  if (!isPlainObject(input)) throw new Error("A file input must have been checked first.");
  if (typeof input.text === "string")
    return { name, blob: new Blob([input.text], { type: await contentTypeOf(name) }) };
  const path = typeof input.path === "string" ? input.path : "";
  const own = basename(path);
  return { name: own, blob: await openAsBlob(path, { type: await contentTypeOf(own) }) };
}

/** Begins the temporary file, then sends part after part, counted from 1 (L23921, L23999). */
async function uploadParts(api: ClinkedApi, runtime: Runtime, { name, blob }: Content, partBytes: number) {
  const { size, type: contentType } = blob;
  const body = { name, contentType, size };
  const id = idOf(await api.call("files-upload-a-file-create-a-temporary-file", {}, { body }), name);
  const tell = progress(runtime, name, size);
  for (let number = 1; (number - 1) * partBytes < size; number++) {
    const end = Math.min(number * partBytes, size);
    const form = newForm();
    form.append("partNumber", String(number));
    form.append("file", blob.slice((number - 1) * partBytes, end, contentType), name);
    await api.call("files-upload-a-file-upload-chunk", { tempfile: id }, { form });
    tell(end);
  }
  return id;
}

function idOf(answer: unknown, name: string): string {
  if (isPlainObject(answer) && typeof answer.id === "string" && answer.id !== "") return answer.id;
  throw new Error(`Clinked did not tell the id of the upload of ${name}. Run \`pulumi up\` again.`);
}

/** Tells how far an upload is: after each tenth, and every ten seconds. */
function progress({ log, clock }: Runtime, name: string, size: number): (sent: number) => void {
  let told = { sent: 0, at: clock.now() };
  return (sent) => {
    const isWorthALine = sent - told.sent >= size * TELL_AFTER_SHARE || clock.now() - told.at >= TELL_AFTER_MS;
    if (!isWorthALine && sent < size) return;
    told = { sent, at: clock.now() };
    log.info(`uploading ${name}: ${Math.floor((sent / size) * 100)} % of ${Math.ceil(size / 1_000_000)} MB`);
  };
}
