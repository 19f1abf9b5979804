import { table } from "../../table";
import type { State } from "../state/state";

export interface AuditEntry {
  id: string;
  event: string;
  dateCreated: number;
  /** Id of the user. */
  user: string;
  group: string | null;
  value: string | null;
  ipAddress: string;
  deviceId: string | null;
}

/** Owner is the account, key the id. Nothing that happens is written down: a control adds entries. */
export const auditLog = table<AuditEntry>("auditLog");

/** The entry of the example (L38872). */
export function seedAudit(state: State, account: string, user: string): void {
  const entry = { id: "abc", event: "login", dateCreated: 1731310256288, user, group: null, value: null };
  state.of(auditLog).put(account, "abc", { ...entry, ipAddress: "127.0.0.1", deviceId: "Devicey" });
}
