import type { z } from "zod";
import { assign, ok, param, present } from "../../call";
import type { Fields } from "../../json";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { fileWire } from "../media";
import { paged } from "../pages";
import { isoNow, keyOwner, newId } from "../record";
import { personWire, userIn, users } from "../users/records";
import type { documentCreate, documentList, documentUpdate, publish } from "./operations";
import { type Document, documents } from "./records";

const documentOf = (call: Call): Document =>
  present(call.store.of(documents).get("", param(call, "id")), "such document");

const wire = (call: Call, document: Document): Fields => {
  const { link, owners, file, docUrl: _, permissions: __, ...shown } = document;
  return {
    ...shown,
    metadata: {},
    file: fileWire(file),
    owners: owners.flatMap((id) => call.store.of(users).get("", id) ?? []).map(personWire),
    bookmarkId: null,
    linkPreview: link === null ? [] : [{ title: link, description: null, image: null, link }],
  };
};

const published = (call: Call) => (call.query as z.output<typeof publish>).publish;

export const documentHandlers: Handlers = {
  "document-get-all-documents": withQuery<typeof documentList>((call, query) => {
    const all = call.store.of(documents).list("");
    const found = all.filter(({ category }) => query.category === undefined || category === query.category);
    return paged(
      "docs",
      found.map((document) => wire(call, document)),
      query,
    );
  }),

  /** Answers what was sent, without an id (L3493). */
  "document-upload-a-document": withBody<typeof documentCreate>((call, body) => {
    for (const id of body.ownerIds ?? []) userIn(call, "ownerIds", id);
    const record: Document = {
      id: newId(call, "documents"),
      name: body.name,
      isPublished: published(call) ?? false,
      updatedAt: isoNow(call),
      expiry: body.expiry ?? null,
      file: body.docId ?? null,
      tags: body.tags ?? [],
      category: body.category ?? null,
      owners: [...new Set(body.ownerIds ?? [keyOwner])],
      link: body.link ?? null,
      docUrl: body.docUrl ?? body.docURL ?? null,
      permissions: body.permissions ?? null,
    };
    call.store.of(documents).put("", record.id, record);
    return ok({ ...body });
  }),

  "document-update-a-document": withBody<typeof documentUpdate>((call, body) => {
    const document = documentOf(call);
    const { newOwnerIds = [], removeOwnerIds = [], permissions, ...kb } = body.kb ?? {};
    for (const id of newOwnerIds) userIn(call, "kb.newOwnerIds", id);
    assign(document, { ...kb, file: body.docId, docUrl: body.docUrl ?? body.docURL });
    assign(document, { permissions: body.permissions ?? permissions });
    if (published(call)) document.isPublished = true;
    document.owners = [...new Set([...document.owners, ...newOwnerIds])].filter((id) => !removeOwnerIds.includes(id));
    document.updatedAt = isoNow(call);
    return ok(wire(call, document));
  }),

  "document-delete-a-document": (call) => {
    call.store.of(documents).delete("", documentOf(call).id);
    return {};
  },
};
