// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import * as dynamic from "../../docspace/resources";
import { isOfType, lookedUp } from "../../kit/resource";
import { plugin } from "../../kit/served";

export type * from "../../docspace/resources";

/**
 * A link that opens a room, or invites into it.
 *
 * Id: `<room>/<linkId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:docspace:RoomLink <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document has one operation: it makes a link where no id is sent, changes one by its id, and with access None
 *   revokes it. (L3)
 * - Reading asks for GET /api/2.0/files/rooms/{id}/links, which is not in the document. Where the portal answers 404,
 *   405 or 501, drift cannot be seen: a refresh keeps the state, and import takes the given inputs. (L3)
 * - Every write sends the whole link. What the program leaves out is presumably reset. (L3)
 * - The document does not say where the answer shows the id, and it may be null. The id is read from sharedTo; where
 *   it is not there, it is that of the one link like it that the room lists since. A create fails, and names the
 *   room, where nobody can look. (L138)
 * - access, linkType and subjectType are names or numbers in both directions; a state holds the names. (L39)
 * - The numbers of linkType are not those of subjectType: Invitation is 0 and 3. (L68)
 * - utcTime carries an offset and seven fraction digits: dates are compared as instants. (L97)
 * - The primary link is a setting of its room: a public room always has one. `primary: true` takes it over, which
 *   needs the list of links or its `linkId`; when it is revoked, by destroy or by hand, the room makes another one
 *   with another id, and the next update takes that over.
 * - password and denyDownload are for External links alone. How many may use a link is no field of this request.
 *
 * @example
 * ```ts
 * import * as docspace from "pulumi-portals/native/docspace";
 *
 * const roomLink = new docspace.RoomLink("example", {
 *   room: "3975",
 *   access: "Read",
 *   linkType: "External",
 *   title: "For the auditors",
 * });
 * ```
 */
export class RoomLink extends dynamic.RoomLink {
  static override readonly __pulumiType: string = "portals:docspace:RoomLink";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RoomLink {
    return new RoomLink(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is RoomLink {
    return isOfType(value, RoomLink.__pulumiType);
  }
}
