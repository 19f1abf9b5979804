import { describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { unchanged } from "../contract/checks/check";
import { workspace } from "./workspace";

const portal = workspace();

/** A value of each type, another one, and the bodies that they are sent in. */
const kinds: readonly { type: string; field: string; from: unknown; to: unknown; sent?: [unknown, unknown] }[] = [
  { type: "number", field: "0a52c486-5f05-403b-b4fd-c512ff05131c", from: 23, to: -28.5 },
  { type: "currency", field: "5cf8a44f-4421-4982-97d7-3e2209be2df4", from: 80000, to: 0 },
  { type: "emoji", field: "b5be3c35-4fe1-429e-affe-4318de213efe", from: 4, to: 1 },
  { type: "date", field: "2e3d4145-9a54-4d0a-9446-78ba595b327f", from: 15867095896, to: 1579240800000 },
  { type: "checkbox", field: "10916331-1903-4026-886f-891f29aa9fb6", from: true, to: false },
  { type: "email", field: "decb4a8a-6120-46b0-9cbb-66f3ee1de3c5", from: "lana@clickup.com", to: "a@b.com" },
  { type: "phone", field: "790e5051-7923-43e8-8f05-2e4940557bd8", from: "+1 123 456 7890", to: "+49 30 1234" },
  { type: "url", field: "e438e267-4f9f-4b54-b937-cbdb0e0369dd", from: "https://clickup.com", to: "https://a.com" },
  { type: "text", field: "03efda77-c7a0-42d3-8afd-fd546353c2f5", from: "Some text", to: "12" },
  {
    type: "drop_down",
    field: "8551901a-3eca-4193-b691-e0e3c9f94ff3",
    from: "5f6ce650-cb1d-437d-8373-72578a092510",
    to: "89707879-c4e1-44b9-9cc0-be7c16ee6681",
  },
  {
    type: "manual_progress",
    field: "9b45e079-f647-4556-bdd9-a7589ccd2530",
    from: { current: 20 },
    to: { current: 30 },
  },
  {
    type: "labels",
    field: "0c7e8f5c-557b-4128-bf37-29e2fe5bb7f9",
    from: ["2b0c058c-2f41-4f61-8fc8-f9ea426e8c0e", "fb332c98-d7bc-4ee8-a3bd-b5ffaff98c3c"],
    to: ["75e10f4b-b4cc-4ef9-94dc-230d19ef4fa6"],
  },
  {
    type: "users",
    field: "31b84286-635a-45fd-bbd5-3814fbbb08bb",
    from: ["183"],
    to: ["182"],
    sent: [
      { add: [183], rem: [] },
      { add: [182], rem: [183] },
    ],
  },
  {
    type: "tasks",
    field: "5dc86497-098d-4bb0-87d6-cf28e43812e7",
    from: ["9hy", "9hz"],
    to: ["9hz", "9i0"],
    sent: [
      { add: ["9hy", "9hz"], rem: [] },
      { add: ["9i0"], rem: ["9hy"] },
    ],
  },
];

describe.each(kinds)("a value of type $type", ({ field, from, to, sent = [from, to] }) => {
  const inputs = (value: unknown): Fields => ({ task: "9hx", field, value });
  const definition = () => portal.of("TaskCustomFieldValue");

  const bodies = async (action: () => Promise<unknown>) => {
    await portal.control.clearLog();
    await action();
    return (await portal.control.log()).filter(({ method }) => method === "POST").map(({ body }) => body);
  };

  it("is set, read, changed and removed", async () => {
    let living = { id: "", state: {} as Fields };
    expect(
      await bodies(async () => {
        living = await portal.create("TaskCustomFieldValue", inputs(from));
      }),
    ).toEqual([{ value: sent[0] }]);
    const read = await portal.refreshed("TaskCustomFieldValue", living);
    if (!read) return expect.fail("it is gone");
    expect(portal.process().diff(definition(), read, inputs(from))).toEqual(unchanged);
    expect(portal.process().diff(definition(), read, inputs(to)).changed).toEqual(["value"]);

    expect(
      await bodies(async () => {
        living = await portal.update("TaskCustomFieldValue", read, inputs(to));
      }),
    ).toEqual([{ value: sent[1] }]);
    const again = await portal.refreshed("TaskCustomFieldValue", living);
    expect(portal.process().diff(definition(), again ?? living, inputs(to))).toEqual(unchanged);

    await portal.remove("TaskCustomFieldValue", living);
    expect(await portal.refreshed("TaskCustomFieldValue", living)).toBeUndefined();
  });
});

it("reads every value of a task with one request", async () => {
  const process = portal.process();
  const definition = portal.of("TaskCustomFieldValue");
  const made = await Promise.all(
    kinds.slice(0, 6).map(({ field, from }) => process.create(definition, { task: "9hx", field, value: from })),
  );
  const later = portal.process();
  expect(await portal.requests(() => Promise.all(made.map((living) => later.read(definition, living))))).toEqual([
    "GET /task/9hx",
  ]);
});
