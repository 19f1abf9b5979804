import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parse } from "yaml";
import { isPlainObject } from "../../kit/normal-form";
import { projectFile } from "../import/program-folder";

type Settings = Readonly<Record<string, unknown>>;

/** What a Pulumi.yaml in this folder says; nothing where there is none. */
export function projectSettings(folder: string): Settings {
  const file = projectFile(folder);
  return file === undefined ? {} : ((parse(readFileSync(file, "utf8")) as Settings | null) ?? {});
}

/**
 * Where the engine finds plugins, for a Pulumi.yaml in another folder than its own: paths are absolute. Our own plugin
 * is there for every template: which of its resources go over it, the classes that it imports say, and stacks that a
 * template has made before need it as well.
 *
 * @param settings of the project, as `projectSettings` reads them
 * @param folder of the project's file and of the template
 */
export function pluginsOf(settings: Settings, folder: string): Settings {
  const given = isPlainObject(settings.plugins) ? settings.plugins : {};
  const plugins = Object.fromEntries(Object.entries(given).map(([kind, list]) => [kind, placed(list, folder)]));
  const providers: readonly unknown[] = Array.isArray(plugins.providers) ? plugins.providers : [];
  const own = ownPlugin(folder);
  const isGiven = providers.some((one) => isPlainObject(one) && one.name === "portals");
  return own === undefined || isGiven
    ? plugins
    : { ...plugins, providers: [...providers, { name: "portals", path: own }] };
}

const placed = (list: unknown, folder: string): unknown =>
  Array.isArray(list)
    ? list.map((one: unknown) =>
        isPlainObject(one) && typeof one.path === "string" ? { ...one, path: path.resolve(folder, one.path) } : one,
      )
    : list;

/** Of the package that the template imports. The engine refuses to start when a folder is missing. */
function ownPlugin(folder: string): string | undefined {
  try {
    return path.join(
      path.dirname(createRequire(path.join(folder, "/")).resolve("pulumi-portals/package.json")),
      "plugin",
    );
  } catch {
    return undefined;
  }
}
