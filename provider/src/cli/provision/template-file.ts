import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type AnyTemplateClass, isTemplateClass } from "../../templates/template";
import { CommandError } from "../command";

/**
 * Loads the template of a file, JavaScript or TypeScript. Node itself strips the types, so that nothing has to be
 * compiled or installed.
 *
 * @throws CommandError that says why there is none
 */
export function loadTemplate(file: string): AnyTemplateClass {
  if (!existsSync(file)) throw new CommandError(`--template ${file}: there is no such file.`);
  let loaded: unknown;
  try {
    loaded = createRequire(file)(file);
  } catch (reason) {
    throw new CommandError(`--template ${file} cannot be loaded: ${told(reason as NodeJS.ErrnoException, file)}`);
  }
  const found = [...new Set(exportsOf(loaded).filter(isTemplateClass))];
  const [template] = found;
  if (found.length === 1 && template) return template;
  const what = found.length === 0 ? "exports no template" : `exports ${found.length} templates`;
  throw new CommandError(
    `--template ${file} ${what}: it has to export one, made by definePortalTemplate of pulumi-portals/templates.`,
  );
}

const exportsOf = (loaded: unknown): unknown[] =>
  typeof loaded === "object" && loaded !== null ? [loaded, ...Object.values(loaded)] : [loaded];

/** The reason, and what to do about the ones that Node explains to its own developers. */
function told(reason: NodeJS.ErrnoException, file: string): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  const where = placeIn(reason, path.dirname(file));
  const step = steps.find(([symptom]) => symptom.test(`${reason?.code} ${text}`))?.[1];
  return [`${text}${where}`, ...(step ? [step] : [])].join("\n");
}

const steps: readonly (readonly [symptom: RegExp, step: string])[] = [
  [
    /import statement outside a module|Unexpected token 'export'|Unexpected token 'import'/,
    'Remove "type": "commonjs" from the package.json beside it, or set "type": "module": Node then sees what the file is.',
  ],
  [
    /UNSUPPORTED_TYPESCRIPT_SYNTAX/,
    "Node takes types that can be left out: no enum, no namespace with code, no parameter properties.",
  ],
  [/UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING/, "A template in a package has to be compiled to JavaScript."],
  [
    /(MODULE_NOT_FOUND|ERR_UNSUPPORTED_DIR_IMPORT).*['"](\.|\/)/s,
    'Name a file beside it with its ending: import { x } from "./x.ts".',
  ],
  [/MODULE_NOT_FOUND/, "Install the packages that it imports (`npm install pulumi-portals @pulumi/pulumi`)."],
  [/ERR_REQUIRE_ASYNC_MODULE/, "It cannot have a top-level await."],
];

/** The line of the user's own file where it went wrong. */
function placeIn(reason: unknown, folder: string): string {
  const stack = reason instanceof Error ? (reason.stack ?? "") : "";
  const line = stack
    .split("\n")
    .find((one) => one.includes(folder) && /:\d+/.test(one) && !one.includes("node_modules"));
  const place = line === undefined ? undefined : /([^\s()]+?):(\d+)(?::\d+)?\)?$/.exec(line.trim());
  return place ? ` (${path.basename(place[1] ?? "")}:${place[2]})` : "";
}
