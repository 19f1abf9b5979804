import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./support/command";
import { ROOT } from "./support/install";

interface Published {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** Nobody listens there, so that nothing can be published by accident. */
const NOWHERE = "http://127.0.0.1:9/";

async function dryRun(folder: string): Promise<Published> {
  const args = ["publish", "--dry-run", "--json", "--registry", NOWHERE, "--fetch-retries", "0"];
  const { code, stdout, stderr } = await run("npm", args, path.join(ROOT, folder));
  expect(code, stderr).toBe(0);
  const answer = JSON.parse(stdout) as Published | Record<string, Published>;
  return "files" in answer ? (answer as Published) : (Object.values(answer)[0] as Published);
}

describe.each([
  [
    "provider",
    "pulumi-portals",
    ["plugin/pulumi-resource-portals", "plugin/pulumi-resource-portals.cmd", "plugin/schema.json"],
  ],
  ["sandbox", "pulumi-portals-sandbox", []],
  ["policy", "pulumi-portals-policy", ["PulumiPolicy.yaml", "bin/portals-policy.js"]],
])("%s", (folder, name, more) => {
  it("can be published, with the build and its papers only", async () => {
    const published = await dryRun(folder);
    expect(published.name).toBe(name);
    const files = published.files.map((file) => file.path);
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md", "package.json"];
    expect(files.filter((file) => !file.startsWith("dist/")).sort()).toEqual([...papers, ...more].sort());
    expect(files).toContain("dist/index.js");
    expect(files).toContain("dist/index.d.ts");
    expect(files.filter((file) => !/^dist\/[\w/-]+(\.js|\.d\.ts)$/.test(file) && file.startsWith("dist/"))).toEqual([]);
    expect(files.filter((file) => /test|fixture|tools\//.test(file))).toEqual([]);
  });

  it("says under which licence", () => {
    const { license } = JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8"));
    expect(license).toBe("Apache-2.0");
    expect(readFileSync(path.join(ROOT, folder, "LICENSE"), "utf8")).toContain("Version 2.0, January 2004");
  });
});

it.each(["provider", "sandbox", "policy"])(
  "%s names the licence of everything that is installed with it",
  (workspace) => {
    const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
    const { dependencies, peerDependencies } = read(path.join(ROOT, workspace, "package.json"));
    const notices = readFileSync(path.join(ROOT, workspace, "THIRD-PARTY-NOTICES.md"), "utf8");
    const named = [...notices.matchAll(/^\| `(.+?)` \| (.+?) \|/gm)].map(([, name, license]) => `${name} ${license}`);
    const installed = Object.keys({ ...dependencies, ...peerDependencies }).map((name) => {
      const folder = [path.join(ROOT, workspace), ROOT].map((at) =>
        path.join(at, "node_modules", name, "package.json"),
      );
      const found = folder.flatMap((file) => {
        try {
          return [read(file).license as string];
        } catch {
          return [];
        }
      });
      return `${name} ${found[0]}`;
    });
    expect(named.sort()).toEqual(installed.sort());
  },
);
