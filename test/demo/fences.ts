import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

export interface Fence {
  readonly language: string;
  /** The file that the block is, when its name stands on a line of its own before it. */
  readonly file?: string | undefined;
  readonly text: string;
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** The fenced blocks of a document, in order. */
export function fencesOf(document: string): Fence[] {
  const blocks = textOf(document).matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, file, language = "", text = ""]) => ({ language, file, text }));
}

export function fence(document: string, matches: (fence: Fence) => boolean): string {
  const found = fencesOf(document).filter(matches);
  if (found.length !== 1) throw new Error(`${document} has ${found.length} such blocks, not one`);
  return found[0]?.text ?? "";
}

/** Every command that a document tells to type or shows in a table or in a workflow. */
export function commandsOf(document: string): string[] {
  const typed = fencesOf(document)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.split("\n"));
  const steps = fencesOf(document)
    .filter(({ language }) => language === "yaml")
    .flatMap(({ text }) => [...text.matchAll(/^\s+(?:- )?run: (.+)$/gm)].map(([, step = ""]) => step));
  const listed = [...textOf(document).matchAll(/^\| `((?:pulumi|npm) [^`]+)`/gm)].map(([, command = ""]) => command);
  const all = [...typed, ...steps, ...listed].flatMap((line) => line.split(" && ")).map((line) => line.trim());
  return [...new Set(all.filter((line) => line !== ""))];
}
