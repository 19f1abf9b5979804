import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedTenants } from "../../provider/src/cli/provision/changed";
import { chosenTenants, isInShard, shardOf } from "../../provider/src/cli/provision/selection";
import { sourcesOf } from "../../provider/src/cli/provision/sources";
import type { Tenant } from "../../provider/src/cli/provision/tenants";
import { quickFolder } from "../support/quick-folder";

const named = (names: readonly string[]) => names.map((name) => ({ name }));

describe("--shard and --only", () => {
  it("puts every tenant into exactly one shard, by its name alone", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z][\w.-]{0,20}$/), fc.integer({ min: 1, max: 20 }), (name, of) => {
        const shards = Array.from({ length: of }, (_, at) => isInShard(name, { index: at + 1, of }));
        expect(shards.filter(Boolean)).toHaveLength(1);
      }),
    );
    // Where they are must not change with a new version: two machines may have two.
    const names = ["acme", "birch", "cedar", "dune", "elm", "fern"];
    expect(names.map((name) => [1, 2, 3].find((index) => isInShard(name, { index, of: 3 })))).toEqual([
      2, 1, 2, 3, 3, 2,
    ]);
  });

  it("shares a hundred tenants out about evenly", () => {
    const tenants = Array.from({ length: 100 }, (_, at) => `client-${at}`);
    const sizes = [1, 2, 3, 4].map((index) => tenants.filter((name) => isInShard(name, { index, of: 4 })).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(20);
  });

  it("takes 3/10, and nothing that is no part of a whole", () => {
    expect(shardOf("3/10")).toEqual({ index: 3, of: 10 });
    for (const text of ["0/10", "11/10", "3", "a/b", "3/10/2", "-1/2", "1/0"])
      expect(() => shardOf(text)).toThrow("3/10");
  });

  it("chooses by patterns, whatever the case, and says when one fits none", () => {
    const tenants = named(["acme-eu", "acme-us", "Birch"]);
    const names = (only: string[]) => chosenTenants(tenants, { only }).map(({ name }) => name);
    expect(names(["acme-*"])).toEqual(["acme-eu", "acme-us"]);
    expect(names(["birch", "acme-u?"])).toEqual(["acme-us", "Birch"]);
    expect(() => names(["acme-*", "cedar"])).toThrow(
      '--only "cedar" fits none of the 3 tenants: acme-eu, acme-us, Birch',
    );
  });
});

describe("--changed-since", () => {
  let root: string;
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=t", "-c", "user.email=t@t.example", ...args], {
      encoding: "utf8",
    });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const rows = (text: string): Tenant[] =>
    (JSON.parse(text) as Record<string, unknown>[]).map(({ name, ...parameters }, at) => ({
      name: String(name),
      parameters,
      secrets: [],
      line: at,
    }));
  const readTable = async (file: string) => {
    const { readFileSync } = await import("node:fs");
    return rows(readFileSync(file, "utf8"));
  };
  const table = (tenants: readonly object[]) => write("portals/tenants.json", JSON.stringify(tenants));
  const start = [{ name: "acme", logo: "acme.svg" }, { name: "birch", logo: "birch.svg" }, { name: "cedar" }];
  const changed = async (ref = "HEAD") => {
    const file = path.join(folder, "tenants.json");
    const template = path.join(folder, "template.ts");
    const tenants = await changedTenants(await readTable(file), { ref, template, table: file, readTable });
    return tenants.map(({ name }) => name);
  };

  beforeEach(() => {
    root = quickFolder("portals-changed-");
    folder = path.join(root, "portals");
    git("init", "-q");
    write("portals/template.ts", 'import { rooms } from "../shared/rooms.ts";\nexport { rooms };\n');
    write("shared/rooms.ts", "export const rooms = 1;\n");
    write("shared/other.ts", "export const other = 1;\n");
    write("portals/acme.svg", "<svg/>");
    write("portals/birch.svg", "<svg/>");
    table(start);
    git("add", "-A");
    git("commit", "-qm", "start");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("takes nobody when nothing was changed, and what has nothing to do with the template does not count", async () => {
    expect(await changed()).toEqual([]);
    write("shared/other.ts", "export const other = 2;\n");
    write("README.md", "new");
    expect(await changed()).toEqual([]);
  });

  it("takes those whose row was changed or added, committed or not", async () => {
    table([{ logo: "acme.svg", name: "acme" }, { name: "birch", logo: "birch.svg", tier: 1 }, { name: "dune" }]);
    expect(await changed()).toEqual(["birch", "dune"]);
    git("commit", "-qam", "rows");
    expect(await changed()).toEqual([]);
    expect(await changed("HEAD~1")).toEqual(["birch", "dune"]);
  });

  it("takes those who name a file that was changed, and the one whose stack was configured", async () => {
    write("portals/birch.svg", "<svg>new</svg>");
    expect(await changed()).toEqual(["birch"]);
    write("portals/Pulumi.cedar.yaml", "config: {}\n");
    write("portals/Pulumi.gone.yaml", "config: {}\n");
    expect(await changed()).toEqual(["birch", "cedar"]);
  });

  it("takes all when the template, what it imports or anything else beside it was changed", async () => {
    for (const file of ["shared/rooms.ts", "portals/new.ts", "portals/template.ts", "portals/letter.txt"]) {
      write(file, "export const rooms = 2;\n");
      expect(await changed(), file).toEqual(["acme", "birch", "cedar"]);
      git("add", "-A");
      git("commit", "-qm", file);
    }
  });

  it("takes all when there was no table, or none that can be read now", async () => {
    git("rm", "-q", "--cached", "portals/tenants.json");
    git("commit", "-qm", "none");
    expect(await changed()).toEqual(["acme", "birch", "cedar"]);
    write("portals/tenants.json", "broken");
    git("add", "-A");
    git("commit", "-qm", "broken");
    table(start);
    expect(await changed()).toEqual(["acme", "birch", "cedar"]);
  });

  it("says when git knows no such commit", async () => {
    await expect(changed("nowhere")).rejects.toThrow("--changed-since nowhere: git knows no such commit here");
  });

  it("follows imports, and names no file twice", () => {
    write(
      "portals/template.ts",
      'import "./a";\nimport b from "./b.ts";\nimport { z } from "zod";\nconst c = require("./c.json");',
    );
    write("portals/a.ts", 'export * from "./b.ts";');
    write("portals/b.ts", 'const later = import("./a.ts");');
    write("portals/c.json", "{}");
    const sources = sourcesOf(path.join(folder, "template.ts"));
    expect(sources.map((file) => path.relative(folder, file))).toEqual(["template.ts", "a.ts", "b.ts", "c.json"]);
  });
});
