import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../../provider/src/definitions";
import { isReadable, isSet } from "../traits";
import { openStage, type Stage } from "../world";
import { createProblems } from "./create-replies";
import { ofDocument, ofSandbox } from "./specimen";
import { problemsOf } from "./verdict";

/** Single values that decide whether there is an object, with the reason. */
const decisive: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "clinked:CustomEmailDomainAuthentication": { type: "Without one the account sends no mail of its own." },
  "clinked:FilesDescription": { description: "Null is how Clinked says that there is none." },
  "clinked:NotesDescription": { description: "Null is how Clinked says that there is none." },
  "clinked:TaskStatus": { id: "A default that nobody has customised has none (L31096)." },
  "clinked:TaskStatuses": { id: "A default that nobody has customised has none (L31096)." },
  "clinked:Share": {
    tokenKey: "It is the id. Null is documented, and then address and date make one (L35296).",
    dateCreated: "A part of the id where there is no token key.",
  },
  "clickup:TaskCustomFieldValue": { value: "A field without one is not set." },
};

describe("real replies: other forms, unknown fields, and null or nothing where the document shows a value", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(definitions.filter(isReadable).map((definition) => [definition.type, definition] as const))(
    "%s",
    async (type, definition) => {
      const leaves = Object.keys(decisive[type] ?? {});
      const made = await ofSandbox(stage, definition);
      expect(made.answers.size).toBeGreaterThan(0);
      expect(await problemsOf(made, leaves), "sandbox").toEqual([]);
      const shown = await ofDocument(made);
      if (shown) expect(await problemsOf(shown, leaves), "document").toEqual([]);
    },
  );

  it.each(
    definitions
      .filter((definition) => definition.create !== undefined && !isSet(definition))
      .map((definition) => [definition.type, definition] as const),
  )("%s: answers to its create", async (_, definition) => {
    expect(await createProblems(stage, definition)).toEqual([]);
  });
});
