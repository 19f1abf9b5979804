import { createHash } from "node:crypto";
import type { FoundFile, Node } from "./node";
import { fileName } from "./path-name";
import { hyphenated, wordsInName, wordsOf } from "./words";

/** From here on a text is easier to read and to change in a file of its own. */
const LONG = 1_000;
const MANY_LINES = 12;
const FOLDER = "files";

/** Files beside the code: logos, contents and long texts. Equal contents share one. */
export class Beside {
  readonly files = new Map<string, Uint8Array>();
  /** Files that the program reads and nobody could write. */
  readonly wanted: { readonly node: Node; readonly path: string; readonly file: string }[] = [];
  readonly #byHash = new Map<string, string>();
  readonly #names = new Set<string>();

  /** Puts a file there; its path from the program's folder. */
  file(node: Node, { path, name, content }: FoundFile): string {
    const ending = endingOf(name);
    const own = hyphenated(wordsOf(withoutEnding(name)), 40);
    return this.#put(own || wishFor(node, path), wishFor(node, path), ending, content);
  }

  /** Names the place of a file that somebody else has to put there. */
  missing(node: Node, path: string): string {
    const { name = "" } = node.found;
    const own = hyphenated(wordsOf(withoutEnding(name)), 40);
    const file = `${FOLDER}/${fileName(own || wishFor(node, path), endingOf(name), this.#names, wishFor(node, path))}`;
    this.wanted.push({ node, path, file });
    return file;
  }

  /** Puts a long text there. `undefined`: it is short, or no file could hold it sign by sign. */
  text(node: Node, path: string, text: string): string | undefined {
    const isLong = text.length > LONG || text.split("\n").length > MANY_LINES;
    if (!isLong || Buffer.from(text).toString() !== text) return undefined;
    const wish = wishFor(node, path);
    return this.#put(wish, wish, /^\s*</.test(text) ? "html" : "txt", Buffer.from(text));
  }

  #put(wish: string, other: string, ending: string, content: Uint8Array): string {
    const hash = `${createHash("sha256").update(content).digest("hex")}.${ending}`;
    const known = this.#byHash.get(hash);
    if (known) return known;
    const path = `${FOLDER}/${fileName(wish, ending, this.#names, other)}`;
    this.#byHash.set(hash, path);
    this.files.set(path, content);
    return path;
  }
}

const withoutEnding = (name: string): string => name.replace(/\.[a-z0-9]{1,8}$/i, "");
const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "bin";

const wishFor = (node: Node, path: string): string =>
  `${node.name}-${path
    .split(".")
    .flatMap((part) => (/^\w+$/.test(part) ? wordsInName(part) : wordsOf(part)))
    .join("-")}`;
