import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { type Fields, isPlainObject } from "../../provider/src/kit/normal-form";
import { changeOf } from "../contract/checks/life";
import { changedIn, fullSample } from "../contract/samples";
import { isSet, keptBack, notReturned, updatable } from "../contract/traits";
import { openStage, type Stage } from "../contract/world";

const noUpdate = "No update is documented: a new value is a delete and a create.";

/** Types whose update takes more than one request, for a change of one field or of all: why. */
const several: Readonly<Record<string, readonly [forOne: number, forAll: number, why: string]>> = {
  "clinked:AccountProperty": [2, 2, noUpdate],
  "clinked:GroupProperty": [2, 2, noUpdate],
  "clinked:UserProperty": [2, 2, noUpdate],
  "clinked:AccountMember": [1, 2, "The person and the membership are two objects, each with an update of its own."],
  "clinked:Folder": [1, 2, "Permissions have an update of their own."],
  "clinked:File": [1, 2, "Permissions have an update of their own."],
  "clickup:Task": [1, 3, "Tags come and go one by one, each by a request of its own."],
};

/** Types whose one request carries more than what has changed: why. */
const whole: Readonly<Record<string, string>> = {
  "clinked:AccountAnnouncement": "The request that makes an announcement changes it as well: it is sent whole.",
  "clinked:GroupAnnouncement": "The request that makes an announcement changes it as well: it is sent whole.",
  "clinked:PasswordPolicy": "The document sends the whole policy.",
  "clinked:Share": "A date means nothing without its switch.",
  "docspace:RoomLink": "Every write sends the whole link.",
  "clickup:Space": "The document sends name, assignees and features together.",
  "clickup:SpaceTag": "The document sends the whole tag.",
  "clickup:View": "The document sends the whole view.",
  "clickup:Webhook": "The document sends endpoint and events together.",
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function writesOf(definition: Definition, from: Fields, to: Fields) {
  const { portal } = stage;
  await stage.renew(definition);
  const made = await portal.process().create(definition, from);
  await portal.sandbox.control.clearLog();
  await portal.process().update(definition, made, to);
  return (await portal.sandbox.control.log()).filter(({ kind }) => kind === "write");
}

/** Another value for every field that an update sends and a read shows. */
function allChanged(definition: Definition): Fields {
  const unseen = [...notReturned(definition), ...Object.keys(keptBack(definition))];
  return updatable(definition)
    .filter((name) => !unseen.includes(name))
    .reduce((inputs, name) => changedIn(definition, inputs, name) ?? inputs, fullSample(definition));
}

describe("an update", () => {
  const types = definitions.filter((one) => one.update && !isSet(one) && changeOf(one, one.example) !== undefined);

  it.each(types.map((one) => [one.type, one] as const))(
    "of %s is one request with what has changed",
    async (type, one) => {
      const [forOne, forAll] = several[type] ?? [1, 1];
      const change = changeOf(one, one.example);
      const writes = await writesOf(one, one.example, change?.inputs ?? {});
      expect(writes.length).toBe(forOne);
      expect((await writesOf(one, fullSample(one), allChanged(one))).length).toBe(forAll);
      if (forOne > 1) return;
      const sent = fieldsOf(writes[0]?.body);
      if (type in whole) expect(sent.length).toBeGreaterThan(1);
      else expect(sent.length, `${change?.name} is sent as ${sent}`).toBe(1);
    },
  );

  it("that takes more than that is one of a known type", () => {
    const known = types.map(({ type }) => type);
    expect([...Object.keys(several), ...Object.keys(whole)].filter((type) => !known.includes(type))).toEqual([]);
  });
});

/** Fields of a body, or of the object that is all of it. What is no object is one. */
function fieldsOf(body: unknown): readonly string[] {
  if (!isPlainObject(body)) return ["body"];
  const [inner = body] = ["tag", "kb"].map((name) => body[name]).filter(isPlainObject);
  return Object.keys(inner);
}
