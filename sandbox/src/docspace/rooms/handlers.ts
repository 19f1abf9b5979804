import { param, present } from "../../call";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import type { Table } from "../../table";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import type { linkFilter, linkSet } from "./operations";
import { type Room, type RoomLink, roomLinks, rooms } from "./records";

const roomOf = (call: Call): Room => present(call.store.of(rooms).get("", param(call, "id")), "such room");

/** InvitationLink, ExternalLink or PrimaryExternalLink (L157). */
const subjectType = ({ linkType, primary }: RoomLink) => (linkType === 0 ? 3 : primary ? 4 : 1);

/** The document does not say what `sharedTo` holds: more than the id is shown only where links can be listed. */
const wire = (link: RoomLink, showsLinks: boolean): Fields => {
  const { id, title, shareLink, expirationDate, linkType, password, denyDownload, primary } = link;
  const shown = { id, title, shareLink, expirationDate, linkType, password, denyDownload, primary };
  const sharedTo = showsLinks ? shown : { id };
  const rights = { isLocked: false, isOwner: false, canEditAccess: false };
  return { access: link.access, sharedTo, ...rights, subjectType: subjectType(link) };
};

/** A uuid that counts up. */
const newId = (call: Call): string =>
  `75a5f745-f697-4418-b38d-${call.store.nextId("roomLinks").slice(-12).padStart(12, "0")}`;

function put(table: Table<RoomLink>, room: string, link: Partial<RoomLink> & { id: string }): RoomLink {
  const fresh = { access: 2, linkType: 1, title: "Shared link", expirationDate: null, password: null };
  const address = `https://example.com/s/${link.id}`;
  const record = { ...fresh, denyDownload: false, primary: false, shareLink: address, ...link, room };
  return table.put(room, link.id, record);
}

/** A public room that has lost its primary link gets another one. */
export function makePrimary(call: Pick<Call, "store">, room: Room, id: string): void {
  if (room.isPublic) put(call.store.of(roomLinks), room.id, { id, primary: true });
}

export const roomHandlers: Handlers = {
  /** Without an id it makes a link, with one it changes that link or makes it, and with access None it revokes it. */
  "rooms-set-an-external-or-invitation-link": withBody<typeof linkSet>((call, { linkId, ...sent }) => {
    const room = roomOf(call);
    const table = call.store.of(roomLinks);
    const known = linkId === undefined ? undefined : table.get(room.id, linkId.toLowerCase());
    if (sent.access === 0) {
      if (known) table.delete(room.id, known.id);
      if (known?.primary) makePrimary(call, room, newId(call));
      return { body: null };
    }
    if (known && sent.linkType !== undefined && sent.linkType !== known.linkType)
      throw invalid("linkType", "the kind of a link cannot be changed");
    const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
    const id = linkId?.toLowerCase() ?? newId(call);
    // What is not sent is reset: the request sets the whole link.
    const kept = known ? { linkType: known.linkType, primary: known.primary, shareLink: known.shareLink } : {};
    return { body: wire(put(table, room.id, { ...kept, ...given, id }), call.showsLinks) };
  }),

  "rooms-get-room-links": withQuery<typeof linkFilter>((call, { type }) => {
    const all = call.store.of(roomLinks).list(roomOf(call).id);
    const response = all
      .filter(({ linkType }) => type === undefined || linkType === type)
      .map((link) => wire(link, true));
    return { body: { response, count: response.length, status: 0, statusCode: 200 } };
  }),
};
