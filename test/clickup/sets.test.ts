import { describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import { unchanged } from "../contract/checks/check";
import { workspace } from "./workspace";

const portal = workspace();
const endpoint = "https://example.com/hook";

describe("webhooks of a Workspace", () => {
  it("keep the word for all events", async () => {
    const inputs = { team: "512", webhooks: [{ endpoint, events: ["*"] }] };
    const made = await portal.create("Webhooks", inputs);
    const read = await portal.refreshed("Webhooks", made);
    expect(read?.inputs).toEqual(inputs);
    expect(portal.process().diff(portal.of("Webhooks"), read ?? made, inputs)).toEqual(unchanged);
  });

  it("are told which entry is wrong, before anything is sent", () => {
    const webhooks = [{ endpoint }, { endpoint: `${endpoint}/2`, list: "123", space: "789" }];
    expect(check(portal.of("Webhooks"), {}, { team: "512", webhooks }).problems).toEqual([
      {
        path: "webhooks[1].space, webhooks[1].list",
        text: "exclude each other: a webhook watches the Workspace or one place in it. Give one of them",
      },
    ]);
  });
});

describe("tags of a space", () => {
  it("are the same in any case", async () => {
    const inputs = { space: "790", tags: [{ name: "New CLIENT", tagFg: "#ffffff" }] };
    const made = await portal.create("SpaceTags", inputs);
    const read = await portal.refreshed("SpaceTags", made);
    expect(read?.inputs).toEqual(inputs);
    expect(portal.process().diff(portal.of("SpaceTags"), read ?? made, inputs)).toEqual(unchanged);
  });
});

describe("guests of an object", () => {
  it.each(["task_9hx", "list_123", "folder_456"])("of %s are these and no others", async (object) => {
    const [kind = "", id] = object.split("_");
    const [client, other] = ["512/184", "512/185"];
    await portal.create("GuestAccess", { guest: other, [kind]: id, permissionLevel: "edit" });
    const inputs = {
      team: "512",
      object,
      guests: [{ guest: client, permissionLevel: "read" }],
      allowMassRemoval: true,
    };
    const made = await portal.create("GuestAccesses", inputs);
    expect((await portal.refreshed("GuestAccesses", made))?.inputs.guests).toEqual(inputs.guests);
    await portal.create("GuestAccess", { guest: other, [kind]: id, permissionLevel: "create" });
    const drifted = await portal.refreshed("GuestAccesses", made);
    expect(drifted?.inputs.guests).toEqual([...inputs.guests, { guest: other, permissionLevel: "create" }]);
  });
});
