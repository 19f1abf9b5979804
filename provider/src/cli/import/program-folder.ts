import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The folder of Pulumi.yaml, in `cwd` or above it. */
export function projectFolder(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (projectFile(folder)) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

export const projectFile = (folder: string): string | undefined =>
  ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"].map((name) => path.join(folder, name)).find((file) => existsSync(file));

/** Where the program and its provider run, and paths of files count from: `main` of Pulumi.yaml, else its folder. */
export function programFolder(cwd: string): string {
  const project = projectFolder(cwd);
  if (project === undefined) return cwd;
  const main = settingOf(project, "main");
  if (main === undefined) return project;
  const place = path.resolve(project, main);
  return existsSync(place) && statSync(place).isFile() ? path.dirname(place) : place;
}

/** The project's name, the namespace of its configuration. */
export function projectName(cwd: string): string {
  const project = projectFolder(cwd);
  return (project && settingOf(project, "name")) ?? "";
}

/** A plain setting of the project file, which is YAML or JSON: one line, not indented in YAML. */
function settingOf(project: string, name: "name" | "main"): string | undefined {
  const file = projectFile(project) ?? "";
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".json")) {
    const value = (JSON.parse(text) as Record<string, unknown>)[name];
    return typeof value === "string" ? value : undefined;
  }
  return new RegExp(`^${name}:[ \\t]*["']?([^"'#\\n]+?)["']?[ \\t]*(?:#.*)?$`, "m").exec(text.replace(/\r/g, ""))?.[1];
}

/** Runs what takes relative paths from the working directory, and finds them from this folder. */
export function within<T>(folder: string, action: () => T): T {
  const before = process.cwd();
  if (path.resolve(folder) === before) return action();
  process.chdir(folder);
  try {
    return action();
  } finally {
    process.chdir(before);
  }
}
