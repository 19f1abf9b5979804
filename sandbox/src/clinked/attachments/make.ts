import type { Call } from "../call";
import { uploaded } from "../files/make";
import { freeSlug } from "../slug";
import { type Attachment, attachments } from "./records";

export const attachmentsOf = (call: Call, context: string): Attachment[] => call.state.of(attachments).list(context);

type Given = Pick<Attachment, "friendlyName" | "contentType"> & Partial<Attachment>;

export function makeAttachment(call: Call, context: string, given: Given): Attachment {
  const id = call.state.nextId("attachments");
  const taken = new Set(attachmentsOf(call, context).map(({ name }) => name));
  const own = { id, size: 0, href: null, link: null, removed: false, lastModified: call.clock.now() };
  const record = { name: freeSlug(given.friendlyName, taken), ...own, ...given };
  return call.state.of(attachments).put(context, id, record);
}

/** Attaches a temporary file to a context. Throws Refusal: 400 where there is none. */
export function attachUpload(call: Call, context: string, friendlyName: string, tempFile: string): Attachment {
  const { contentType, size } = uploaded(call, tempFile);
  return makeAttachment(call, context, { friendlyName, contentType, size });
}
