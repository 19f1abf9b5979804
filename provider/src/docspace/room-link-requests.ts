import { PortalError } from "../http/errors";
import type { Context, Created } from "../kit/definition";
import type { Fields } from "../kit/normal-form";
import { Turns } from "../kit/turns";
import type { DocSpaceApi } from "./api";
import { LinksHidden, type LinkWire, linkIn, linksOf, stateOf, subjectOf } from "./room-link-source";

/** Inputs of a link. */
interface Given extends Fields {
  readonly room: string | number;
}

const SET = "rooms-set-an-external-or-invitation-link";
/** How often, and after how many ms, a room is asked again for a link that it may have. */
const LOOK_AGAIN_MS = [0, 500, 1000];

/**
 * Sets the whole link: the one with the id, or a new one without. What the answer leaves out is as it was sent; its id
 * is "" where nobody tells it.
 */
export async function put(api: DocSpaceApi, linkId: string | undefined, given: Given): Promise<LinkWire | undefined> {
  const { room, primary: _, linkId: __, expirationDate, ...rest } = given;
  const utcTime = expirationDate === undefined ? undefined : new Date(String(expirationDate)).toISOString();
  const sent: Fields = { ...rest, ...(utcTime ? { expirationDate: { utcTime, timeZoneOffset: "00:00:00" } } : {}) };
  const body = { ...(linkId === undefined ? {} : { linkId }), ...sent };
  // Without an id each request makes another link.
  const wire = linkIn(await api.call(SET, { id: String(room) }, { body, once: linkId === undefined }), linkId);
  return wire && { ...wire, access: wire.access ?? sent.access, sharedTo: { ...sent, ...wire.sharedTo } };
}

const turns = new Turns();

/**
 * Makes a link, to which the portal gives an id. Where the answer does not tell the id, it is that of the one link like
 * it that the room has since; where nobody can tell, an error.
 */
export async function make(context: Context<DocSpaceApi>, given: Given): Promise<Created<LinkWire>> {
  const { api, session } = context;
  const room = String(given.room);
  // One after the other: a link that is new in the list is then this one.
  const end = await turns.take(`${session.portal} ${room}`);
  try {
    const before = await linksOf(api, room).catch(hidden);
    for (let attempt = 1; ; attempt++) {
      const made = await put(api, undefined, given).catch(lost);
      if (made && "sharedTo" in made && made.id !== "") return { key: made.id, wire: made };
      const found = before ? await appeared(context, given, before).catch(() => undefined) : [];
      if (!found) {
        // The list fails for now: the journal keeps the create, and the next run looks again.
        if (made instanceof PortalError) throw made;
        return {};
      }
      const [wire] = found;
      if (wire && found.length === 1) return { key: wire.id, wire };
      // Not there for certain, as far as anybody can see.
      if (made instanceof PortalError && before && !wire && attempt === 1) continue;
      throw untold(room, made, before && found);
    }
  } finally {
    end();
  }
}

/** The failure of a request that may have been carried out. */
function lost(reason: unknown): PortalError {
  if (reason instanceof PortalError && reason.ambiguous) return reason;
  throw reason;
}

/** Links like the given one that the room did not have before. */
async function appeared(
  { api, session }: Context<DocSpaceApi>,
  given: Given,
  before: readonly LinkWire[],
): Promise<readonly LinkWire[]> {
  const known = new Set(before.map(({ id }) => id.toLowerCase()));
  for (const pause of LOOK_AGAIN_MS) {
    if (pause > 0) await session.runtime.clock.sleep(pause);
    const links = (await linksOf(api, String(given.room)).catch(hidden)) ?? [];
    const found = links.filter((link) => !known.has(link.id.toLowerCase()) && isLike(link, given));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a link shows nothing but what was sent. The primary one is made by its room. */
function isLike(link: LinkWire, { expirationDate, ...given }: Given): boolean {
  const shown = stateOf(link);
  const isSame = (name: string) =>
    shown[name] === undefined || given[name] === undefined || shown[name] === given[name];
  const ends = Date.parse(String(shown.expirationDate)) === Date.parse(String(expirationDate));
  return (
    !shown.primary &&
    ["access", "linkType", "title", "denyDownload"].every(isSame) &&
    (shown.expirationDate === undefined || expirationDate === undefined || ends)
  );
}

function untold(
  room: string,
  made: LinkWire | PortalError | undefined,
  found: readonly LinkWire[] | undefined,
): PortalError {
  const status = made instanceof PortalError ? made.status : undefined;
  const answer =
    made instanceof PortalError ? (status ? `with ${status}` : "with nothing") : made ? "without its id" : "with null";
  const what = !found
    ? "the portal does not show the links of the room"
    : found.length === 0
      ? "the room lists no new one like it"
      : `the room lists ${found.length} new ones like it: ${found.map(({ id }) => id).join(", ")}`;
  return failure(
    `room ${room} answered the create of a link ${answer}, and ${what}`,
    "Look at the links of the room in the portal: remove the new one, or give its id as linkId; then run `pulumi up` again",
  );
}

/** Not ambiguous: it is told once, and the create is not looked for by the next run. */
const failure = (what: string, nextStep: string) =>
  new PortalError({ kind: "unavailable", product: "docspace", operation: "docspace:RoomLink", what, nextStep });

/** Looks for a link whose change was answered with null. */
export async function find(api: DocSpaceApi, room: string, linkId: string): Promise<void> {
  const links = await linksOf(api, room).catch(hidden);
  if (links?.some(({ id: other }) => other.toLowerCase() === linkId.toLowerCase())) return;
  const what = links ? "the room does not list it" : "the portal does not show the links of the room";
  throw failure(
    `room ${room} answered the create of link ${linkId} with null, and ${what}`,
    "Check that the room takes links of this type and access, then look at its links in the portal",
  );
}

export async function primaryOf(api: DocSpaceApi, room: string): Promise<string> {
  const links = await linksOf(api, room).catch(hidden);
  const found = links?.find((wire) => subjectOf(wire) === "PrimaryExternalLink");
  if (found) return found.id;
  const what = links ? "has no primary link" : "does not show its links, so its primary one cannot be found";
  throw failure(`room ${room} ${what}`, "Give the linkId of the link, or leave primary out");
}

/** Ends a link. Throws PortalError; one of kind `gone` only where the list of links can tell whether the room is seen. */
export async function revoke(api: DocSpaceApi, room: string, body: Fields): Promise<void> {
  try {
    await api.call(SET, { id: room }, { body: { ...body, access: "None" } });
  } catch (reason) {
    if (!(reason instanceof PortalError) || reason.kind !== "gone") throw reason;
    // Nothing but this request shows the room: then its 404 is the last word.
    if (await linksOf(api, room).catch(hidden)) throw reason;
  }
}

const hidden = (reason: unknown): undefined => {
  if (!(reason instanceof LinksHidden)) throw reason;
};
