// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Declared, isOfType, lookedUp, PortalResource } from "../kit/resource";

const declared = {
  RoomLink: {
    type: "docspace:RoomLink",
    inputs: [
      "room",
      "access",
      "linkType",
      "title",
      "expirationDate",
      "password",
      "denyDownload",
      "linkId",
      "primary",
      "connection",
    ],
    outputs: ["subjectType", "shareLink", "canEditAccess"],
    secret: ["password", "shareLink"],
  },
} satisfies Record<string, Declared>;

/**
 * A link that opens a room, or invites into it.
 *
 * Id: `<room>/<linkId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as docspace from "pulumi-portals/docspace";
 *
 * const roomLink = new docspace.RoomLink("example", {
 *   room: "3975",
 *   access: "Read",
 *   linkType: "External",
 *   title: "For the auditors",
 * });
 * ```
 */
export class RoomLink extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/docspace:RoomLink";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RoomLink {
    return new RoomLink(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a RoomLink, even one of another copy of this package. */
  static override isInstance(value: unknown): value is RoomLink {
    return isOfType(value, RoomLink.__pulumiType);
  }

  /** Id of the room. A change replaces the resource. */
  declare readonly room: pulumi.Output<string>;
  /** What whoever opens the link may do. */
  declare readonly access: pulumi.Output<
    | "ReadWrite"
    | "Read"
    | "Restrict"
    | "Varies"
    | "Review"
    | "Comment"
    | "FillForms"
    | "CustomFilter"
    | "RoomManager"
    | "Editing"
    | "ContentCreator"
  >;
  /** Whether it invites into the room or opens it to people outside. A change replaces the resource. */
  declare readonly linkType: pulumi.Output<"Invitation" | "External">;
  /** Name of the link. */
  declare readonly title: pulumi.Output<string | undefined>;
  /** When the link ends. It has to lie ahead when it is given. */
  declare readonly expirationDate: pulumi.Output<string | undefined>;
  /** Password of an External link. Not always returned, so its drift can go unseen. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Whether an External link is for reading only. */
  declare readonly denyDownload: pulumi.Output<boolean | undefined>;
  /**
   * Id of the link. One that the room has is taken over; without it the portal makes a new link, and tells its id. A
   * change replaces the resource.
   */
  declare readonly linkId: pulumi.Output<string | undefined>;
  /**
   * Whether it is the primary External link, which a public room has by itself: that one is taken over. A change
   * replaces the resource.
   */
  declare readonly primary: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in DOCSPACE__<NAME>__API_KEY. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Kind of the link in the service's words. */
  declare readonly subjectType: pulumi.Output<string>;
  /** Address of the link, where the portal shows it. Secret. */
  declare readonly shareLink: pulumi.Output<string>;
  /** Whether this login may change the link. */
  declare readonly canEditAccess: pulumi.Output<boolean>;

  constructor(name: string, args: RoomLinkArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.RoomLink, name, args, opts);
  }
}

/** Arguments of {@link RoomLink}. */
export interface RoomLinkArgs {
  /** Id of the room. A change replaces the resource. */
  room: pulumi.Input<string>;
  /** What whoever opens the link may do. */
  access: pulumi.Input<
    | "ReadWrite"
    | "Read"
    | "Restrict"
    | "Varies"
    | "Review"
    | "Comment"
    | "FillForms"
    | "CustomFilter"
    | "RoomManager"
    | "Editing"
    | "ContentCreator"
  >;
  /** Whether it invites into the room or opens it to people outside. A change replaces the resource. */
  linkType: pulumi.Input<"Invitation" | "External">;
  /** Name of the link. */
  title?: pulumi.Input<string>;
  /** When the link ends. It has to lie ahead when it is given. */
  expirationDate?: pulumi.Input<string>;
  /** Password of an External link. Not always returned, so its drift can go unseen. Secret. */
  password?: pulumi.Input<string>;
  /** Whether an External link is for reading only. */
  denyDownload?: pulumi.Input<boolean>;
  /**
   * Id of the link. One that the room has is taken over; without it the portal makes a new link, and tells its id. A
   * change replaces the resource.
   */
  linkId?: pulumi.Input<string>;
  /**
   * Whether it is the primary External link, which a public room has by itself: that one is taken over. A change
   * replaces the resource.
   */
  primary?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in DOCSPACE__<NAME>__API_KEY. No part of the id. */
  connection?: pulumi.Input<string>;
}
