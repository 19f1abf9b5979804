export const idForm = ({ identity }) => identity.id.map((part) => `<${part}>`).join("/");

/** What destroy does, as a sentence and as a word. */
export function deletion(definition) {
  const { kind, inputs, product, source } = definition;
  if (inputs.shape.onDestroy) {
    return {
      short: "forgets, or removes all",
      text: 'Destroy forgets the set and leaves its entries, unless `onDestroy: "remove"` says to remove them.',
    };
  }
  if (!definition.delete) {
    return { short: "forgets", text: "Destroy forgets it: nothing is sent, and the portal keeps what it has." };
  }
  if (kind === "singleton" && !source.absent) {
    return { short: "resets", text: `Destroy resets it, as far as ${product.title} can.` };
  }
  return { short: "removes", text: "Destroy removes it from the portal. One that is gone already is no error." };
}

/** What keeps a root from a destroy, as a sentence with the space before it. */
export const protection = ({ isRoot }) =>
  isRoot ? " It is protected: before a destroy or a replacement, give it `protect: false` and run `pulumi up`." : "";

/** How it comes to be. */
export function creation({ kind, identity, source, emitOnCreate = [], regain, product }) {
  switch (kind) {
    case "collection":
    case "edge":
      if (source.unreadable) {
        return `Create makes a new one. ${product.title} never shows it, so nobody can tell whether one is there already.`;
      }
      if (!identity.unique) return "Create makes a new one, also beside equal ones.";
      if (emitOnCreate.length > 0 && !regain) {
        return "Create makes a new one. One that is there already is an error that names its id.";
      }
      return "Create makes a new one. One that is there already is an error that names its id, unless `adopt: true` takes it over.";
    case "adoptOnly":
      return "Create makes nothing: it takes over the one that is there, and fails when there is none.";
    case "singleton":
      if (source.absent) return "There is one at most: create makes it, and sets the one that is there already.";
      return "There is always one: create sets the inputs that are given, and leaves the others as they are.";
    case "wholeSet":
      return "Create takes over the entries that are there, and sends what differs.";
    default:
      throw new Error(`There is no text for resources of kind "${kind}" yet.`);
  }
}

/** A cell of a table. Outside of code, what Markdown would read as a tag or as bold is escaped. */
export const cell = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("__", "\\_\\_")))
    .join("")
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ");

export const table = (head, rows) =>
  rows.length === 0
    ? ""
    : [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");

/** The objects within fields. `given` is the heading of what no optional field is. */
export const nested = ({ interfaces }, given) =>
  [...interfaces].map(([name, { fields }]) => {
    const rows = fields.map((field) => [
      `\`${field.name}\``,
      `\`${field.type}\``,
      field.optional ? "" : "yes",
      field.doc.join(" "),
    ]);
    return `### ${name}\n\n${table(["field", "type", given, "meaning"], rows)}\n`;
  });
