import { z } from "zod";
import { documentList, publish } from "../documents/operations";
import type { Access, WorkDriveOperation } from "../operation";
import { date, permissions, permissionsAtCreate } from "../permissions";

const text = z.string();
const ids = z.array(text);
const qa = z.strictObject({ question: text.min(1), answer: text.min(1), description: text.optional() });

export const faqList = documentList;
export const faqCreate = z.strictObject({
  kb: z
    .strictObject({
      name: text.optional(),
      ownerIds: ids.optional(),
      expiry: date.optional(),
      tags: ids.optional(),
      category: text.optional(),
    })
    .optional(),
  qas: z.array(qa).min(1),
  permissions: permissionsAtCreate.optional(),
});
export const faqUpdate = z.strictObject({
  kb: z
    .strictObject({
      name: text.optional(),
      newOwnerIds: ids.optional(),
      removeOwnerIds: ids.optional(),
      expiry: date.optional(),
      tags: ids.optional(),
      category: text.optional(),
      link: text.optional(),
    })
    .optional(),
  updatedQAs: z
    .array(
      z.strictObject({
        id: text,
        question: text.min(1).optional(),
        answer: text.min(1).optional(),
        description: text.optional(),
      }),
    )
    .optional(),
  newQas: z.array(qa).optional(),
  removeQuestionIds: ids.optional(),
  permissions: permissions.optional(),
});

const access: Access = "signedIn";
const all = "/api/faqs";

export const faqOperations: WorkDriveOperation[] = [
  { id: "faq-get-all-faqs", method: "GET", path: all, line: 3730, kind: "list", access, query: faqList },
  {
    id: "faq-upload-a-faq",
    method: "POST",
    path: all,
    line: 3776,
    kind: "write",
    access,
    query: publish,
    body: faqCreate,
  },
  {
    id: "faq-update-a-faq",
    method: "PATCH",
    path: "/api/faqs/{kbId}",
    line: 3893,
    kind: "write",
    access,
    query: publish,
    body: faqUpdate,
  },
  { id: "faq-delete-a-faq", method: "DELETE", path: "/api/faqs/{id}", line: 4027, kind: "write", access },
];
