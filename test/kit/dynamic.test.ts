import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DynamicProvider, dynamicProvider } from "../../provider/src/kit/dynamic";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { Runtime } from "../../provider/src/kit/runtime";
import { openPortal, type Portal } from "../support/portal";
import { addPeople, addToGroup, asked, typed } from "./support/people";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const CODE = 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");';

let portal: Portal;
let runtime: Runtime;
const config = new Map<string, string>();
beforeEach(async () => {
  portal = await openPortal();
  runtime = portal.process({ config: (key) => config.get(key) }).runtime;
});
afterEach(() => portal.close());

const adapter = (type: string): DynamicProvider =>
  dynamicProvider(typed(type), {
    runtime: () => runtime,
    configure: () => undefined,
  });
const group = () => adapter("clinked:Group");
const inputs = { account: "1", friendlyName: "Acme", blind: true };
/** What the host's server adds to inputs and states. */
const hosted = (bag: Fields): Fields => ({ ...bag, __provider: CODE });
/** JSON and back, which is what the engine sees. */
const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function failure(action: Promise<unknown>): Promise<Error & Fields> {
  const reason = await action.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof Error)) throw new Error("It did not fail.");
  return reason as Error & Fields;
}

describe("check", () => {
  it("answers failures without a property, with the path in the reason, and no value: the engine names the type", async () => {
    const news = { account: "1", friendlyName: 918273645, blnd: true };
    const { failures } = await group().check({}, hosted(news));
    expect(failures).toEqual([
      { property: "", reason: "friendlyName: expected text, got a number" },
      { property: "", reason: 'blnd: there is no such input. Did you mean "blind"?' },
    ]);
  });

  it("answers inputs in normal form, as plain JSON and without the engine's own keys", async () => {
    const answer = await group().check(hosted({}), hosted({ ...inputs, account: 1, master: undefined, name: null }));
    expect(answer).toEqual({ inputs, failures: [] });
    expect(overTheWire(answer)).toEqual(answer);
  });

  it("passes values that are not known yet", async () => {
    const news = { ...inputs, friendlyName: UNKNOWN };
    expect(await group().check({}, news)).toEqual({ inputs: news, failures: [] });
  });

  it("ends the lists of a refresh", async () => {
    const before = runtime.checks;
    await group().check({}, inputs);
    expect(runtime.checks).toBe(before + 1);
  });

  it("sees a set beside single resources", async () => {
    const set = { group: "77/1", members: [{ username: "john", permission: 4 }] };
    await adapter("clinked:GroupMembers").check({}, set);
    const { failures } = await adapter("clinked:GroupMember").check(
      {},
      { group: "77/1", username: "john", permission: 4 },
    );
    expect(failures).toEqual([
      {
        property: "",
        reason: expect.stringMatching(/^group: "john" is managed by clinked:GroupMember and by clinked:GroupMembers/),
      },
    ]);
  });
});

describe("diff", () => {
  const state = { ...inputs, groupId: "2", __set: ["account", "blind", "friendlyName"], __portal: "loopback" };

  it("answers no changes for the same inputs", async () => {
    expect(await group().diff("1/2", hosted(state), hosted(inputs))).toEqual({ changes: false });
  });

  it("leaves the property lines to the engine, and replaces by deleting first", async () => {
    expect(await group().diff("1/2", hosted(state), hosted({ ...inputs, blind: false }))).toEqual({
      changes: undefined,
      replaces: [],
      deleteBeforeReplace: true,
    });
    expect(await group().diff("1/2", hosted(state), hosted({ ...inputs, account: "2" }))).toMatchObject({
      replaces: ["account"],
      deleteBeforeReplace: true,
    });
  });

  it("is an update when an input leaves the program", async () => {
    const { blind: _, ...fewer } = inputs;
    expect((await group().diff("1/2", hosted(state), fewer)).changes).toBeUndefined();
  });

  it("sends nothing", async () => {
    await group().diff("1/2", hosted(state), hosted({ ...inputs, blind: false }));
    expect(await asked(portal)).toEqual({});
  });
});

describe("create, read, update and delete", () => {
  it("answer plain JSON with secrets marked, and the state survives the way through the engine", async () => {
    const made = await group().create(hosted(inputs));
    expect(made).toMatchObject({ id: "1/2", outs: { friendlyName: "Acme", groupId: "2", __portal: "loopback" } });
    expect(overTheWire(made)).toEqual(made);
    const read = await group().read(made.id, hosted(made.outs));
    expect(read).toMatchObject({ id: "1/2", inputs });
    expect(overTheWire(read)).toEqual(read);
    const { outs } = await group().update(made.id, hosted(made.outs), hosted({ ...inputs, blind: false }));
    expect(outs.blind).toBe(false);
    expect(overTheWire(outs)).toEqual(outs);
    expect(await group().delete(made.id, hosted(outs))).toBeUndefined();
    expect(await group().read(made.id, hosted(outs))).toEqual({});
  });

  it("mark a secret in outputs and inputs, and take it back unmarked", async () => {
    const member = adapter("clinked:AccountMember");
    const person = { account: "1", username: "john", name: "John", email: "john@example.com", password: "Passy123!" };
    const made = await member.create(hosted(person));
    const marked = { [SIGNATURE]: SECRET, value: "Passy123!" };
    expect(made.outs.password).toEqual(marked);
    const read = await member.read(made.id, { ...made.outs, password: "Passy123!" });
    expect(read.inputs?.password).toEqual(marked);
    expect(read.props?.password).toEqual(marked);
    expect(read.inputs?.email).toBe("john@example.com");
  });

  it("never repeat a secret in a log line or an error", async () => {
    const member = adapter("clinked:AccountMember");
    const person = {
      account: "1",
      username: "john",
      name: "John",
      email: "john@example.com",
      password: "Canary-7f3a91",
    };
    const body = { error: "invalid", message: "password Canary-7f3a91 is too weak" };
    await portal.sandbox.control.addFault({ match: "accounts-members-create-a-member", status: 400, body });
    const { message, stack } = await failure(member.create(hosted(person)));
    expect(`${message}${stack}${portal.logged.join()}`).not.toContain("Canary-7f3a91");
    expect(message).toContain("[secret]");
  });

  it("answer an empty object for what is gone, and an error where it was asked for by its id", async () => {
    expect(await group().read("1/99", hosted({ account: "1" }))).toEqual({});
    await expect(group().read("1/99", hosted({ account: "1", __get: true }))).rejects.toThrow(
      "clinked:Group 1/99 does not exist.",
    );
    const made = await group().create(hosted(inputs));
    const read = await group().read(made.id, { account: "1", friendlyName: "Acme", __get: true });
    expect(read.props).not.toHaveProperty("__get");
    expect(read.props).toMatchObject({ groupId: "2", friendlyName: "Acme" });
  });

  it("delete what is gone already", async () => {
    const made = await group().create(hosted(inputs));
    await group().delete(made.id, hosted(made.outs));
    expect(await group().delete(made.id, hosted(made.outs))).toBeUndefined();
  });

  it("fail for an id of another type with the form of the right one", async () => {
    await expect(group().read("7", { account: "1" })).rejects.toThrow(
      "Give it as <account>/<groupId>, 2 parts in all.",
    );
  });
});

describe("a partial failure", () => {
  it("of a create carries id, reasons and properties with the provider's text", async () => {
    await portal.sandbox.control.addFault({
      match: "groups-update-group",
      status: 400,
      body: { message: "no watermark" },
    });
    const news = { ...inputs, watermarkConfiguration: { enableWatermark: true } };
    const failed = await failure(group().create(hosted(news)));
    expect(failed).toMatchObject({
      id: "1/2",
      reasons: [expect.stringContaining("no watermark")],
      properties: { groupId: "2", friendlyName: "Acme", __provider: CODE, __portal: "loopback" },
    });
    expect(failed.stack).toBe(failed.message);
    expect(overTheWire(failed.properties)).toEqual(failed.properties);
    const { __provider: _, ...state } = failed.properties as Fields;
    const next = await group().diff("1/2", hosted(state), hosted(news));
    expect(next.changes).toBeUndefined();
    expect(next.replaces).toEqual([]);
  });

  it("of an update carries what is there now", async () => {
    await addPeople(portal, "john", "mary");
    await addToGroup(portal, "1", { john: 4 });
    const set = adapter("clinked:GroupMembers");
    const made = await set.create(hosted({ group: "1/1", members: [{ username: "john", permission: 4 }] }));
    await portal.sandbox.control.addFault({
      match: "groups-members-update-member",
      status: 400,
      body: { message: "no" },
    });
    const members = [
      { username: "john", permission: 8 },
      { username: "mary", permission: 1 },
    ];
    const failed = await failure(set.update(made.id, hosted(made.outs), hosted({ group: "1/1", members })));
    expect(failed).toMatchObject({ id: "1/1", properties: { __provider: CODE } });
    expect((failed.properties as Fields).members).toEqual([
      { username: "john", permission: 4 },
      { username: "mary", permission: 1 },
    ]);
  });

  it("marks secrets in its properties", async () => {
    await portal.sandbox.control.addFault({ match: "accounts-members-update-member", status: 400, body: {} });
    const person = {
      account: "1",
      username: "john",
      name: "John",
      email: "john@example.com",
      password: "Passy123!",
      lock: true,
    };
    const failed = await failure(adapter("clinked:AccountMember").create(hosted(person)));
    expect((failed.properties as Fields).password).toEqual({ [SIGNATURE]: SECRET, value: "Passy123!" });
    expect(failed.message).not.toContain("Passy123!");
  });

  it("is none when nothing was made: the error is the plain one", async () => {
    await portal.sandbox.control.addFault({ match: "groups-create-new-group", status: 400, body: { message: "no" } });
    const failed = await failure(group().create(hosted(inputs)));
    expect(failed).not.toHaveProperty("id");
    expect(failed.name).toBe("PortalError");
  });
});

describe("the package", () => {
  it("hands the stack config on without reading it", async () => {
    let read: ((key: string) => string | undefined) | undefined;
    const adapted = dynamicProvider(typed("clinked:Group"), {
      runtime: () => runtime,
      configure: (given) => {
        read = given;
      },
    });
    await adapted.configure({ config: { get: (key) => `value of ${key}` } });
    expect(read?.("portals:clinkedClientId")).toBe("value of portals:clinkedClientId");
  });
});
