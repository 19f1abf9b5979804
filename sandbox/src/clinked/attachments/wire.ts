import { exactNumber, type Fields } from "../../json";
import type { Attachment } from "./records";

/** What was uploaded has no preview (L34724); links have one that is never finished (L34893). */
export function attachmentWire({ id, link, href, ...shown }: Attachment): Fields {
  const values = link === null ? { href } : { fileId: exactNumber(link) };
  const isLink = link !== null || href !== null;
  return {
    id: exactNumber(id),
    ...shown,
    href,
    link: link === null ? null : exactNumber(link),
    previewInfo: isLink ? { finished: false, successful: false, values, errorCode: null } : null,
  };
}
