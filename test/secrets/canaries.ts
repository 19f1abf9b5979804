import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Secrets by a name that may be printed. */
export type Canaries = ReadonlyMap<string, string>;

/** Secrets with everything in them that an encoding changes. */
export const planted = {
  password: 'Kanarie-1 "p&ss\\wörd"/?=+',
  guestPassword: "Kanarie-2 'g&st\\wört'/?=+%",
  code: "Kanarie-3-code",
  mailKey: "Kanarie-4-mail-key",
  config: 'Kanarie-5 "c&nfig\\würd"',
};

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

/** A secret as texts show it. A plain word has one form only. */
export function textFormsOf(secret: string): string[] {
  const json = escaped(secret);
  // The engine writes these three in its own way.
  const ofEngine = json.replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const forms = [
    secret,
    json,
    escaped(json),
    ofEngine,
    escaped(ofEngine),
    escaped(escaped(ofEngine)),
    // An export holds JSON inside of JSON, and a log may hold the export.
    escaped(escaped(json)),
  ];
  return [...new Set(forms)];
}

const known = new Map<string, readonly string[]>();

/** The forms in which a secret may come to light. */
export function formsOf(secret: string): readonly string[] {
  const forms = known.get(secret) ?? makeForms(secret);
  known.set(secret, forms);
  return forms;
}

function makeForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  // Inside a longer text, base64 has three forms, by the position of its first byte.
  const inside = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const forms = [
    ...textFormsOf(secret),
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    ...inside,
    ...inside.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    bytes.toString("hex"),
  ];
  return [...new Set(forms)];
}

/** Names of the secrets that stand in a text, in whatever form. */
export function leaksIn(text: string, canaries: Canaries): string[] {
  return [...canaries]
    .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
    .map(([name]) => name);
}

/** Every file below a folder, byte by byte, unpacked where it is compressed. */
export function textsBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map(({ parentPath, name }) => [join(parentPath, name), textOf(join(parentPath, name))]));
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
}
