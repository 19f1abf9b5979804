import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { CommandError } from "../command";
import { PrivateFolder } from "../private-folder";
import { pluginsOf, projectSettings } from "./project-settings";

/**
 * A folder in which the engine finds the project of one tenant: settings of a Pulumi.yaml beside the template, where
 * there is one, and the configuration of this tenant's stack alone. The program and its provider run in the template's
 * folder.
 */
export class WorkFolder {
  private readonly folder = new PrivateFolder();
  private readonly before: string | undefined;
  readonly path = this.folder.path;

  constructor(
    private readonly project: { readonly name: string; readonly folder: string },
    private readonly stack?: string,
  ) {
    const own = projectSettings(project.folder);
    const settings = {
      ...own,
      plugins: pluginsOf(own, project.folder),
      name: project.name,
      runtime: "nodejs",
      main: project.folder,
    };
    writeFileSync(path.join(this.path, "Pulumi.yaml"), stringify(settings), { mode: 0o600 });
    if (this.ownConfig && existsSync(this.ownConfig)) copyFileSync(this.ownConfig, this.config);
    this.before = this.text();
  }

  /** Keeps what the engine has noted for the stack where it is of use: beside the template. */
  keep(): void {
    const now = this.text();
    // What stands in the state as well needs no file.
    const isNeeded = this.before !== undefined || /^secretsprovider:/m.test(now ?? "");
    if (now !== undefined && now !== this.before && isNeeded) writeFileSync(this.ownConfig, now);
  }

  remove(): void {
    this.folder.remove();
  }

  private get ownConfig(): string {
    return path.join(this.project.folder, this.configName);
  }
  private get config(): string {
    return path.join(this.path, this.configName);
  }
  private get configName(): string {
    return `Pulumi.${this.stack}.yaml`;
  }
  private text(): string | undefined {
    return existsSync(this.config) ? readFileSync(this.config, "utf8") : undefined;
  }
}

/**
 * The name of the project. The one of a Pulumi.yaml has to be the same: another name would mean other stacks, and
 * everything would be made a second time.
 *
 * @throws CommandError when they differ
 */
export function projectName(folder: string, given: string | undefined, template: string): string {
  const name = given ?? template;
  const { name: own } = projectSettings(folder);
  if (typeof own !== "string" || own === name) return name;
  throw new CommandError(
    given === undefined
      ? `The template is named "${template}", and the Pulumi.yaml beside it "${own}": name the project of the stacks with --project.`
      : `--project ${given}: the Pulumi.yaml beside the template says "${own}". Give that name, or correct the file.`,
  );
}
