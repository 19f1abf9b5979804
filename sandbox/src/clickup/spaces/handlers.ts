import { ok, param, present } from "../../call";
import { conflict } from "../../refusal";
import { type Call, type Handlers, named, withBody, withQuery } from "../call";
import { folders } from "../lists/records";
import { removeFolder } from "../lists/remove";
import { teams } from "../people/records";
import { tasksIn } from "../place";
import type { archivedOnly } from "../shapes";
import type { spaceCreate, spaceUpdate, tagCreate, tagUpdate } from "./operations";
import { type Features, type Space, type Status, spaces, type Tag, tags } from "./records";

/** As the space of the example that was made without features shows them (L2653). */
const plainFeatures: Features = {
  due_dates: { enabled: true, start_date: false, remap_due_dates: false, remap_closed_due_date: false },
  time_tracking: { enabled: true },
  tags: { enabled: true },
  time_estimates: { enabled: true },
  checklists: { enabled: true },
};
/** Statuses of a new space (L2419). */
export const newStatuses = (): Status[] => [
  { status: "to do", type: "open", orderindex: 0, color: "#d3d3d3" },
  { status: "complete", type: "closed", orderindex: 1, color: "#6bc950" },
];

const wire = ({ team: _, archived: __, ...space }: Space) => space;

function merged(known: Features, sent: Record<string, object | undefined> = {}): Features {
  const given = Object.entries(sent).filter(([, feature]) => feature !== undefined);
  return { ...known, ...Object.fromEntries(given.map(([name, feature]) => [name, { ...known[name], ...feature }])) };
}

const create = withBody<typeof spaceCreate>((call, { name, multiple_assignees = false, features }) => {
  const team = named(call, teams, "team_id").id;
  if (
    call.store
      .of(spaces)
      .list(team)
      .some((space) => space.name === name)
  )
    throw conflict(`The name "${name}" is taken`);
  const id = call.store.nextId("spaces");
  const space: Space = {
    id,
    team,
    name,
    private: false,
    statuses: newStatuses(),
    multiple_assignees,
    features: merged(plainFeatures, features),
    archived: false,
  };
  return ok(wire(call.store.of(spaces).put(team, id, space)));
});

const update = withBody<typeof spaceUpdate>((call, { name, multiple_assignees, features }) => {
  const space = named(call, spaces, "space_id");
  space.name = name ?? space.name;
  space.multiple_assignees = multiple_assignees ?? space.multiple_assignees;
  space.features = merged(space.features, features);
  return ok(wire(space));
});

/** Everything in it goes as well. */
function remove(call: Call) {
  const space = named(call, spaces, "space_id");
  for (const folder of call.store.of(folders).list(space.id)) removeFolder(call.store, folder);
  call.store.of(spaces).delete(space.team, space.id);
  return ok({});
}

const list = withQuery<typeof archivedOnly>((call, { archived = false }) => {
  const team = named(call, teams, "team_id").id;
  const shown = call.store
    .of(spaces)
    .list(team)
    .filter((space) => space.archived === archived);
  return ok({ spaces: shown.map(wire) });
});

/** Names keep their first letter only: "Tag Name" was created (L2763) and "Tag name" is listed (L2747). */
const shownName = (name: string) => name.charAt(0) + name.slice(1).toLowerCase();

const tagOf = (call: Call, space: string): Tag =>
  present(call.store.of(tags).get(space, param(call, "tag_name").toLowerCase()), "such tag");

const createTag = withBody<typeof tagCreate>((call, { tag }) => {
  const space = named(call, spaces, "space_id").id;
  const key = tag.name.toLowerCase();
  if (call.store.of(tags).get(space, key)) throw conflict(`A tag "${tag.name}" exists already`);
  call.store.of(tags).put(space, key, {
    name: shownName(tag.name),
    tag_fg: tag.tag_fg ?? "#000000",
    tag_bg: tag.tag_bg ?? "#000000",
  });
  return ok({});
});

/** Tasks keep a tag whose name changes. */
const editTag = withBody<typeof tagUpdate>((call, { tag: { name, fg_color, bg_color } }) => {
  const space = named(call, spaces, "space_id").id;
  const before = tagOf(call, space);
  const after: Tag = {
    name: name === undefined ? before.name : shownName(name),
    tag_fg: fg_color ?? before.tag_fg,
    tag_bg: bg_color ?? before.tag_bg,
  };
  const [old, now] = [before.name.toLowerCase(), after.name.toLowerCase()];
  if (old !== now && call.store.of(tags).get(space, now)) throw conflict(`A tag "${after.name}" exists already`);
  call.store.of(tags).delete(space, old);
  call.store.of(tags).put(space, now, after);
  for (const task of tasksIn(call.store, space)) task.tags = task.tags.map((tag) => (tag === old ? now : tag));
  return ok({ tag: { name: after.name, fg_color: after.tag_fg, bg_color: after.tag_bg } });
});

function deleteTag(call: Call) {
  const space = named(call, spaces, "space_id").id;
  const key = tagOf(call, space).name.toLowerCase();
  call.store.of(tags).delete(space, key);
  for (const task of tasksIn(call.store, space)) task.tags = task.tags.filter((tag) => tag !== key);
  return ok({});
}

export const spaceHandlers: Handlers = {
  "spaces-create-space": create,
  "spaces-update-space": update,
  "spaces-delete-space": remove,
  "spaces-get-spaces": list,
  "spaces-get-space": (call) => ok(wire(named(call, spaces, "space_id"))),
  "tags-get-space-tags": (call) => {
    const shown = call.store.of(tags).list(named(call, spaces, "space_id").id);
    return ok({ tags: shown.map((tag) => ({ ...tag })) });
  },
  "tags-create-space-tag": createTag,
  "tags-edit-space-tag": editTag,
  "tags-delete-space-tag": deleteTag,
};
