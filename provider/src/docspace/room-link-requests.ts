import type { Fields } from "../kit/normal-form";
import type { DocSpaceApi } from "./api";
import { LinksHidden, type LinkWire, linkIn, linksOf, subjectOf } from "./room-link-source";

/** Inputs of a link. */
interface Given extends Fields {
  readonly room: string | number;
}

/** Sets the whole link. What the answer leaves out is as it was sent. */
export async function put(api: DocSpaceApi, linkId: string, given: Given): Promise<LinkWire | undefined> {
  const { room, primary: _, linkId: __, expirationDate, ...rest } = given;
  const utcTime = expirationDate === undefined ? undefined : new Date(String(expirationDate)).toISOString();
  const sent: Fields = { ...rest, ...(utcTime ? { expirationDate: { utcTime, timeZoneOffset: "00:00:00" } } : {}) };
  const body = { linkId, ...sent };
  const wire = linkIn(
    await api.call("rooms-set-an-external-or-invitation-link", { id: String(room) }, { body }),
    linkId,
  );
  return wire && { ...wire, access: wire.access ?? sent.access, sharedTo: { ...sent, id: linkId, ...wire.sharedTo } };
}

/** Looks for a link whose create was answered with null. */
export async function find(api: DocSpaceApi, room: string, linkId: string): Promise<void> {
  const links = await linksOf(api, room).catch(hidden);
  if (links?.some(({ id: other }) => other.toLowerCase() === linkId)) return;
  const what = links ? "the room does not list it" : "the portal does not show the links of the room";
  throw new Error(
    `docspace:RoomLink: room ${room} answered the create of link ${linkId} with null, and ${what}. ` +
      "Check that the room takes links of this type and access, then look at its links in the portal.",
  );
}

export async function primaryOf(api: DocSpaceApi, room: string): Promise<string> {
  const links = await linksOf(api, room).catch(hidden);
  const found = links?.find((wire) => subjectOf(wire) === "PrimaryExternalLink");
  if (found) return found.id;
  const what = links ? "has no primary link" : "does not show its links, so its primary one cannot be found";
  throw new Error(`docspace:RoomLink: room ${room} ${what}. Give the linkId of the link, or leave primary out.`);
}

const hidden = (reason: unknown): undefined => {
  if (!(reason instanceof LinksHidden)) throw reason;
};
