import type { World } from "../area";

/** What resources refer to. Team 512 with users 182 and 183, space 789, folder 456 and list 123 are there from the start. */
export const standing = {
  spaces: ["789", "790"],
  folders: ["456", "457"],
  lists: ["123", "124"],
  users: ["182", "183"],
  tags: ["urgent", "later", "Tag Name"],
  tasks: ["9hx", "9hy"],
  /** Tasks that no other resource of the tests changes. */
  others: ["9hz", "9i0"],
  goals: ["d88197a1-8996-403e-8cd9-024ff2a61d64", "668ac759-87ed-44a7-8b65-463c2dde5c75"],
  guests: ["512/184", "512/185"],
  checklists: ["9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c", "9hy/c427aa41-39ce-488f-87ab-176ae8d7966c"],
  items: [
    "9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c/8b340212-d8ab-4071-8d44-978faa2da502",
    "9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c/e8150797-da71-423e-8e8b-74c4f170262b",
    "9hy/c427aa41-39ce-488f-87ab-176ae8d7966c/14c45f86-666d-4bb9-856b-5e546526ffb8",
    "9hy/c427aa41-39ce-488f-87ab-176ae8d7966c/76c77906-4f88-452c-8d11-38ecc5e763a9",
  ],
};

const checklistOf = (item: string) => item.split("/").slice(0, 2).join("/");

export const world: World = {
  product: "clickup",
  start: [
    (control) =>
      control.change({
        system: "clickup",
        table: "templates",
        owner: "512",
        id: "9i1",
        add: { id: "9i1", name: "Second template", content: "" },
      }),
    ["clickup:Space", { team: "512", name: "Second space" }, "790"],
    ["clickup:Folder", { space: "789", name: "Second folder" }, "457"],
    ["clickup:List", { folder: "457", name: "Second list" }, "124"],
    ...standing.tags.map((name) => ["clickup:SpaceTag", { space: "789", name }] as const),
    ...[...standing.tasks, ...standing.others].map(
      (id) => ["clickup:Task", { list: "123", name: `Task ${id}` }, id] as const,
    ),
    ...standing.goals.map(
      (id, index) => ["clickup:Goal", { team: "512", name: `Goal ${index}`, multipleOwners: true }, id] as const,
    ),
    ...standing.guests.map(
      (id) => ["clickup:TeamGuest", { team: "512", email: `${id.slice(4)}@guests.com` }, id] as const,
    ),
    ...standing.checklists.map((id) => ["clickup:Checklist", { task: id.slice(0, 3), name: "Standing" }, id] as const),
    ...standing.items.map(
      (id, index) => ["clickup:ChecklistItem", { checklist: checklistOf(id), name: `Item ${index}` }, id] as const,
    ),
  ],
};
