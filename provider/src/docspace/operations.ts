import { operationTable } from "../kit/operations";

export const operations = operationTable({
  "rooms-set-an-external-or-invitation-link": "PUT /api/2.0/files/rooms/{id}/links",
  // Not in the document.
  "rooms-get-room-links": "GET /api/2.0/files/rooms/{id}/links list",
});

export type OperationName = keyof typeof operations;
