import { at, type InferredBehaviour } from "../inferred-behaviour";

/** What the document of DocSpace does not say. */
export const inferred: readonly InferredBehaviour[] = [
  at(
    3,
    "what an unknown link id does, and none at all",
    "both make a link: with that id, or with a new one, which sharedTo tells",
  ),
  at(3, "a room that does not exist", "404; it names 401 alone"),
  at(3, "how a link is read", "not at all; with docspaceLinks GET of the same path answers {response: [...]}"),
  at(3, "an unknown field or a wrong type", "400, naming it"),
  at(39, "what access None does", "it revokes the link and answers null; without a link it answers null as well"),
  at(39, "whether access and linkType are returned as names or numbers", "numbers; both are taken"),
  at(39, "access and linkType when they are not sent", "Read and External; a known link keeps its kind"),
  at(48, "what becomes of a field that is not sent", "it is reset: the request sets the whole link"),
  at(68, "another linkType for a known link", "400"),
  at(138, "what sharedTo holds", "the id of the link; with docspaceLinks all of it"),
  at(157, "a primary link that is revoked", "a public room makes another one, with another id"),
];
