import { exactNumber, type Fields } from "../../json";
import { accountOf, type Call, groupOf, type Handlers, ok, param, present, withBody } from "../call";
import type { labelItems } from "./operations";
import { type GroupLabel, groupLabels, labels } from "./records";

const tableOf = (call: Call) => call.state.of(groupLabels);

const wire = (call: Call, { label, order }: GroupLabel): Fields => ({
  id: exactNumber(label),
  name: call.state.of(labels).get(accountOf(call).id, label)?.name ?? null,
  order,
});

function list(call: Call) {
  const attached = tableOf(call).list(groupOf(call).id);
  return ok([...attached].sort((a, b) => a.order - b.order).map((label) => wire(call, label)));
}

/** An unknown label is no error but a failure in the answer (L17691); null is order 0 (L17667). */
const attach = withBody<typeof labelItems>((call, { items }) => {
  const group = groupOf(call).id;
  const isKnown = ({ label }: { label: string }) => call.state.of(labels).get(accountOf(call).id, label) !== undefined;
  const sent = items.map(({ label, order }): GroupLabel => ({ label, order: order ?? 0 }));
  const attached = sent.filter(isKnown).map((label) => tableOf(call).put(group, label.label, label));
  const failures = sent.filter((label) => !isKnown(label));
  return ok({ attached: attached.map((each) => wire(call, each)), failures: failures.map((each) => wire(call, each)) });
});

function remove(call: Call) {
  present(tableOf(call).delete(groupOf(call).id, param(call, "label")) || undefined, "such label on the group");
  return {};
}

function removeAll(call: Call) {
  const group = groupOf(call).id;
  for (const { label } of tableOf(call).list(group)) tableOf(call).delete(group, label);
  return {};
}

export const groupLabelHandlers: Handlers = {
  "groups-group-labels-list-labels": list,
  "groups-group-labels-attach-label": attach,
  "groups-group-labels-remove-label": remove,
  "groups-group-labels-remove-all-labels": removeAll,
};
