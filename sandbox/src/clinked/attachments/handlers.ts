import { invalid } from "../../refusal";
import { type Call, groupOf, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import { contains } from "../content/make";
import { contextOf } from "../contexts";
import { filesOf } from "../files/make";
import { folderType } from "../files/records";
import { pageOf, pageWire } from "../pages";
import { sorted } from "../sorted";
import { attachmentsOf, attachUpload, makeAttachment } from "./make";
import type { attachFile, attachLink, attachmentSearch, attachUploaded } from "./operations";
import { attachments } from "./records";
import { attachmentWire } from "./wire";

const folder = "onedrive_folder";

const list = withQuery<typeof attachmentSearch>((call, { page, size = 10, orderBy, ascending, name, foldersOnly }) => {
  const all = attachmentsOf(call, contextOf(call, "read"));
  const found = all.filter(
    ({ friendlyName, contentType }) => contains(friendlyName, name) && (!foldersOnly || contentType === folder),
  );
  return ok(pageWire(pageOf(sorted(found, orderBy, ascending), size, page), attachmentWire));
});

const upload = withBody<typeof attachUploaded>((call, { friendlyName, tempFile }) =>
  ok(attachmentWire(attachUpload(call, contextOf(call, "write"), friendlyName, tempFile))),
);

/** The file's own name takes the place of the one that was sent; the slug does not (L34893). */
const file = withBody<typeof attachFile>((call, { friendlyName, fileId }) => {
  const context = contextOf(call, "write");
  const found = filesOf(call).get(groupOf(call).id, fileId);
  if (!found || found.contentType === folderType) throw invalid("fileId", "there is no such file in this group");
  const { contentType, size } = found;
  const made = makeAttachment(call, context, { friendlyName, contentType, size, link: fileId });
  made.friendlyName = found.friendlyName;
  return ok(attachmentWire(made));
});

const link = withBody<typeof attachLink>((call, { friendlyName, href, oneDrive }) => {
  const context = contextOf(call, "write");
  if ((href === undefined) === (oneDrive === undefined)) throw invalid("href", "either href or oneDrive is required");
  const contentType = oneDrive ? (oneDrive.folder ? folder : "onedrive") : "glink";
  const address = oneDrive?.href ?? href ?? null;
  return ok(attachmentWire(makeAttachment(call, context, { friendlyName, contentType, href: address })));
});

function remove(call: Call) {
  const context = contextOf(call, "write");
  present(call.state.of(attachments).delete(context, param(call, "attachment")) || undefined, "such attachment");
  return {};
}

export const attachmentHandlers: Handlers = {
  "attachments-list-attachments": list,
  "attachments-upload-attachment": upload,
  "attachments-attach-group-file": file,
  "attachments-attach-google-drive-onedrive-file": link,
  "attachments-delete-attachment": remove,
};
