import { describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf } from "../contract/areas";
import { lifecycleAt, type Told } from "../products/support/lifecycle";

const roomLink = definitionOf("docspace:RoomLink");
const plain: Fields = { room: "3975", access: "Read", linkType: "External", title: "For the auditors" };
const idOf = (n: number) => `75a5f745-f697-4418-b38d-${String(n).padStart(12, "0")}`;
const linkOf = (id: string, { access, title }: Fields) => ({
  access,
  subjectType: 1,
  sharedTo: { id, title, linkType: 1 },
});

/**
 * A room with one link like the wanted one. Each PUT without an id makes another; an unknown id is refused.
 *
 * @param answer to the nth PUT that makes the link
 */
function roomOf(answer: (link: ReturnType<typeof linkOf>, n: number) => Told, options: { hidden?: boolean } = {}) {
  const links = new Map([[idOf(0), linkOf(idOf(0), plain)]]);
  let puts = 0;
  return lifecycleAt(roomLink, ({ method, body = {} }) => {
    if (method === "GET") return options.hidden ? [404, {}] : [200, { response: [...links.values()] }];
    if (body.linkId !== undefined && !links.has(String(body.linkId))) return [404, {}];
    const id = String(body.linkId ?? idOf(links.size));
    const told = answer(linkOf(id, body), ++puts);
    if (told === "cut" || told[0] === 200) links.set(id, linkOf(id, body));
    return told;
  });
}

describe("a link without a linkId", () => {
  it.each<[string, (link: ReturnType<typeof linkOf>) => unknown]>([
    ["sharedTo", (link) => link],
    ["sharedTo, wrapped", (response) => ({ response })],
    [
      "sharedTo, as linkId",
      ({ sharedTo: { id: linkId, ...sharedTo }, ...link }) => ({ ...link, sharedTo: { ...sharedTo, linkId } }),
    ],
    ["linkId", ({ sharedTo, ...link }) => ({ ...link, linkId: sharedTo.id, sharedTo: null })],
    ["id", ({ sharedTo, ...link }) => ({ response: { ...link, id: sharedTo.id } })],
  ])("has the id of the answer: %s", async (_, shape) => {
    const { create, bodies } = await roomOf((link) => [200, shape(link)], { hidden: true });
    const made = await create(plain);
    expect(made).toMatchObject({ id: `3975/${idOf(1)}`, state: { ...plain, linkId: idOf(1) } });
    expect(bodies()).toEqual([{ access: "Read", linkType: "External", title: plain.title }]);
  });

  it.each<[string, Told]>([
    ["null", [200, null]],
    ["no id", [200, { access: 2, sharedTo: null, subjectType: 1 }]],
    ["nothing", "cut"],
  ])("is the one that is new in the list when the answer is %s", async (_, told) => {
    const { create, bodies } = await roomOf(() => told);
    expect((await create(plain)).id).toBe(`3975/${idOf(1)}`);
    expect(bodies()).toHaveLength(1);
  });

  it.each<[string, Told]>([
    ["with null", [200, null]],
    ["without its id", [200, { access: 2, sharedTo: null, subjectType: 1 }]],
    ["with nothing", "cut"],
    ["with 503", [503, {}]],
  ])("is an error that names the room when it is answered %s and no list is shown", async (answer, told) => {
    const { create, bodies } = await roomOf(() => told, { hidden: true });
    await expect(create(plain)).rejects.toThrow(
      `docspace:RoomLink: room 3975 answered the create of a link ${answer}, and the portal does not show the links of the room. Look at`,
    );
    expect(bodies()).toHaveLength(1);
  });

  it("is sent again only when the list shows that it was not made", async () => {
    const { create, bodies } = await roomOf((link, n) => (n === 1 ? [503, {}] : [200, link]));
    expect((await create(plain)).id).toBe(`3975/${idOf(1)}`);
    expect(bodies()).toHaveLength(2);
  });

  it("is made one after the other in a room, so that no link is taken for another", async () => {
    const { create } = await roomOf(() => [200, null]);
    const made = await Promise.all([1, 2, 3].map(() => create(plain)));
    expect(made.map(({ id }) => id).sort()).toEqual([1, 2, 3].map((n) => `3975/${idOf(n)}`));
  });
});

it("compares a given id in any case", async () => {
  const known = idOf(0).toUpperCase();
  const { create } = await lifecycleAt(roomLink, ({ method }) =>
    method === "PUT" ? [200, null] : [200, { response: [linkOf(known.toLowerCase(), plain)] }],
  );
  const made = await create({ ...plain, linkId: known });
  expect(made.id.toLowerCase()).toBe(`3975/${known.toLowerCase()}`);
});

it("sees a link as gone when its room is and nothing else would show it", async () => {
  const { delete: destroy, requests } = await lifecycleAt(roomLink, () => [404, {}]);
  await destroy({ id: `3975/${idOf(0)}`, state: { ...plain, linkId: idOf(0) } });
  expect(requests()).toEqual(["PUT /api/2.0/files/rooms/3975/links", "GET /api/2.0/files/rooms/3975/links"]);
});
