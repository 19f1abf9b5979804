import type { Call } from "./call";

/** What most records begin with (L62). Times are ISO 8601 in UTC. */
export interface Base {
  id: string;
  createdAt: string;
  updatedAt: string;
  createdBy: string;
  updatedBy: string;
  orgId: string;
}

/** The organization that the API key belongs to; every record is in it. */
export const homeOrganization = "afdcc332-51a0-11eb-b540-537816f1bbe5";
/** The user whose API key it is. */
export const keyOwner = "172fa58d-7933-45a6-a905-b06770f2224c";

/** An id in the form of the document: a uuid that counts up. */
export const uuid = (number: string, kind: string): string =>
  `${[...kind]
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(8, "0")}-0000-4000-8000-${number.padStart(12, "0")}`;

export const newId = ({ store }: Call, kind: string): string => uuid(store.nextId(kind), kind);

export const isoNow = ({ clock }: Call): string => new Date(clock.now()).toISOString();

export function newBase(call: Call, kind: string): Base {
  const now = isoNow(call);
  const who = { createdBy: keyOwner, updatedBy: keyOwner, orgId: homeOrganization };
  return { id: newId(call, kind), createdAt: now, updatedAt: now, ...who };
}

/** Notes that the record was changed now. */
export function touch(call: Call, record: { updatedAt: string; updatedBy?: string }): void {
  record.updatedAt = isoNow(call);
  if (record.updatedBy !== undefined) record.updatedBy = keyOwner;
}
