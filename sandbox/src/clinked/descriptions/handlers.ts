import { type Call, groupOf, type Handler, type Handlers, ok, present, withBody } from "../call";
import type { description } from "./operations";
import { descriptions } from "./records";

const tableOf = (call: Call) => call.state.of(descriptions);

function handlersOf(kind: "files" | "notes"): Record<string, Handler> {
  const put = withBody<typeof description>((call, body) => ok({ ...tableOf(call).put(kind, groupOf(call).id, body) }));
  return {
    [`${kind}-description-get-description`]: (call) =>
      ok({ ...present(tableOf(call).get(kind, groupOf(call).id), "description") }),
    [`${kind}-description-create-description`]: put,
    [`${kind}-description-delete-description`]: (call) => {
      present(tableOf(call).delete(kind, groupOf(call).id) || undefined, "description");
      return {};
    },
  };
}

export const descriptionHandlers: Handlers = { ...handlersOf("files"), ...handlersOf("notes") };
