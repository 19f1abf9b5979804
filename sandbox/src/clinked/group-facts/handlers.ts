import { accountOf, type Call, groupOf, type Handlers, ok, param, present } from "../call";
import { componentOrder } from "../state/defaults";

/** Title and description of the files are those of the example (L17503). */
const texts: Record<string, [title: string, description: string]> = {
  files: ["Files", "Share and track versions of files"],
  pages: ["Notes", "Write notes together"],
  discussions: ["Discussions", "Discuss with other members"],
  events: ["Events", "Plan events in a calendar"],
  tasks: ["Tasks", "Plan and assign tasks"],
};

/** The components of the group, in the order of the service. */
function components(call: Call) {
  present(accountOf(call).id === param(call, "organisation") || undefined, "such group");
  const names = groupOf(call).components.map(({ name }) => name);
  const shown = componentOrder.filter((name) => names.includes(name));
  return ok(
    shown.map((name) => {
      const [title, description] = texts[name] ?? [name, ""];
      return { name, beta: false, title, description, iconName: name };
    }),
  );
}

export const groupFactHandlers: Handlers = {
  "groups-components-list-components": components,
};
