import type { Sandbox } from "../../sandbox/src";
import { type Entry, numbers, rewrite, type Workload } from "./workload";

const TEAM = "512";
const SPACES = 20;
const FOLDERS_EACH = 10;
const LISTS_EACH = 4;
const TAGS_EACH = 20;
const WEBHOOKS = 30;
const GOALS = 50;

type Rows = [owner: string, key: string, value: unknown][];

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const hook = (number: number) => `https://example.com/hook/${number}`;

const spaceIds = numbers(SPACES).map((number) => String(1000 + number));
const foldersOf = (space: string) =>
  numbers(FOLDERS_EACH).map((number) => `${space}${String(number).padStart(2, "0")}`);
const listsOf = (folder: string) => numbers(LISTS_EACH).map((number) => `${folder}${number}`);
const tagNames = numbers(TAGS_EACH).map((number) => `tag${number}`);

/** A Workspace of 20 spaces, 200 folders, 800 lists, 400 tags, 30 webhooks and 50 goals. */
export const workspace: Workload = {
  key: "clickup-1500",
  title: "ClickUp: 20 spaces, 200 folders, 800 lists, 400 tags, 30 webhooks, 50 goals",
  product: "clickup",
  objects: 1500,
  async fill(sandbox) {
    await addRecords(sandbox);
    const entries: Entry[] = [
      ...spaceIds.map((id) => named("Space", id, { team: TEAM, name: `Space ${id}` })),
      ...spaceIds.flatMap((space) =>
        foldersOf(space).flatMap((folder) => [
          named("Folder", folder, { space, name: `Folder ${folder}` }),
          ...listsOf(folder).map((list) => named("List", list, { folder, name: `List ${list}` })),
        ]),
      ),
      ...spaceIds.flatMap((space) => tagNames.map((name) => tag(space, name))),
      ...numbers(WEBHOOKS).map(webhook),
      ...numbers(GOALS).map((number) => named("Goal", uuid(1000 + number), { team: TEAM, name: `Goal ${number}` })),
    ];
    const once = { paged: false, single: true };
    const scopes = [
      { path: `/team/${TEAM}/space?archived=false`, objects: SPACES, ...once },
      ...spaceIds.map((space) => ({ path: `/space/${space}/folder?archived=false`, objects: FOLDERS_EACH, ...once })),
      ...spaceIds
        .flatMap(foldersOf)
        .map((folder) => ({ path: `/folder/${folder}/list?archived=false`, objects: LISTS_EACH, ...once })),
      ...spaceIds.map((space) => ({ path: `/space/${space}/tag`, objects: TAGS_EACH, ...once, single: false })),
      { path: `/team/${TEAM}/webhook`, objects: WEBHOOKS, ...once, single: false },
      { path: `/team/${TEAM}/goal`, objects: GOALS, ...once },
    ];
    return { entries, scopes };
  },
};

/** What has an id, a name and a single read of its own. */
function named(type: string, id: string, args: Record<string, string>): Entry {
  const path = `/${type.toLowerCase()}/${id}`;
  return { type: `clickup:${type}`, name: `${type}-${id}`, args, id, plain: { id, args }, read: { path } };
}

function tag(space: string, name: string): Entry {
  const args = { space, name };
  const read = { path: `/space/${space}/tag`, search: { items: "tags", key: "name", value: name } };
  return {
    type: "clickup:SpaceTag",
    name: `tag-${space}-${name}`,
    args,
    id: `${space}/${name}`,
    plain: { id: name, args },
    read,
  };
}

function webhook(number: number): Entry {
  const id = uuid(number);
  const args = { team: TEAM, endpoint: hook(number), events: ["taskCreated"] };
  const read = { path: `/team/${TEAM}/webhook`, search: { items: "webhooks", key: "id", value: id } };
  const plain = { id, args: { team: TEAM, endpoint: hook(number) } };
  return { type: "clickup:Webhook", name: `webhook-${number}`, args, id: `${TEAM}/${id}`, plain, read };
}

async function addRecords(sandbox: Sandbox): Promise<void> {
  const { url, token } = { url: sandbox.urls.clickup, token: sandbox.credentials.clickup.token };
  // One of each by the API: patterns with all that the service keeps.
  const make = async (path: string, body: object) => {
    const headers = { Authorization: token, "Content-Type": "application/json" };
    const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`ClickUp ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
  const space = await make(`/team/${TEAM}/space`, { name: "Pattern" });
  const folder = await make(`/space/${space.id}/folder`, { name: "Pattern" });
  await make(`/folder/${folder.id}/list`, { name: "Pattern" });
  await make(`/team/${TEAM}/webhook`, { endpoint: hook(0), events: ["taskCreated"] });
  await make(`/team/${TEAM}/goal`, { name: "Pattern", description: "", multiple_owners: false, owners: [] });
  await rewrite(sandbox, (snapshot) => {
    const tables = (snapshot.systems?.clickup?.tables ?? {}) as Record<string, Rows>;
    const pattern = (table: string) => tables[table]?.at(-1)?.[2] as object;
    const fill = (table: string, rows: Rows) => {
      tables[table] = rows;
    };
    const of = { space: pattern("spaces"), folder: pattern("folders"), list: pattern("lists") };
    const others = { webhook: pattern("webhooks"), goal: pattern("goals") };
    fill(
      "spaces",
      spaceIds.map((id) => [TEAM, id, { ...of.space, id, name: `Space ${id}` }]),
    );
    fill(
      "folders",
      spaceIds.flatMap((own) =>
        foldersOf(own).map((id, orderindex): Rows[number] => [
          own,
          id,
          { ...of.folder, id, space: own, name: `Folder ${id}`, orderindex },
        ]),
      ),
    );
    fill(
      "lists",
      spaceIds
        .flatMap(foldersOf)
        .flatMap((own) =>
          listsOf(own).map((id, orderindex): Rows[number] => [
            own,
            id,
            { ...of.list, id, folder: own, name: `List ${id}`, orderindex },
          ]),
        ),
    );
    fill(
      "tags",
      spaceIds.flatMap((own) =>
        tagNames.map((name): Rows[number] => [own, name, { name, tag_fg: "#ffffff", tag_bg: "#32a852" }]),
      ),
    );
    fill(
      "webhooks",
      numbers(WEBHOOKS).map((number) => [
        TEAM,
        uuid(number),
        { ...others.webhook, id: uuid(number), endpoint: hook(number) },
      ]),
    );
    fill(
      "goals",
      numbers(GOALS).map((number) => [
        TEAM,
        uuid(1000 + number),
        { ...others.goal, id: uuid(1000 + number), name: `Goal ${number}` },
      ]),
    );
  });
}
