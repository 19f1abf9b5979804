import { PortalError } from "../http/errors";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import type { DocSpaceApi } from "./api";

/** Names by number (L39). None revokes a link, so no link has it. */
export const levels = [
  "None",
  "ReadWrite",
  "Read",
  "Restrict",
  "Varies",
  "Review",
  "Comment",
  "FillForms",
  "CustomFilter",
  "RoomManager",
  "Editing",
  "ContentCreator",
] as const;
export const linkTypes = ["Invitation", "External"] as const;
const subjectTypes = ["User", "ExternalLink", "Group", "InvitationLink", "PrimaryExternalLink"] as const;

/** A link as answers show it. Fields of `sharedTo` are in no document: those that are there are read. */
export interface LinkWire {
  readonly id: string;
  readonly access?: unknown;
  readonly subjectType?: unknown;
  readonly isLocked?: unknown;
  readonly isOwner?: unknown;
  readonly canEditAccess?: unknown;
  readonly sharedTo: Fields;
}

/** The link in an answer, bare (L104) or wrapped as `response`. Nothing for null, and "" for an id that nobody tells. */
export function linkIn(answer: unknown, id?: string): LinkWire | undefined {
  const bare = isPlainObject(answer) && "response" in answer ? answer.response : answer;
  if (!isPlainObject(bare)) return undefined;
  const sharedTo = isPlainObject(bare.sharedTo) ? bare.sharedTo : {};
  const shown = [sharedTo.id, sharedTo.linkId, bare.linkId, id, bare.id].map(idIn).find((one) => one !== undefined);
  return { ...bare, id: shown ?? "", sharedTo };
}

/** The portal does not serve the list of links, which its document does not have either. */
export class LinksHidden extends PortalError {}

/** Statuses of an operation that is not there. */
const NOT_SERVED = [404, 405, 501];

/** A room that answers with its links is there, and this login sees it. */
const rooms = defineSource<DocSpaceApi, { readonly room: string }>({
  name: "docspace:rooms",
  scope: [],
  key: ({ room }) => room,
  single: async (api, _scope, room) => {
    await linksOf(api, room);
    return { room };
  },
});

export const roomLinks = defineSource<DocSpaceApi, LinkWire>({
  name: "docspace:roomLinks",
  scope: ["room"],
  key: ({ id }) => id,
  caselessKeys: true,
  parent: ({ room: key = "" }) => ({ source: rooms, place: { scope: {}, key } }),
  hidden: (failure) => failure instanceof LinksHidden,
  list: async (api, { room = "" }) => ({ items: await linksOf(api, room), more: false, pages: 1 }),
});

/** Throws LinksHidden where the portal does not serve the list. */
export async function linksOf(api: DocSpaceApi, room: string): Promise<readonly LinkWire[]> {
  try {
    const { items } = await api.array<unknown>("rooms-get-room-links", { id: room }, {}, "response");
    return items.flatMap((item) => linkIn(item) ?? []);
  } catch (reason) {
    if (!(reason instanceof PortalError) || !NOT_SERVED.includes(reason.status ?? 0)) throw reason;
    throw new LinksHidden({
      kind: "notVisible",
      product: "docspace",
      operation: reason.operation,
      status: reason.status ?? 0,
      what: `the portal does not show the links of room ${room}`,
      nextStep: "Check the id of the room; if it is right, look at its links in the portal",
    });
  }
}

/** A name of the list, given as the name or as its number (L39, L68, L157). */
export const nameIn = (names: readonly string[], value: unknown): string | undefined =>
  names.find((name) => name === value) ?? names[numberIn(value) ?? -1];

export const subjectOf = ({ subjectType }: LinkWire) => nameIn(subjectTypes, subjectType);

/** Invitation has the number 0 as a type and 3 as a subject (L68, L157). */
export function typeOf(wire: LinkWire): string | undefined {
  const subject = subjectOf(wire);
  const bySubject =
    subject === "InvitationLink" ? "Invitation" : subject?.endsWith("ExternalLink") ? "External" : undefined;
  return nameIn(linkTypes, wire.sharedTo.linkType) ?? bySubject;
}

/** An instant: `utcTime` carries an offset and seven fraction digits (L97). */
export function instantIn(value: unknown): string | undefined {
  const time = isPlainObject(value) ? value.utcTime : value;
  const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** What the service shows of a link, in the words of the inputs. */
export function stateOf(wire: LinkWire): Fields {
  const { title, expirationDate, password, denyDownload, shareLink } = wire.sharedTo;
  const subjectType = subjectOf(wire);
  return {
    linkId: wire.id,
    access: nameIn(levels, wire.access),
    linkType: typeOf(wire),
    title,
    expirationDate: instantIn(expirationDate),
    password: password || undefined,
    denyDownload,
    primary: subjectType === undefined ? undefined : subjectType === "PrimaryExternalLink",
    subjectType,
    shareLink: shareLink || undefined,
    canEditAccess: wire.canEditAccess,
  };
}
