import type { Form, Upload } from "./call";

/** Fields and files of a multipart body; none when it cannot be read. */
export async function readForm(request: Request): Promise<Form> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const headers = { "Content-Type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Uint8Array(quoted(bytes)), { headers }).formData().catch(() => new FormData());
  const read: Form = new Map();
  for (const [name, value] of form) read.set(name, typeof value === "string" ? value : await upload(value));
  return read;
}

/** The document's examples name parts without quotation marks (L23871), which the parser of the platform refuses. */
function quoted(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const part = /^content-disposition: *form-data;[^\r\n]*/gim;
  const fixed = text.replace(part, (header) => header.replace(/(name)=([^";\r\n]+)/g, '$1="$2"'));
  return fixed === text ? bytes : Buffer.from(fixed, "latin1");
}

async function upload(file: File): Promise<Upload> {
  const { name, type: contentType } = file;
  return { name, contentType, bytes: Buffer.from(await file.arrayBuffer()) };
}
