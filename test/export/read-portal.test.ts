import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { definitions } from "../../provider/src/definitions";
import { Answers } from "../../provider/src/export/answers";
import type { PortalExport } from "../../provider/src/export/found";
import { planPortal, type ReadOptions, readPortal } from "../../provider/src/export/read";
import { onceInSmallAccount, onceInSmallGroup } from "../support/clinked-once";
import { openPortal, type Portal } from "../support/portal";
import { type Amounts, makeMixed } from "./support/mixed-portal";

const own = definitions.filter(({ product }) => product.name === "clinked");
const amounts: Amounts = { people: 6, groups: 3, folders: 3, notes: 4, events: 3, tasks: 4, discussions: 3 };

let portal: Portal;
let made = 0;
let folder: string;

beforeAll(async () => {
  portal = await openPortal();
  made = await makeMixed(portal, amounts);
  folder = mkdtempSync(path.join(tmpdir(), "portals-export-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await portal.close();
});

beforeEach(() => portal.sandbox.control.clearWindow());

const options = (more: Partial<ReadOptions> = {}): ReadOptions => ({
  session: portal.process().runtime.session(clinked as never),
  definitions: own,
  ...more,
});

/** Requests to the portal while something is done, by operation, without those for a token. */
async function counted<T>(action: () => Promise<T>): Promise<{ result: T; requests: Record<string, number> }> {
  await portal.sandbox.control.clearLog();
  const result = await action();
  const { byOperation } = await portal.sandbox.control.counts();
  const requests = Object.fromEntries(Object.entries(byOperation).filter(([id]) => !id.startsWith("authentication-")));
  return { result, requests };
}

/** What an account and the login have once, and lists that fit on a page. */
const once = Object.fromEntries(
  [
    ...onceInSmallAccount,
    ...["accounts-list-accounts", "groups-list-groups", "tasks-task-statuses-list-statuses"],
    ...["profile-list-visible-profiles", "profile-properties-list-properties", "applications-list-applications"],
  ].map((id) => [id, 1]),
);

const sum = (requests: Record<string, number>) => Object.values(requests).reduce((all, one) => all + one, 0);
const idsOf = ({ found }: PortalExport, type: string) =>
  found.filter(({ definition }) => definition.type === `clinked:${type}`).map(({ id }) => id);

describe("an export", () => {
  it("asks for each page once, and for one object where its list lacks what a program would manage", async () => {
    const { result, requests } = await counted(() => readPortal(options({ sets: false })));
    const groups = amounts.groups + 1;
    const all = (count: number) => count * amounts.groups;
    const holders = {
      folders: all(amounts.folders),
      files: all(amounts.folders),
      notes: all(amounts.notes),
      events: all(amounts.events),
      tasks: all(amounts.tasks),
      discussions: all(amounts.discussions),
    };
    const withoutNotes = sum({ ...holders, notes: 0 });
    expect(requests).toEqual({
      ...once,
      // Lists lack the tags of members, the contents of notes and the assignees of events.
      "accounts-members-get-member-details": amounts.people + 1,
      "groups-members-get-member-details": all(amounts.people + 1) + 1,
      "notes-get-note-details": holders.notes,
      "events-show-event-detail": holders.events,
      ...Object.fromEntries(onceInSmallGroup.map((id) => [id, groups])),
      "dashboards-list-dashboards": groups + 1,
      "files-list-files": groups + holders.folders,
      "files-permissions-list-permissions": holders.folders + holders.files,
      "events-permissions-get": holders.events,
      "tasks-permissions-list-permissions": holders.tasks,
      "groups-mail-recipients-get-recipient-username": holders.folders,
      // A note says how many attachments it has; of the others nothing does.
      "attachments-list-attachments": withoutNotes + amounts.groups,
      "shares-list-shares": sum(holders),
    });
    expect(sum(requests)).toBe(result.requests);
    expect(result.leftOut).toEqual([]);
    expect(idsOf(result, "GroupMember")).toHaveLength(all(amounts.people + 1) + 1);
    expect(result.found.length).toBeGreaterThan(made);
  });

  it("plans what it will read and what that costs, and spares the export what it has asked", async () => {
    const answers = new Answers({ folder, owner: "plan", secret: "secret", now: Date.now });
    const { result: plan, requests: planned } = await counted(() => planPortal(options({ answers })));
    const again = new Answers({ folder, owner: "plan", secret: "secret", now: Date.now });
    const { result, requests } = await counted(() => readPortal(options({ answers: again })));
    expect(sum(planned)).toBe(plan.requests - plan.toCome);
    expect(sum(requests)).toBe(plan.toCome);
    const of = (type: string) => plan.types.find((one) => one.type === `clinked:${type}`);
    expect(of("AccountMember")).toMatchObject({
      objects: amounts.people + 1,
      requests: amounts.people + 1,
      fields: ["tags"],
    });
    expect(of("Note")).toMatchObject({ objects: amounts.notes * amounts.groups, fields: ["content"] });
    for (const { type, objects, upTo, unread } of plan.types) {
      const found = result.found.filter(({ definition }) => definition.type === type).length;
      expect(found, type).toBeGreaterThanOrEqual(objects);
      if (unread === 0) expect(found, type).toBeLessThanOrEqual(objects + upTo);
    }
    again.remove();
  });

  it("finds the same in the same order each time, parents before what stands in them", async () => {
    const [first, second] = [await readPortal(options()), await readPortal(options())];
    const plain = ({ found }: PortalExport) => found.map(({ definition: { type }, ...one }) => ({ type, ...one }));
    expect(plain(second)).toEqual(plain(first));
    const at = new Map(first.found.map(({ definition, id }, index) => [`${definition.type} ${id}`, index]));
    const below = first.found.filter(({ under }) => under !== undefined);
    expect(below.length).toBeGreaterThan(80);
    for (const { definition, id, under } of below) {
      expect(at.get(`${under?.type} ${under?.id}`), `${definition.type} ${id}`).toBeLessThan(
        at.get(`${definition.type} ${id}`) ?? -1,
      );
    }
  });

  it("writes a set where it says all that its entries are, and never both", async () => {
    const found = await readPortal(options());
    expect(idsOf(found, "GroupMembers")).toHaveLength(amounts.groups + 1);
    expect(idsOf(found, "GroupMember")).toEqual([]);
    expect(idsOf(found, "Share")).toHaveLength(amounts.groups);
    const single = await readPortal(options({ exclude: ["GroupMembers", "name:user3"] }));
    expect(idsOf(single, "GroupMembers")).toEqual([]);
    expect(idsOf(single, "GroupMember")).toHaveLength((amounts.people - 1 + 1) * amounts.groups + 1);
    // A set without one of its entries would remove it.
    expect(idsOf(await readPortal(options({ exclude: ["user3"] })), "GroupMembers")).toEqual(["1/1"]);
  });
});

describe("a choice", () => {
  it("is a type, whose lists alone are read", async () => {
    const { result, requests } = await counted(() => readPortal(options({ include: ["TaskCategory"] })));
    expect(new Set(result.found.map(({ definition }) => definition.type))).toEqual(new Set(["clinked:TaskCategory"]));
    expect(requests).toEqual({
      "accounts-list-accounts": 1,
      "groups-list-groups": 1,
      "tasks-categories-list-categories": amounts.groups + 1,
    });
  });

  it("is a name, or an id with all that stands below it", async () => {
    const byName = await readPortal(options({ include: ["Group", "group 2"] }));
    expect(byName.found.map(({ inputs }) => inputs.friendlyName)).toEqual(["Group 2"]);
    const [{ id } = { id: "" }] = byName.found;
    const { result: byId, requests } = await counted(() => readPortal(options({ include: [id] })));
    // Nothing is read of the other groups.
    expect(requests["notes-list-notes"]).toBe(1);
    expect(requests["tasks-permissions-list-permissions"]).toBe(amounts.tasks);
    expect(byId.found.length).toBeGreaterThan(20);
    expect(byId.found.filter((one) => one.id !== id && !one.id.startsWith(`${id}/`) && one.ids.group !== id)).toEqual(
      [],
    );
    const without = await readPortal(options({ exclude: [`id:${id}`] }));
    expect(without.found.filter((one) => one.id === id || one.id.startsWith(`${id}/`))).toEqual([]);
    expect(idsOf(without, "Group")).toHaveLength(amounts.groups);
  });

  it("of a type that is not there is an error", async () => {
    await expect(readPortal(options({ include: ["clinked:Gruop"] }))).rejects.toThrow("There is no type clinked:Gruop");
  });
});

describe("one account", () => {
  it("is exported without what belongs to the login", async () => {
    const types = async (roots: readonly string[]) =>
      new Set((await readPortal(options({ roots }))).found.map(({ definition }) => definition.type));
    const [one, all] = [await types(["1"]), await types([])];
    expect([...all].filter((type) => !one.has(type)).sort()).toEqual(["clinked:Application", "clinked:UserProfile"]);
  });
});

describe("without rights", () => {
  it("goes on behind a list that has no end, or an answer without sense", async () => {
    await portal.sandbox.control.addFault([
      { match: "notes-list-notes", status: 200, body: { items: [{}], nextPage: false }, times: 1 },
      { match: "tasks-list-tasks", status: 200, body: { items: "none" }, times: 1 },
    ]);
    const { found, leftOut } = await readPortal(options());
    await portal.sandbox.control.clearFaults();
    expect(leftOut.map(({ type }) => type)).toEqual(["clinked:Note", "clinked:Task"]);
    expect(found.filter(({ definition }) => definition.type === "clinked:Note").length).toBeGreaterThan(0);
  });

  it("leaves out what is refused, and says where and why", async () => {
    const [group = ""] = idsOf(await readPortal(options({ include: ["Group 1", "Group"] })), "Group");
    await portal.sandbox.control.addFault({ match: "notes-list-notes", status: 403, times: null });
    const { found, leftOut } = await readPortal(options());
    await portal.sandbox.control.clearFaults();
    expect(leftOut).toHaveLength(amounts.groups + 1);
    expect(leftOut.map(({ type }) => type)).toEqual(leftOut.map(() => "clinked:Note"));
    expect(leftOut.map(({ where }) => where)).toContain(`clinked:Group ${group} (Group 1)`);
    for (const { reason } of leftOut) expect(reason).toMatch(/notes-list-notes: .*\(403\)/);
    expect(found.filter(({ definition }) => definition.type === "clinked:Task")).toHaveLength(
      amounts.tasks * amounts.groups,
    );
  });

  it("is one error for an account that does not exist", async () => {
    await expect(readPortal(options({ roots: ["1", "999"] }))).rejects.toThrow(
      /there is no account 999 that the login \(client .*\) sees; it sees 1\. Check the id and the credentials\./,
    );
  });

  it("is one error where the service does not answer", async () => {
    await portal.sandbox.control.addFault({ match: "groups-list-groups", status: 500, times: null });
    await portal.sandbox.control.clearLog();
    await expect(readPortal(options())).rejects.toThrow(/groups-list-groups/);
    const { total } = await portal.sandbox.control.counts();
    await new Promise(setImmediate);
    // What was waiting is not sent any more.
    expect((await portal.sandbox.control.counts()).total).toBe(total);
    await portal.sandbox.control.clearFaults();
  });
});

describe("kept answers", () => {
  const make = (more: { now?: () => number; secret?: string; owner?: string; fresh?: boolean } = {}) =>
    new Answers({ folder, owner: "login", secret: "secret", now: Date.now, ...more });

  it("answer a second call in place of the portal, and hold nothing in plain text", async () => {
    const first = await readPortal(options({ answers: make() }));
    const place = path.join(folder, "exports");
    expect(statSync(place).mode & 0o777).toBe(0o700);
    const [file = ""] = readdirSync(place);
    expect(statSync(path.join(place, file)).mode & 0o777).toBe(0o600);
    const text = readFileSync(path.join(place, file), "utf8");
    const secrets = first.found.flatMap(({ outputs: { tokenKey, mailKey } }) => [tokenKey, mailKey]);
    for (const shown of ["jack", "user1@example.com", "Group 1", ...secrets.filter((one) => typeof one === "string")]) {
      expect(text).not.toContain(shown);
      expect(Buffer.from(text, "base64").toString("utf8")).not.toContain(shown);
    }
    const answers = make();
    const { result, requests } = await counted(() => readPortal(options({ answers })));
    expect(sum(requests)).toBe(0);
    expect(result.found.map(({ id, inputs, outputs }) => ({ id, inputs, outputs }))).toEqual(
      first.found.map(({ id, inputs, outputs }) => ({ id, inputs, outputs })),
    );
    expect(answers.known.size).toBe(first.requests);
  });

  it("are not used after an hour, by another login, with other credentials, or when all is asked anew", () => {
    expect(make().known.size).toBeGreaterThan(100);
    expect(make({ owner: "other" }).known.size).toBe(0);
    expect(make({ now: () => Date.now() + 3_600_001 }).known.size).toBe(0);
    make().keep("a", 1);
    expect(make({ secret: "other" }).known.size).toBe(0);
    make().keep("a", 1);
    expect(make().known.size).toBe(1);
    expect(make({ fresh: true }).known.size).toBe(0);
  });

  it("lose no more than the line that a kill has cut", () => {
    const answers = make({ fresh: true });
    for (const request of ["a", "b", "c"]) answers.keep(request, { reply: { status: 200, headers: {}, body: [] } });
    const place = path.join(folder, "exports");
    const whole = readdirSync(place).map((name) => path.join(place, name));
    for (const file of whole) truncateSync(file, Math.max(30, statSync(file).size - 10));
    const left = make();
    expect([...left.known.keys()]).toEqual(["a", "b"]);
    left.keep("d", {});
    expect([...make().known.keys()]).toEqual(["a", "b", "d"]);
    left.remove();
  });

  it("are done without where the folder cannot be written", () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    const answers = make({ owner: "x" });
    expect(answers.problem).toBeUndefined();
    const none = new Answers({ folder: file, owner: "x", secret: "s", now: Date.now });
    expect(none.problem).toContain("PORTALS_STATE_DIR");
    none.keep("a", 1);
    expect(none.known.size).toBe(0);
  });
});
