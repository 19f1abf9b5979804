import { table } from "./docs-words.mjs";

/** Page sizes that the vendor's document shows in its examples, where a list takes none. */
const shownSizes = { "clinked:groups": 5, "clinked:groupMembers": 25, "clinked:groupInvites": 25 };

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
  const { source, kind, type } = definition;
  const shape = listShape(source);
  const scope = source.scope.length > 0 ? source.scope.join(", ") : "login";
  if (!shape) return `A refresh takes one request for each: Clinked has no list of them.`;
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
  } else {
    const size = shape.size ?? shownSizes[source.name];
    if (!size) throw new Error(`${type}: say in docs-requests.mjs how large the pages of ${source.name} are.`);
    lines.push(
      shape.size
        ? `It is asked for in pages of ${size}.`
        : `Clinked cuts its pages itself; the document's example shows ${size} entries in one.`,
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
function singlyRead({ inputs, listFields, writeOnly = [], triggers = [], readSingly = [], identity }) {
  if (listFields === "all") return readSingly;
  const unseen = [...writeOnly, ...triggers, ...identity.id];
  const lacking = Object.keys(inputs.shape).filter((name) => !listFields.includes(name) && !unseen.includes(name));
  return [...new Set([...lacking, ...readSingly])];
}

/** Asks the source for its first page and looks at the request. */
function listShape(source) {
  if (!source.list) return undefined;
  let shape;
  const api = {
    page: async (_operation, _path, _page, { size } = {}) => {
      shape = { size };
      return { items: [], more: false };
    },
    array: async () => {
      shape = { whole: true };
      return { items: [], more: false };
    },
  };
  void source.list(api, { account: "1", group: "1/17" }, 1);
  if (!shape) throw new Error(`${source.name} lists by neither page nor array.`);
  return shape;
}
