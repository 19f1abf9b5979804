import { descriptionOf } from "./types.mjs";

/** The schema's description of an input, and what the definition adds to it. */
export function inputDoc(definition, name, schema) {
  const { type, identity, replaceOn = [], createOnly = [], writeOnly = [], secret = [] } = definition;
  const description = descriptionOf(schema, `${type} ${name}`);
  const replaces = replaceOn.includes(name) || identity.id.includes(name);
  const notes = [
    [replaces, /replace/i, "A change replaces the resource."],
    [createOnly.includes(name), /creation/i, "Accepted at creation only."],
    [
      writeOnly.includes(name) && definition.kind !== "wholeSet",
      /never returned/i,
      "Not always returned, so its drift can go unseen.",
    ],
    [secret.includes(name), /secret/i, "Secret."],
  ];
  return withNotes(description, notes);
}

export function outputDoc({ type, emitOnCreate = [], secret = [] }, name, schema) {
  return withNotes(descriptionOf(schema, `${type} ${name}`), [
    [emitOnCreate.includes(name), /create/i, "Returned by the create alone."],
    [secret.includes(name), /secret/i, "Secret."],
  ]);
}

const withNotes = (description, notes) =>
  [description, ...notes.filter(([holds, said]) => holds && !said.test(description)).map(([, , note]) => note)].join(
    " ",
  );
