export interface InferredBehaviour {
  /** What the document leaves open. */
  silent: string;
  /** What the sandbox does. */
  chosen: string;
  /** Line of the vendor's document to which this belongs. */
  line: number;
}

const at = (line: number, silent: string, chosen: string): InferredBehaviour => ({ line, silent, chosen });

/** Everything that the sandbox does and the vendor's document does not say. */
export const inferred: readonly InferredBehaviour[] = [
  at(16, "status and headers of a blocked request", "429 without a header; a control sets both"),
  at(16, "whether blocked requests count", "they do not, until a control says so"),
  at(22, "the format of errors", '{"error": code, "message": text} with 400, 401, 403, 404 or 409'),
  at(22, "what an unknown field or query parameter does", "400, naming it"),
  at(22, "an operation that is not documented, or not in the sandbox", "404, listed by the controls"),
  at(29, "whether a token without expires_in expires", "it does, like any other"),
  at(29, "a user with two-factor authentication", "needs the code 12345"),
  at(74, "how a refresh token is used", "it is handed out and cannot be used"),
  at(74, "whether scope may be missing", "400: only code is called optional"),
  at(116, "what accounts[].metadata holds", "the account's properties"),
  at(116, "permissions that an operation needs", "see access in the operation table; 403 when it is missing"),
  at(1499, "an account name that is taken", "409"),
  at(1961, "which fields are required", "name, username and e-mail address"),
  at(1961, "the permission when none is sent", "1, also in invites"),
  at(1961, "a username or e-mail address that is taken", "409; both are unique in the whole portal"),
  at(1961, "assignToNewGroupsPermission and activationType in answers", "shown once they have a value"),
  at(2366, "the largest page", "100 entries; a larger size is cut to it"),
  at(
    2366,
    "the values of orderBy",
    "id, name, email, username, permission, dateCreated, lastModified; without: order of creation",
  ),
  at(3409, "a group in assignGroups that does not exist", "400; in removeGroups it is ignored, as in the example"),
  at(3750, "what becomes of the user", "gone with the last account; the memberships of groups end"),
  at(3980, "a second invite for an address, or one for a member", "409, and no invite of the request is created"),
  at(5194, "whether groups and assignGroups add or replace", "they replace"),
  at(6314, "a guest address that is taken", "409"),
  at(6621, "logo, background and icon without an upload", "stored as sent; mediumLogo and largeLogo follow logo"),
  at(6855, "the default branding", "the values of the example"),
  at(6938, "POST of a property that exists", "409"),
  at(8017, "enabling single sign-on without metadata", "400"),
  at(8017, "certificate fields", "from the metadata; what cannot be read is made up"),
  at(9746, "which fields the update of a right takes", "those of create"),
  at(10813, "the slug when no name is sent", "friendlyName in lower case, other characters to _, then _2, _3"),
  at(10813, "a slug that is taken", "409"),
  at(10813, "components when none are sent", "files, pages, events and tasks"),
  at(10813, "who is a member of a new group", "the caller with 16, and members with assignToNewGroupsPermission"),
  at(11614, "how to reach the second page", "page is taken; size is taken and ignored; five entries"),
  at(11614, "the order of groups", "the order that was set, then the order of creation"),
  at(12727, "the effect of copyFrom in an update", "none; the group must exist"),
  at(13485, "what delete does", "the group answers 404 and is listed with removed=true only; its slug stays taken"),
  at(13589, "what copyFrom copies", "branding, components, watermark and flags; no members, no content, no jobs"),
  at(14221, "size", "taken and ignored"),
  at(14957, "the Member id of the path", "the id of the user"),
  at(14957, "capabilities below permission 16", "1 and 2 those of the example right; 4 and 8 all but administration"),
  at(15644, "the answer of the update", "the member as in the single get"),
  at(15644, "a membership whose expirationDate has passed", "stays; so do invites"),
  at(16438, "a second invite for an address, or one for a group member", "409"),
  at(16438, "the expiration of an invite without expirationTime", "expirationDate null"),
  at(17284, "textColor", "keeps its value"),
  at(36677, "the answer of the update", "the profile"),
  at(36677, "verifyEmail", "true marks the address as verified"),
];
