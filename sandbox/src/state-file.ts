import { readFile, rename, writeFile } from "node:fs/promises";
import type { Core, Snapshot } from "./core";
import { stringifyExact } from "./json";

/** Keeps the state in a file. Each write replaces the file as a whole, so that no reader sees half of one. */
export class StateFile {
  #dirty = false;
  #writing: Promise<void> | undefined;
  #failure: unknown;

  private constructor(
    readonly path: string,
    readonly core: Core,
  ) {
    core.onChange = () => this.#changed();
  }

  /** Loads the file when there is one. Throws Error when it holds something else. */
  static async open(path: string, core: Core): Promise<StateFile> {
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (text !== undefined) core.restore(parse(text, path));
    const file = new StateFile(path, core);
    file.#changed();
    await file.settled();
    return file;
  }

  /** Resolves when everything is written. Throws when a write failed. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
    if (this.#failure !== undefined) throw this.#failure;
  }

  #changed(): void {
    this.#dirty = true;
    this.#writing ??= this.#write()
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#writing = undefined;
      });
  }

  async #write(): Promise<void> {
    while (this.#dirty) {
      this.#dirty = false;
      const temporary = `${this.path}.${process.pid}.tmp`;
      await writeFile(temporary, stringifyExact(this.core.snapshot()), { mode: 0o600 });
      await rename(temporary, this.path);
    }
  }
}

function parse(text: string, path: string): Snapshot {
  const value = JSON.parse(text) as Partial<Snapshot>;
  if (value.version === 1 && value.tables && value.nextIds) return value as Snapshot;
  throw new Error(`${path} holds no state of the sandbox. Name another file, or remove this one.`);
}
