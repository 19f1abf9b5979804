import { table } from "./docs-words.mjs";

/** Page sizes that the vendor's document shows in its examples, where a list takes none. */
const shownSizes = {
  "clinked:groups": 5,
  "clinked:groupMembers": 25,
  "clinked:groupInvites": 25,
  "clinked:profiles": 10,
};
/** The service cuts them itself, and the document's example has one entry alone. */
const untoldSizes = ["clinked:events", "clinked:tasks"];
/** Fixed by the service, where a request cannot ask for another. */
const fixedSizes = { "clickup:tasks": 100 };

/** What one operation takes, and what a refresh takes for many. */
export function requestsText(definition) {
  const { cost, inputs } = definition;
  const alone = table(
    ["read", "create", "update", "destroy"],
    [[String(cost.read ?? cost.list), ...[cost.create, cost.update, cost.delete].map(String)]],
  );
  const note = inputs.shape.onDestroy
    ? "\n\nCreate and update send one request more for each entry that differs beyond the first."
    : "";
  return `For one resource alone, with its look-ups:\n\n${alone}${note}\n\n${refreshText(definition)}`;
}

function refreshText(definition) {
  const { source, kind, type, product } = definition;
  if (source.unreadable)
    return `${product.title} never shows it: a refresh sends nothing and keeps what the state says.`;
  if (source.within) return withinText(source.within.source);
  const shape = listShape(definition);
  const scope = source.scope.length > 0 ? source.scope.join(", ") : "login";
  if (!shape) return `A refresh takes one request for each: ${product.title} has no list of them.`;
  const singly = singlyRead(definition);
  const lines = [];
  if (kind === "wholeSet") {
    lines.push(
      `A refresh reads the list of each ${scope} once, and shares it with all resources that are read from it.`,
    );
  } else {
    lines.push(
      `A refresh reads them by the list of their ${scope} where that takes fewer requests than reading them one by one.`,
    );
  }
  if (shape.whole) {
    lines.push("The list has no pages: it takes one request, however many there are.");
  } else if (untoldSizes.includes(source.name)) {
    lines.push(`${product.title} cuts its pages itself, and its document does not show how large they are.`);
  } else {
    const fixed = shape.size ?? fixedSizes[source.name];
    const size = fixed ?? shownSizes[source.name];
    if (!size) throw new Error(`${type}: say in docs-requests.mjs how large the pages of ${source.name} are.`);
    lines.push(
      fixed
        ? `It is read in pages of ${size}.`
        : `${product.title} cuts its pages itself; the document's example shows ${size} entries in one.`,
    );
    const isSet = kind === "wholeSet";
    const head = [`in one ${scope}`, "requests", ...(isSet ? [] : ["at most, without the counts of an earlier run"])];
    const rows = [10, 100, 1000].map((n) => row(n, size, isSet));
    lines.push("", table(head, rows));
  }
  if (singly.length > 0) {
    lines.push(
      "",
      `The list lacks ${singly.map((name) => `\`${name}\``).join(", ")}: one that manages any of them costs a read of its own.`,
    );
  }
  return lines.join("\n");
}

/** The cost rule (docs/architecture.md, "Bulk read"); a set needs the whole list. */
function row(n, size, isSet) {
  const pages = Math.ceil(n / size);
  const best = Math.min(n, pages);
  return [n.toLocaleString("en"), String(isSet ? pages : best), ...(isSet ? [] : [String(2 * best + 1)])];
}

/** Inputs that no list entry shows. */
function singlyRead({ inputs, listFields, writeOnly = [], triggers = [], local = [], readSingly = [], identity }) {
  if (listFields === "all") return readSingly;
  const unseen = [...writeOnly, ...triggers, ...local, ...identity.id];
  const lacking = Object.keys(inputs.shape).filter((name) => !listFields.includes(name) && !unseen.includes(name));
  return [...new Set([...lacking, ...readSingly])];
}

/** What stands inside another object is read with it, one request for all that it holds. */
const withinText = ({ name }) =>
  `A refresh reads the ${noun(name)} that it stands in once, and shares it with all resources that are read from it.`;

const noun = (name) =>
  (name.split(":")[1] ?? name).replace(/s$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Asks the source for its first page through the product's own calls, and looks at the request. */
function listShape({ source, product }) {
  if (!source.list) return undefined;
  let asked;
  const client = {
    product: product.name,
    call: async ({ query = {} }) => {
      asked ??= query;
      return { body: undefined };
    },
  };
  const api = product.connect({}, { client: () => client, tokenSource: () => undefined });
  const scope = Object.fromEntries(source.scope.map((name) => [name, name === "group" ? "1/17" : "1"]));
  const shared = { read: async () => undefined, readAll: async () => [] };
  // The answer is no list, which is of no interest here.
  source.list(api, scope, 1, shared).catch(() => undefined);
  if (!asked) throw new Error(`The list of ${source.name} sends nothing.`);
  const isPaged = asked.page !== undefined || asked.cur_page !== undefined;
  return isPaged ? { size: asked.size ?? asked.per_page } : { whole: true };
}
