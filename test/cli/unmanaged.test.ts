import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { managedScopes } from "../../provider/src/cli/drift/managed";
import { findUnmanaged } from "../../provider/src/cli/drift/unmanaged";
import { definitions } from "../../provider/src/definitions";
import { idsOfText } from "../../provider/src/kit/definition";
import { startSandbox } from "../../sandbox/src";
import { type Deployment, fixtures, now, textOf } from "../fixtures/portable";
import { environmentOf } from "../support/portal";

let folder: string;
let engine: string;
const progress = { update: () => {}, say: () => {}, clear: () => {} } as never;

/** A stand-in for the engine's CLI that has the state `STATE` and no configuration. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "portals-unmanaged-"));
  engine = path.join(folder, "pulumi");
  const script = `#!${process.execPath}
const [command] = process.argv.slice(2);
process.stdout.write(command === "stack" ? require("node:fs").readFileSync(process.env.STATE) : process.env.CONFIG ?? "{}");
`;
  writeFileSync(engine, script, { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resource = (type: string, name: string, id: string, outputs: Record<string, unknown>) => ({
  urn: `urn:pulumi:dev::acme::pulumi-nodejs:dynamic/${type}::${name}`,
  type: `pulumi-nodejs:dynamic/${type}`,
  id,
  outputs: { __portal: "loopback", ...outputs },
});

async function unmanagedIn(
  resources: readonly object[],
  portal: Awaited<ReturnType<typeof startSandbox>>,
  more: NodeJS.ProcessEnv = {},
) {
  const file = path.join(folder, "state.json");
  writeFileSync(file, JSON.stringify({ version: 3, deployment: { resources } }));
  const env = {
    ...process.env,
    ...environmentOf(portal),
    PORTALS_STATE_DIR: folder,
    PORTALS_PULUMI: engine,
    STATE: file,
    ...more,
  };
  return findUnmanaged(["dev"], { cwd: folder, env, progress });
}

describe.each(fixtures())("with %s", (version) => {
  it("finds every managed object in its list, and gives ids that the types take", async () => {
    const { deployment } = JSON.parse(textOf(version, "stack.json")) as Deployment;
    const resources = deployment.resources ?? [];
    const portal = await startSandbox({ now, docspaceLinks: true });
    try {
      const today = await portal.control.snapshot();
      const kept = JSON.parse(textOf(version, "portal.json")) as typeof today;
      await portal.control.restore({
        ...today,
        ...kept,
        tables: { ...today.tables, ...kept.tables },
        systems: Object.fromEntries(
          Object.entries(today.systems ?? {}).map(([name, store]) => {
            const own = kept.systems?.[name as keyof typeof kept.systems];
            return [name, { ...store, ...own, tables: { ...store.tables, ...own?.tables } }];
          }),
        ),
      });
      const { types, errors } = await unmanagedIn(resources, portal);
      expect(errors).toEqual([]);
      const managed = new Set(resources.map(({ type, id }) => `${type.split("/")[1]} ${id}`));
      for (const { type, objects } of types) {
        const definition = definitions.find((candidate) => candidate.type === type);
        if (!definition) throw new Error(`${type} is no type`);
        for (const { id } of objects) {
          expect(managed).not.toContain(`${type} ${id}`);
          expect(() => idsOfText(definition, id)).not.toThrow();
        }
      }
      const listed = new Set(managedScopes(resources as never).map(({ definition }) => definition.type));
      expect(new Set(types.map(({ type }) => type))).toEqual(listed);
      expect(types.every(({ requests, lists }) => lists > 0 && requests >= 0)).toBe(true);
    } finally {
      await portal.close();
    }
  }, 60_000);
});

describe("at one portal", () => {
  let portal: Awaited<ReturnType<typeof startSandbox>>;
  beforeAll(async () => {
    portal = await startSandbox();
    const add = (username: string) => ({ username, name: username, email: `${username}@example.com` });
    await portal.control.change({ kind: "member", add: { ...add("eve"), assignGroups: { 1: 1 } } });
  });
  afterAll(() => portal.close());

  const group = resource("clinked:Group", "explore", "1/1", { account: "1", groupId: "1" });
  const member = resource("clinked:AccountMember", "jack", "1/jack", { account: "1", username: "jack" });

  it("lists what no state has, by type, with its requests", async () => {
    expect(await unmanagedIn([group, member], portal)).toEqual({
      errors: [],
      types: [
        { type: "clinked:AccountMember", lists: 1, requests: 1, objects: [{ id: "1/eve" }] },
        { type: "clinked:Group", lists: 1, requests: 1, objects: [] },
      ],
    });
  });

  it("reads no list of which a set owns everything, and of a prefix the rest", async () => {
    const set = (prefix?: string) =>
      resource("clinked:GroupProperties", "tier", "1/1", { group: "1/1", properties: {}, ...(prefix && { prefix }) });
    expect(managedScopes([set()] as never)).toEqual([]);
    const { types } = await unmanagedIn(
      [set("crm."), resource("clinked:GroupMembers", "m", "1/1", { group: "1/1" })],
      portal,
    );
    expect(types).toEqual([{ type: "clinked:GroupProperty", lists: 1, requests: 1, objects: [] }]);
  });

  it("leaves alone what the program only looks up, what exists once, and types of others", () => {
    const branding = resource("clinked:GroupBranding", "b", "1/1", { group: "1/1" });
    const looked = resource("clinked:Group", "g", "1/1", { account: "1", __get: true });
    const bucket = { ...group, type: "aws:s3/bucket:Bucket" };
    expect(managedScopes([branding, looked, bucket])).toEqual([]);
  });

  it("tells what fails, shows the rest, and repeats no secret", async () => {
    const elsewhere = resource("clinked:MemberRight", "r", "1/7", { account: "1", __portal: "portal.example" });
    const { types, errors } = await unmanagedIn([elsewhere, group], portal);
    expect(types.map(({ type }) => type)).toEqual(["clinked:Group"]);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^clinked:MemberRight in account 1: .*belongs to portal\.example/),
        resources: [],
      },
    ]);

    const config = {
      "portals:clinkedClientSecret": { value: "wrong-secret-value", secret: true },
      "portals:clinkedClientId": { value: "nobody" },
    };
    const none = { CLINKED_CLIENT_ID: "", CLINKED_CLIENT_SECRET: "", CONFIG: JSON.stringify(config) };
    const refused = await unmanagedIn([group], portal, none);
    expect(refused.types).toEqual([]);
    expect(refused.errors).toHaveLength(1);
    expect(JSON.stringify(refused)).not.toContain("wrong-secret-value");
  });
});
