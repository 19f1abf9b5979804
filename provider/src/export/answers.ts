import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseJson, stringifyJson } from "../http/json";
import { isPlainObject } from "../kit/normal-form";

/** An answer of the service, or its refusal, by the text of the request. */
export interface Kept {
  readonly request: string;
  /** When it came, in ms since 1970. */
  readonly at: number;
  readonly answer: unknown;
}

export interface AnswersOptions {
  /** The state folder. */
  readonly folder: string;
  /** Names portal and login. */
  readonly owner: string;
  /** The login's own credentials: whoever has none of them reads nothing here. */
  readonly secret: string;
  readonly now: () => number;
  /** Begins anew, whatever is there. */
  readonly fresh?: boolean;
}

/** What is older is asked again. */
const KEPT_MS = 3_600_000;
const CIPHER = "aes-256-gcm";
const IV = 12;
const TAG = 16;

/**
 * Answers that an export has had so far, for the case that it is killed. Each is appended as one line, encrypted with
 * a key made of the login's credentials: answers hold people's names and the secrets that a service shows.
 */
export class Answers {
  /** Of an earlier run. */
  readonly known = new Map<string, Kept>();
  /** Why nothing is kept, where the folder cannot be written. */
  readonly problem: string | undefined;
  private readonly path: string;
  private readonly key: Buffer = Buffer.alloc(0);

  constructor(private readonly options: AnswersOptions) {
    const { folder, owner, secret, fresh } = options;
    const place = join(folder, "exports");
    this.path = join(place, `${createHash("sha256").update(owner).digest("hex").slice(0, 24)}.answers`);
    try {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      if (fresh) this.remove();
      for (const name of readdirSync(place)) this.forgetOld(join(place, name));
      const lines = existsSync(this.path) ? readFileSync(this.path, "utf8").split("\n") : [];
      const salt = lines[0] ? Buffer.from(lines[0], "base64") : randomBytes(16);
      this.key = scryptSync(`${owner}\n${secret}`, salt, 32);
      for (const line of lines.slice(1)) this.learn(line);
      // Nothing of use, or of another secret: it would only grow.
      if (this.known.size === 0) writeFileSync(this.path, `${salt.toString("base64")}\n`, { mode: 0o600 });
    } catch (reason) {
      this.problem = `${place} cannot be used (${reason instanceof Error ? reason.message : reason}): an interrupted export begins anew. Set PORTALS_STATE_DIR to a writable folder.`;
    }
  }

  keep(request: string, answer: unknown): void {
    if (this.problem !== undefined) return;
    const iv = randomBytes(IV);
    const cipher = createCipheriv(CIPHER, this.key, iv);
    const text = stringifyJson({ request, at: this.options.now(), answer });
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    const line = Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
    try {
      // A line that a kill has cut ends before this one begins.
      appendFileSync(this.path, `\n${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk costs the resumption, and not the export.
    }
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }

  /** Files that nobody will use any more, of this login and of others. */
  private forgetOld(path: string): void {
    if (path.endsWith(".answers") && this.options.now() - statSync(path).mtimeMs > KEPT_MS)
      rmSync(path, { force: true });
  }

  private learn(line: string): void {
    if (line === "") return;
    try {
      const bytes = Buffer.from(line, "base64");
      const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, IV));
      decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
      const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString("utf8");
      const kept = parseJson(text);
      if (!isPlainObject(kept) || this.options.now() - Number(kept.at) > KEPT_MS) return;
      this.known.set(String(kept.request), { request: String(kept.request), at: Number(kept.at), answer: kept.answer });
    } catch {
      // The line that a kill has cut, or one of another secret.
    }
  }
}
