import { operationTable } from "../kit/operations";

export const operations = operationTable({
  "rooms-set-an-external-or-invitation-link": "PUT /api/2.0/files/rooms/{id}/links",
});

export type OperationName = keyof typeof operations;
