import { dynamic, plugin, typeOfToken } from "../../kit/served";
import { json, type ProjectFiles } from "./project";

const PLUGIN = `plugins:
  providers:
    - name: portals
      path: ./node_modules/pulumi-portals/plugin
`;

/** The same project over the plugin: it names the plugin, imports the other classes, and has their types to import. */
export function overPlugin(files: ProjectFiles, product: string): ProjectFiles {
  const moved = (path: string, text: string) => {
    if (path === "Pulumi.yaml") return text + PLUGIN;
    if (path === "import.json") return importFile(text);
    return path.endsWith(".ts") ? importing(text, product) : text;
  };
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === "string" ? moved(path, content) : content]),
  );
}

const importing = (program: string, product: string): string =>
  program.replace(`from "${dynamic.entry(product)}";`, `from "${plugin.entry(product)}";`);

type Bag = Record<string, unknown>;

function importFile(text: string): string {
  const { resources } = JSON.parse(text) as { resources: { type: string; inputs: Bag; outputs: Bag }[] };
  const moved = resources.map(({ type, inputs, outputs, ...entry }) => ({
    type: plugin.token(typeOfToken(type)),
    ...entry,
    inputs: withoutText(inputs),
    outputs: withoutText(outputs),
  }));
  return json({ resources: moved });
}

const withoutText = ({ __provider: _, ...bag }: Bag): Bag => bag;
