import { capitalised, isWord, uncapitalised } from "./words";

/** Words of the language, names that a module of CommonJS has, and what every file of ours uses. */
const TAKEN = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof undefined var void while with yield await async of arguments " +
    "eval NaN Infinity exports require module globalThis global process console name args data key row config pulumi " +
    "readFileSync clinked clickup docspace workdrive __filename __dirname Object Record Omit Promise"
  ).split(" "),
);

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** Whether a property may be written without quotes. */
export const isPlainName = (name: string): boolean => PLAIN.test(name) || isWord(name);

/** Names of one file, none twice. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  reserve(name: string): void {
    this.#taken.add(name);
  }

  /**
   * A name that is free: the wish, the wish with what it is, or both with a number.
   *
   * @param kind class of what is named: `Group`
   * @param others further wishes, tried before the number
   */
  claim(wish: string, kind: string, others: readonly string[] = []): string {
    const own = IDENTIFIER.test(wish) ? wish : `${uncapitalised(kind)}${capitalised(wish)}`;
    const wishes = [own, ...(own === wish ? [`${own}${kind}`] : []), ...others];
    const free = wishes.find((name) => this.#isFree(name)) ?? this.#numbered(wishes.at(-1) ?? own);
    this.reserve(free);
    return free;
  }

  #isFree(name: string): boolean {
    return IDENTIFIER.test(name) && !TAKEN.has(name) && !this.#taken.has(name);
  }

  #numbered(name: string): string {
    let number = 2;
    while (!this.#isFree(`${name}${number}`)) number += 1;
    return `${name}${number}`;
  }
}
